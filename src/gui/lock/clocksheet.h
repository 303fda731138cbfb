#pragma once

#include <functional>

class QWidget;

namespace hypha::session {
class Session;
}

namespace hypha::gui {

/// Asks before something is signed with a time far ahead of the vault's last change. `answer` is called once.
void askAboutClock(const session::Session &session, QWidget *window, std::function<void(bool right)> answer);

} // namespace hypha::gui
