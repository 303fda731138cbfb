#pragma once

#include "gui/text/sentence.h"
#include "model/audit/names.h"

/// Events of the log in words.
namespace hypha::gui {

/// "Eva approved Ben's phone for Ben": one for every kind of event, and one for those of a newer program.
/// Things are called as they were at that event, people without their provider.
Sentence sentenceOf(const vault::Event &event, const audit::Names &names);
/// Why a key was made, in words: "somebody was removed"; `reason` is empty for the first.
QString rotationReasonText(const std::string &reason);

} // namespace hypha::gui
