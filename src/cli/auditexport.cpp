#include "cli/auditexport.h"

#include "model/record/base64.h"

#include <array>

namespace hypha::cli {

namespace {

constexpr std::array<const char *, 13> columns = {
    "sequence",        "event_id",   "event_type", "timestamp",  "actor_user_id",
    "actor_device_id", "project_id", "sentence",   "chain_hash", "signature",
    "chain",           "permission", "flags"};

/// RFC 4180, always quoted; a cell that begins like a formula gets an apostrophe before it.
std::string cell(const std::string &text)
{
    const std::string safe = shown(text);
    std::string out = "\"";
    if (!safe.empty() && std::string_view("=+-@").find(safe.front()) != std::string_view::npos)
        out += '\'';
    for (const char c : safe) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + "\"";
}

std::string textOf(const json::Value &value)
{
    if (value.isNull())
        return {};
    if (const std::string *text = value.asString())
        return *text;
    if (const std::uint64_t *number = value.asInteger())
        return std::to_string(*number);
    std::string joined;
    if (const json::Array *list = value.asArray())
        for (const json::Value &one : *list)
            joined += (joined.empty() ? "" : "; ") + textOf(one);
    return joined;
}

/// RFC 5424 §6.3.3: these three are escaped inside a parameter's value.
std::string parameter(const char *name, const std::string &value)
{
    std::string out = std::string(" ") + name + "=\"";
    for (const char c : shown(value)) {
        if (c == '"' || c == '\\' || c == ']')
            out += '\\';
        out += c;
    }
    return out + "\"";
}

} // namespace

std::string auditCsv(const std::vector<ShownEvent> &events)
{
    std::string out;
    for (const char *column : columns)
        out += (out.empty() ? "" : ",") + std::string(column);
    out += "\r\n";
    for (const ShownEvent &one : events) {
        const json::Object object = eventJson(one);
        std::string row;
        for (const char *column : columns)
            row += (row.empty() ? "" : ",") + cell(textOf(*object.find(column)));
        out += row + "\r\n";
    }
    return out;
}

std::string auditSyslog(const std::vector<ShownEvent> &events)
{
    constexpr int priority = 13 * 8 + 6; // facility 13 "log audit", severity 6 "informational"
    std::string out;
    for (const ShownEvent &one : events) {
        const vault::Event &event = one.event;
        // 32473 is the enterprise number that RFC 5612 sets aside for examples: Hypha has none of its own.
        out += "<" + std::to_string(priority) + ">1 " + event.timestamp.toString() + " - hypha-cli - " +
               event.type + " [hypha@32473" + parameter("sequence", std::to_string(event.sequence)) +
               parameter("event_id", event.id.toString()) + parameter("user", event.actorUser.text) +
               parameter("device", event.actorDevice.toString()) +
               parameter("project", event.project ? event.project->toString() : "") +
               parameter("chain_hash", toBase64(event.chainHash.view())) + "] " + one.sentence + "\n";
    }
    return out;
}

} // namespace hypha::cli
