#pragma once

#include "model/audit/eventtype.h"

#include <QString>

namespace hypha::gui {

/// What a kind of event is called in filters: "Device approved".
QString eventTypeName(audit::EventType type);

} // namespace hypha::gui
