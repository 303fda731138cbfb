#pragma once

#include "model/session/session.h"

#include <QTimer>
#include <QWidget>

#include <set>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpacerItem;

namespace hypha::gui {

class Banner;
class FormField;
class SecretRow;
struct Told;

/// The quiet screen of a locked vault.
class UnlockPage : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(session::Session &session, QWidget *parent = nullptr);
    /// Reads the profiles; the given one is chosen, else the one opened last, else the default.
    void begin(const std::optional<std::string> &wanted = std::nullopt);
    /// A sentence that stands below the passphrase.
    void setHint(const QString &hint);
    void showProblem(const Told &told);

Q_SIGNALS:
    /// A kit opened the vault instead of the passphrase; a new one is due.
    void redeemed(const std::set<hypha::DeviceId> &used);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void unlock();
    void useKit();
    void chooseProfile();
    void failed(const Error &error);
    void opened();
    void progress(session::Step step, std::size_t done, std::size_t total);
    void setBusy(bool busy);
    void askForWait();
    void compareHead();
    void wait(int seconds);
    void showStatus(const QString &status);
    std::string profileName() const;

    session::Session &m_session;
    QLabel *m_title;
    QLabel *m_device;
    QLabel *m_status;
    QComboBox *m_profiles;
    FormField *m_profilesField;
    SecretRow *m_passphrase;
    FormField *m_passphraseField;
    QPushButton *m_unlock;
    QPushButton *m_kit;
    QProgressBar *m_progress;
    Banner *m_problem;
    QSpacerItem *m_above;
    QTimer m_second;
    int m_wait = 0; ///< seconds until the next try
};

} // namespace hypha::gui
