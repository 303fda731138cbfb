#include "model/audit/brokenplace.h"
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

void OpenVault::Impl::meetOnce(const Error &met)
{
    if (vault::isDamage(met.code) && metItems.insert(met.item).second)
        meetDamage(met);
}

/// Of what is signed as it stands, only its readers can say that it is wrong: nobody who may write makes
/// everybody's vault read-only by it.
void OpenVault::Impl::meet(const vault::VerifyReport &report)
{
    if (!health.ok())
        return;
    const auto counts = [](const vault::Finding &finding) {
        return !finding.isInside && vault::isDamage(finding.error.code);
    };
    const auto place = audit::brokenPlace(report);
    const auto first = std::find_if(report.failures.begin(), report.failures.end(), counts);
    const auto worst = place && counts(report.failures[place->failure])
                           ? report.failures.begin() + static_cast<std::ptrdiff_t>(place->failure)
                           : first;
    if (worst == report.failures.end())
        return;
    health = {worst->error, state->head};
    damageMet = true;
}

void OpenVault::Impl::lookAgain()
{
    if (!damageMet || !wholeness(*snapshot, *health.problem))
        return;
    if (const auto remembered = checkRemembered(*state);
        !remembered && vault::isDamage(remembered.error().code))
        return;
    health = {};
    damageMet = false;
    metItems.clear();
}

void OpenVault::meet(const vault::VerifyReport &report)
{
    m_impl->meet(report);
}

} // namespace hypha::session
