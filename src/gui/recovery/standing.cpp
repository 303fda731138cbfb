#include "gui/recovery/standing.h"

#include "model/session/knownrecoveries.h"
#include "model/vault/ownershipalarms.h"
#include "model/vault/recoveryrules.h"

#include <algorithm>

namespace hypha::gui {

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

static RequestRow strangeRow(const vault::VaultState &state, const vault::Device &device)
{
    RequestRow row;
    row.id = session::alarmOf(device.id);
    row.user = device.user;
    row.device = device.id;
    row.deviceName = device.name;
    row.requestedAt = device.enrolledAt;
    row.letInAt = device.letInFrom;
    row.letInBy = state.device(device.letInBy)->user;
    row.isMe = true;
    return row;
}

/// Recoveries that made somebody the owner, for those whom it concerns.
static std::vector<RequestRow> ownershipRows(const vault::VaultState &state, const UserId &me,
                                             const DeviceId &here)
{
    std::vector<RequestRow> rows;
    for (const RequestId &id : vault::ownershipAlarms(state, me, here, state.clock)) {
        const vault::RecoveryRequest &request = state.requests.at(id);
        const vault::Device *device = state.device(request.newDevice);
        if (!device)
            continue;
        rows.push_back(rowOf(request, *device));
        rows.back().letInAt = request.completedAt;
        rows.back().lostOwner = request.lostOwner;
    }
    return rows;
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
    for (const DeviceId &id :
         here ? vault::strangeDevices(state, me, *here, state.clock) : std::vector<DeviceId>())
        rows.push_back(strangeRow(state, *state.device(id)));
    for (RequestRow &row : here ? ownershipRows(state, me, *here) : std::vector<RequestRow>())
        rows.push_back(std::move(row));
    std::sort(rows.begin(), rows.end(),
              [](const RequestRow &a, const RequestRow &b) { return a.requestedAt < b.requestedAt; });
    return rows;
}

void addUsedKits(std::vector<RequestRow> &requests, const RecoveryStanding &standing, const UserId &me)
{
    for (const session::UsedKit &used : standing.usedKits) {
        RequestRow row;
        row.id = session::alarmOf(used);
        row.user = me;
        row.device = used.kit;
        row.deviceName = used.name;
        row.requestedAt = used.at;
        row.letInAt = used.at;
        row.isMe = row.isKit = true;
        requests.push_back(std::move(row));
    }
}

void leaveOutKnown(std::vector<RequestRow> &requests, const std::set<RequestId> &known)
{
    std::erase_if(requests,
                  [&](const RequestRow &request) { return request.letInAt && known.contains(request.id); });
}

bool waitsForPerson(const RequestRow &request)
{
    return request.isMe || request.lostOwner || request.isOwnDevice || request.canAssist ||
           !request.shares.empty();
}

bool isLoud(const RequestRow &request)
{
    return request.isMe || request.lostOwner.has_value();
}

void sortByUrgency(std::vector<RequestRow> &requests)
{
    const auto rank = [](const RequestRow &request) {
        return request.isOwnDevice                ? 0
               : request.isMe && !request.letInAt ? 1
               : isLoud(request)                  ? 2
               : waitsForPerson(request)          ? 3
                                                  : 4;
    };
    std::ranges::stable_sort(requests, {}, rank);
}

int waitingFor(const std::vector<RequestRow> &requests)
{
    return static_cast<int>(std::count_if(requests.begin(), requests.end(), &waitsForPerson));
}

} // namespace hypha::gui
