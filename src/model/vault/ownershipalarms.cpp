#include "model/vault/ownershipalarms.h"

#include "model/vault/recoveryrules.h"
#include "model/vault/roles.h"

namespace hypha::vault {

std::vector<RequestId> ownershipAlarms(const VaultState &state, const UserId &user, const DeviceId &own,
                                       const Timestamp &at)
{
    std::vector<RequestId> out;
    const bool mayShare = allows(orgRole(state, user, at), Permission::share);
    for (const auto &[id, request] : state.requests) {
        const bool concerns = request.lostOwner && (mayShare || *request.lostOwner == user);
        if (concerns && request.completedAt && request.user != user && request.newDevice != own &&
            isStillTold(state, own, request.sequence, request.toldFrom, at))
            out.push_back(id);
    }
    return out;
}

} // namespace hypha::vault
