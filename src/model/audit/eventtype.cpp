#include "model/audit/eventtype.h"

namespace hypha::audit {

namespace {

struct Known
{
    std::string_view name;
    Category category;
};

constexpr std::array<Known, eventTypeCount> known = {{
    {"newer", Category::notes},
    {"org_created", Category::organisation},
    {"org_settings_changed", Category::organisation},
    {"device_enrolled", Category::devices},
    {"device_approved", Category::devices},
    {"device_revoked", Category::devices},
    {"member_added", Category::people},
    {"member_removed", Category::people},
    {"role_changed", Category::people},
    {"ownership_transferred", Category::people},
    {"project_created", Category::organisation},
    {"project_changed", Category::organisation},
    {"project_deleted", Category::organisation},
    {"secret_set_created", Category::secrets},
    {"secret_set_renamed", Category::secrets},
    {"secret_set_deleted", Category::secrets},
    {"secret_version_created", Category::secrets},
    {"secret_pulled", Category::reads},
    {"pdk_rotated", Category::keys},
    {"pdk_shared", Category::keys},
    {"audit_note", Category::notes},
    {"head_seen", Category::notes},
    {"recovery_requested", Category::recovery},
    {"recovery_cancelled", Category::recovery},
    {"recovery_contacts_set", Category::recovery},
    {"recovery_assisted", Category::recovery},
    {"org_recovery_key_rotated", Category::recovery},
    {"recovery_share_contributed", Category::recovery},
    {"org_recovery_completed", Category::recovery},
    {"ci_enrolled", Category::devices},
    {"ci_revoked", Category::devices},
    {"ci_pull", Category::reads},
    {"ci_expired", Category::devices},
}};

constexpr std::array<std::string_view, categoryCount> categoryNames = {
    "organisation", "people", "devices", "secrets", "reads", "keys", "recovery", "notes"};

} // namespace

std::string_view toString(EventType type)
{
    return known[static_cast<std::size_t>(type)].name;
}

std::optional<EventType> typeCalled(std::string_view name)
{
    for (std::size_t i = 1; i < known.size(); ++i)
        if (known[i].name == name)
            return static_cast<EventType>(i);
    return std::nullopt;
}

Category categoryOf(EventType type)
{
    return known[static_cast<std::size_t>(type)].category;
}

std::string_view toString(Category category)
{
    return categoryNames[static_cast<std::size_t>(category)];
}

Types typesOf(Category category)
{
    Types types;
    for (std::size_t i = 1; i < known.size(); ++i)
        if (known[i].category == category)
            types.set(i);
    return types;
}

} // namespace hypha::audit
