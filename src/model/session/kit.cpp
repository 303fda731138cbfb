#include "model/session/kit.h"

#include "crypto/keyagreement.h"
#include "model/record/names.h"
#include "model/store/atomicfile.h"
#include "model/vault/boxaudit.h"

#include <algorithm>

namespace hypha::session {
namespace {

constexpr int lockTimeout = 30'000; // ms; another one is being made, or a sync looks at the slots

std::string freeName(const vault::VaultState &state, const UserId &user, const std::string &wanted)
{
    std::set<std::string> taken;
    for (const DeviceId &id : vault::activeDevices(state, user))
        taken.insert(foldedName(state.device(id)->name));
    std::string name = wanted;
    for (int n = 2; taken.contains(foldedName(name)); ++n)
        name = wanted + " (" + std::to_string(n) + ")";
    return name;
}

Result<void> checkMaker(const OpenVault &vault)
{
    if (vault.health().problem)
        return tl::unexpected<Error>(*vault.health().problem);
    const vault::VaultState &state = *vault.state();
    const vault::Device *device = state.device(vault.keys().id);
    if (!device || !vault::isUsable(*device, vault::judgedTime(state, vault.clock().now())))
        return fail(Errc::deviceNotActive, vault.profile().deviceName, "only an active device makes a kit");
    return {};
}

bool isKind(const Result<void> &result, Errc code)
{
    return !result && result.error().code == code;
}

/// Takes the slot back unless the kit became a device.
class SlotGuard
{
public:
    SlotGuard(keystore::Keystore &keystore, const DeviceId &kit) : m_keystore(keystore), m_kit(kit) {}
    SlotGuard(const SlotGuard &) = delete;
    ~SlotGuard()
    {
        if (!m_kept) // a slot of which nobody has the words opens nothing: failing to remove it costs nothing
            static_cast<void>(m_keystore.removeRecoverySlots({m_kit}));
    }
    void keep() { m_kept = true; }

private:
    keystore::Keystore &m_keystore;
    DeviceId m_kit;
    bool m_kept = false;
};

/// The note stands right after the enrolment: that is how others find it (isOnPaper()).
Result<bool> enrol(vault::JointChange &change, const recovery::KitPage &page, const vault::DeviceKeys &kit,
                   const vault::DeviceKeys &own, recovery::SheetForm form)
{
    HYPHA_CHECK(change.add(vault::op::EnrolDevice{page.deviceName}, kit));
    HYPHA_CHECK(change.add(vault::op::AddNote{std::nullopt, recovery::printedNote(page.device, form)}, own));
    vault::op::ApproveDevice approval{page.device,
                                      vault::deviceFingerprint(*change.state().device(page.device))};
    const auto approved = change.add(approval, own);
    if (isKind(approved, Errc::permissionDenied))
        return false;
    HYPHA_CHECK(approved);
    return true;
}

Result<void> revokeEach(vault::JointChange &change, const std::set<DeviceId> &kits,
                        const vault::DeviceKeys &own, std::set<DeviceId> &revoked)
{
    revoked.clear();
    for (const DeviceId &id : kits) {
        const vault::Device *device = change.state().device(id);
        if (!device || device->user != own.user || device->status == vault::DeviceStatus::revoked)
            continue;
        if (id == own.id) // this computer is that kit, after a restore that nobody may approve
            continue;
        HYPHA_CHECK(change.add(vault::op::RevokeDevice{id, "replaced by a new emergency kit"}, own));
        revoked.insert(id);
    }
    return {};
}

Result<SyncReport> synced(VaultSync &sync, sync::Transport &transport, const sync::Options &options)
{
    HYPHA_TRY(SyncReport report, sync.run(transport, options));
    if (report.outcome.refusal)
        return tl::unexpected<Error>(report.outcome.refusal->error);
    return report;
}

/// Only once the new kit is where others see it: the earlier ones must not go while it could still be lost.
/// What fails here leaves kits that are good, and is seen in `revoked`.
void replaceEarlier(OpenVault &vault, VaultSync &sync, const std::set<DeviceId> &kits,
                    std::set<DeviceId> &revoked, sync::Transport *transport, const sync::Options &options)
{
    const bool any = std::any_of(kits.begin(), kits.end(), [&](const DeviceId &id) {
        const vault::Device *device = vault.state()->device(id);
        return device && device->status != vault::DeviceStatus::revoked && id != vault.keys().id;
    });
    if (!any)
        return;
    const auto done = vault.runTogether(
        [&](vault::JointChange &change) { return revokeEach(change, kits, vault.keys(), revoked); });
    if (!done)
        return revoked.clear();
    if (transport)
        static_cast<void>(synced(sync, *transport, options).has_value()); // by itself it may wait
}

std::set<ProjectId> awaitedBy(const OpenVault &vault, const DeviceId &device)
{
    std::set<ProjectId> out;
    const vault::VaultState &state = *vault.state();
    const Timestamp now = vault::judgedTime(state, vault.clock().now());
    for (const auto &[id, project] : state.projects)
        if (vault::awaitingKeys(state, project, now).contains(device))
            out.insert(id);
    return out;
}

} // namespace

vault::DeviceKeys kitKeys(const recovery::PaperSecret &secret, const DeviceId &device, const UserId &user)
{
    auto keys = recovery::derivePaperKeys(secret);
    return {device, user, crypto::Ed25519Signer(keys.signing), std::move(keys.encryption)};
}

const vault::Device *findKit(const vault::VaultState &state, const recovery::PaperSecret &secret)
{
    const auto keys = recovery::derivePaperKeys(secret);
    const auto signing = crypto::ed25519PublicKey(keys.signing);
    const auto encryption = crypto::x25519PublicKey(keys.encryption);
    for (const auto &[id, device] : state.devices)
        if (device.signingKey == signing && device.encryptionKey == encryption)
            return &device;
    return nullptr;
}

Result<NewKit> NewKit::draft(const OpenVault &vault, const std::string &deviceName)
{
    HYPHA_CHECK(checkMaker(vault));
    auto secret = recovery::PaperSecret::generate();
    recovery::KitPage page;
    HYPHA_TRY(page.words, recovery::wordsOf(secret));
    const vault::VaultState &state = *vault.state();
    page.device = DeviceId::random();
    page.madeAt = vault.clock().now();
    page.user = vault.keys().user;
    page.deviceName =
        freeName(state, page.user,
                 deviceName.empty() ? "Emergency kit " + page.madeAt.toString().substr(0, 10) : deviceName);
    page.orgName = state.org.name;
    page.fingerprint = state.fingerprint;
    HYPHA_TRY(page.checkpoint, vault.rememberedHead());
    page.remote = vault.profile().remote;
    return NewKit(std::move(page), std::move(secret));
}

Result<MadeKit> makeKit(OpenVault &vault, const NewKit &kit, const std::set<DeviceId> &replacing,
                        sync::Transport *transport, const sync::Options &options, recovery::SheetForm form)
{
    HYPHA_CHECK(checkMaker(vault));
    // While it is held, nobody else takes the slot for one of a kit that came to nothing.
    HYPHA_TRY(const auto lock, store::FileLock::take(vault.dataFolder() / "kit.lock", lockTimeout));
    const recovery::KitPage &page = kit.page();
    const vault::DeviceKeys keys = kitKeys(kit.secret(), page.device, vault.keys().user);
    VaultSync sync(vault, {&keys});
    // What others cannot take up is no kit: without a way to the remote nothing is made.
    if (transport)
        HYPHA_CHECK(synced(sync, *transport, options));
    const auto slotKey = recovery::derivePaperKeys(kit.secret()).keystoreSlot.clone();
    HYPHA_CHECK(vault.keystore().addRecoverySlot(page.device, slotKey));
    SlotGuard slot(vault.keystore(), page.device);
    MadeKit made;
    made.device = page.device;
    HYPHA_CHECK(vault.runTogether([&](vault::JointChange &change) -> Result<void> {
        HYPHA_TRY(made.approved, enrol(change, page, keys, vault.keys(), form));
        return {};
    }));
    // From here on the kit is in the log of this computer, and whatever goes wrong on the way to the remote
    // may be made up for by the next sync: its slot and its page stay.
    if (transport)
        made.pushed = synced(sync, *transport, options).has_value();
    // Others were faster, and by what they did the kit is not permitted any more.
    const vault::Device *device = vault.state()->device(page.device);
    if (!device)
        return fail(Errc::conflict, page.deviceName,
                    "the vault changed meanwhile, and the kit was not taken up");
    slot.keep();
    if (made.pushed) // else the next good sync does it, or takes the slot if others do not want the kit
        static_cast<void>(vault.keystore().confirmRecoverySlots({page.device}).has_value());
    made.approved = device->status == vault::DeviceStatus::active;
    if (made.approved && made.pushed)
        replaceEarlier(vault, sync, replacing, made.revoked, transport, options);
    made.awaiting = awaitedBy(vault, page.device);
    return made;
}

} // namespace hypha::session
