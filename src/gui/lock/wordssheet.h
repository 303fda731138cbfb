#pragma once

#include "gui/widgets/sheet.h"

namespace hypha::vault {
struct VaultState;
}

namespace hypha::gui {

/// What a vault and a state of it are in words, twelve each, to be compared with what somebody else sees.
class WordsSheet : public Sheet
{
    Q_OBJECT
public:
    WordsSheet(const char *name, const QString &title, const QString &sentence,
               const vault::VaultState &state, QWidget *parent);
};

} // namespace hypha::gui
