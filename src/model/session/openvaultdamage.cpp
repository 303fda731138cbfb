#include "model/session/openvaultimpl.h"
#include "model/vault/integrity.h"

#include <algorithm>

/// A repository that is damaged while it is open.
namespace hypha::session {
namespace {

/// Every byte of a commit as it stands on the disk now, whatever was read of it before. What an event still
/// owes is not damage. Of several findings the one about the place that `met` names.
Result<void> wholeness(const store::Snapshot &at, const Error &met)
{
    HYPHA_TRY(const store::Snapshot fresh, at.reopen());
    HYPHA_TRY(const vault::Verified verified, vault::verifyAll(fresh, nullptr, {}));
    std::vector<Error> found;
    for (const vault::Finding &finding : verified.report.failures) {
        if (finding.error.code != Errc::owed)
            found.push_back(finding.error);
    }
    const auto worse = [&](const Error &a, const Error &b) {
        const auto rank = [&](const Error &error) {
            const bool isThere = !error.item.empty() && met.item.starts_with(error.item);
            return !vault::isDamage(error.code) ? 2 : isThere ? 0 : 1;
        };
        return rank(a) < rank(b);
    };
    const auto worst = std::min_element(found.begin(), found.end(), worse);
    if (worst == found.end())
        return {};
    return tl::unexpected(*worst);
}

} // namespace

/// An operation may also fail so because of what it was given: only the repository itself can tell.
void OpenVault::Impl::meetDamage(const Error &met)
{
    if (!health.ok() || !vault::isDamage(met.code))
        return;
    auto whole = wholeness(*snapshot, met);
    if (whole || !vault::isDamage(whole.error().code))
        return;
    health = {std::move(whole).error(), state->head};
    damageMet = true;
}

void OpenVault::Impl::lookAgain()
{
    if (!damageMet || !wholeness(*snapshot, *health.problem))
        return;
    health = {};
    damageMet = false;
}

} // namespace hypha::session
