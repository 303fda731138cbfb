#include "model/audit/export.h"

#include "model/record/base64.h"
#include "model/record/names.h"

namespace hypha::audit {

namespace {

constexpr std::size_t bufferSize = 64u << 10; // bytes handed to the sink at once

/// Events are in the log because the replay judged them; an export of anything else does not exist.
constexpr std::string_view verified = "verified";

/// Gathers small pieces for the sink.
class Buffer
{
public:
    explicit Buffer(const Sink &sink) : m_sink(sink) {}
    Result<void> add(std::string_view text)
    {
        m_text += text;
        return m_text.size() < bufferSize ? Result<void>() : flush();
    }
    Result<void> flush()
    {
        const auto written = m_text.empty() ? Result<void>() : m_sink(m_text);
        m_text.clear();
        return written;
    }

private:
    const Sink &m_sink;
    std::string m_text;
};

std::string joined(const std::vector<std::string> &texts)
{
    std::string out;
    for (const std::string &text : texts)
        out += (out.empty() ? "" : "; ") + text;
    return out;
}

/// What a spreadsheet runs a cell for that begins with it. Some take the wide forms for the narrow ones.
struct Starter
{
    std::string_view form, escaped;
};
constexpr std::array<Starter, 8> starters = {{{"=", "\\u{003D}"},
                                              {"+", "\\u{002B}"},
                                              {"-", "\\u{002D}"},
                                              {"@", "\\u{0040}"},
                                              {"\uFF1D", "\\u{FF1D}"},
                                              {"\uFF0B", "\\u{FF0B}"},
                                              {"\uFF0D", "\\u{FF0D}"},
                                              {"\uFF20", "\\u{FF20}"}}};

const Starter *starterOf(std::string_view text)
{
    const auto found = std::find_if(starters.begin(), starters.end(),
                                    [&](const Starter &one) { return text.starts_with(one.form); });
    return found == starters.end() ? nullptr : &*found;
}

bool needsApostrophe(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return text.starts_with('\'') || starterOf(text);
}

/// Where the decimal mark is a comma, spreadsheets cut lines at semicolons, whatever our quotes say: no
/// formula may begin behind one either, nor behind spaces, which some of them drop.
void addCell(std::string &line, std::string_view text)
{
    const std::string safe = escapedForDisplay(text);
    line += line.empty() ? "\"" : ",\"";
    if (needsApostrophe(safe))
        line += '\'';
    bool cut = false;
    for (std::string_view left = safe; !left.empty();) {
        const Starter *starter = cut ? starterOf(left) : nullptr;
        const char c = left.front();
        if (c == '"')
            line += '"';
        line += starter ? starter->escaped : left.substr(0, 1);
        left.remove_prefix(starter ? starter->form.size() : 1);
        cut = c == ';' || (cut && (c == '"' || c == ' '));
    }
    line += '"';
}

/// RFC 5424 §6.3.3: these three are escaped inside a parameter's value.
void addParameter(std::string &line, std::string_view name, std::string_view value)
{
    if (value.empty())
        return;
    line.append(" ").append(name).append("=\"");
    for (const char c : escapedForDisplay(value)) {
        if (c == '"' || c == '\\' || c == ']')
            line += '\\';
        line += c;
    }
    line += '"';
}

/// §6.2.1: what takes power away or gives it in an unusual way is more than information.
int severity(const Row &row, bool flagged)
{
    if (flagged || row.category() == Category::recovery)
        return 4; // warning
    switch (row.type) {
    case EventType::deviceRevoked:
    case EventType::memberRemoved:
    case EventType::ownershipTransferred:
    case EventType::orgSettingsChanged:
    case EventType::projectDeleted:
    case EventType::setDeleted:
    case EventType::pdkRotated:
    case EventType::ciRevoked:
        return 5; // notice
    default:
        return 6; // informational
    }
}

/// §6.2.3: at most six digits of a fraction.
std::string syslogTime(const Timestamp &time)
{
    std::string text = time.toString();
    constexpr std::size_t longest = std::string_view("YYYY-MM-DDTHH:MM:SS.ffffff").size();
    if (text.size() > longest + 1)
        text = text.substr(0, longest) + "Z";
    return text;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string syslogLine(const Exported &events, std::size_t index)
{
    const Row &row = events.log.row(index);
    const std::vector<std::string> flags = flagsOf(events, index);
    const Names &names = events.log.names();
    constexpr int facility = 13;
    // 32473 is the enterprise number that RFC 5612 sets aside for examples: Hypha has none of its own.
    std::string line = "<" + std::to_string(facility * 8 + severity(row, !flags.empty())) + ">1 " +
                       syslogTime(row.time) + " - hypha-cli - " + std::string(toString(row.type)) +
                       " [hypha@32473";
    addParameter(line, "sequence", std::to_string(row.sequence));
    addParameter(line, "event_id", row.id.toString());
    addParameter(line, "category", toString(row.category()));
    addParameter(line, "user", events.log.user(row).text);
    addParameter(line, "device", row.device.toString());
    addParameter(line, "device_name", names.device(row.device, row.sequence));
    if (row.project) {
        addParameter(line, "project", row.project->toString());
        addParameter(line, "project_name", names.project(*row.project, row.sequence));
    }
    addParameter(line, "chain_hash", toBase64(row.chainHash.view()));
    addParameter(line, "flags", joined(flags));
    const std::string sentence = escapedForDisplay(events.sentence(index));
    // §6.4: text that is UTF-8 says so with a byte order mark.
    line.append("] ").append(isAscii(sentence) ? "" : "\xEF\xBB\xBF").append(sentence).append("\n");
    return line;
}

std::string csvLine(const Exported &events, std::size_t index)
{
    const Row &row = events.log.row(index);
    const Names &names = events.log.names();
    std::string line;
    addCell(line, std::to_string(row.sequence));
    addCell(line, row.id.toString());
    addCell(line, toString(row.type));
    addCell(line, row.time.toString());
    addCell(line, events.log.user(row).text);
    addCell(line, row.device.toString());
    addCell(line, row.project ? row.project->toString() : "");
    addCell(line, events.sentence(index));
    addCell(line, toBase64(row.chainHash.view()));
    for (int i = 0; i < 3; ++i) // signature, chain, permission
        addCell(line, verified);
    addCell(line, joined(flagsOf(events, index)));
    addCell(line, toString(row.category()));
    addCell(line, names.device(row.device, row.sequence));
    addCell(line, row.project ? names.project(*row.project, row.sequence) : std::string_view());
    return line + "\r\n";
}

constexpr std::string_view csvHeading =
    "sequence,event_id,event_type,timestamp,actor_user_id,actor_device_id,project_id,"
    "sentence,chain_hash,signature,chain,permission,flags,category,device_name,"
    "project_name\r\n";

} // namespace

Result<void> writeCsv(const Exported &events, std::span<const std::uint32_t> rows, const Sink &sink)
{
    Buffer out(sink);
    HYPHA_CHECK(out.add(csvHeading));
    for (const std::uint32_t index : rows)
        HYPHA_CHECK(out.add(csvLine(events, index)));
    return out.flush();
}

Result<void> writeSyslog(const Exported &events, std::span<const std::uint32_t> rows, const Sink &sink)
{
    Buffer out(sink);
    for (const std::uint32_t index : rows)
        HYPHA_CHECK(out.add(syslogLine(events, index)));
    return out.flush();
}

json::Object eventJson(const Exported &events, std::size_t index)
{
    const Row &row = events.log.row(index);
    const auto details = json::parse(asBytes(events.log.detailsJson(index)));
    json::Array flags;
    for (const std::string &flag : flagsOf(events, index))
        flags.emplace_back(flag);
    json::Object object;
    object.set("sequence", row.sequence);
    object.set("event_id", row.id.toString());
    object.set("event_type", toString(row.type));
    object.set("category", toString(row.category()));
    object.set("timestamp", row.time.toString());
    object.set("actor_device_id", row.device.toString());
    object.set("actor_user_id", events.log.user(row).text);
    object.set("project_id", row.project ? json::Value(row.project->toString()) : json::Value());
    object.set("details", details ? *details : json::Value());
    object.set("sentence", events.sentence(index));
    object.set("chain_hash", toBase64(row.chainHash.view()));
    for (const char *mark : {"signature", "chain", "permission"})
        object.set(mark, verified);
    object.set("flags", std::move(flags));
    return object;
}

Result<void> JsonExport::add(const vault::Event &event)
{
    json::Object object = eventJson(m_events, event.sequence - 1);
    HYPHA_TRY(json::Value record, json::parse(asBytes(recordOf(event))));
    object.set("record", std::move(record));
    const char *before = m_total++ == 0 ? "{\"events\":[" : ",";
    return m_sink(before + json::write(object));
}

Result<void> JsonExport::finish()
{
    return m_sink((m_total == 0 ? "{\"events\":[" : "") + std::string("],\"total\":") +
                  std::to_string(m_total) + "}\n");
}

std::vector<std::string> flagsOf(const Exported &events, std::size_t index)
{
    const Row &row = events.log.row(index);
    std::vector<std::string> flags = flagsOf(events.state, row.sequence);
    if (row.isInFuture(events.now))
        flags.push_back("timestamp " + row.time.toString() + " is in the future");
    if (const vault::Device *signer = events.state.device(row.device); signer && isUnverified(*signer))
        flags.push_back("unverified: nobody has let this device in, and whoever can write to the repository "
                        "could have made this");
    return flags;
}

std::string recordOf(const vault::Event &event)
{
    // The four members of the envelope stand behind `data`, in this order: schema_version, signature,
    // signed_by, type.
    constexpr std::string_view next = "\"signed_by\":";
    const std::string &body = event.signedBytes;
    const std::size_t at = body.rfind(next);
    std::string out = body.substr(0, at);
    out.append("\"signature\":\"").append(toBase64(event.signature.bytes)).append("\",");
    return out.append(body, at);
}

} // namespace hypha::audit
