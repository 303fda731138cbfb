#pragma once

#include "gui/demo/demostage.h"
#include "model/session/session.h"

#include <QTemporaryDir>

namespace hypha::gui {

/// A throw-away organisation in a home of its own, made by the real operations; opens itself. Its clock lets
/// the history look back over some weeks and then runs with the system's.
class Demo : public QObject
{
    Q_OBJECT
public:
    explicit Demo(QObject *parent = nullptr);

    keystore::Home home() const;
    const Clock &clock() const { return m_clock; }
    void open(session::Session &session);
    /// Known to everybody and shown on the locked screen: there is nothing to protect.
    static constexpr const char *passphrase = "amber lantern quiet river";

Q_SIGNALS:
    void ready();
    void failed(const hypha::Error &error);

private:
    QTemporaryDir m_folder;
    PastClock m_clock;
};

} // namespace hypha::gui
