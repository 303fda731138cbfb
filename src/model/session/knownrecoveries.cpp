#include "model/session/knownrecoveries.h"

#include "model/session/usedkits.h"
#include "model/vault/ownershipalarms.h"
#include "model/vault/recoveryrules.h"

#include <algorithm>

namespace hypha::session {

namespace {

constexpr std::string_view knownItem = "known-recoveries"; ///< ids of requests, one after the other
constexpr std::size_t requestIdSize = sizeof(Uuid::bytes);

Result<std::set<RequestId>> toldRecoveries(OpenVault &vault)
{
    const vault::VaultState &state = *vault.state();
    const Timestamp now = vault::judgedTime(state, vault.clock().now());
    std::set<RequestId> told;
    for (const auto &alarms : {vault::recoveryAlarms(state, vault.keys().user, vault.keys().id, now),
                               vault::ownershipAlarms(state, vault.keys().user, vault.keys().id, now)})
        told.insert(alarms.begin(), alarms.end());
    for (const DeviceId &id : vault::strangeDevices(state, vault.keys().user, vault.keys().id, now))
        told.insert(alarmOf(id));
    HYPHA_TRY(const auto kits, usedKits(vault));
    for (const UsedKit &used : kits)
        told.insert(alarmOf(used));
    return told;
}

} // namespace

std::set<RequestId> knownRecoveries(OpenVault &vault)
{
    std::set<RequestId> known;
    const auto item = vault.keystore().item(knownItem);
    if (!item || item->size() % requestIdSize != 0)
        return known;
    for (std::size_t at = 0; at < item->size(); at += requestIdSize) {
        RequestId id;
        std::ranges::copy(item->view().subspan(at, requestIdSize), id.uuid.bytes.begin());
        known.insert(id);
    }
    return known;
}

Result<void> acknowledgeRecovery(OpenVault &vault, const RequestId &request)
{
    HYPHA_TRY(const std::set<RequestId> told, toldRecoveries(vault));
    const std::string item = "recovery request " + request.toString();
    if (!told.contains(request))
        return fail(Errc::notFound, item, "nothing is told about it");
    const auto found = vault.state()->requests.find(request); // or it is a kit's
    if (found != vault.state()->requests.end() && found->second.status == vault::RequestStatus::pending)
        return fail(Errc::conflict, item, "it is still open, and how it ends is to be told");
    std::set<RequestId> known = knownRecoveries(vault);
    known.insert(request);
    Bytes bytes;
    for (const RequestId &id : known)
        if (told.contains(id)) // what is told no more need not be known for ever
            bytes.insert(bytes.end(), id.view().begin(), id.view().end());
    return vault.keystore().setItem(knownItem, bytes);
}

std::vector<RequestId> untoldRecoveries(OpenVault &vault, std::vector<RequestId> alarms)
{
    const std::set<RequestId> known = knownRecoveries(vault);
    std::erase_if(alarms, [&](const RequestId &id) { return known.contains(id); });
    return alarms;
}

} // namespace hypha::session
