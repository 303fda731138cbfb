#include "model/sync/remoteaddress.h"
#include "seeds.h"

#include <cstdlib>
#include <string>

/// The path as libgit2 hands it to a shell at the other end.
static std::string writtenOut(const std::string &path)
{
    std::string out;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const bool escape = path[i] == '%';
        out += escape ? static_cast<char>(std::stoi(path.substr(i + 1, 2), nullptr, 16)) : path[i];
        i += escape ? 2 : 0;
    }
    return out;
}

namespace depth {
static fuzz::Depth ssh("an address of ssh"), https("an address of https");
} // namespace depth

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
    if (address->kind == RemoteAddress::Kind::ssh)
        depth::ssh.reach();
    if (address->kind == RemoteAddress::Kind::https)
        depth::https.reach();
    const bool path = address->kind == RemoteAddress::Kind::path;
    if (option || control || path != address->host.empty() || (!path && address->path.empty()))
        std::abort();
    if (!path) {
        const std::string plain = writtenOut(address->path);
        if (plain.find_first_of("'\"\\`$;&|<>()\n") != std::string::npos || plain.starts_with('-'))
            std::abort();
    }
    return 0;
}
