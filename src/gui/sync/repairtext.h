#pragma once

#include "model/sync/sync.h"

#include <QStringList>

/// What putting the last good state back could not do, in plain words.
namespace hypha::gui {

/// A line for each thing that members signed and that is not on the remote any more: what, whose, when. Where
/// they are many, the oldest ones, and how many more.
QStringList leftOutLines(const std::vector<sync::LeftOut> &leftOut);
/// Something was left out, or nobody could look.
bool isRepairIncomplete(const sync::Outcome &outcome);

} // namespace hypha::gui
