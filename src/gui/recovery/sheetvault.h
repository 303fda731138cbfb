#pragma once

#include "model/recovery/keyset.h"
#include "model/recovery/kitpage.h"
#include "model/recovery/sheettexts.h"

/// From what was made to what is printed, in the person's language.
namespace hypha::gui {

recovery::PaperSheet paperOf(recovery::ShareSheet share, const std::optional<std::string> &remote);
recovery::PaperSheet paperOf(const recovery::KitPage &kit);

} // namespace hypha::gui
