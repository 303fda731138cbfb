#pragma once

#include "crypto/result.h"
#include "gui/widgets/notice.h"

#include <optional>

namespace hypha::gui {

/// The sentences for errors of recovery that say more than their code; nothing for others.
std::optional<Told> tellRecovery(const Error &error);

} // namespace hypha::gui
