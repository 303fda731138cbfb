#pragma once

#include "model/session/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace hypha::gui {

class Banner;
class FormField;
class SecretRow;
class StrengthMeter;

/// Makes a vault: organisation, own address, device, passphrase.
class CreatePage : public QWidget
{
    Q_OBJECT
public:
    explicit CreatePage(session::Session &session, QWidget *parent = nullptr);
    void begin();             ///< empty, focus in the first field
    bool wantsRemote() const; ///< its address is asked for once the vault is there

Q_SIGNALS:
    void back();

private:
    QWidget *buildForm();
    QWidget *buildButtons();
    void tellWhere();
    bool check();
    void create();
    void setBusy(bool busy);
    void failed(const Error &error);

    session::Session &m_session;
    QLineEdit *m_org, *m_address, *m_device;
    SecretRow *m_passphrase, *m_again;
    StrengthMeter *m_meter;
    FormField *m_orgField, *m_addressField, *m_deviceField, *m_passphraseField, *m_againField;
    QComboBox *m_where;
    FormField *m_whereField;
    QWidget *m_form;
    QPushButton *m_create;
    QProgressBar *m_progress;
    Banner *m_problem;
    QScrollArea *m_scroll;
};

} // namespace hypha::gui
