#pragma once

#include "model/session/session.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace hypha::gui {

/// "The owner is lost: I take over", and whose hands that puts the power into: whoever grants it has seen the
/// devices (VAULT-FORMAT §6).
class OwnerChoice : public QWidget
{
    Q_OBJECT
public:
    explicit OwnerChoice(session::Session &session, QWidget *parent = nullptr);

    bool isChosen() const;
    /// The devices that stood there when the person decided: the operation names them.
    const std::set<DeviceId> &seen() const { return m_seen; }
    /// Whether those still are the ones that act; from here on what is listed now counts as seen.
    bool looksTheSame();
    /// What is listed changes with the vault.
    void follow();

private:
    void choose(bool on);

    session::Session &m_session;
    QCheckBox *m_takeOver;
    QWidget *m_devices;
    QVBoxLayout *m_column;
    std::set<DeviceId> m_listed, m_seen;
};

} // namespace hypha::gui
