#pragma once

#include "model/entries/plaintextparser.h"
#include "model/record/jsonlexer.h"

/// Inside of parsePlaintext.
namespace hypha::entries {

using PlaintextLexer = json::Lexer<PlaintextSource>;

/// Reads the strings of one entry after the other. Secrets pass through one reused buffer of guarded memory
/// and are sealed from there; strings of an entry that is not kept are checked and dropped as they come.
class PlaintextStrings
{
public:
    explicit PlaintextStrings(PlaintextLexer &lexer) : m_lexer(lexer) {}

    /// What follows belongs to an entry that is kept, sealed by `sealer`, or (without one) is not.
    void keepWith(const crypto::SessionSealer *sealer) { m_sealer = sealer; }
    bool kept() const { return m_sealer; }

    bool text(std::string &out);                         ///< that is no secret
    bool shortText(std::string &out, std::size_t limit); ///< kept or not; cut off one byte after `limit`
    bool secret(SealedValue &out);
    bool value(SealedValue &out);  ///< a secret with the rules of an entry's value
    bool member(SealedValue &out); ///< any JSON, as a member of `metadata`

private:
    void forget();
    void seal(SealedValue &out);

    PlaintextLexer &m_lexer;
    const crypto::SessionSealer *m_sealer = nullptr;
    crypto::SecretBuffer m_secret;
};

} // namespace hypha::entries
