#pragma once

#include "model/audit/log.h"

#include <functional>
#include <span>

/// Events for other programs. Written piece by piece, so that the length of a log costs no memory.
namespace hypha::audit {

/// Takes the next bytes; an error ends the export with it.
using Sink = std::function<Result<void>(std::string_view bytes)>;

struct Exported
{
    const Log &log;
    const vault::VaultState &state; ///< for the flags
    Timestamp now;                  ///< this computer's clock, by which events from the future are flagged
    /// What happened, in one sentence, unescaped or escaped for display: called once for each row, in order.
    std::function<std::string(std::size_t index)> sentence;
};

/// RFC 4180 with a heading; every cell is quoted. What a spreadsheet would run (=, +, -, @ and their wide
/// forms in front) gets an apostrophe before it, and so does a cell that begins with one, so that taking the
/// first apostrophe off gives the text back. Control and bidirectional characters are written as \u{…}: a
/// record is a line.
Result<void> writeCsv(const Exported &events, std::span<const std::uint32_t> rows, const Sink &sink);

/// RFC 5424, one message a line, facility 13 (log audit); what an event says stands in structured data.
/// Fractions of seconds beyond the standard's six digits are cut off.
Result<void> writeSyslog(const Exported &events, std::span<const std::uint32_t> rows, const Sink &sink);

/// {"events":[…],"total":N} with each event as eventJson() and, as `record`, the whole signed record.
class JsonExport
{
public:
    /// Both must outlive it.
    JsonExport(const Exported &events, const Sink &sink) : m_events(events), m_sink(sink) {}
    Result<void> add(const vault::Event &event); ///< of the log: its row is that of its sequence
    Result<void> finish();

private:
    const Exported &m_events;
    const Sink &m_sink;
    std::size_t m_total = 0;
};

/// {sequence, event_id, event_type, category, timestamp, actor_device_id, actor_user_id, project_id, details,
/// sentence, chain_hash, signature, chain, permission, flags[]}
json::Object eventJson(const Exported &events, std::size_t index);

/// What is odd about an event, accepted though it was: what the replay flagged, and a time in the future.
std::vector<std::string> flagsOf(const Exported &events, std::size_t index);

/// The signed record of an event as it stands in its file, without the line end.
std::string recordOf(const vault::Event &event);

} // namespace hypha::audit
