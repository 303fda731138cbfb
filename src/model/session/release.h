#pragma once

#include "model/session/session.h"

#include <tuple>

namespace hypha::session {

/// Values whose destruction takes long, such as lists of many entries, are destroyed on the session's lane,
/// after what it does now; not waited for. What others share is freed with the last of them, wherever that
/// is.
template <class... Values> void releaseOnLane(Session &session, Values... values)
{
    auto held = std::make_shared<std::tuple<Values...>>(std::move(values)...);
    session.onLane(&session, [held = std::move(held)] { return held != nullptr; }, [](bool) {});
}

} // namespace hypha::session
