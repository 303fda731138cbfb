#include "model/audit/archive.h"

#include <cstring>

namespace hypha::audit {

namespace {

constexpr std::uint64_t layout = 0x3130'6475'6170'7968; // changes whenever Row or EventType does

/// A row between memory and file; the places of its texts follow from their sizes.
struct Packed
{
    std::array<std::uint8_t, 16> id, device, project;
    std::array<std::uint8_t, 32> chainHash;
    std::int64_t seconds;
    std::uint32_t nanoseconds, user, detailsSize, textSize;
    std::uint8_t digits, type, hasProject, clockWentBack;
    std::array<std::uint8_t, 4> none;
};
static_assert(std::is_trivially_copyable_v<Packed> && sizeof(Packed) == 112);

class Reader
{
public:
    explicit Reader(ByteView bytes) : m_left(bytes) {}
    std::string_view text(std::uint64_t size)
    {
        if (size > m_left.size()) {
            m_failed = true;
            m_left = {};
            return {};
        }
        const std::string_view taken = asText(m_left.first(static_cast<std::size_t>(size)));
        m_left = m_left.subspan(static_cast<std::size_t>(size));
        return taken;
    }
    template <class T> T plain()
    {
        T value{};
        if (const std::string_view bytes = text(sizeof value); bytes.size() == sizeof value)
            std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    std::string_view sized() { return text(plain<std::uint64_t>()); }
    std::size_t left() const { return m_left.size(); }
    bool ok() const { return !m_failed; }

private:
    ByteView m_left;
    bool m_failed = false;
};

class Writer
{
public:
    Bytes out;
    void text(std::string_view text)
    {
        const ByteView bytes = asBytes(text);
        out.insert(out.end(), bytes.begin(), bytes.end());
    }
    template <class T> void plain(const T &value)
    {
        text({reinterpret_cast<const char *>(&value), sizeof value});
    }
    void sized(std::string_view bytes)
    {
        plain(std::uint64_t{bytes.size()});
        text(bytes);
    }
};

} // namespace

/// What only these functions may touch.
class LogArchive
{
public:
    static void write(Writer &out, const Log &log)
    {
        out.plain(std::uint64_t{log.m_users->byIndex.size()});
        for (const UserId &user : log.m_users->byIndex)
            out.sized(user.text);
        out.plain(std::uint64_t{log.m_size});
        for (const auto &chunk : log.m_chunks) {
            for (const Row &row : chunk->rows)
                out.plain(packed(row));
            out.sized(chunk->details);
            out.sized(chunk->texts);
        }
    }

    static bool read(Reader &in, Log &log)
    {
        for (auto left = in.plain<std::uint64_t>(); left > 0 && in.ok(); --left)
            log.userIndex(UserId{std::string(in.sized())});
        const auto rows = in.plain<std::uint64_t>();
        while (in.ok() && log.m_size < rows)
            if (!readChunk(in, log, std::min<std::uint64_t>(Log::chunkSize, rows - log.m_size)))
                return false;
        learnNames(log);
        return in.ok() && in.left() == 0;
    }

    static Log first(const Log &log, std::size_t size)
    {
        Log out = log;
        out.m_size = std::min(size, log.m_size);
        out.m_chunks.resize((out.m_size + Log::chunkSize - 1) / Log::chunkSize);
        if (const std::size_t rest = out.m_size % Log::chunkSize) {
            auto chunk = std::make_shared<Log::Chunk>(*out.m_chunks.back());
            const Row &last = chunk->rows[rest - 1];
            chunk->details.resize(last.detailsAt + last.detailsSize);
            chunk->texts.resize(last.textAt + last.textSize);
            chunk->rows.resize(rest);
            out.m_chunks.back() = std::move(chunk);
        }
        learnNames(out);
        return out;
    }

private:
    static Packed packed(const Row &row)
    {
        return {row.id.uuid.bytes,
                row.device.uuid.bytes,
                row.project.value_or(ProjectId{}).uuid.bytes,
                row.chainHash.bytes,
                row.time.seconds,
                row.time.nanoseconds,
                row.user,
                row.detailsSize,
                row.textSize,
                row.time.digits,
                static_cast<std::uint8_t>(row.type),
                static_cast<std::uint8_t>(row.project ? 1 : 0),
                static_cast<std::uint8_t>(row.clockWentBack ? 1 : 0),
                {}};
    }

    static bool readChunk(Reader &in, Log &log, std::uint64_t count)
    {
        auto chunk = std::make_shared<Log::Chunk>();
        chunk->rows.reserve(std::min<std::uint64_t>(count, in.left() / sizeof(Packed)));
        std::uint64_t details = 0, texts = 0;
        for (std::uint64_t i = 0; i < count && in.ok(); ++i) {
            const auto p = in.plain<Packed>();
            if (p.type >= eventTypeCount || p.user >= log.m_users->byIndex.size() || p.digits > 9)
                return false;
            Row row;
            row.sequence = log.m_size + i + 1;
            row.id = {{p.id}};
            row.time = {p.seconds, p.nanoseconds, p.digits};
            row.device = {{p.device}};
            if (p.hasProject)
                row.project = ProjectId{{p.project}};
            row.chainHash = {p.chainHash};
            row.user = p.user;
            row.type = static_cast<EventType>(p.type);
            row.clockWentBack = p.clockWentBack != 0;
            row.detailsAt = details;
            row.textAt = texts;
            details += row.detailsSize = p.detailsSize;
            texts += row.textSize = p.textSize;
            chunk->rows.push_back(row);
        }
        chunk->details = in.sized();
        chunk->texts = in.sized();
        if (!in.ok() || chunk->details.size() != details || chunk->texts.size() != texts)
            return false;
        log.m_size += chunk->rows.size();
        log.m_chunks.push_back(std::move(chunk));
        return true;
    }

    /// Names are few, and follow from the details of few events.
    static void learnNames(Log &log)
    {
        Names names;
        for (std::size_t i = 0; i < log.m_size; ++i) {
            switch (log.row(i).type) {
            case EventType::orgCreated:
            case EventType::deviceEnrolled:
            case EventType::ciEnrolled:
            case EventType::projectCreated:
            case EventType::projectChanged:
            case EventType::setCreated:
            case EventType::setRenamed:
            case EventType::orgRecoveryKeyRotated:
                names.learn(log.event(i));
                break;
            default:
                break;
            }
        }
        log.m_names = std::make_shared<Names>(std::move(names));
    }
};

Bytes writeLog(const Log &log)
{
    Writer out;
    out.out.reserve(1024 + log.size() * (sizeof(Packed) + 160));
    out.plain(layout);
    LogArchive::write(out, log);
    return std::move(out.out);
}

Result<Log> readLog(ByteView bytes)
{
    Reader in(bytes);
    if (in.plain<std::uint64_t>() != layout)
        return fail(Errc::notCanonical, "audit cache", "written by another version of the program");
    Log log;
    if (!LogArchive::read(in, log))
        return fail(Errc::malformed, "audit cache");
    return log;
}

Log firstRows(const Log &log, std::size_t size)
{
    return LogArchive::first(log, size);
}

} // namespace hypha::audit
