#include "model/session/finishnewkeys.h"

#include "model/vault/jointchange.h"

namespace hypha::session {

/// A change of nothing: what is owed comes before any change, and an empty one is not written.
Result<void> finishNewKeys(OpenVault &vault)
{
    if (!vault.isRekeyUnfinished())
        return {};
    const auto done = vault.runTogether([](vault::JointChange &) { return Result<void>(); });
    return vault.isRekeyUnfinished() ? done : Result<void>(); // a vault that is refused is another matter
}

} // namespace hypha::session
