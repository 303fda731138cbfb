#include "model/session/firstremote.h"

#include "model/session/remoteaccess.h"
#include "model/store/atomicfile.h"

namespace hypha::session {

namespace fs = std::filesystem;

class FirstRemote::ConfirmedKey
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

FirstRemote::FirstRemote() = default;
FirstRemote::FirstRemote(FirstRemote &&) noexcept = default;
FirstRemote::~FirstRemote() = default;

Result<FirstRemote> FirstRemote::open(const keystore::ProfileStore &profiles, const std::string &remote,
                                      const HostAccess &access, const std::atomic<bool> *cancel)
{
    FirstRemote out;
    HYPHA_TRY(out.m_address, sync::RemoteAddress::parse(remote));
    out.m_confirmed = std::make_unique<ConfirmedKey>(profiles);
    HYPHA_CHECK(out.m_confirmed->keep(access.confirmed));
    HYPHA_TRY(out.m_transport,
              transportTo(out.m_address, accessFrom(access, out.m_confirmed->file()), cancel));
    out.m_access = &access;
    return out;
}

std::optional<sync::HostKey> FirstRemote::shownKey() const
{
    const auto *git = dynamic_cast<const sync::GitTransport *>(m_transport.get());
    return git ? git->shownHostKey() : std::nullopt;
}

void FirstRemote::keep(OpenVault &vault) const
{
    keepAccess(vault, m_address, *m_access);
}

} // namespace hypha::session
