#include "model/audit/log.h"

#include "model/vault/limits.h"

#include <algorithm>
#include <atomic>

namespace hypha::audit {

namespace {

/// Gives `shared` to us alone, so that it may be changed.
template <class T> T &own(std::shared_ptr<T> &shared)
{
    if (shared.use_count() > 1)
        shared = std::make_shared<T>(*shared);
    else
        std::atomic_thread_fence(std::memory_order_acquire); // a copy on another thread may just have gone
    return *shared;
}

/// `details` as they stand in the signed bytes of a judged event. In `data` they follow chain_hash and are
/// followed by event_id; quotes inside of strings are escaped, so that both needles occur as members alone,
/// and the paths in `files`, the only names behind them that a writer chooses, were compared with those that
/// the event's type writes.
std::string_view detailsIn(std::string_view signedBytes)
{
    constexpr std::string_view before = ",\"details\":", after = ",\"event_id\":\"";
    const std::size_t at = signedBytes.find(before), end = signedBytes.rfind(after);
    if (at == std::string_view::npos || end == std::string_view::npos || end < at)
        return {};
    return signedBytes.substr(at + before.size(), end - at - before.size());
}

} // namespace

bool Row::isInFuture(const Timestamp &now) const
{
    return time.seconds > now.seconds + vault::futureToleranceSeconds;
}

Log::Log() : m_users(std::make_shared<Users>()), m_names(std::make_shared<Names>()) {}

Log::Chunk &Log::lastChunk()
{
    if (m_size == m_chunks.size() * chunkSize) {
        m_chunks.push_back(std::make_shared<Chunk>());
        m_chunks.back()->rows.reserve(chunkSize);
    }
    return own(m_chunks.back());
}

std::uint32_t Log::userIndex(const UserId &user)
{
    if (const auto found = m_users->indexOf.find(user); found != m_users->indexOf.end())
        return found->second;
    Users &users = own(m_users);
    const auto index = static_cast<std::uint32_t>(users.byIndex.size());
    users.byIndex.push_back(user);
    users.indexOf.emplace(user, index);
    return index;
}

void Log::add(const vault::Event &event)
{
    Row row;
    row.sequence = event.sequence;
    row.id = event.id;
    row.time = event.timestamp;
    row.device = event.actorDevice;
    row.project = event.project;
    row.chainHash = event.chainHash;
    row.user = userIndex(event.actorUser);
    row.type = typeOf(event.details);
    row.clockWentBack = m_size > 0 && event.timestamp < this->row(m_size - 1).time;
    Chunk &chunk = lastChunk();
    const std::string_view details = detailsIn(event.signedBytes);
    row.detailsAt = chunk.details.size();
    row.detailsSize = details.size() <= maxDetails ? static_cast<std::uint32_t>(details.size()) : 0;
    chunk.details.append(details.substr(0, row.detailsSize));
    const std::string text = hypha::audit::foldedText(textsOf(event.details));
    row.textAt = chunk.texts.size();
    row.textSize = static_cast<std::uint32_t>(text.size());
    chunk.texts += text;
    chunk.rows.push_back(row);
    if (Names::concerns(event.details))
        own(m_names).learn(event);
    ++m_size;
}

std::string_view Log::detailsJson(std::size_t index) const
{
    const Row &r = row(index);
    return std::string_view(chunk(index).details).substr(r.detailsAt, r.detailsSize);
}

Result<vault::Details> Log::details(std::size_t index) const
{
    const std::string item = "event " + std::to_string(row(index).sequence);
    const std::string_view bytes = detailsJson(index);
    if (bytes.empty())
        return fail(Errc::limitExceeded, item, "its details are too long to be kept with the others");
    HYPHA_TRY(const json::Object object, json::parseObject(asBytes(bytes)));
    return vault::parseDetails(toString(row(index).type), object, item);
}

vault::Event Log::event(std::size_t index) const
{
    const Row &r = row(index);
    vault::Event event;
    event.id = r.id;
    event.type = toString(r.type);
    event.timestamp = r.time;
    event.actorDevice = event.signedBy = r.device;
    event.actorUser = user(r);
    event.project = r.project;
    event.sequence = r.sequence;
    event.chainHash = r.chainHash;
    if (auto parsed = details(index))
        event.details = std::move(*parsed);
    return event;
}

std::string_view Log::foldedText(std::size_t index) const
{
    const Row &r = row(index);
    return std::string_view(chunk(index).texts).substr(r.textAt, r.textSize);
}

bool Log::isPrefixOf(const Log &other) const
{
    // A chain hash stands for everything before it.
    return m_size <= other.m_size &&
           (m_size == 0 || row(m_size - 1).chainHash == other.row(m_size - 1).chainHash);
}

std::vector<std::string> flagsOf(const vault::VaultState &state, std::uint64_t sequence)
{
    std::vector<std::string> texts;
    const auto before = [](const vault::Flag &flag, std::uint64_t n) { return flag.sequence < n; };
    for (auto it = std::lower_bound(state.flags.begin(), state.flags.end(), sequence, before);
         it != state.flags.end() && it->sequence == sequence; ++it)
        texts.push_back(it->text);
    return texts;
}

bool isUnverified(const vault::Device &signer)
{
    return signer.type == vault::DeviceType::interactive && signer.enrolledSequence > 1 &&
           signer.letInSequence == 0;
}

} // namespace hypha::audit
