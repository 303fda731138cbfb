#include "model/session/instancemessage.h"

#include <algorithm>
#include <string_view>

namespace hypha::session {

static constexpr std::string_view raiseLine = "raise\n";
static constexpr std::string_view openWord = "open ";

std::optional<InstanceMessage> parseInstanceMessage(ByteView bytes)
{
    if (bytes.size() > maxInstanceMessageBytes)
        return std::nullopt;
    const std::string text(bytes.begin(), bytes.end());
    if (text == raiseLine)
        return InstanceMessage{};
    if (!text.starts_with(openWord) || !text.ends_with('\n'))
        return std::nullopt;
    std::string invitation = text.substr(openWord.size(), text.size() - openWord.size() - 1);
    const bool graphic =
        std::all_of(invitation.begin(), invitation.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (invitation.empty() || !graphic)
        return std::nullopt;
    return InstanceMessage{InstanceMessage::Kind::openInvitation, std::move(invitation)};
}

std::string toText(const InstanceMessage &message)
{
    return message.kind == InstanceMessage::Kind::raise ? std::string(raiseLine)
                                                        : std::string(openWord) + message.invitation + '\n';
}

} // namespace hypha::session
