#include "model/sync/gittransport.h"

#include "model/store/objectdatabase.h"
#include "model/store/refs.h"
#include "model/store/repositoryfolder.h"
#include "model/store/surplus.h"
#include "model/sync/gitconversation.h"

#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace hypha::sync {

using store::ObjectId;

struct GitTransport::Shared
{
    RemoteAddress address;
    Access access;
    NetworkLimits limits;
    std::mutex mutex; ///< of the host key
    std::optional<HostKey> shown;
};

namespace {

/// Standard variables name the certificates that are trusted; libgit2's TLS does not look at them by itself.
void useCertificatesOfEnvironment()
{
    static const bool once = [] {
        if (const char *file = std::getenv("SSL_CERT_FILE"); file && *file)
            git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, file, nullptr);
        return true;
    }();
    static_cast<void>(once);
}

/// A thread that talks to a host, and the caller that waits for it no longer than it must.
template <class T> struct Talk
{
    std::mutex mutex;
    std::condition_variable done;
    std::optional<Result<T>> result;
    Meter meter;
};

/// Runs `work(meter)` on a thread of its own. Where the host is silent for too long the thread is left to
/// itself: it owns what it uses, and ends with its connection.
template <class T, class Work>
Result<T> talk(const NetworkLimits &limits, const std::atomic<bool> *cancel, const std::string &host,
               Work work)
{
    const auto shared = std::make_shared<Talk<T>>();
    shared->meter.limit = limits.bytes;
    shared->meter.advertised = limits.advertised;
    std::thread([shared, work = std::move(work)]() mutable {
        Result<T> result = work(shared->meter);
        const std::lock_guard lock(shared->mutex);
        shared->result.emplace(std::move(result));
        shared->done.notify_all();
    }).detach();
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(limits.seconds);
    std::unique_lock lock(shared->mutex);
    while (!shared->result) {
        const bool cancelled = cancel && cancel->load();
        if (cancelled || std::chrono::steady_clock::now() > deadline) {
            shared->meter.stopped = true;
            return cancelled ? Result<T>(fail(Errc::cancelled, "sync"))
                             : Result<T>(fail(Errc::network, host, "the host did not finish in time"));
        }
        shared->done.wait_for(lock, std::chrono::milliseconds(100));
    }
    return std::move(*shared->result);
}

/// Where libgit2 finds what it negotiates with: names for our heads, in a repository without objects of its
/// own.
Result<void> makeSkeleton(const std::filesystem::path &folder,
                          const std::vector<std::pair<std::string, ObjectId>> &refs)
{
    std::error_code error;
    std::filesystem::remove(folder / "HEAD", error);
    HYPHA_CHECK(store::createRepository(folder));
    for (const auto &[name, id] : refs)
        HYPHA_CHECK(store::writeRef(folder, name, std::nullopt, id));
    return {};
}

} // namespace

GitTransport::GitTransport(RemoteAddress address, Access access, NetworkLimits limits,
                           const std::atomic<bool> *cancel)
    : m_shared(std::make_shared<Shared>()), m_cancel(cancel)
{
    store::startLibgit2();
    useCertificatesOfEnvironment();
    m_shared->address = std::move(address);
    m_shared->access = std::move(access);
    m_shared->limits = limits;
}

GitTransport::~GitTransport() = default;

std::optional<HostKey> GitTransport::shownHostKey() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->shown;
}

/// A conversation with what it may use, and where it says which key the host has shown.
static GitConversation conversation(const RemoteAddress &address, const Access &access,
                                    const NetworkLimits &limits, Meter &meter,
                                    std::function<void(const HostKey &)> seen)
{
    return GitConversation(address, access, limits, meter, std::move(seen));
}

Result<std::optional<ObjectId>> GitTransport::tip()
{
    return talk<std::optional<ObjectId>>(
        m_shared->limits, m_cancel, m_shared->address.host, [s = m_shared](Meter &meter) {
            auto talking = conversation(s->address, s->access, s->limits, meter, [s](const HostKey &key) {
                const std::lock_guard lock(s->mutex);
                s->shown = key;
            });
            return talking.tip();
        });
}

Result<void> GitTransport::fetch(const ObjectId &tip, const store::GitStore &local,
                                 const std::filesystem::path &quarantine)
{
    std::vector<std::pair<std::string, ObjectId>> have;
    for (const auto &[name, ref] :
         {std::pair("refs/heads/main", store::mainRef), std::pair("refs/heads/remote", store::remoteRef)}) {
        HYPHA_TRY(const auto id, local.ref(ref));
        if (id)
            have.emplace_back(name, *id);
    }
    HYPHA_CHECK(makeSkeleton(quarantine, have));
    struct Nothing
    {
    };
    const auto done = talk<Nothing>(
        m_shared->limits, m_cancel, m_shared->address.host,
        [s = m_shared, tip, quarantine, from = local.folder()](Meter &meter) -> Result<Nothing> {
            auto talking = conversation(s->address, s->access, s->limits, meter, [](const HostKey &) {});
            HYPHA_CHECK(talking.fetch(tip, quarantine, from));
            return Nothing{};
        });
    if (!done)
        return tl::unexpected<Error>(done.error());
    // Whole, and within limits: what libgit2 wrote is only its word.
    HYPHA_TRY(const auto objects, store::ObjectDatabase::open(local.folder(), quarantine));
    HYPHA_TRY(const auto needed,
              store::reachableBeyond(
                  objects, tip, [&](const ObjectId &id) { return local.objects().sizeOf(id).has_value(); },
                  {}, m_cancel));
    return store::dropSurplus(objects, needed, quarantine);
}

Result<void> GitTransport::push(const store::GitStore &local, const std::optional<ObjectId> &expected,
                                const ObjectId &commit, bool force)
{
    const auto skeleton = local.folder() / "outgoing";
    std::error_code error;
    std::filesystem::remove_all(skeleton, error);
    HYPHA_CHECK(makeSkeleton(skeleton, {{"refs/heads/main", commit}}));
    struct Nothing
    {
    };
    const auto done = talk<Nothing>(
        m_shared->limits, m_cancel, m_shared->address.host,
        [s = m_shared, expected, force, skeleton, from = local.folder()](Meter &meter) -> Result<Nothing> {
            auto talking = conversation(s->address, s->access, s->limits, meter, [](const HostKey &) {});
            HYPHA_CHECK(talking.push(expected, force, skeleton, from));
            return Nothing{};
        });
    if (!done)
        return tl::unexpected<Error>(done.error());
    std::filesystem::remove_all(skeleton, error);
    return {};
}

} // namespace hypha::sync
