#include "model/vault/ownershipalarms.h"

#include "model/vault/limits.h"
#include "model/vault/roles.h"

namespace hypha::vault {

std::vector<RequestId> ownershipAlarms(const VaultState &state, const UserId &user, const DeviceId &own,
                                       const Timestamp &at)
{
    constexpr std::int64_t days = 30;
    std::vector<RequestId> out;
    if (!allows(orgRole(state, user, at), Permission::share))
        return out;
    for (const auto &[id, request] : state.requests) {
        const Membership *member = state.members.find(request.user);
        const bool isOwner = member && member->role == Role::owner;
        const bool isFresh =
            request.completedAt && request.completedAt->seconds + days * secondsPerDay >= at.seconds;
        if (isOwner && isFresh && request.user != user && request.newDevice != own &&
            request.method == RecoveryMethod::org && request.status == RequestStatus::completed)
            out.push_back(id);
    }
    return out;
}

} // namespace hypha::vault
