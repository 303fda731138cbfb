#include "gui/recovery/standing.h"

#include "model/vault/recoveryrules.h"

#include <algorithm>

namespace hypha::gui {

static int usableDevices(const vault::VaultState &state, const UserId &user, const std::set<DeviceId> &kits,
                         const Timestamp &now)
{
    return static_cast<int>(std::count_if(state.devices.begin(), state.devices.end(), [&](const auto &entry) {
        const vault::Device &device = entry.second;
        return device.user == user && device.type == vault::DeviceType::interactive &&
               vault::isUsable(device, now) && !kits.contains(device.id);
    }));
}

/// The log from the day of the set on: what was printed and checked of it.
static Result<recovery::DrillReport> readDrills(const session::OpenVault &vault,
                                                const recovery::Document &document)
{
    const auto state = vault.state();
    const Timestamp since = document.lastRotated.value_or(document.createdAt);
    const std::uint64_t from = recovery::firstEventSince(*state, since);
    if (from > state->head.sequence)
        return recovery::DrillReport{};
    HYPHA_TRY(const auto events, vault.events(from, state->head.sequence));
    return recovery::drillsOf(events, document.setNumber);
}

Result<RecoveryStanding> readRecoveryStanding(session::OpenVault &vault)
{
    const auto state = vault.state();
    const UserId me = vault.profile().userId;
    RecoveryStanding standing;
    standing.readAt = vault.clock().now();
    HYPHA_TRY(const std::set<DeviceId> kits, session::ownKits(vault));
    standing.devices = usableDevices(*state, me, kits, standing.readAt);
    standing.contacts = vault::recoveryContacts(*state, me);
    standing.uncovered = vault::uncoveredKeys(*state);
    standing.keyIsDue = vault::recoveryKeyIsDue(*state);
    HYPHA_TRY(standing.kit, session::kitStanding(vault));
    if (state->recoveryKey) {
        const auto read = [&vault](const std::string &path) { return vault.file(path); };
        HYPHA_TRY(standing.document, recovery::currentDocument(*state, read));
        HYPHA_TRY(standing.drills, readDrills(vault, *standing.document));
    }
    return standing;
}

DrillCounts drillCounts(const RecoveryStanding &standing)
{
    DrillCounts counts;
    if (!standing.document)
        return counts;
    const auto recent = [&](const Timestamp &time) {
        return standing.readAt.seconds - time.seconds <= drillSeconds;
    };
    const recovery::Plan &plan = standing.document->plan;
    const Timestamp made = standing.document->lastRotated.value_or(standing.document->createdAt);
    counts.shares = recovery::shareCount(plan);
    counts.printed = standing.drills.printed.size();
    for (unsigned group = 0; group < plan.groups.size(); ++group) {
        for (unsigned index = 0; index < plan.groups[group].count; ++index) {
            const auto found = standing.drills.checked.find({group, index});
            const bool checked = found != standing.drills.checked.end() && recent(found->second);
            counts.checked += checked;
            counts.overdue += !checked && !recent(made);
        }
    }
    return counts;
}

RecoveryPosture postureOf(const RecoveryStanding &standing)
{
    const DrillCounts drills = drillCounts(standing);
    RecoveryPosture posture;
    posture.device = standing.devices > 1;
    posture.contacts = !standing.contacts.empty();
    posture.organisation =
        standing.document && standing.uncovered.empty() && !standing.keyIsDue && drills.overdue == 0;
    posture.kit = standing.kit.kind == session::KitStanding::Kind::good;
    return posture;
}

static std::vector<ShareId> openShares(const vault::VaultState &state, const vault::RecoveryRequest &request,
                                       const std::optional<DeviceId> &here)
{
    std::vector<ShareId> shares;
    for (const auto &[id, share] : state.shares) {
        const bool present = state.recoveryKey && share.recoveryKey == state.recoveryKey->id;
        if (here && share.device == *here && present && !request.contributions.contains(id))
            shares.push_back(id);
    }
    return shares;
}

static RequestRow rowOf(const vault::RecoveryRequest &request, const vault::Device &device)
{
    RequestRow row;
    row.id = request.id;
    row.user = request.user;
    row.device = request.newDevice;
    row.deviceName = device.name;
    row.method = request.method;
    row.requestedAt = request.requestedAt;
    return row;
}

std::vector<RequestRow> requestsFor(const vault::VaultState &state, const UserId &me,
                                    const std::optional<DeviceId> &here)
{
    const vault::Device *own = here ? state.device(*here) : nullptr;
    const bool active = own && vault::isUsable(*own, state.clock);
    const bool shares = vault::allows(vault::orgRole(state, me, state.clock), vault::Permission::share);
    std::vector<RequestRow> rows;
    for (const auto &[id, request] : state.requests) {
        const vault::Device *device = state.device(request.newDevice);
        if (request.status != vault::RequestStatus::pending || !device)
            continue;
        RequestRow row = rowOf(request, *device);
        row.contributed = request.contributions.size();
        row.isOwnDevice = here == request.newDevice;
        row.isMe = request.user == me && !row.isOwnDevice;
        const bool contact = request.method == vault::RecoveryMethod::contact;
        row.canAssist = active && contact && request.user != me &&
                        vault::recoveryContacts(state, request.user).contains(me);
        if (active && !contact)
            row.shares = openShares(state, request, here);
        row.canCancel = row.isOwnDevice || (active && (row.isMe || shares));
        rows.push_back(std::move(row));
    }
    const std::vector<RequestId> alarms =
        here ? vault::recoveryAlarms(state, me, *here, state.clock) : std::vector<RequestId>();
    for (const RequestId &id : alarms) {
        const vault::RecoveryRequest &request = state.requests.at(id);
        const vault::Device *device = state.device(request.newDevice);
        if (request.status == vault::RequestStatus::pending || !device)
            continue;
        RequestRow row = rowOf(request, *device);
        row.letInAt = request.completedAt.value_or(request.requestedAt);
        row.isMe = true;
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(),
              [](const RequestRow &a, const RequestRow &b) { return a.requestedAt < b.requestedAt; });
    return rows;
}

int waitingFor(const std::vector<RequestRow> &requests)
{
    return static_cast<int>(std::count_if(requests.begin(), requests.end(), [](const RequestRow &request) {
        return request.isMe || request.isOwnDevice || request.canAssist || !request.shares.empty();
    }));
}

} // namespace hypha::gui
