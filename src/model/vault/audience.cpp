#include "model/vault/audience.h"

namespace hypha::vault {

Audience audienceOf(const VaultState &state, const Project &project, const Timestamp &at)
{
    Audience out;
    out.awaiting = eligibleDevices(state, project, at);
    for (const auto &[id, hash] : project.pdk().wrapped) {
        const Device *device = state.device(id);
        if (!device) {
            out.recoveryKey |= state.recoveryKey && state.recoveryKey->id == id;
            continue;
        }
        if (out.awaiting.erase(id) == 0) {
            out.outsiders.insert(id);
            continue;
        }
        out.devices.insert(id);
        out.people.insert(device->user);
        if (!out.newest || state.device(*out.newest)->enrolledAt < device->enrolledAt)
            out.newest = id;
    }
    return out;
}

} // namespace hypha::vault
