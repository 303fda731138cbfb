#include "model/session/auditlog.h"

#include "crypto/hash.h"
#include "crypto/labels.h"
#include "model/audit/archive.h"
#include "model/store/atomicfile.h"

#include <algorithm>

namespace hypha::session {

namespace {

constexpr std::size_t logMacSize = 32;            // bytes
constexpr std::size_t maxLogCacheSize = 1u << 30; // bytes
constexpr std::size_t logCacheLag = 256;          // events: reading so few is cheaper than writing the cache
constexpr std::uint32_t neighbours = 64;          // rows
constexpr std::uint64_t batchSize = 2048;         // events in memory at a time

/// How many of the first rows are those of this history. Chain hashes stand for all before them, so that the
/// first difference can be halved for.
std::size_t commonRows(const audit::Log &log, const vault::VaultState &state)
{
    std::size_t same = 0, end = std::min(log.size(), state.log.size());
    if (end > 0 && log.row(end - 1).chainHash == state.log[end - 1].chainHash)
        return end;
    while (same < end) {
        const std::size_t middle = same + (end - same) / 2;
        if (log.row(middle).chainHash == state.log[middle].chainHash)
            same = middle + 1;
        else
            end = middle;
    }
    return same;
}

audit::Log fitting(audit::Log log, const vault::VaultState &state)
{
    const std::size_t common = commonRows(log, state);
    return common == log.size() ? std::move(log) : audit::firstRows(log, common);
}

Result<audit::Log> loadCache(const std::filesystem::path &file, const crypto::MacKey &key)
{
    HYPHA_TRY(const Bytes bytes, store::readFile(file, maxLogCacheSize));
    if (bytes.size() < logMacSize)
        return fail(Errc::malformed, "audit cache", "too short");
    const ByteView rows = ByteView(bytes).subspan(logMacSize);
    const crypto::Hash mac = crypto::blake3Keyed(key, {rows});
    // Neither side is secret: the key is, and a forger gains nothing from where a comparison stops.
    if (!std::equal(mac.bytes.begin(), mac.bytes.end(), bytes.begin()))
        return fail(Errc::malformed, "audit cache", "not authentic");
    return audit::readLog(rows);
}

Result<void> saveCache(const std::filesystem::path &file, const audit::Log &log, const crypto::MacKey &key)
{
    const Bytes rows = audit::writeLog(log);
    const crypto::Hash mac = crypto::blake3Keyed(key, {rows});
    Bytes out(mac.bytes.begin(), mac.bytes.end());
    out.insert(out.end(), rows.begin(), rows.end());
    HYPHA_CHECK(store::makePrivateFolder(file.parent_path()));
    return store::writeFileAtomically(file, out);
}

} // namespace

std::filesystem::path auditCacheFile(const keystore::ProfileStore &profiles, std::string_view profile)
{
    return profiles.cacheFile(profile).parent_path() / "audit";
}

Result<void> eachEvent(const OpenVault &vault, std::uint64_t from, std::uint64_t to,
                       const std::function<Result<void>(const vault::Event &event)> &visit,
                       const AuditReading &reading)
{
    const std::uint64_t last = std::min<std::uint64_t>(to, vault.state()->log.size());
    const std::uint64_t first = std::max<std::uint64_t>(from, 1);
    for (std::uint64_t at = first; at <= last; at += batchSize) {
        if (reading.cancel && reading.cancel->load())
            return fail(Errc::cancelled, "audit log");
        if (reading.progress)
            reading.progress(at - first, last - first + 1);
        HYPHA_TRY(const std::vector<vault::Event> events,
                  vault.events(at, std::min(last, at + batchSize - 1)));
        for (const vault::Event &event : events)
            HYPHA_CHECK(visit(event));
    }
    return {};
}

Result<void> eachEvent(const OpenVault &vault, std::span<const std::uint32_t> rows,
                       const std::function<Result<void>(const vault::Event &event)> &visit,
                       const AuditReading &reading)
{
    // Neighbours are read together, with what lies between them: a piece costs more than the events in it.
    const std::size_t all = rows.size();
    while (!rows.empty()) {
        std::size_t taken = 1;
        while (taken < rows.size() && rows[taken] - rows[taken - 1] <= neighbours &&
               rows[taken] - rows[0] < batchSize)
            ++taken;
        const std::span<const std::uint32_t> piece = rows.first(taken);
        std::size_t next = 0;
        HYPHA_CHECK(eachEvent(vault, std::uint64_t{piece.front()} + 1, std::uint64_t{piece.back()} + 1,
                              [&](const vault::Event &event) -> Result<void> {
                                  if (next == piece.size() ||
                                      event.sequence != std::uint64_t{piece[next]} + 1)
                                      return {};
                                  ++next;
                                  return visit(event);
                              },
                              {reading.cancel, {}}));
        rows = rows.subspan(taken);
        if (reading.progress)
            reading.progress(all - rows.size(), all);
    }
    return {};
}

Result<std::optional<std::uint64_t>> lastWriterOf(const OpenVault &vault, const std::string &path)
{
    for (std::uint64_t to = vault.state()->log.size(); to > 0;) {
        const std::uint64_t from = to > batchSize ? to - batchSize + 1 : 1;
        HYPHA_TRY(const std::vector<vault::Event> events, vault.events(from, to));
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            if (event->files.contains(path))
                return event->sequence;
        }
        to = from - 1;
    }
    return std::optional<std::uint64_t>();
}

Result<audit::Log> readAuditLog(OpenVault &vault, const keystore::ProfileStore &profiles, audit::Log known,
                                const AuditReading &reading)
{
    const auto state = vault.state();
    const std::filesystem::path file = auditCacheFile(profiles, vault.profile().name);
    const crypto::MacKey key = vault.keystore().macKey(crypto::label::auditCache);
    audit::Log log = fitting(std::move(known), *state);
    const bool asksCache = log.size() + logCacheLag < state->log.size();
    if (asksCache) {
        if (auto cached = loadCache(file, key)) {
            audit::Log usable = fitting(std::move(*cached), *state);
            if (usable.size() > log.size())
                log = std::move(usable);
        }
    }
    const std::size_t before = log.size();
    HYPHA_CHECK(eachEvent(
        vault, before + 1, state->log.size(),
        [&](const vault::Event &event) -> Result<void> {
            log.add(event);
            return {};
        },
        reading));
    // A cache that cannot be written costs time and nothing else.
    if (log.size() >= before + logCacheLag)
        static_cast<void>(saveCache(file, log, key).has_value());
    return log;
}

} // namespace hypha::session
