#pragma once

#include "gui/demo/demostage.h"

namespace hypha::gui {

/// Two years of Acme, in the order of time, as if they had happened.
Result<void> playDemo(DemoStage &stage);

} // namespace hypha::gui
