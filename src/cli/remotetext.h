#pragma once

#include "crypto/result.h"

#include <string>
#include <string_view>

namespace hypha::cli {

/// What a remote's text is: https, ssh, or a path on this machine; nothing else is let in.
enum class RemoteKind : std::uint8_t { https, ssh, path };
/// Errc::invalidInput for another scheme, and for user information in a URL (a password there would end up in
/// logs).
Result<RemoteKind> checkRemote(std::string_view remote);

} // namespace hypha::cli
