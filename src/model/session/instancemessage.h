#pragma once

#include "crypto/bytes.h"

#include <optional>
#include <string>

namespace hypha::session {

/// What a program that was started a second time asks of the one that runs. One line of ASCII.
struct InstanceMessage
{
    enum class Kind : std::uint8_t { raise, openInvitation };
    Kind kind = Kind::raise;
    std::string invitation; ///< of openInvitation: not judged here beyond its characters
    friend bool operator==(const InstanceMessage &, const InstanceMessage &) = default;
};

inline constexpr std::size_t maxInstanceMessageBytes = 8192;

/// Exactly one message with its line feed, or nothing.
std::optional<InstanceMessage> parseInstanceMessage(ByteView bytes);
std::string toText(const InstanceMessage &message);

} // namespace hypha::session
