#include "model/session/recoverystanding.h"

#include "model/session/knownrecoveries.h"
#include "model/vault/recoveryrules.h"

#include <algorithm>
#include <iterator>

namespace hypha::session {

static std::set<DeviceId> usableDevices(const vault::VaultState &state, const UserId &user,
                                        const std::set<DeviceId> &kits, const Timestamp &now)
{
    std::set<DeviceId> out;
    for (const auto &[id, device] : state.devices) {
        if (device.user == user && device.type == vault::DeviceType::interactive &&
            vault::isUsable(device, now) && !kits.contains(id))
            out.insert(id);
    }
    return out;
}

/// What is told loudly and was not answered: the device itself, or the kit that was used.
static std::set<DeviceId> unansweredDevices(const OpenVault &vault, const RecoveryStanding &standing)
{
    const auto state = vault.state();
    const UserId &me = vault.keys().user;
    const DeviceId &own = vault.keys().id;
    std::set<DeviceId> out;
    for (const DeviceId &id : vault::strangeDevices(*state, me, own, standing.readAt)) {
        if (!standing.known.contains(alarmOf(id)))
            out.insert(id);
    }
    for (const RequestId &id : vault::recoveryAlarms(*state, me, own, standing.readAt)) {
        const vault::RecoveryRequest &request = state->requests.at(id);
        if (request.status != vault::RequestStatus::pending && !standing.known.contains(id))
            out.insert(request.newDevice);
    }
    for (const UsedKit &used : standing.usedKits) {
        if (!standing.known.contains(alarmOf(used)))
            out.insert(used.kit);
    }
    return out;
}

/// With what came in by them: whoever stole a name would let a second device in with the first.
static std::set<DeviceId> unconfirmedDevices(const OpenVault &vault, const RecoveryStanding &standing)
{
    std::set<DeviceId> out = unansweredDevices(vault, standing);
    const auto state = vault.state();
    for (std::size_t before = 0; before != out.size();) {
        before = out.size();
        for (const auto &[id, device] : state->devices) {
            if (device.user == vault.keys().user && id != vault.keys().id && out.contains(device.letInBy))
                out.insert(id);
        }
    }
    return out;
}

static std::set<UserId> helplessOf(const vault::VaultState &state, const std::set<UserId> &contacts,
                                   const UserId &user, const Timestamp &now)
{
    std::set<UserId> out;
    std::ranges::copy_if(contacts, std::inserter(out, out.end()),
                         [&](const UserId &contact) { return !vault::canAssist(state, contact, user, now); });
    return out;
}

static std::set<recovery::DrillReport::Place> lostOf(const vault::VaultState &state,
                                                     const recovery::Plan &plan, const Timestamp &now)
{
    std::set<recovery::DrillReport::Place> out;
    for (const recovery::Holder &holder : plan.holders)
        if (holder.device && !vault::canContribute(state, *holder.device, now))
            out.insert({holder.group, holder.index});
    return out;
}

/// What was noted since the set was made. The rest of the log is not read: it may be long.
static Result<recovery::DrillReport> readDrills(const OpenVault &vault, const recovery::Document &document,
                                                const Timestamp &now)
{
    const auto state = vault.state();
    std::vector<std::uint64_t> sequences;
    for (const auto &[note, sequence] : state->recoveryKey->notes)
        sequences.push_back(sequence);
    std::ranges::sort(sequences); // what was said later counts
    HYPHA_TRY(const auto events, vault.events(sequences));
    return recovery::drillsOf(events, *state, document, now);
}

Result<RecoveryStanding> readRecoveryStanding(OpenVault &vault)
{
    const auto state = vault.state();
    const UserId me = vault.profile().userId;
    RecoveryStanding standing;
    standing.readAt = vault::judgedTime(*state, vault.clock().now());
    HYPHA_TRY(const std::set<DeviceId> kits, ownKits(vault));
    standing.known = knownRecoveries(vault);
    HYPHA_TRY(standing.usedKits, usedKits(vault));
    const std::set<DeviceId> usable = usableDevices(*state, me, kits, standing.readAt);
    standing.devices = static_cast<int>(usable.size());
    std::ranges::set_intersection(vault::leftBehind(*state, me, vault.keys().id, standing.readAt), usable,
                                  std::inserter(standing.leftBehind, standing.leftBehind.end()));
    std::ranges::set_intersection(unconfirmedDevices(vault, standing), usable,
                                  std::inserter(standing.unconfirmed, standing.unconfirmed.end()));
    standing.contacts = vault::recoveryContacts(*state, me);
    standing.helpless = helplessOf(*state, standing.contacts, me, standing.readAt);
    standing.handedOut = vault::sharesHandedOut(*state);
    standing.uncovered = vault::uncoveredKeys(*state);
    standing.keyIsDue = vault::recoveryKeyIsDue(*state);
    HYPHA_TRY(standing.kit, kitStanding(vault));
    if (state->recoveryKey) {
        const auto read = [&vault](const std::string &path) { return vault.file(path); };
        HYPHA_TRY(standing.document, recovery::currentDocument(*state, read));
        standing.lost = lostOf(*state, standing.document->plan, standing.readAt);
        HYPHA_TRY(standing.drills, readDrills(vault, *standing.document, standing.readAt));
    }
    return standing;
}

DrillCounts drillCounts(const RecoveryStanding &standing)
{
    DrillCounts counts;
    if (!standing.document)
        return counts;
    // A time ahead of here by more than a clock may be wrong is nobody's check of the past year.
    constexpr std::int64_t mostAhead = 24 * 3600;
    const auto recent = [&](const Timestamp &time) {
        const std::int64_t age = standing.readAt.seconds - time.seconds;
        return age <= drillSeconds && age >= -mostAhead;
    };
    const recovery::Plan &plan = standing.document->plan;
    const recovery::DrillReport &drills = standing.drills;
    const Timestamp made = standing.document->lastRotated.value_or(standing.document->createdAt);
    counts.shares = recovery::shareCount(plan);
    for (unsigned group = 0; group < plan.groups.size(); ++group) {
        for (unsigned index = 0; index < plan.groups[group].count; ++index) {
            const auto found = drills.checked.find({group, index});
            const bool checked = found != drills.checked.end() && recent(found->second);
            const bool printed = drills.printed.contains({group, index});
            const recovery::Holder *holder = recovery::holderOf(plan, group, index);
            const bool sealed = holder && holder->device && !standing.lost.contains({group, index});
            const bool unchecked = !checked && (printed || !sealed);
            const auto form = drills.forms.find({group, index});
            const bool saved = form != drills.forms.end() && form->second != recovery::SheetForm::paper;
            counts.printed += printed;
            counts.onlySaved += saved && !checked;
            counts.checked += checked;
            counts.onlySaid += !checked && drills.saidChecked.contains({group, index});
            counts.unchecked += unchecked;
            counts.overdue += unchecked && !recent(made);
            counts.nowhere += !printed && found == drills.checked.end() && !sealed;
        }
    }
    return counts;
}

int devicesToRelyOn(const RecoveryStanding &standing)
{
    std::set<DeviceId> doubtful = standing.leftBehind;
    doubtful.insert(standing.unconfirmed.begin(), standing.unconfirmed.end());
    return standing.devices - static_cast<int>(doubtful.size());
}

RecoveryPosture postureOf(const RecoveryStanding &standing)
{
    const DrillCounts drills = drillCounts(standing);
    RecoveryPosture posture;
    posture.device = devicesToRelyOn(standing) > 1;
    posture.contacts = standing.contacts.size() > standing.helpless.size();
    posture.organisation = standing.document && standing.uncovered.empty() && !standing.keyIsDue &&
                           standing.handedOut == 0 && drills.unchecked == 0;
    posture.kit = standing.kit.kind == KitStanding::Kind::good;
    return posture;
}

} // namespace hypha::session
