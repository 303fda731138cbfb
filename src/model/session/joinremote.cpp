#include "model/session/joinremote.h"

#include "model/session/firstremote.h"

#include <cctype>

namespace hypha::session {

Result<std::unique_ptr<OpenVault>> joinRemote(keystore::ProfileStore profiles,
                                              const vault::Invitation &invitation, const JoinWish &wish,
                                              crypto::SecretBytes passphrase, const HostAccess &access,
                                              const Clock &clock, const Progress &progress,
                                              const std::atomic<bool> *cancel, HostShown &shown)
{
    HYPHA_TRY(FirstRemote remote, FirstRemote::open(profiles, invitation.remote, access, cancel));
    auto vault = joinVault(std::move(profiles), invitation, wish, std::move(passphrase), remote.transport(),
                           clock, progress);
    shown.key = remote.shownKey();
    if (vault)
        remote.keep(**vault);
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
