#include "crypto/slip39/search.h"

#include "crypto/slip39/cipher.h"
#include "crypto/slip39/sharing.h"

#include <algorithm>
#include <map>

namespace hypha::crypto::slip39 {

namespace {

constexpr unsigned mostChoices = 20'000;   ///< of a group's shares, of groups; 8 of 16 are 12,870
constexpr unsigned mostDecryptions = 64;   ///< a hundredth of a second and more each
constexpr std::size_t mostCandidates = 16; ///< secrets of one group; only a threshold of forgers makes two

/// A secret that shares of one group come together to.
struct Candidate
{
    SecretBytes secret;
    std::vector<std::size_t> used;
};

struct Group
{
    std::uint8_t index = 0;
    unsigned threshold = 1;
    std::vector<std::vector<std::size_t>> places; ///< shares by the place that they claim
    std::vector<Candidate> candidates;
    bool isEnough() const { return places.size() >= threshold; }
};

/// One of several options of a slot.
struct Pick
{
    std::size_t slot = 0;
    std::size_t option = 0;
};
using Visit = std::function<bool(const std::vector<Pick> &)>;

/// How far behind their first options `count` of the slots from `from` on can be together.
std::size_t furthest(const std::vector<std::size_t> &options, std::size_t from, std::size_t count)
{
    std::vector<std::size_t> sorted(options.begin() + static_cast<std::ptrdiff_t>(from), options.end());
    std::ranges::sort(sorted, std::greater());
    std::size_t out = 0;
    for (std::size_t i = 0; i < std::min(count, sorted.size()); ++i)
        out += sorted[i] - 1;
    return out;
}

/// Choices that are `behind` the first options altogether. Each step leads to a choice at least: so only what
/// is visited takes time.
bool anyChoiceBehind(const std::vector<std::size_t> &options, std::size_t count, std::size_t behind,
                     std::vector<Pick> &picks, const Visit &visit)
{
    if (picks.size() == count)
        return visit(picks);
    const std::size_t from = picks.empty() ? 0 : picks.back().slot + 1;
    for (std::size_t slot = from; slot + count <= options.size() + picks.size(); ++slot) {
        const std::size_t later = furthest(options, slot + 1, count - picks.size() - 1);
        for (std::size_t option = 0; option < options[slot] && option <= behind; ++option) {
            if (behind - option > later)
                continue;
            picks.push_back({slot, option});
            if (anyChoiceBehind(options, count, behind - option, picks, visit))
                return true;
            picks.pop_back();
        }
    }
    return false;
}

/// Every choice of `count` slots and of one option of each, until `visit` returns true or the last of
/// `mostChoices`. First options come first: whoever adds a second one to some slots, in whatever order, does
/// not put off the choices that do without.
void anyChoice(const std::vector<std::size_t> &options, std::size_t count, const Visit &visit)
{
    unsigned left = mostChoices;
    const Visit bounded = [&](const std::vector<Pick> &picks) { return visit(picks) || --left == 0; };
    std::vector<Pick> picks;
    for (std::size_t behind = 0; behind <= furthest(options, 0, count); ++behind)
        if (anyChoiceBehind(options, count, behind, picks, bounded))
            return;
}

std::optional<SecretBytes> secretOf(const std::vector<Share> &shares, const std::vector<std::size_t> &which)
{
    std::vector<Point> points;
    for (const std::size_t i : which)
        points.push_back({shares[i].header.memberIndex, shares[i].value.view()});
    return recoverSecret(points);
}

std::vector<Group> groupsOf(const std::vector<Share> &shares)
{
    std::map<std::uint8_t, std::map<std::uint8_t, std::vector<std::size_t>>> found;
    for (std::size_t i = 0; i < shares.size(); ++i)
        found[shares[i].header.groupIndex][shares[i].header.memberIndex].push_back(i);
    std::vector<Group> groups;
    for (auto &[index, members] : found) {
        Group group{index, shares[members.begin()->second.front()].header.memberThreshold, {}, {}};
        for (auto &[member, claims] : members)
            group.places.push_back(std::move(claims));
        groups.push_back(std::move(group));
    }
    return groups;
}

/// Whether the share comes together with the used ones to the same secret.
bool fits(const std::vector<Share> &shares, const Candidate &candidate, std::size_t share)
{
    std::vector<std::size_t> which = candidate.used;
    const auto samePlace = std::ranges::find_if(which, [&](std::size_t i) {
        return shares[i].header.memberIndex == shares[share].header.memberIndex;
    });
    *(samePlace == which.end() ? which.begin() : samePlace) = share;
    const auto secret = secretOf(shares, which);
    return secret && secret->equals(candidate.secret.view());
}

bool allFit(const std::vector<Share> &shares, const Group &group, const Candidate &candidate)
{
    return std::ranges::all_of(group.places, [&](const auto &claims) {
        return std::ranges::all_of(claims, [&](std::size_t share) {
            return std::ranges::count(candidate.used, share) != 0 || fits(shares, candidate, share);
        });
    });
}

void findCandidates(const std::vector<Share> &shares, Group &group)
{
    std::vector<std::size_t> options;
    for (const auto &claims : group.places)
        options.push_back(claims.size());
    anyChoice(options, group.threshold, [&](const std::vector<Pick> &choice) {
        std::vector<std::size_t> used;
        for (const Pick &pick : choice)
            used.push_back(group.places[pick.slot][pick.option]);
        auto secret = secretOf(shares, used);
        const bool known = secret && std::ranges::any_of(group.candidates, [&](const Candidate &one) {
                               return one.secret.equals(secret->view());
                           });
        if (!secret || known)
            return false;
        group.candidates.push_back({std::move(*secret), std::move(used)});
        return group.candidates.size() == mostCandidates || allFit(shares, group, group.candidates.back());
    });
}

void nameForged(const std::vector<Share> &shares, const Group &group, const Candidate &candidate,
                std::vector<std::size_t> &forged)
{
    for (const auto &claims : group.places)
        for (const std::size_t share : claims)
            if (!std::ranges::count(candidate.used, share) && !fits(shares, candidate, share))
                forged.push_back(share);
}

bool areOfOneSet(const std::vector<Share> &shares)
{
    return std::ranges::all_of(shares, [&](const Share &share) {
        return share.header.set == shares.front().header.set &&
               share.value.size() == shares.front().value.size();
    });
}

/// What keeps the groups from being enough, if anything does.
std::optional<ShareError> problemOf(const std::vector<Group> &groups, unsigned needed)
{
    std::size_t enough = 0, good = 0;
    const Group *broken = nullptr;
    for (const Group &group : groups) {
        enough += group.isEnough() ? 1 : 0;
        good += group.candidates.empty() ? 0 : 1;
        if (group.isEnough() && group.candidates.empty() && !broken)
            broken = &group;
    }
    if (good >= needed)
        return std::nullopt;
    if (enough < needed)
        return ShareError{.fault = Fault::tooFew, .found = enough, .expected = needed};
    return ShareError{.fault = Fault::wrongDigest, .group = broken->index};
}

} // namespace

Checked<Found> findSecret(const std::vector<Share> &shares,
                          const std::function<bool(const SecretBytes &)> &accept)
{
    if (shares.empty())
        return tl::unexpected(ShareError{.fault = Fault::tooFew});
    if (!areOfOneSet(shares))
        return tl::unexpected(ShareError{.fault = Fault::otherSet});
    const SetHeader &set = shares.front().header.set;
    std::vector<Group> groups = groupsOf(shares);
    for (Group &group : groups)
        if (group.isEnough())
            findCandidates(shares, group);
    if (const auto problem = problemOf(groups, set.groupThreshold))
        return tl::unexpected(*problem);
    std::erase_if(groups, [](const Group &group) { return group.candidates.empty(); });
    std::vector<std::size_t> options;
    for (const Group &group : groups)
        options.push_back(group.candidates.size());

    std::optional<Found> found;
    unsigned left = mostDecryptions;
    anyChoice(options, set.groupThreshold, [&](const std::vector<Pick> &choice) {
        std::vector<Point> points;
        for (const Pick &pick : choice)
            points.push_back(
                {groups[pick.slot].index, groups[pick.slot].candidates[pick.option].secret.view()});
        const auto encrypted = recoverSecret(points);
        if (!encrypted)
            return false;
        Found now;
        now.secret = decrypt(*encrypted, {}, set);
        now.accepted = accept(now.secret);
        const bool take = now.accepted || !found;
        for (const Pick &pick : choice) {
            const Candidate &candidate = groups[pick.slot].candidates[pick.option];
            now.used.insert(now.used.end(), candidate.used.begin(), candidate.used.end());
            if (now.accepted)
                nameForged(shares, groups[pick.slot], candidate, now.forged);
        }
        const bool done = now.accepted || --left == 0;
        if (take)
            found = std::move(now);
        return done;
    });
    if (!found)
        return tl::unexpected(ShareError{.fault = Fault::wrongDigest});
    return std::move(*found);
}

} // namespace hypha::crypto::slip39
