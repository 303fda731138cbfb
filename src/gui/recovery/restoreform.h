#pragma once

#include "model/session/session.h"
#include "model/sync/gittransport.h"

#include <QWidget>

#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace hypha::gui {

class Banner;
class FormField;
class NewPassphrase;
class WordsField;

/// Coming back on a computer that has nothing: with the emergency kit, with shares of the organisation's key,
/// or with the help of a recovery contact.
class RestoreForm : public QWidget
{
    Q_OBJECT
public:
    explicit RestoreForm(session::Session &session, QWidget *parent = nullptr);
    void begin(); ///< empty, focus in the first field

Q_SIGNALS:
    void back();
    /// By a kit, which has been used; `asKit`: this computer is the kit's own device until it is approved.
    void restored(const std::set<hypha::DeviceId> &used, bool asKit);
    void requested(); ///< this device asks, and waits
    void problemShown(QWidget *where);

private:
    enum class Way : std::uint8_t { kit, shares, contact };
    struct Attempt ///< what the lane and the window share
    {
        std::optional<DeviceId> kit;
        bool asKit = false;
    };
    void build();
    QWidget *buildButtons();
    Way way() const;
    void followWay();
    void readCodes(const std::vector<crypto::SecretBytes> &codes);
    bool check();
    void restore();
    void restoreByKit();
    void request();
    void setBusy(bool busy);
    void opened();
    void failed(const Error &error);

    session::Session &m_session;
    QComboBox *m_way;
    QLabel *m_explained;
    WordsField *m_words;
    QLineEdit *m_remote, *m_fingerprint, *m_user, *m_device;
    NewPassphrase *m_passphrase;
    FormField *m_remoteField, *m_fingerprintField, *m_userField, *m_deviceField;
    QProgressBar *m_progress;
    Banner *m_problem;
    QPushButton *m_restore, *m_back;
    std::optional<vault::Head> m_seen; ///< of the sheet's small code
    QString m_seenFingerprint;         ///< the words that came with it
    std::shared_ptr<Attempt> m_attempt;
};

/// What reaches a host that this computer knows nothing of: the ssh agent and the person's known hosts.
Result<std::unique_ptr<sync::Transport>> firstTransport(const sync::RemoteAddress &address);

} // namespace hypha::gui
