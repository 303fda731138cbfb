#include "model/session/takenidentifiers.h"

#include "model/recovery/document.h"

namespace hypha::session {

Result<std::set<std::uint16_t>> takenIdentifiers(const OpenVault &vault)
{
    std::set<std::uint16_t> taken;
    const auto state = vault.state();
    if (!state->recoveryKey)
        return taken;
    const auto read = [&vault](const std::string &path) { return vault.file(path); };
    HYPHA_TRY(const recovery::Document present, recovery::currentDocument(*state, read));
    taken.insert(present.identifier);
    HYPHA_TRY(const auto past, vault.pastRecoverySets());
    for (const recovery::Document &one : past)
        taken.insert(one.identifier);
    return taken;
}

} // namespace hypha::session
