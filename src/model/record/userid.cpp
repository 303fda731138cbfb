#include "model/record/userid.h"

#include "model/record/names.h"

namespace hypha {

Result<UserId> UserId::parse(std::string_view text)
{
    const auto refuse = [](std::string_view rule) {
        return fail(Errc::malformed, "user id", std::string(rule));
    };
    if (text.empty() || text.size() > maxUserIdBytes)
        return refuse("a user id has 1 to 256 bytes");
    if (!isValidUtf8(text))
        return refuse("a user id is UTF-8");
    if (containsWhiteSpaceOrControl(text))
        return refuse("a user id has no white space or control characters");
    return UserId{std::string(text)};
}

bool UserId::isUsualShape() const
{
    const auto bar = text.find('|');
    if (bar == std::string::npos || bar == 0 || bar + 1 == text.size())
        return false;
    for (std::size_t i = 0; i < bar; ++i) {
        const char c = text[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'))
            return false;
    }
    if (text.find('|', bar + 1) != std::string::npos)
        return false;
    if (std::string_view(text).substr(0, bar) != "email")
        return true;
    for (std::size_t i = bar + 1; i < text.size(); ++i)
        if (text[i] >= 'A' && text[i] <= 'Z')
            return false;
    return text.find('@', bar + 1) != std::string::npos;
}

} // namespace hypha
