#pragma once

#include "gui/main/instancepeer.h"

#include <QString>

#include <filesystem>

namespace hypha::gui {

/// One window for one home. A second start asks the first, over a socket in the runtime folder that only this
/// user may open (mode 0600), to come to the front, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Role : std::uint8_t { first, second };
    /// `runtime`: a folder of this user's own, or empty where there is none; `home` tells the windows of
    /// different homes apart.
    SingleInstance(const std::filesystem::path &runtime, const std::filesystem::path &home);
    ~SingleInstance() override;

    /// Waits for the other program's answer for a moment: before the event loop only. One that does not
    /// answer, or a socket that cannot be made, is no reason not to start; a busy program keeps its socket.
    Role claim();
    QString socketPath() const { return m_path; }

Q_SIGNALS:
    void raiseRequested();

private:
    enum class Other : std::uint8_t { none, silent, answered };
    Other askOther() const;
    void listen();
    void accept();

    QString m_path;
    Socket m_socket;
    std::unique_ptr<QSocketNotifier> m_waiting;
    int m_peers = 0;
};

} // namespace hypha::gui
