#pragma once

#include "model/vault/invitation.h"

#include <filesystem>

namespace hypha::session {

/// An invitation out of a file: its text, or a picture or PDF that shows it as a QR code (read by a process
/// of its own, see scan/codereader.h). Takes seconds, so call it on a lane. Errc::invalidInput with item
/// "invitation" where there is none in it; newerVersion; io, notFound, limitExceeded, notSupported.
Result<vault::Invitation> readInvitationFile(const std::filesystem::path &file);

} // namespace hypha::session
