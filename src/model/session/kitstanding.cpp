#include "model/session/kit.h"

#include "model/vault/event.h"

#include <map>

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

/// All at once: anybody who may push can enrol thousands in somebody's name.
static Result<std::set<DeviceId>> silentKits(const OpenVault &vault,
                                             const std::map<std::uint64_t, DeviceId> &after)
{
    std::vector<std::uint64_t> sequences;
    for (const auto &[sequence, device] : after)
        if (sequence <= vault.state()->head.sequence)
            sequences.push_back(sequence);
    std::set<DeviceId> kits;
    if (sequences.empty())
        return kits;
    HYPHA_TRY(const auto events, vault.events(sequences));
    for (const vault::Event &event : events) {
        const auto *note = std::get_if<vault::details::AuditNote>(&event.details);
        const vault::Device &device = *vault.state()->device(after.at(event.sequence));
        if (note && formIn(Note{event.actorDevice, event.actorUser, note->note}, device))
            kits.insert(device.id);
    }
    return kits;
}

Result<std::set<DeviceId>> ownKits(const OpenVault &vault)
{
    std::set<DeviceId> kits;
    std::map<std::uint64_t, DeviceId> after; // what follows those that signed nothing but their own coming in
    for (const auto &[id, device] : vault.state()->devices) {
        if (device.user != vault.keys().user || device.status == vault::DeviceStatus::revoked)
            continue;
        if (device.type == vault::DeviceType::interactive && device.lastSequence > 0 &&
            device.lastSequence == device.enrolledSequence) {
            after.emplace(device.lastSequence + 1, id);
            continue;
        }
        HYPHA_TRY(const bool onPaper, isOnPaper(vault, device));
        if (onPaper)
            kits.insert(id);
    }
    HYPHA_TRY(std::set<DeviceId> silent, silentKits(vault, after));
    kits.merge(silent);
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
