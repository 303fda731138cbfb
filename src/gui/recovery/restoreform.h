#pragma once

#include "gui/recovery/restoring.h"

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
class HostForm;
class NewPassphrase;
class VaultPlace;
class WordsField;

/// Coming back on a computer that has nothing: with the emergency kit, with shares of the organisation's key,
/// or with the help of a recovery contact. Who asks for help waits afterwards as a new device does.
class RestoreForm : public QWidget
{
    Q_OBJECT
public:
    explicit RestoreForm(session::Session &session, QWidget *parent = nullptr);
    ~RestoreForm() override;
    void begin(); ///< empty, focus in the first field

Q_SIGNALS:
    void back();
    /// By a kit, which has been used; `asKit`: this computer is the kit's own device until one is approved.
    void restored(const std::set<hypha::DeviceId> &used, bool asKit);
    void problemShown(QWidget *where);

private:
    enum class Way : std::uint8_t { kit, shares, contact };
    void build();
    QWidget *buildButtons();
    QList<QWidget *> fields() const;
    Way way() const;
    void followWay();
    void followRemote();
    void readCodes(const std::vector<crypto::SecretBytes> &codes);
    bool check();
    void restore();
    void restoreByKit();
    void request();
    void cancel();
    void setBusy(bool busy);
    void opened();
    void failed(const Error &error);

    session::Session &m_session;
    QComboBox *m_way;
    QLabel *m_explained;
    WordsField *m_words;
    VaultPlace *m_place;
    QLineEdit *m_user, *m_device;
    NewPassphrase *m_passphrase;
    HostForm *m_host;
    FormField *m_wayField, *m_userField, *m_deviceField;
    QProgressBar *m_progress;
    Banner *m_problem;
    QPushButton *m_confirmKey, *m_restore, *m_cancel, *m_back;
    std::optional<sync::HostKey> m_shownKey, m_confirmed; ///< by the host; by a person
    std::shared_ptr<RestoreAttempt> m_attempt;
};

} // namespace hypha::gui
