#include "model/session/restore.h"

#include "crypto/wordlist.h"
#include "model/record/names.h"
#include "model/session/clonedprofile.h"
#include "model/session/knownrecoveries.h"
#include "model/session/locallog.h"
#include "model/session/openvaultimpl.h"
#include "model/session/usedkits.h"
#include "model/store/atomicfile.h"
#include "model/vault/filecheck.h"

namespace hypha::session {
namespace {

Result<void> checkShown(const vault::VaultState &state, const RestoreWish &wish)
{
    if (!crypto::fingerprintMatches(wish.fingerprintWords, state.fingerprint))
        return fail(Errc::forked, "fingerprint", "the remote holds another vault than the one of the page");
    return containsHead(state, state.fingerprint, asRemembered(wish.seen));
}

Result<const vault::Device *> usableKit(const vault::VaultState &state, const recovery::PaperSecret &secret)
{
    const vault::Device *kit = findKit(state, secret);
    if (!kit)
        return fail(Errc::notFound, "kit", "no device of this vault has these words");
    if (kit->status == vault::DeviceStatus::revoked)
        return fail(Errc::deviceNotActive, "kit", "it was used or revoked");
    if (kit->status == vault::DeviceStatus::pendingApproval)
        return fail(Errc::deviceNotActive, "kit", "nobody has approved it yet: an admin can");
    return kit;
}

/// The new device announces itself; the kit lets it in, hands it every key it has, and says that it was used.
Result<void> bringIn(vault::JointChange &change, const std::string &name, const vault::DeviceKeys &device,
                     const vault::DeviceKeys &kit)
{
    HYPHA_CHECK(change.add(vault::op::EnrolDevice{name}, device));
    vault::op::ApproveDevice approval{device.id, vault::deviceFingerprint(*change.state().device(device.id))};
    HYPHA_CHECK(change.add(approval, kit));
    return change.add(vault::op::AddNote{std::nullopt, recovery::usedNote(kit.id)}, kit);
}

/// Tried on the clone before anything is made.
Result<bool> mayBringIn(const Clone &clone, const std::string &name, const vault::DeviceKeys &device,
                        const vault::DeviceKeys &kit, const Timestamp &now)
{
    const crypto::SessionSealer sealer;
    vault::JointChange change(clone.state, vault::readFrom(clone.snapshot), sealer, now);
    const auto tried = bringIn(change, name, device, kit);
    if (!tried && tried.error().code == Errc::permissionDenied)
        return false;
    HYPHA_CHECK(tried);
    return true;
}

NewKeys keysOfKit(const recovery::PaperSecret &secret, const DeviceId &device)
{
    auto keys = recovery::derivePaperKeys(secret);
    return {std::move(keys.signing), std::move(keys.encryption), device};
}

/// What could not be pushed waits; a refusal is an error.
Result<bool> pushed(OpenVault &vault, const vault::DeviceKeys &kit, sync::Transport &transport,
                    const sync::Options &options)
{
    const auto report = VaultSync(vault, {&kit}).run(transport, options);
    if (!report && report.error().code == Errc::network)
        return false;
    if (!report)
        return tl::unexpected<Error>(report.error());
    if (report->outcome.refusal)
        return tl::unexpected<Error>(report->outcome.refusal->error);
    const vault::Device *own = vault.state()->device(vault.keys().id);
    if (!own || own->status != vault::DeviceStatus::active)
        return fail(Errc::conflict, "kit", "the vault changed meanwhile: the kit is no longer let in");
    return true;
}

} // namespace

Result<Restored> restoreVault(keystore::ProfileStore profiles, const RestoreWish &wish,
                              const recovery::PaperSecret &secret, crypto::SecretBytes passphrase,
                              sync::Transport &transport, const sync::Options &options, const Clock &clock,
                              const Progress &progress)
{
    HYPHA_CHECK(store::makePrivateFolder(profiles.home().config));
    HYPHA_TRY(const auto lock,
              store::FileLock::take(profiles.home().config / "create.lock", createLockTimeout));
    HYPHA_CHECK(checkName(wish.deviceName));
    HYPHA_CHECK(checkFreeProfile(profiles, wish.profile));
    ProfileCleanup cleanup(profiles, wish.profile);
    tell(progress, Step::verifying);
    Restored out;
    std::optional<vault::DeviceKeys> kit;
    {
        HYPHA_TRY(const auto store, store::GitStore::create(profiles.repository(wish.profile)));
        HYPHA_TRY(const Clone clone, cloneVault(*store, transport, [&](const vault::VaultState &state) {
                      return checkShown(state, wish);
                  }));
        HYPHA_TRY(const vault::Device *known, usableKit(clone.state, secret));
        out.kit = known->id;
        kit = kitKeys(secret, known->id, known->user);
        NewKeys fresh;
        HYPHA_TRY(const bool may,
                  mayBringIn(clone, wish.deviceName, fresh.forUser(known->user), *kit, clock.now()));
        out.asKit = !may;
        tell(progress, Step::derivingKey);
        const ProfilePlan plan{wish.profile, wish.remote, known->user,
                               out.asKit ? known->name : wish.deviceName};
        const NewKeys own = out.asKit ? keysOfKit(secret, known->id) : std::move(fresh);
        HYPHA_CHECK(makeProfile(profiles, plan, own, clone, passphrase, clock));
    }
    HYPHA_TRY(out.vault, OpenVault::open(profiles, wish.profile, std::move(passphrase), clock, progress));
    if (wish.clockConfirmed)
        out.vault->confirmClock();
    if (!out.asKit) {
        HYPHA_CHECK(out.vault->runTogether([&](vault::JointChange &change) {
            return bringIn(change, wish.deviceName, out.vault->keys(), *kit);
        }));
        // From here on others may know the new device: its keys stay, whatever becomes of the way there.
        cleanup.keep();
        HYPHA_TRY(out.pushed, pushed(*out.vault, *kit, transport, options));
        // Who has just used the kit need not be warned of it; other devices are.
        for (const UsedKit &used : usedKits(*out.vault).value_or(std::vector<UsedKit>()))
            if (used.kit == out.kit)
                static_cast<void>(acknowledgeRecovery(*out.vault, alarmOf(used)).has_value());
    }
    cleanup.keep();
    static_cast<void>(LocalLog(out.vault->keystore(), profiles, wish.profile)
                          .add(LocalEvent::kitUsed, wish.program, clock.now())
                          .has_value());
    return out;
}

} // namespace hypha::session
