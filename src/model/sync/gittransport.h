#pragma once

#include "crypto/secretbytes.h"
#include "model/sync/hostkeys.h"
#include "model/sync/remoteaddress.h"
#include "model/sync/transport.h"

namespace hypha::sync {

/// What a host may ask for, given beforehand: no callback of the network asks a person. Where it does not
/// suffice, the error says so, and whoever asks does it with the host's name, and tries again (G7).
struct Access
{
    std::string user;                             ///< of https; of ssh the address's, else "git"
    crypto::SecretBytes token;                    ///< of https; empty: none
    std::optional<std::filesystem::path> keyFile; ///< ssh private key; absent: the agent
    crypto::SecretBytes keyPassphrase;
    std::vector<std::filesystem::path>
        knownHosts; ///< a key in any of them is known; pinned ones are in the first
};

/// Against hosts without end (G5).
struct NetworkLimits
{
    std::uint64_t bytes = std::uint64_t{1} << 30; ///< received in one conversation
    std::uint64_t advertised = 8u << 20;          ///< bytes before the first object: names of refs
    std::uint64_t objects = 2'000'000;
    int seconds = 300; ///< of one conversation
};

/// https and ssh through libgit2. No redirect is followed, no proxy or configuration of the user is read. The
/// conversation is held on a thread of its own, so that a silent host cannot hold the caller.
class GitTransport final : public Transport
{
public:
    GitTransport(RemoteAddress address, Access access, NetworkLimits limits = {},
                 const std::atomic<bool> *cancel = nullptr);
    ~GitTransport() override;

    Result<std::optional<store::ObjectId>> tip() override;
    Result<void> fetch(const store::ObjectId &tip, const store::GitStore &local,
                       const std::filesystem::path &quarantine) override;
    Result<void> push(const store::GitStore &local, const std::optional<store::ObjectId> &expected,
                      const store::ObjectId &commit, bool force) override;

    /// The key that the ssh host showed last, for a person to compare after Errc::network with item "host
    /// key".
    std::optional<HostKey> shownHostKey() const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared; ///< with the thread, which may outlive this object
    const std::atomic<bool> *m_cancel;
};

} // namespace hypha::sync
