#pragma once

#include "crypto/slip39/share.h"
#include "model/recovery/document.h"

/// The drill: whether a share's words are right, and whose they are. Nothing is rebuilt and nothing of the
/// secret kept.
namespace hypha::recovery {

/// A word that is none of the list. Positions count from 1.
struct UnknownWord
{
    std::size_t position = 0;
    std::vector<std::string_view> suggestions = {}; ///< of the list, best first; for the person's eyes alone
};

struct ShareCheck
{
    std::optional<crypto::slip39::ShareHeader> header; ///< of a share whose words are right
    std::optional<crypto::slip39::ShareError> error;   ///< what is wrong with the words otherwise
    std::vector<UnknownWord> unknown;                  ///< every one, with Fault::unknownWord
    bool valid() const { return header.has_value(); }
};

/// Words in any case, four letters or more of each, any white space between.
ShareCheck checkWords(ByteView words);

/// Whether a share is of the document's set: identifier, groups, thresholds and
/// parameters are the same. A forged one can
/// be; that shows when shares come together.
bool belongsTo(const crypto::slip39::ShareHeader &share, const Document &document);

} // namespace hypha::recovery
