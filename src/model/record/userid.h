#pragma once

#include "crypto/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace hypha {

/// `provider|name`, 1–256 bytes of UTF-8 without white space or control characters, compared as bytes (§2).
struct UserId
{
    std::string text;

    /// Errc::malformed for what the format forbids. A shape that is only unusual parses: see isUsualShape().
    static Result<UserId> parse(std::string_view text);
    /// provider|name with a non-empty provider of [a-z0-9-], a non-empty name, e-mail addresses in lower
    /// case.
    bool isUsualShape() const;
    bool isCi() const { return text.starts_with("ci|"); }
    friend auto operator<=>(const UserId &, const UserId &) = default;
};

} // namespace hypha
