#include "model/session/usedkits.h"

#include "crypto/hash.h"
#include "model/session/kit.h"
#include "model/vault/recoveryrules.h"

#include <algorithm>

namespace hypha::session {

Result<std::vector<UsedKit>> usedKits(OpenVault &vault)
{
    const auto state = vault.state();
    const Timestamp now = vault::judgedTime(*state, vault.clock().now());
    std::vector<UsedKit> used;
    for (const auto &[id, device] : state->devices) {
        if (device.user != vault.keys().user || id == vault.keys().id ||
            device.lastSequence <= device.enrolledSequence ||
            !vault::isStillTold(*state, vault.keys().id, device.lastSequence, device.lastToldFrom, now))
            continue;
        HYPHA_TRY(const bool onPaper, isOnPaper(vault, device));
        if (onPaper)
            used.push_back({id, device.name, device.lastSequence, device.lastSeen});
    }
    return used;
}

RequestId alarmOf(const UsedKit &used)
{
    const crypto::Hash hash =
        crypto::blake3(asBytes(used.kit.toString() + ' ' + std::to_string(used.sequence)));
    RequestId id;
    std::copy_n(hash.view().begin(), id.uuid.bytes.size(), id.uuid.bytes.begin());
    return id;
}

} // namespace hypha::session
