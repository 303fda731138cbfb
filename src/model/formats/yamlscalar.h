#pragma once

#include "model/formats/cursor.h"
#include "model/formats/import.h"

/// The scalars of YAML 1.2 (chapters 7.3 and 8.1), read at the top level of a block mapping.
namespace hypha::formats::yaml {

/// Where and why a scalar is refused.
struct Refusal
{
    std::size_t offset = 0;
    const char *reason = nullptr;
    bool fatal = false; ///< what follows cannot be told from the scalar's text
};
/// Absent when all is well; the cursor then stands behind the scalar, on the line where it ends.
using Outcome = std::optional<Refusal>;

/// '…' or "…" at the cursor, over lines too. Appends to `out`.
Outcome readQuoted(Cursor &cursor, crypto::SecretBuffer &out);
/// A plain scalar; it goes on over lines that are indented.
Outcome readPlain(Cursor &cursor, crypto::SecretBuffer &out);
/// A block scalar, from its | or > on. The cursor then stands at the start of the line behind it.
Outcome readBlock(Cursor &cursor, crypto::SecretBuffer &out);

/// One escape of double quotes, cursor at the backslash, not before a line break.
Outcome readEscape(Cursor &cursor, crypto::SecretBuffer &out);

/// At the start of a line that is `---` or `...`.
bool atDocumentMark(const Cursor &cursor);
/// Whether readers of YAML 1.1 or 1.2 take this plain text for something else than a string: yes, null, 1e3,
/// …
bool isTyped(std::string_view plain);
/// null, Null, NULL or ~
bool isNull(std::string_view plain);

} // namespace hypha::formats::yaml
