#pragma once

#include "model/session/joinremote.h"
#include "model/session/session.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace hypha::gui {

class Banner;
class FormField;
class HostForm;
class SecretRow;
class StrengthMeter;

/// What an invitation says, before anything is contacted, and who joins with it; then the join itself.
class JoinForm : public QWidget
{
    Q_OBJECT
public:
    explicit JoinForm(session::Session &session, QWidget *parent = nullptr);
    ~JoinForm() override;
    void show(std::shared_ptr<const vault::Invitation> invitation);

Q_SIGNALS:
    void back();
    void problemShown(QWidget *where); ///< to be scrolled to

private:
    /// What the lane and the window share while it runs.
    struct Attempt
    {
        std::atomic<bool> cancelled{false};
        session::HostShown shown; ///< written on the lane before the outcome is told
    };
    QWidget *buildFacts();
    void buildFields();
    QWidget *buildButtons();
    void fillFacts();
    bool check();
    void join();
    void cancel();
    void setBusy(bool busy);
    void failed(const Error &error);
    void confirmKey();
    void clearSecrets();

    session::Session &m_session;
    std::shared_ptr<const vault::Invitation> m_invitation;
    std::optional<sync::RemoteAddress> m_address;
    std::shared_ptr<Attempt> m_attempt;
    std::optional<sync::HostKey> m_shownKey;  ///< what the host showed, and nobody has confirmed
    std::optional<sync::HostKey> m_confirmed; ///< by a person
    QLabel *m_title, *m_contact, *m_status;
    QGridLayout *m_facts = nullptr;
    QLineEdit *m_user, *m_device;
    SecretRow *m_passphrase, *m_again;
    StrengthMeter *m_meter;
    HostForm *m_host;
    FormField *m_userField = nullptr, *m_deviceField = nullptr, *m_passphraseField = nullptr,
              *m_againField = nullptr;
    QProgressBar *m_progress;
    Banner *m_problem;
    QPushButton *m_key, *m_join, *m_cancel, *m_back;
};

} // namespace hypha::gui
