#pragma once

#include "crypto/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace hypha::sync {

/// Where a vault is stored for others. It may come from an invitation, so it is hostile until parsed: https,
/// ssh
/// (`ssh://[user@]host[:port]/path` or `[user@]host:path`) or a path of this computer, and nothing else: no
/// helper
/// (`ext::`), no `file://`, no option (a leading `-`), no control characters, no user name in an https
/// address and no password in any.
struct RemoteAddress
{
    enum class Kind : std::uint8_t { path, https, ssh };

    Kind kind = Kind::path;
    std::string user; ///< of ssh; empty: not said
    std::string host; ///< empty for a path; without brackets
    std::optional<std::uint16_t> port;
    std::string path; ///< of the repository there
    std::string text; ///< as it was given, which is what is stored and shown

    /// Errc::invalidInput with the rule that was broken. A path stays as it is, relative ones too.
    static Result<RemoteAddress> parse(std::string_view text);
    std::uint16_t effectivePort() const;
    /// The same, a path made absolute from the present folder.
    RemoteAddress absolute() const;

    friend bool operator==(const RemoteAddress &, const RemoteAddress &) = default;
};

inline constexpr std::size_t remoteAddressLimit = 2048; ///< bytes

} // namespace hypha::sync
