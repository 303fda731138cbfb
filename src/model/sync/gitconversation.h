#pragma once

#include "model/sync/gittransport.h"
#include "model/sync/meteredstream.h"

#include <functional>

/// Inside of GitTransport: one conversation with a host, on the thread that waits for it.
namespace hypha::sync {

class GitConversation
{
public:
    using SeenKey = std::function<void(const HostKey &)>;
    GitConversation(const RemoteAddress &address, const Access &access, const NetworkLimits &limits,
                    Meter &meter, SeenKey seen)
        : m_address(address), m_access(access), m_limits(limits), m_meter(meter), m_seen(std::move(seen))
    {
    }

    Result<std::optional<store::ObjectId>> tip();
    /// Into `quarantine`, which has refs to what `local` has.
    Result<void> fetch(const store::ObjectId &tip, const std::filesystem::path &quarantine,
                       const std::filesystem::path &local);
    /// refs/heads/main of `skeleton`, with the objects of `local`.
    Result<void> push(const std::optional<store::ObjectId> &expected, bool force,
                      const std::filesystem::path &skeleton, const std::filesystem::path &local);

private:
    struct Connection;
    Result<void> connect(Connection &connection, git_direction direction);
    Result<std::optional<store::ObjectId>> advertisedMain(git_remote *remote);
    void fillCallbacks(git_remote_callbacks &callbacks);
    tl::unexpected<Error> failed(int code) const;

    static int onTransport(git_transport **out, git_remote *owner, void *self);
    static int onCredentials(git_credential **out, const char *url, const char *user, unsigned allowed,
                             void *self);
    static int onCertificate(git_cert *certificate, int valid, const char *host, void *self);
    static int onProgress(const git_indexer_progress *progress, void *self);
    static int onPushed(const char *ref, const char *status, void *self);
    int credentials(git_credential **out, const char *user, unsigned allowed);
    int certificate(const git_cert &certificate, bool valid);

    const RemoteAddress &m_address;
    const Access &m_access;
    const NetworkLimits &m_limits;
    Meter &m_meter;
    SeenKey m_seen;
    std::optional<Error> m_problem; ///< what a callback found, which libgit2 cannot carry
    int m_credentialTries = 0;
};

} // namespace hypha::sync
