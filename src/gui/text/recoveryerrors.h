#pragma once

#include "crypto/result.h"
#include "gui/widgets/notice.h"

#include <optional>

namespace hypha::gui {

/// The sentences for errors of recovery that say more than their code; nothing for others.
std::optional<Told> tellRecovery(const Error &error);
/// For a picture or PDF that should have shown a code: it is the person's own, and nothing of a vault.
Told tellPicture(const Error &error);

} // namespace hypha::gui
