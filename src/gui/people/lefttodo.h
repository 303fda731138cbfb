#pragma once

#include "model/session/session.h"
#include "model/vault/exposure.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hypha::gui {

/// What they could read and has not changed since, as the vault's lane reads it.
Result<std::vector<vault::Exposure>> readExposures(session::OpenVault &vault);
/// Values to be changed, each once however many people could read it; a set that this device cannot read
/// counts as one.
int credentialsIn(const std::vector<vault::Exposure> &exposures);

/// What no program can do after somebody left: the access to the host, and the credentials to change.
class LeftToDo : public QWidget
{
    Q_OBJECT
public:
    explicit LeftToDo(session::Session &session, QWidget *parent = nullptr);
    /// `whose` access at the host is to be taken away, by name; nothing is said without a remote.
    void showHost(const QString &whose);
    /// Counts them, and offers the list.
    void showCredentials();

Q_SIGNALS:
    void exposuresRequested();

private:
    void tellCredentials(int credentials);

    session::Session &m_session;
    QLabel *m_host, *m_credentials;
    QPushButton *m_list;
};

} // namespace hypha::gui
