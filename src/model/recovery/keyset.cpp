#include "model/recovery/keyset.h"

#include "crypto/keyagreement.h"
#include "crypto/signature.h"

namespace hypha::recovery {

namespace {

namespace slip39 = crypto::slip39;

Result<void> checkDevices(const vault::VaultState &state, const Plan &plan, const Timestamp &at)
{
    for (const Holder &holder : plan.holders) {
        const vault::Device *device = holder.device ? state.device(*holder.device) : nullptr;
        if (holder.device && (!device || !vault::isUsable(*device, at)))
            return fail(Errc::notFound, "device of holder \"" + holder.name + "\"",
                        "a share is sealed to an active device");
    }
    return {};
}

ShareSheet sheetOf(const vault::VaultState &state, const Plan &plan, const slip39::Share &share)
{
    ShareSheet sheet;
    sheet.words = slip39::toWords(share);
    sheet.orgName = state.org.name;
    sheet.groupNumber = share.header.groupIndex;
    sheet.group = plan.groups[sheet.groupNumber];
    sheet.index = share.header.memberIndex;
    sheet.groupsNeeded = plan.groupThreshold;
    sheet.groupCount = static_cast<unsigned>(plan.groups.size());
    if (const Holder *holder = holderOf(plan, sheet.groupNumber, sheet.index)) {
        sheet.holder = holder->name;
        sheet.sealedToDevice = holder->device.has_value();
    }
    sheet.identifier = share.header.set.identifier;
    sheet.fingerprint = state.fingerprint;
    return sheet;
}

Result<void> sealFor(const vault::VaultState &state, const ShareSheet &sheet, const DeviceId &device,
                     vault::op::RotateRecoveryKey &operation)
{
    const ShareId id = ShareId::random();
    HYPHA_TRY(SealedWords words,
              sealShare(sheet.words.view(), state.device(device)->encryptionKey, operation.key, id));
    operation.shares.push_back({id, device, sheet.groupNumber, sheet.index, std::move(words)});
    return {};
}

} // namespace

Result<NewKeySet> makeKeySet(const vault::VaultState &state, const Plan &plan, const vault::Head &checkpoint,
                             const Timestamp &now, const std::set<std::uint16_t> &taken)
{
    HYPHA_CHECK(checkPlan(plan));
    HYPHA_CHECK(checkDevices(state, plan, vault::judgedTime(state, now)));
    const auto secret = RecoverySecret::generate();
    const OrganisationRecoveryKeys keys = deriveOrganisationRecoveryKeys(secret);
    HYPHA_TRY(auto groups, slip39::split(crypto::SecretBytes::copyOf(secret.view()), splitPlan(plan)));
    while (taken.contains(groups[0][0].header.set.identifier)) {
        HYPHA_TRY(groups, slip39::split(crypto::SecretBytes::copyOf(secret.view()), splitPlan(plan)));
    }

    vault::op::RotateRecoveryKey operation;
    operation.key = DeviceId::random();
    operation.encryptionKey = crypto::x25519PublicKey(keys.encryption);
    operation.signingKey = crypto::ed25519PublicKey(keys.signing);
    operation.setNumber = state.recoveryKey ? state.recoveryKey->setNumber + 1 : 1;
    operation.plan = plan;
    NewKeySet out;
    for (const auto &group : groups) {
        for (const slip39::Share &share : group) {
            operation.identifier = share.header.set.identifier;
            ShareSheet sheet = sheetOf(state, plan, share);
            sheet.setNumber = operation.setNumber;
            sheet.date = now;
            sheet.checkpoint = checkpoint;
            const Holder *holder = holderOf(plan, sheet.groupNumber, sheet.index);
            if (holder && holder->device)
                HYPHA_CHECK(sealFor(state, sheet, *holder->device, operation));
            out.sheets.push_back(std::move(sheet));
        }
    }
    out.operation = vault::recoveryOperation(std::move(operation));
    return out;
}

} // namespace hypha::recovery
