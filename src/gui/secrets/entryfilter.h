#pragma once

#include "gui/secrets/entryrows.h"

#include <set>

namespace hypha::gui {

/// Which entries a person wants to see. Everything set must hold; of kinds and of tags, one.
struct EntryFilter
{
    std::string text; ///< folded()
    std::set<entries::Kind> kinds;
    QStringList tags;
    bool favorites = false;
    bool expired = false; ///< has expired, or will soon

    bool isEmpty() const { return text.empty() && !hasChips(); }
    bool hasChips() const { return !kinds.empty() || !tags.isEmpty() || favorites || expired; }
    bool accepts(const EntryRow &row, std::int64_t now) const;
    /// What this refuses, `next` refuses too: looking at what is shown is enough.
    bool isNarrowedBy(const EntryFilter &next) const;
    friend bool operator==(const EntryFilter &, const EntryFilter &) = default;
};

enum class Expiry : std::uint8_t { none, soon, over };
/// `now` in seconds. Soon: within two weeks.
Expiry expiryOf(const EntryRow &row, std::int64_t now);

} // namespace hypha::gui
