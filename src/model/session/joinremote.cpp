#include "model/session/joinremote.h"

#include "model/session/remoteaccess.h"
#include "model/store/atomicfile.h"

#include <cctype>

namespace hypha::session {
namespace {

namespace fs = std::filesystem;

/// The key that was confirmed, where libgit2's callback looks for known ones, until the profile has a place
/// of its own for it.
class ConfirmedKey
{
public:
    explicit ConfirmedKey(const keystore::ProfileStore &profiles)
        : m_file(profiles.home().config / "joining_known_hosts")
    {
    }
    ConfirmedKey(const ConfirmedKey &) = delete;
    ~ConfirmedKey()
    {
        std::error_code error;
        fs::remove(m_file, error);
    }
    Result<void> keep(const std::optional<sync::HostKey> &key) const
    {
        std::error_code error;
        fs::remove(m_file, error); // what a killed process left
        if (!key)
            return {};
        HYPHA_CHECK(store::makePrivateFolder(m_file.parent_path()));
        return sync::pin(m_file, *key);
    }
    const fs::path &file() const { return m_file; }

private:
    fs::path m_file;
};

} // namespace

Result<std::unique_ptr<OpenVault>> joinRemote(keystore::ProfileStore profiles,
                                              const vault::Invitation &invitation, const JoinWish &wish,
                                              crypto::SecretBytes passphrase, const HostAccess &access,
                                              const Clock &clock, const Progress &progress,
                                              const std::atomic<bool> *cancel, HostShown &shown)
{
    HYPHA_TRY(const auto address, sync::RemoteAddress::parse(invitation.remote));
    const ConfirmedKey confirmed(profiles);
    HYPHA_CHECK(confirmed.keep(access.confirmed));
    HYPHA_TRY(const auto transport, transportTo(address, accessFrom(access, confirmed.file()), cancel));
    auto vault =
        joinVault(std::move(profiles), invitation, wish, std::move(passphrase), *transport, clock, progress);
    if (const auto *git = dynamic_cast<const sync::GitTransport *>(transport.get()))
        shown.key = git->shownHostKey();
    if (vault)
        keepAccess(**vault, address, access);
    return vault;
}

std::string freeProfileName(const keystore::ProfileStore &profiles, const std::string &orgName)
{
    if (!profiles.exists("default"))
        return "default";
    std::string base;
    for (const char c : orgName) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && std::isalnum(byte) && base.size() < 40)
            base += static_cast<char>(std::tolower(byte));
    }
    if (base.empty())
        base = "vault";
    std::string name = base;
    for (int n = 2; profiles.exists(name); ++n)
        name = base + std::to_string(n);
    return name;
}

} // namespace hypha::session
