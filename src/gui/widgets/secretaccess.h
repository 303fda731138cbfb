#pragma once

#include <QAccessible>

namespace hypha::gui {

/// Makes assistive technology see a SecretField as a password text: its name and its length, never its
/// characters.
void installSecretAccess();

} // namespace hypha::gui
