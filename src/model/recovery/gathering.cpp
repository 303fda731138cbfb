#include "model/recovery/gathering.h"

#include "crypto/hash.h"
#include "crypto/signature.h"
#include "crypto/slip39/search.h"
#include "model/record/signedrecord.h"
#include "model/recovery/sealedwords.h"
#include "model/recovery/sharecheck.h"
#include "model/vault/paths.h"

#include <algorithm>
#include <map>

namespace hypha::recovery {

namespace {

namespace slip39 = crypto::slip39;

/// A file of the vault, as the log says that it was written.
Result<SignedRecord> readRecord(const std::string &item, const vault::FileRef &file,
                                const vault::ReadFile &read)
{
    HYPHA_TRY(const Bytes bytes, read(item));
    if (crypto::blake3(bytes) != file.hash)
        return fail(Errc::hashMismatch, item, "the file is not what the log says was written");
    return SignedRecord::parse(bytes, item);
}

Result<crypto::SecretBytes> opened(const vault::VaultState &state, const RequestId &request,
                                   const ShareId &id, const vault::FileRef &file,
                                   const vault::DeviceKeys &keys, const vault::ReadFile &read)
{
    const auto share = state.shares.find(id);
    if (share == state.shares.end())
        return fail(Errc::conflict, "contribution",
                    "its share is void: the set has been replaced, or the holder's device revoked");
    const std::string item = vault::path::contribution(request, id);
    HYPHA_TRY(const SignedRecord record, readRecord(item, file, read));
    HYPHA_TRY(const SealedWords sealed, SealedWords::fromJson(record.body, item));
    HYPHA_TRY(crypto::SecretBytes words, openContribution(sealed, keys.encryption, request, id));
    // A holder has one share and may hand on no other: who claims somebody else's place is told here.
    const std::string path = vault::path::share(id);
    HYPHA_TRY(const SignedRecord given, readRecord(path, share->second.file, read));
    HYPHA_CHECK(checkPlace(words.view(), given.body, path));
    return words;
}

bool isSamePlace(const slip39::ShareHeader &a, const slip39::ShareHeader &b)
{
    return a.groupIndex == b.groupIndex && a.memberIndex == b.memberIndex;
}

slip39::Share copyOf(const slip39::Share &share)
{
    return {share.header, share.value.clone()};
}

/// A group that needs several shares has a digest over them; one share has nothing to be checked by, so that
/// it is the one to look at first.
std::string suspects(const slip39::Progress &there, const Plan &plan)
{
    std::string names;
    for (const slip39::GroupProgress &group : there.groups)
        if (group.needed == 1)
            names += (names.empty() ? "" : " and ") + plan.groups[group.group].name;
    return names.empty() ? names : ", most likely that of " + names + ", as nothing checks a single share";
}

tl::unexpected<Error> doNotFit(const slip39::ShareError &error, const Plan &plan,
                               const slip39::Progress &there)
{
    Error out = slip39::toError(error);
    if (error.fault == slip39::Fault::wrongDigest)
        out.detail =
            error.group
                ? "no " + std::to_string(plan.groups[*error.group].threshold) + " shares of group " +
                      plan.groups[*error.group].name +
                      " fit together: some are forged, and one more that is genuine is needed"
                : "the groups do not fit together: shares of one of them are forged" + suspects(there, plan);
    return tl::unexpected<Error>(std::move(out));
}

} // namespace

Result<Contributions> openContributions(const vault::VaultState &state, const RequestId &request,
                                        const vault::DeviceKeys &keys, const vault::ReadFile &read)
{
    const auto found = state.requests.find(request);
    if (found == state.requests.end())
        return fail(Errc::notFound, request.toString(), "there is no such recovery request");
    Contributions out;
    for (const auto &[share, file] : found->second.contributions) {
        auto words = opened(state, request, share, file, keys, read);
        if (words)
            out.usable.push_back({share, file.writer, std::move(*words)});
        else
            out.unusable.push_back({file.writer, words.error()});
    }
    return out;
}

slip39::Checked<slip39::ShareHeader> Gathering::add(ByteView words,
                                                    const std::optional<DeviceId> &contributor)
{
    auto share = slip39::parseShare(words);
    if (!share)
        return tl::unexpected(share.error());
    const slip39::ShareHeader header = share->header;
    if (!belongsTo(header, m_document) || share->value.size() != slip39::largeSecretSize)
        return tl::unexpected(slip39::ShareError{.fault = slip39::Fault::otherSet});
    const slip39::Progress before = progress();
    bool isTaken = false;
    for (const Held &held : m_shares) {
        if (!isSamePlace(held.share.header, header))
            continue;
        isTaken = true;
        const bool same = held.share.value.equals(share->value.view());
        if (same || (!contributor && !held.contributor))
            return tl::unexpected(
                slip39::ShareError{.fault = same ? slip39::Fault::alreadyGiven : slip39::Fault::sameMember,
                                   .group = header.groupIndex});
    }
    m_shares.push_back({std::move(*share), contributor});
    const auto group = std::ranges::find(before.groups, header.groupIndex, &slip39::GroupProgress::group);
    const bool isSpare = before.complete() || (group != before.groups.end() && group->missing() == 0);
    if (isSpare && !isTaken)
        return tl::unexpected(
            slip39::ShareError{.fault = slip39::Fault::notNeeded, .group = header.groupIndex});
    return header;
}

slip39::Checked<slip39::ShareHeader> Gathering::add(ByteView words)
{
    return add(words, std::nullopt);
}

slip39::Checked<slip39::ShareHeader> Gathering::add(const Contribution &contribution)
{
    return add(contribution.words.view(), contribution.contributor);
}

slip39::Progress Gathering::progress() const
{
    const Plan &plan = m_document.plan;
    slip39::Progress out;
    out.groupsNeeded = plan.groupThreshold;
    out.groupCount = static_cast<unsigned>(plan.groups.size());
    std::map<std::uint8_t, std::set<std::uint8_t>> places;
    for (const Held &held : m_shares)
        places[held.share.header.groupIndex].insert(held.share.header.memberIndex);
    for (const auto &[group, members] : places) {
        const unsigned needed = plan.groups[group].threshold;
        const unsigned found = std::min(needed, static_cast<unsigned>(members.size()));
        out.groups.push_back({group, found, needed});
        out.groupsComplete += found == needed ? 1 : 0;
    }
    return out;
}

std::vector<slip39::ShareHeader> Gathering::headers() const
{
    std::vector<slip39::ShareHeader> out;
    for (const Held &held : m_shares)
        out.push_back(held.share.header);
    return out;
}

std::set<DeviceId> Gathering::contributors() const
{
    std::set<DeviceId> out;
    for (const Held &held : m_shares)
        if (held.contributor)
            out.insert(*held.contributor);
    return out;
}

/// What was brought in person is tried first.
std::vector<const Gathering::Held *> Gathering::byTrust() const
{
    std::vector<const Held *> out;
    for (const bool contributed : {false, true})
        for (const Held &held : m_shares)
            if (held.contributor.has_value() == contributed)
                out.push_back(&held);
    return out;
}

Result<Rebuilt> Gathering::rebuild(const vault::RecoveryKey &expected) const
{
    if (!isEnough())
        return fail(Errc::inputNeeded, "shares", "not enough yet: " + whatIsMissing(*this));
    const auto held = byTrust();
    std::vector<slip39::Share> shares;
    for (const Held *one : held)
        shares.push_back(copyOf(one->share));
    Rebuilt out;
    const auto found = slip39::findSecret(shares, [&](const crypto::SecretBytes &bytes) {
        const auto secret = RecoverySecret::fromBytes(bytes.clone());
        if (!secret)
            return false;
        auto keys = std::make_shared<const OrganisationRecoveryKeys>(deriveOrganisationRecoveryKeys(*secret));
        const bool right = crypto::ed25519PublicKey(keys->signing) == expected.signingKey;
        if (right)
            out.keys = std::move(keys);
        return right;
    });
    if (!found)
        return doNotFit(found.error(), m_document.plan, progress());
    if (!found->accepted)
        return fail(Errc::conflict, "share set " + std::to_string(m_document.setNumber),
                    "the shares come together to another key than the organisation's");
    out.sharesUsed = found->used.size();
    for (const std::size_t i : found->used)
        if (held[i]->contributor)
            out.contributors.insert(*held[i]->contributor);
    for (const std::size_t i : found->forged)
        out.forged.push_back({held[i]->share.header, held[i]->contributor});
    return out;
}

Result<std::shared_ptr<const OrganisationRecoveryKeys>>
Gathering::keys(const vault::RecoveryKey &expected) const
{
    HYPHA_TRY(Rebuilt rebuilt, rebuild(expected));
    return std::move(rebuilt.keys);
}

std::string whatIsMissing(const Gathering &gathering)
{
    const slip39::Progress progress = gathering.progress();
    const Plan &plan = gathering.document().plan;
    if (progress.complete())
        return {};
    std::string out;
    const auto add = [&](unsigned number, const Group &group) {
        out += (out.empty() ? "" : ", ") + std::to_string(number) + " more of group " + group.name;
    };
    for (const slip39::GroupProgress &group : progress.groups)
        if (group.missing() != 0)
            add(group.missing(), plan.groups[group.group]);
    const unsigned begun = static_cast<unsigned>(progress.groups.size());
    if (begun < plan.groupThreshold) {
        std::string others;
        for (std::size_t i = 0; i < plan.groups.size(); ++i) {
            const bool there =
                std::any_of(progress.groups.begin(), progress.groups.end(),
                            [&](const slip39::GroupProgress &group) { return group.group == i; });
            if (!there)
                others += (others.empty() ? "" : " or ") + std::to_string(plan.groups[i].threshold) + " of " +
                          plan.groups[i].name;
        }
        out += (out.empty() ? "" : ", and ") + std::to_string(plan.groupThreshold - begun) +
               " of these groups: " + others;
    }
    return out;
}

} // namespace hypha::recovery
