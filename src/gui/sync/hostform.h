#pragma once

#include "model/session/joinremote.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace hypha::gui {

class FormField;
class SecretRow;

/// What one host may be shown: for https a user name and a token, for ssh the agent or a key file. Says whose
/// it is for; nothing for a folder of this computer.
class HostForm : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the object names of what is in it.
    explicit HostForm(const char *name, QWidget *parent = nullptr);
    void setAddress(const sync::RemoteAddress &address);
    session::HostAccess access() const;
    bool check(); ///< false: something is missing, and said
    void clear();

private:
    void chooseKey();
    void follow();

    std::optional<sync::RemoteAddress> m_address;
    QLabel *m_for;
    QLineEdit *m_user;
    SecretRow *m_token;
    QCheckBox *m_useFile;
    QWidget *m_fileRow;
    QLineEdit *m_file;
    SecretRow *m_passphrase;
    FormField *m_userField, *m_tokenField, *m_fileField, *m_passphraseField;
};

} // namespace hypha::gui
