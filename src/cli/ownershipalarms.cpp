#include "model/vault/ownershipalarms.h"
#include "cli/change.h"
#include "cli/recoveryposture.h"

namespace hypha::cli {

std::vector<std::string> ownershipAlarms(const session::OpenVault &vault)
{
    const auto state = vault.state();
    const Timestamp now = vault::judgedTime(*state, vault.clock().now());
    std::vector<std::string> out;
    for (const RequestId &id : vault::ownershipAlarms(*state, vault.keys().user, vault.keys().id, now)) {
        const vault::RecoveryRequest &request = state->requests.at(id);
        out.push_back(request.user.text +
                      " is the owner of the organisation, and came back with its recovery key at " +
                      request.completedAt.value_or(request.requestedAt).toString() +
                      ": if you do not know of it, call those who hold shares");
    }
    return out;
}

} // namespace hypha::cli
