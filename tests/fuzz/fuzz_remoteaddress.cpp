#include "model/sync/remoteaddress.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using hypha::sync::RemoteAddress;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto address = RemoteAddress::parse(text);
    if (!address)
        return 0;
    const bool option =
        address->text.starts_with('-') || address->host.starts_with('-') || address->user.starts_with('-');
    const bool control =
        text.find('\0') != std::string_view::npos || text.find('\n') != std::string_view::npos;
    const bool path = address->kind == RemoteAddress::Kind::path;
    if (option || control || path != address->host.empty() || (!path && address->path.empty()))
        std::abort();
    return 0;
}
