#pragma once

#include "gui/audit/eventproblem.h"

class QVBoxLayout;

namespace hypha::gui {

/// What does not hold, for the pane: which file, what was expected, what was found, and what it could mean.
void addFinding(QVBoxLayout &column, const EventProblem &problem);

} // namespace hypha::gui
