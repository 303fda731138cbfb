#pragma once

#include "cli/eventnames.h"

namespace hypha::cli {

/// What happened, in one English sentence, safe to show. `names` has learned the event itself.
std::string sentenceOf(const vault::Event &event, const EventNames &names);

} // namespace hypha::cli
