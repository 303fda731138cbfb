#include "cli/remotetext.h"

#include "model/sync/remoteaddress.h"

namespace hypha::cli {

Result<RemoteKind> checkRemote(std::string_view remote)
{
    HYPHA_TRY(const auto address, sync::RemoteAddress::parse(remote));
    switch (address.kind) {
    case sync::RemoteAddress::Kind::https:
        return RemoteKind::https;
    case sync::RemoteAddress::Kind::ssh:
        return RemoteKind::ssh;
    case sync::RemoteAddress::Kind::path:
        break;
    }
    return RemoteKind::path;
}

} // namespace hypha::cli
