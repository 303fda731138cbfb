#pragma once

#include "model/session/session.h"
#include "model/vault/boxaudit.h"
#include "print/report.h"

namespace hypha::gui {

/// A key that was renewed, and who can open it.
struct Renewal
{
    ProjectId project;
    std::uint64_t version = 0;
    std::optional<DeviceId> recoveryKey;
    Result<vault::BoxAudit> boxes; ///< the count may fail although the key was renewed
};
/// Renews the key of the one project in `wanted` and counts the boxes of the new one. On the vault's lane.
Result<Renewal> renew(session::OpenVault &vault, const vault::op::Rotate &wanted);

/// What a report of renewed keys is made from: finished texts.
struct RenewalReport
{
    struct Line
    {
        QString project, key, effect, proof;
    };
    QString organisation, person, device, reason, note;
    QString vaultWords, headWords;
    std::uint64_t head = 0;
    Timestamp at;
    QStringList checks;
    std::vector<Line> lines;
    int untouched = 0; ///< projects that were chosen and keep their key
    bool exact = true; ///< exactly the right devices can open each new key
};
/// As the session stands now; without what was done.
RenewalReport reportOf(const session::Session &session);
print::Report renewalReport(const RenewalReport &source);

} // namespace hypha::gui
