#pragma once

#include "crypto/result.h"
#include "gui/widgets/notice.h"

namespace hypha::gui {

/// The sentences for every error, for people.
Told tell(const Error &error);
/// For a vault that is open read-only because something in it does not hold.
Told tellDamage(const Error &error);

} // namespace hypha::gui
