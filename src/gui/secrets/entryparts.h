#pragma once

#include "model/entries/entry.h"

#include <QString>

namespace hypha::gui {

/// One thing that an entry says, ready to be shown.
struct EntryPart
{
    std::string id; ///< tells the same thing of two entries: "value", "field:cvv"
    QString label;
    QString text;                              ///< escaped, when it is no secret
    std::optional<crypto::SealedValue> secret; ///< then `text` is empty
    std::optional<std::string> hidden;         ///< no sealed value, masked all the same; then `text` is empty
};

/// Everything an entry says, in the order it is shown; nothing for an entry that is not there.
std::vector<EntryPart> partsOf(const entries::Entry *entry);

} // namespace hypha::gui
