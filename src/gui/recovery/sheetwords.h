#pragma once

#include "crypto/slip39/fault.h"
#include "model/recovery/sheettexts.h"

#include <QString>

/// What stands on printed sheets, and what is wrong with a share, in the person's language.
namespace hypha::gui {

recovery::SheetTexts sheetTexts();
/// One sentence; names no word.
QString tellShare(const crypto::slip39::ShareError &error);

} // namespace hypha::gui
