#include "model/session/kit.h"

#include "model/vault/event.h"

namespace hypha::session {
namespace {

/// The note of one event, where it is one.
struct Note
{
    DeviceId by;
    UserId user;
    std::string text;
};

Result<std::optional<Note>> noteAt(const OpenVault &vault, std::uint64_t sequence)
{
    HYPHA_TRY(const auto events, vault.events(sequence, sequence));
    if (events.size() != 1)
        return std::optional<Note>();
    const auto *note = std::get_if<vault::details::AuditNote>(&events.front().details);
    if (!note)
        return std::optional<Note>();
    return std::optional(Note{events.front().actorDevice, events.front().actorUser, note->note});
}

/// In which form a device was noted to be printed, where that is what the note says.
std::optional<recovery::SheetForm> formIn(const std::optional<Note> &note, const vault::Device &device)
{
    const auto kit = note && note->user == device.user ? recovery::kitNoteFrom(note->text) : std::nullopt;
    const bool printed = kit && kit->kind == recovery::KitNoteKind::printed && kit->kit == device.id;
    return printed ? std::optional(kit->form) : std::nullopt;
}

int rank(KitStanding::Kind kind)
{
    return static_cast<int>(kind);
}

} // namespace

Result<bool> isOnPaper(const OpenVault &vault, const vault::Device &device)
{
    if (device.type != vault::DeviceType::interactive || device.lastSequence == 0)
        return false;
    // Somebody else's note must not make a laptop look like paper.
    HYPHA_TRY(const auto printed, noteAt(vault, device.lastSequence + 1));
    if (formIn(printed, device))
        return true;
    if (device.lastSequence == device.enrolledSequence) // nothing but its own coming in
        return false;
    HYPHA_TRY(const auto used, noteAt(vault, device.lastSequence));
    if (used && used->by == device.id && used->text == recovery::usedNote(device.id))
        return true;
    if (device.user != vault.keys().user)
        return false;
    HYPHA_TRY(const auto note, noteAt(vault, device.enrolledSequence + 1));
    return formIn(note, device).has_value();
}

Result<std::set<DeviceId>> ownKits(const OpenVault &vault)
{
    std::set<DeviceId> kits;
    for (const auto &[id, device] : vault.state()->devices) {
        if (device.user != vault.keys().user || device.status == vault::DeviceStatus::revoked)
            continue;
        HYPHA_TRY(const bool onPaper, isOnPaper(vault, device));
        if (onPaper)
            kits.insert(id);
    }
    return kits;
}

Result<KitStanding> kitStanding(OpenVault &vault)
{
    HYPHA_TRY(const auto kits, ownKits(vault));
    const auto state = vault.state();
    const auto slots = vault.keystore().recoverySlots();
    const Timestamp now = vault::judgedTime(*state, vault.clock().now());
    KitStanding best;
    for (const DeviceId &id : kits) {
        const vault::Device &device = *state->device(id);
        if (device.status == vault::DeviceStatus::active && !vault::isUsable(device, now))
            continue;
        const bool used = device.lastSequence > device.enrolledSequence;
        const auto kind = device.status != vault::DeviceStatus::active ? KitStanding::Kind::pending
                          : !slots.contains(id)                        ? KitStanding::Kind::elsewhere
                          : used                                       ? KitStanding::Kind::used
                                                                       : KitStanding::Kind::good;
        if (rank(kind) > rank(best.kind))
            best = {kind, id, device.enrolledAt, recovery::SheetForm::paper};
    }
    if (best.kit) {
        const vault::Device &device = *state->device(*best.kit);
        HYPHA_TRY(const auto note, noteAt(vault, device.enrolledSequence + 1));
        best.form = formIn(note, device).value_or(recovery::SheetForm::paper);
    }
    return best;
}

} // namespace hypha::session
