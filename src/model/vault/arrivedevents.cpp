#include "model/vault/arrivedevents.h"

#include <algorithm>

namespace hypha::vault {

static constexpr std::size_t objectLimit = 2000;     // with ten objects for an event it is no guess any more
static constexpr std::size_t eventLimit = 64u << 10; // bytes; most have some hundred

/// So that not every record is parsed twice. `type` is a member of what is signed.
static bool looksLikeEvent(ByteView file)
{
    return asText(file).starts_with("{\"data\":") &&
           asText(file).find(R"("type":"audit_event")") != std::string_view::npos;
}

ArrivedEvents ArrivedEvents::in(const store::Snapshot &snapshot)
{
    ArrivedEvents out;
    const auto blobs = snapshot.arrivedBlobs(objectLimit, eventLimit);
    for (const store::ObjectId &blob : blobs ? *blobs : std::vector<store::ObjectId>()) {
        const auto bytes = snapshot.readBlob(blob, eventLimit);
        if (!bytes || !looksLikeEvent(*bytes))
            continue;
        if (auto event = Event::parse(*bytes, {}))
            out.m_events.emplace(blob, std::move(*event));
    }
    return out;
}

std::vector<store::TreeEntry> ArrivedEvents::files() const
{
    std::vector<store::TreeEntry> out;
    for (const auto &[blob, event] : m_events)
        out.push_back({event.path(), blob});
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    out.erase(
        std::unique(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.path == b.path; }),
        out.end());
    return out;
}

std::optional<Event> ArrivedEvents::take(const store::ObjectId &blob)
{
    const auto at = m_events.find(blob);
    if (at == m_events.end())
        return std::nullopt;
    Event event = std::move(at->second);
    m_events.erase(at);
    return event;
}

} // namespace hypha::vault
