#include "model/session/remoteaccess.h"

#include "model/sync/pathtransport.h"

#include <algorithm>
#include <cstdlib>

namespace hypha::session {
namespace {

constexpr std::string_view tokenItem = "remote-https-credential";
constexpr std::string_view keyItem = "remote-ssh-key";

/// Three lines: whose it is, two public words, and then the secret to the end.
struct Kept
{
    std::string host, name;
    crypto::SecretBytes secret;
};

std::string hostOf(const sync::RemoteAddress &address)
{
    return address.host + ":" + std::to_string(address.effectivePort());
}

Result<void> keep(keystore::Keystore &keystore, std::string_view item, const sync::RemoteAddress &address,
                  const std::string &name, const crypto::SecretBytes &secret)
{
    if (name.find_first_of("\r\n") != std::string::npos)
        return fail(Errc::invalidInput, "credential", "a line break in it");
    crypto::SecretBuffer buffer;
    buffer.append(hostOf(address) + "\n" + name + "\n");
    buffer.append(secret.view());
    return keystore.setItem(item, buffer.view());
}

std::optional<Kept> kept(const keystore::Keystore &keystore, std::string_view item,
                         const sync::RemoteAddress &address)
{
    const auto bytes = keystore.item(item);
    if (!bytes)
        return std::nullopt;
    const std::string_view text = asText(bytes->view());
    const auto first = text.find('\n');
    const auto second = first == std::string_view::npos ? first : text.find('\n', first + 1);
    if (second == std::string_view::npos || text.substr(0, first) != hostOf(address))
        return std::nullopt;
    return Kept{std::string(text.substr(0, first)), std::string(text.substr(first + 1, second - first - 1)),
                crypto::SecretBytes::copyOf(bytes->view().subspan(second + 1))};
}

} // namespace

Result<void> saveToken(OpenVault &vault, const sync::RemoteAddress &address, const std::string &user,
                       const crypto::SecretBytes &token)
{
    if (address.kind != sync::RemoteAddress::Kind::https)
        return fail(Errc::invalidInput, "credential", "a user and a token are for https remotes");
    return keep(vault.keystore(), tokenItem, address, user, token);
}

Result<void> saveKeyFile(OpenVault &vault, const sync::RemoteAddress &address,
                         const std::filesystem::path &file, const crypto::SecretBytes &passphrase)
{
    if (address.kind != sync::RemoteAddress::Kind::ssh)
        return fail(Errc::invalidInput, "credential", "a key file is for ssh remotes");
    return keep(vault.keystore(), keyItem, address, std::filesystem::absolute(file).string(), passphrase);
}

Result<void> forgetCredentials(OpenVault &vault)
{
    const auto names = vault.keystore().itemNames();
    for (const std::string_view item : {tokenItem, keyItem})
        if (names.contains(std::string(item)))
            HYPHA_CHECK(vault.keystore().removeItem(item));
    return {};
}

std::filesystem::path pinnedHostKeys(const std::filesystem::path &dataFolder)
{
    return dataFolder / "known_hosts";
}

Result<sync::Access> accessTo(const keystore::Keystore &keystore, const std::filesystem::path &dataFolder,
                              const sync::RemoteAddress &address)
{
    sync::Access access;
    access.knownHosts.push_back(pinnedHostKeys(dataFolder));
    if (const char *home = std::getenv("HOME"); home && *home)
        access.knownHosts.push_back(std::filesystem::path(home) / ".ssh" / "known_hosts");
    if (auto token = kept(keystore, tokenItem, address)) {
        access.user = token->name;
        access.token = std::move(token->secret);
    }
    if (auto key = kept(keystore, keyItem, address)) {
        access.keyFile = key->name;
        access.keyPassphrase = std::move(key->secret);
    }
    return access;
}

Result<std::unique_ptr<sync::Transport>> transportTo(const sync::RemoteAddress &address, sync::Access access,
                                                     const std::atomic<bool> *cancel)
{
    if (address.kind == sync::RemoteAddress::Kind::path)
        return std::unique_ptr<sync::Transport>(
            std::make_unique<sync::PathTransport>(address.path, store::TransferLimits(), cancel));
    return std::unique_ptr<sync::Transport>(
        std::make_unique<sync::GitTransport>(address, std::move(access), sync::NetworkLimits(), cancel));
}

Result<std::unique_ptr<sync::Transport>> transportOf(OpenVault &vault, const std::atomic<bool> *cancel)
{
    if (!vault.profile().remote)
        return fail(Errc::notFound, "remote", "this vault has no remote");
    HYPHA_TRY(const auto address, sync::RemoteAddress::parse(*vault.profile().remote));
    // What another process keeps by now; where that cannot be read, what was there when it was opened.
    static_cast<void>(vault.keystore().refresh());
    HYPHA_TRY(auto access, accessTo(vault.keystore(), vault.dataFolder(), address));
    return transportTo(address, std::move(access), cancel);
}

} // namespace hypha::session
