#include "model/session/invitationfile.h"

#include "model/scan/codereader.h"
#include "model/store/secretfile.h"

namespace hypha::session {
namespace {

bool looksLikeText(const crypto::SecretBytes &bytes)
{
    return asText(bytes.view()).find("hypha-invite-") != std::string_view::npos;
}

Result<vault::Invitation> none(std::string detail)
{
    return fail(Errc::invalidInput, "invitation", std::move(detail));
}

Result<vault::Invitation> fromPicture(const std::filesystem::path &file)
{
    auto codes = scan::readCodes(file);
    if (!codes && codes.error().code == Errc::malformed)
        return none("it is neither the text of an invitation nor a picture of one");
    if (!codes)
        return tl::unexpected<Error>(codes.error());
    crypto::SecretBuffer message; // as if the codes were lines of it: two that differ are as ambiguous
    for (const crypto::SecretBytes &code : *codes) {
        const auto alone = vault::parseInvitation(code.view());
        if (!alone && alone.error().code != Errc::newerVersion)
            continue;
        message.append(code.view());
        message.append(std::string_view(" \n"));
    }
    if (message.size() != 0)
        return vault::parseInvitationIn(message.view());
    return none(codes->empty() ? "there is no QR code in the picture"
                               : "the QR code in the picture is no invitation");
}

} // namespace

Result<vault::Invitation> readInvitationFile(const std::filesystem::path &file)
{
    const auto text = store::readSecretFile(file, vault::maxInvitationMessage);
    if (!text && text.error().code != Errc::limitExceeded)
        return tl::unexpected<Error>(text.error());
    if (!text || !looksLikeText(*text))
        return fromPicture(file);
    auto parsed = vault::parseInvitationIn(text->view());
    const bool told =
        parsed || parsed.error().code == Errc::newerVersion || parsed.error().code == Errc::ambiguous;
    if (!told)
        return none(parsed.error().detail);
    return parsed;
}

} // namespace hypha::session
