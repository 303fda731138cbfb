#pragma once

#include "model/recovery/sheettexts.h"

namespace hypha::cli {

/// What stands on printed pages, in the command's language.
recovery::SheetTexts pageTexts();

} // namespace hypha::cli
