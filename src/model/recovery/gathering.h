#pragma once

#include "crypto/slip39/collector.h"
#include "model/recovery/document.h"
#include "model/recovery/recoverykeys.h"

#include <memory>
#include <set>

/// Shares on their way back to one key, on the device that asked for recovery (VAULT-FORMAT §9).
namespace hypha::recovery {

/// A share that a holder handed to this device through the vault.
struct Contribution
{
    ShareId share;
    DeviceId contributor;
    crypto::SecretBytes words;
};

/// What has been contributed to a request, as far as this device's keys open it. Everybody can see only that
/// a contribution is there: what is in it, its holder alone decides, so that one that cannot be used is named
/// and keeps none of the others from being used.
struct Contributions
{
    struct Unusable
    {
        DeviceId contributor;
        Error error; ///< hashMismatch, decryptionFailed, malformed
    };
    std::vector<Contribution> usable;
    std::vector<Unusable> unusable;
};

/// Contributions to a set that has been replaced are void and left out. Errc::notFound.
Result<Contributions> openContributions(const vault::VaultState &state, const RequestId &request,
                                        const vault::DeviceKeys &keys, const vault::ReadFile &read);

/// Takes shares one by one and says how many are still needed. Words and values are only in guarded memory
/// and go with the object.
class Gathering
{
public:
    explicit Gathering(Document document) : m_document(std::move(document)) {}

    const Document &document() const { return m_document; }
    /// What is refused leaves everything as it was. Fault::otherSet also for a share of a set that has been
    /// replaced.
    [[nodiscard]] crypto::slip39::Checked<crypto::slip39::ShareHeader> add(ByteView words);
    /// The same share from the vault; who contributed it is remembered.
    [[nodiscard]] crypto::slip39::Checked<crypto::slip39::ShareHeader> add(const Contribution &contribution);
    crypto::slip39::Progress progress() const { return m_collector.progress(); }
    bool isEnough() const { return m_collector.progress().complete(); }
    std::size_t count() const { return m_collector.headers().size(); }
    std::vector<crypto::slip39::ShareHeader> headers() const { return m_collector.headers(); }
    const std::set<DeviceId> &contributors() const { return m_contributors; }

    /// The recovery key's own keys. Errc::inputNeeded with what is missing, hashMismatch where a share is
    /// forged, conflict when what comes out is not the key that the log names.
    Result<std::shared_ptr<const OrganisationRecoveryKeys>> keys(const vault::RecoveryKey &expected) const;

private:
    Document m_document;
    crypto::slip39::Collector m_collector;
    std::set<DeviceId> m_contributors;
};

/// How many shares are missing, in words for an error: "1 more of group Admins". Empty when it is enough.
std::string whatIsMissing(const Gathering &gathering);

} // namespace hypha::recovery
