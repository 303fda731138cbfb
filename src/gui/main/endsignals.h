#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>

namespace hypha::gui {

/// SIGTERM, SIGHUP and SIGINT, as a session sends them that ends: they are told once, on the window's thread,
/// so that what was typed is kept and the clipboard is cleared. A second one ends the program as usual. One
/// of them at a time.
class EndSignals : public QObject
{
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void told();

private:
    void read();

    std::array<int, 2> m_pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> m_ready;
};

} // namespace hypha::gui
