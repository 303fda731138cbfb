#include "model/session/locallog.h"

#include "crypto/aead.h"
#include "crypto/labels.h"
#include "model/record/fields.h"
#include "model/store/atomicfile.h"

#include <fcntl.h>
#include <unistd.h>

namespace hypha::session {

namespace {

constexpr std::array<std::string_view, localEventCount> names = {
    "unlocked", "locked", "wrong_try", "passphrase_changed", "kit_used", "share_used", "keys_exported"};
constexpr std::size_t maxLogSize = 4u << 20; // bytes: far more than maxEntries need
constexpr std::size_t maxTriesSize = 64u << 10;
constexpr std::int64_t togetherSeconds = 3600;
constexpr int logLockTimeout = 2000; // ms: nobody waits longer for a log

std::optional<LocalEvent> eventCalled(std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<LocalEvent>(i);
    return std::nullopt;
}

void merge(std::vector<LocalEntry> &entries, LocalEntry next)
{
    if (!entries.empty()) {
        LocalEntry &last = entries.back();
        const std::int64_t between = next.first.seconds - last.last.seconds;
        if (last.event == next.event && last.program == next.program && between >= 0 &&
            between <= togetherSeconds) {
            last.last = next.last;
            ++last.count;
            return;
        }
    }
    entries.push_back(std::move(next));
}

/// Lines of times; anything else is not ours and is left out.
void mergeTries(std::vector<LocalEntry> &entries, const std::filesystem::path &file)
{
    const auto bytes = store::readFile(file, 2 * maxTriesSize);
    std::string_view left = bytes ? asText(*bytes) : std::string_view();
    while (!left.empty()) {
        const std::size_t end = left.find('\n');
        if (const auto time = Timestamp::parse(left.substr(0, end)))
            merge(entries, {LocalEvent::wrongTry, {}, *time, *time, 1});
        left.remove_prefix(end == std::string_view::npos ? left.size() : end + 1);
    }
}

json::Value toJson(const LocalEntry &entry)
{
    json::Object object;
    object.set("event", toString(entry.event));
    object.set("program", entry.program);
    object.set("first_at", entry.first.toString());
    object.set("last_at", entry.last.toString());
    object.set("count", entry.count);
    return json::Value(std::move(object));
}

Result<LocalEntry> fromJson(const json::Value &value)
{
    const json::Object *object = value.asObject();
    if (!object)
        return fail(Errc::malformed, "local log");
    json::Fields fields(*object, "local log");
    const auto event = eventCalled(fields.string("event"));
    LocalEntry entry{event.value_or(LocalEvent::unlocked), fields.string("program"), fields.time("first_at"),
                     fields.time("last_at"), fields.integer("count")};
    HYPHA_CHECK(fields.done());
    if (!event)
        return fail(Errc::newerVersion, "local log", "written by a newer version");
    return entry;
}

} // namespace

std::string_view toString(LocalEvent event)
{
    return names[static_cast<std::size_t>(event)];
}

LocalLog::LocalLog(const keystore::Keystore &keystore, const keystore::ProfileStore &profiles,
                   const std::string &profile)
    : m_folder(profiles.dataFolder(profile)), m_key(keystore.sealingKey(crypto::label::localLog)),
      m_keystore(keystore.id()), m_isRekeyUnfinished(keystore.isRekeyUnfinished())
{
}

Result<std::vector<LocalEntry>> LocalLog::load() const
{
    const auto sealed = store::readFile(file(), maxLogSize);
    if (!sealed && sealed.error().code == Errc::notFound)
        return std::vector<LocalEntry>{};
    if (!sealed)
        return tl::unexpected<Error>(sealed.error());
    const auto opened = crypto::xchachaOpen(m_key, *sealed, m_keystore.view());
    if (!opened)
        return fail(Errc::malformed, "local log", "it is damaged, or was sealed with other keys");
    HYPHA_TRY(const json::Value parsed, json::parse(opened->view()));
    const json::Array *list = parsed.asArray();
    if (!list)
        return fail(Errc::malformed, "local log");
    std::vector<LocalEntry> entries;
    for (const json::Value &value : *list) {
        HYPHA_TRY(LocalEntry entry, fromJson(value));
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<void> LocalLog::save(const std::vector<LocalEntry> &entries) const
{
    json::Array list;
    for (std::size_t i = entries.size() - std::min(entries.size(), maxEntries); i < entries.size(); ++i)
        list.push_back(toJson(entries[i]));
    const std::string text = json::write(json::Value(std::move(list)));
    HYPHA_CHECK(store::makePrivateFolder(m_folder));
    return store::writeFileAtomically(file(), crypto::xchachaSeal(m_key, asBytes(text), m_keystore.view()));
}

Result<std::vector<LocalEntry>> LocalLog::entries() const
{
    HYPHA_TRY(std::vector<LocalEntry> entries, load());
    mergeTries(entries, tries());
    return entries;
}

Result<void> LocalLog::add(LocalEvent event, std::string_view program, const Timestamp &now)
{
    HYPHA_CHECK(store::makePrivateFolder(m_folder));
    HYPHA_TRY(const store::FileLock lock, store::FileLock::take(m_folder / "local-log.lock", logLockTimeout));
    auto entries = load();
    std::error_code ignored;
    if (!entries && m_isRekeyUnfinished)
        return fail(Errc::conflict, "local log", "a change of the keystore's keys is not finished");
    if (!entries && entries.error().code == Errc::malformed)
        std::filesystem::rename(file(), m_folder / "local-log.unreadable", ignored);
    else if (!entries)
        return tl::unexpected<Error>(entries.error());
    std::vector<LocalEntry> all = entries ? std::move(*entries) : std::vector<LocalEntry>{};
    mergeTries(all, tries());
    merge(all, {event, std::string(program), now, now, 1});
    HYPHA_CHECK(save(all));
    std::filesystem::remove(tries(), ignored);
    return {};
}

Result<void> LocalLog::replace(const std::vector<LocalEntry> &entries)
{
    HYPHA_TRY(const store::FileLock lock, store::FileLock::take(m_folder / "local-log.lock", logLockTimeout));
    HYPHA_CHECK(save(entries));
    std::error_code ignored;
    std::filesystem::remove(tries(), ignored);
    return {};
}

void LocalLog::noteWrongTry(const keystore::ProfileStore &profiles, const std::string &profile,
                            const Timestamp &now)
{
    const std::filesystem::path folder = profiles.dataFolder(profile);
    if (!store::makePrivateFolder(folder))
        return;
    const auto lock = store::FileLock::take(folder / "local-log.lock", logLockTimeout);
    const int fd =
        ::open((folder / triesName).c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return;
    const std::string line = now.toString() + "\n";
    const off_t size = ::lseek(fd, 0, SEEK_END);
    if (lock && size >= 0 && size < static_cast<off_t>(maxTriesSize)) {
        const ssize_t written = ::write(fd, line.data(), line.size());
        static_cast<void>(written); // a full disk must not hide that the passphrase was wrong
    }
    ::close(fd);
}

} // namespace hypha::session
