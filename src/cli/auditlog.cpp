#include "cli/auditlog.h"

#include "cli/lookup.h"
#include "cli/render.h"
#include "cli/sentences.h"
#include "model/record/base64.h"

#include <algorithm>
#include <array>

namespace hypha::cli {

namespace {

constexpr std::array<std::string_view, 32> eventTypes = {"org_created",
                                                         "org_settings_changed",
                                                         "device_enrolled",
                                                         "device_approved",
                                                         "device_revoked",
                                                         "member_added",
                                                         "member_removed",
                                                         "role_changed",
                                                         "ownership_transferred",
                                                         "project_created",
                                                         "project_changed",
                                                         "project_deleted",
                                                         "secret_set_created",
                                                         "secret_set_renamed",
                                                         "secret_set_deleted",
                                                         "secret_version_created",
                                                         "secret_pulled",
                                                         "pdk_rotated",
                                                         "pdk_shared",
                                                         "audit_note",
                                                         "head_seen",
                                                         "recovery_requested",
                                                         "recovery_cancelled",
                                                         "recovery_contacts_set",
                                                         "recovery_assisted",
                                                         "org_recovery_key_rotated",
                                                         "recovery_share_contributed",
                                                         "org_recovery_completed",
                                                         "ci_enrolled",
                                                         "ci_revoked",
                                                         "ci_pull",
                                                         "ci_expired"};

/// Where an event was judged sound: by the replay behind the state, whose chain hash OpenVault::events()
/// compared.
constexpr const char *verified = "verified";

struct Filter
{
    std::optional<Timestamp> since, until;
    std::optional<std::set<ProjectId>> projects;
    std::optional<std::string> user, type;
    std::optional<DeviceId> device;

    bool passes(const vault::Event &event) const
    {
        return (!since || event.timestamp >= *since) && (!until || event.timestamp <= *until) &&
               (!projects || (event.project && projects->contains(*event.project))) &&
               (!user || event.actorUser.text == *user) && (!type || event.type == *type) &&
               (!device || event.actorDevice == *device);
    }
};

Result<Filter> parseFilter(const vault::VaultState &state, const EventNames &names,
                           const Invocation &invocation)
{
    Filter filter;
    if (const auto since = invocation.value("--since")) {
        HYPHA_TRY(filter.since, parseDate(*since, "T00:00:00Z"));
    }
    if (const auto until = invocation.value("--until")) {
        HYPHA_TRY(filter.until, parseDate(*until, "T23:59:59.999999999Z"));
    }
    if (const auto project = invocation.value("--project")) {
        filter.projects = names.projectsCalled(*project);
        if (filter.projects->empty())
            return fail(Errc::notFound, "project " + inQuotes(*project),
                        "no project ever had this name or id");
    }
    if (const auto device = invocation.value("--device")) {
        HYPHA_TRY(const vault::Device *const found, findDevice(state, *device));
        filter.device = found->id;
    }
    filter.user = invocation.value("--user");
    filter.type = invocation.value("--type");
    if (filter.type && std::find(eventTypes.begin(), eventTypes.end(), *filter.type) == eventTypes.end())
        return fail(Errc::invalidInput, "--type " + inQuotes(*filter.type), "there is no such type of event");
    return filter;
}

struct Log
{
    std::vector<ShownEvent> events;
    EventNames names;
};

Result<Log> readLog(const session::OpenVault &vault)
{
    const auto state = vault.state();
    HYPHA_TRY(std::vector<vault::Event> events, vault.events(1, state->head.sequence));
    Log log;
    log.events.reserve(events.size());
    for (vault::Event &event : events) {
        log.names.learn(event);
        std::string sentence = sentenceOf(event, log.names);
        log.events.push_back({std::move(event), std::move(sentence), {}});
    }
    for (const vault::Flag &flag : state->flags)
        if (flag.sequence >= 1 && flag.sequence <= log.events.size())
            log.events[flag.sequence - 1].flags.push_back(flag.text);
    return log;
}

/// `details` as the event's own bytes have them, members that this version does not know included.
json::Value detailsOf(const vault::Event &event)
{
    const auto record = json::parseObject(asBytes(event.signedBytes));
    const json::Value *data = record ? record->find("data") : nullptr;
    const json::Value *details = data && data->asObject() ? data->asObject()->find("details") : nullptr;
    return details ? *details : json::Value();
}

} // namespace

const std::vector<Option> &auditFilters()
{
    static const std::vector<Option> options = {
        {"--since", "DATE", "from this day or time on"},
        {"--until", "DATE", "up to this day or time"},
        {"--project", "P", "about this project"},
        {"--user", "USERID", "by this user"},
        {"--device", "DEVICE", "by this device"},
        {"--type", "TYPE", "of this type, such as secret_version_created"},
    };
    return options;
}

Result<std::vector<ShownEvent>> readAudit(const session::OpenVault &vault, const Invocation &invocation)
{
    HYPHA_TRY(Log log, readLog(vault));
    HYPHA_TRY(const Filter filter, parseFilter(*vault.state(), log.names, invocation));
    std::erase_if(log.events, [&](const ShownEvent &one) { return !filter.passes(one.event); });
    return std::move(log.events);
}

Result<std::vector<ShownEvent>> readWholeAudit(const session::OpenVault &vault)
{
    HYPHA_TRY(Log log, readLog(vault));
    return std::move(log.events);
}

json::Object eventJson(const ShownEvent &shownEvent)
{
    const vault::Event &event = shownEvent.event;
    json::Object object;
    object.set("sequence", event.sequence);
    object.set("event_id", event.id.toString());
    object.set("event_type", event.type);
    object.set("timestamp", event.timestamp.toString());
    object.set("actor_device_id", event.actorDevice.toString());
    object.set("actor_user_id", event.actorUser.text);
    object.set("project_id", event.project ? json::Value(event.project->toString()) : json::Value());
    object.set("details", detailsOf(event));
    object.set("sentence", shownEvent.sentence);
    object.set("chain_hash", toBase64(event.chainHash.view()));
    object.set("signature", verified);
    object.set("chain", verified);
    object.set("permission", verified);
    object.set("flags", jsonStrings(shownEvent.flags));
    return object;
}

json::Object auditJson(const std::vector<ShownEvent> &events)
{
    json::Array list;
    for (const ShownEvent &one : events)
        list.emplace_back(eventJson(one));
    json::Object answer;
    answer.set("total", events.size());
    answer.set("events", std::move(list));
    return answer;
}

} // namespace hypha::cli
