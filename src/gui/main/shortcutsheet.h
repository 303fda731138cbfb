#pragma once

#include "gui/widgets/sheet.h"

namespace hypha::gui {

class Commands;

/// Every command that has a shortcut, made from the actions themselves.
class ShortcutSheet : public Sheet
{
    Q_OBJECT
public:
    ShortcutSheet(const Commands &commands, QWidget *parent);
};

} // namespace hypha::gui
