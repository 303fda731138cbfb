#pragma once

#include <QKeySequence>

namespace hypha::gui {

/// Reveal and hide what is typed into a SecretField, as the same keys do for the value that is shown.
inline QKeyCombination revealKeys()
{
    return Qt::CTRL | Qt::Key_R;
}

} // namespace hypha::gui
