#include "model/vault/ownershipalarms.h"
#include "cli/change.h"
#include "cli/recoveryposture.h"
#include "model/session/knownrecoveries.h"

namespace hypha::cli {

std::vector<std::string> ownershipAlarms(session::OpenVault &vault)
{
    const auto state = vault.state();
    const Timestamp now = vault::judgedTime(*state, vault.clock().now());
    std::vector<std::string> out;
    for (const RequestId &id : session::untoldRecoveries(
             vault, vault::ownershipAlarms(*state, vault.keys().user, vault.keys().id, now))) {
        const vault::RecoveryRequest &request = state->requests.at(id);
        out.push_back("a recovery with the organisation's key made " + request.user.text +
                      " its owner, in place of " + request.lostOwner->text + ", at " +
                      request.completedAt.value_or(request.requestedAt).toString() +
                      ": if you do not know of it, call those who hold shares; if you do, run `recovery "
                      "acknowledge " +
                      id.toString().substr(0, 8) + "`");
    }
    return out;
}

} // namespace hypha::cli
