#include "model/audit/brokenplace.h"

namespace hypha::audit {

namespace {

std::optional<EventId> eventIn(std::string_view path)
{
    constexpr std::string_view ending = ".json";
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos || !path.ends_with(ending))
        return std::nullopt;
    const auto id = EventId::parse(path.substr(slash + 1, path.size() - slash - 1 - ending.size()));
    return id ? std::optional(*id) : std::nullopt;
}

} // namespace

std::optional<BrokenPlace> brokenPlace(const vault::VerifyReport &report)
{
    for (std::size_t i = 0; i < report.failures.size(); ++i) {
        const std::string &item = report.failures[i].error.item;
        if (item.starts_with("audit/"))
            return BrokenPlace{report.head.sequence + 1, item, eventIn(item), i};
    }
    return std::nullopt;
}

} // namespace hypha::audit
