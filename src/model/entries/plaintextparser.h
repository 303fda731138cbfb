#pragma once

#include "model/entries/entry.h"

#include <functional>
#include <string_view>

/// Inside of entries::decrypt, apart so that it can be fuzzed and tested on bare bytes.
namespace hypha::entries {

/// Gives the next window of plaintext, an empty one at the end; the one before it may be overwritten.
struct PlaintextSource
{
    std::function<ByteView()> next;
};

/// Which entries are kept: none without a sealer, else all, or only the one with the key `only`.
struct Selection
{
    const crypto::SessionSealer *sealer = nullptr;
    std::optional<std::string_view> only;
};

struct ParsedPlaintext
{
    std::size_t count = 0; ///< of all entries
    EntryList entries;     ///< the selected ones
};

/// Strict: everything is checked whatever the selection keeps. Errc::malformed, notCanonical, limitExceeded.
/// `size` is that of the whole plaintext.
Result<ParsedPlaintext> parsePlaintext(PlaintextSource source, std::size_t size, const Selection &selection);

} // namespace hypha::entries
