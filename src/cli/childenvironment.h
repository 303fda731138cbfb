#pragma once

#include "model/entries/entry.h"

/// The environment of a command that gets secrets: which names are let in, and the block that the system
/// reads.
namespace hypha::cli {

/// [A-Za-z_][A-Za-z0-9_]*
bool isVariableName(std::string_view name);
/// Variables that make loaders, shells, interpreters and builds run something else than what was called, or
/// connections go to, or trust, somebody else.
bool steersPrograms(std::string_view name);
/// HYPHA_…: never handed on.
bool isOurs(std::string_view name);

/// NAME=VALUE strings and the list of their addresses, the secrets in guarded memory.
class ChildEnvironment
{
public:
    /// `secrets` beat what is inherited, unless `keepInherited`; later ones beat earlier ones.
    static Result<ChildEnvironment> make(const entries::EntryList &secrets,
                                         const crypto::SessionSealer &sealer, bool keepInherited);
    char *const *block() const { return const_cast<char *const *>(m_pointers.data()); }

private:
    crypto::SecretBytes m_secrets;
    std::vector<const char *>
        m_pointers; ///< into m_secrets and into our own environment; a null pointer ends it
};

} // namespace hypha::cli
