#include "cli/remotetext.h"

namespace hypha::cli {

Result<RemoteKind> checkRemote(std::string_view remote)
{
    if (remote.empty() || remote.starts_with('-'))
        return fail(Errc::invalidInput, "remote", "a remote is an https or ssh URL, or a path");
    const auto colons = remote.find("://");
    if (colons != std::string_view::npos) {
        const std::string_view scheme = remote.substr(0, colons);
        const std::string_view authority =
            remote.substr(colons + 3, remote.find('/', colons + 3) - (colons + 3));
        if (authority.find('@') != std::string_view::npos)
            return fail(Errc::invalidInput, "remote", "a URL with a user name or password in it is refused");
        if (scheme == "https")
            return RemoteKind::https;
        if (scheme == "ssh")
            return RemoteKind::ssh;
        return fail(Errc::invalidInput, "remote", "only https, ssh and paths are let in");
    }
    const auto colon = remote.find(':');
    if (colon == std::string_view::npos || remote.find('/') < colon)
        return RemoteKind::path;
    // `helper::address` would make git run a program of that name.
    if (remote.substr(colon).starts_with("::"))
        return fail(Errc::invalidInput, "remote", "only https, ssh and paths are let in");
    return RemoteKind::ssh;
}

} // namespace hypha::cli
