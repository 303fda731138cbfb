#include "gui/secrets/entryfilter.h"

#include <algorithm>

namespace hypha::gui {

static constexpr std::int64_t soonSeconds = 14 * 86400;

Expiry expiryOf(const EntryRow &row, std::int64_t now)
{
    if (row.expires == 0 || row.expires > now + soonSeconds)
        return Expiry::none;
    return row.expires <= now ? Expiry::over : Expiry::soon;
}

bool EntryFilter::accepts(const EntryRow &row, std::int64_t now) const
{
    if (favorites && !row.favorite)
        return false;
    if (!kinds.empty() && !kinds.contains(row.kind))
        return false;
    if (expired && expiryOf(row, now) == Expiry::none)
        return false;
    const auto wanted = [this](const QString &tag) { return tags.contains(tag); };
    if (!tags.isEmpty() && std::none_of(row.tags.begin(), row.tags.end(), wanted))
        return false;
    return text.empty() || row.filterText.find(text) != std::string::npos;
}

bool EntryFilter::isNarrowedBy(const EntryFilter &next) const
{
    return kinds == next.kinds && tags == next.tags && favorites == next.favorites &&
           expired == next.expired && next.text.find(text) != std::string::npos;
}

} // namespace hypha::gui
