#include "model/recovery/gathering.h"

#include "crypto/hash.h"
#include "crypto/signature.h"
#include "model/record/signedrecord.h"
#include "model/recovery/sealedwords.h"
#include "model/recovery/sharecheck.h"
#include "model/vault/paths.h"

#include <algorithm>

namespace hypha::recovery {

namespace {

namespace slip39 = crypto::slip39;

Result<crypto::SecretBytes> opened(const RequestId &request, const ShareId &share, const vault::FileRef &file,
                                   const vault::DeviceKeys &keys, const vault::ReadFile &read)
{
    const std::string item = vault::path::contribution(request, share);
    HYPHA_TRY(const Bytes bytes, read(item));
    if (crypto::blake3(bytes) != file.hash)
        return fail(Errc::hashMismatch, item, "the file is not what the log says was written");
    HYPHA_TRY(const SignedRecord record, SignedRecord::parse(bytes, item));
    HYPHA_TRY(const SealedWords sealed, SealedWords::fromJson(record.body, item));
    return openContribution(sealed, keys.encryption, request, share);
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
        if (!state.shares.contains(share))
            continue;
        auto words = opened(request, share, file, keys, read);
        if (words)
            out.usable.push_back({share, file.writer, std::move(*words)});
        else
            out.unusable.push_back({file.writer, words.error()});
    }
    return out;
}

slip39::Checked<slip39::ShareHeader> Gathering::add(ByteView words)
{
    auto share = slip39::parseShare(words);
    if (!share)
        return tl::unexpected(share.error());
    if (!belongsTo(share->header, m_document))
        return tl::unexpected(slip39::ShareError{.fault = slip39::Fault::otherSet});
    const slip39::ShareHeader header = share->header;
    return m_collector.add(std::move(*share)).map([&] { return header; });
}

slip39::Checked<slip39::ShareHeader> Gathering::add(const Contribution &contribution)
{
    return add(contribution.words.view()).map([&](const slip39::ShareHeader &header) {
        m_contributors.insert(contribution.contributor);
        return header;
    });
}

Result<std::shared_ptr<const OrganisationRecoveryKeys>>
Gathering::keys(const vault::RecoveryKey &expected) const
{
    if (!isEnough())
        return fail(Errc::inputNeeded, "shares", "not enough yet: " + whatIsMissing(*this));
    auto combined = m_collector.combine();
    if (!combined)
        return tl::unexpected<Error>(slip39::toError(combined.error()));
    HYPHA_TRY(const RecoverySecret secret, RecoverySecret::fromBytes(std::move(*combined)));
    auto keys = std::make_shared<const OrganisationRecoveryKeys>(deriveOrganisationRecoveryKeys(secret));
    if (crypto::ed25519PublicKey(keys->signing) != expected.signingKey)
        return fail(Errc::conflict, "share set " + std::to_string(m_document.setNumber),
                    "the shares come together to another key than the organisation's");
    return keys;
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
