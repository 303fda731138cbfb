#pragma once

#include "gui/widgets/sheet.h"
#include "model/recovery/gathering.h"
#include "model/session/session.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace hypha::gui {

class WordsField;

/// The device that asked for recovery collects shares until they are enough, and comes back with them.
class RecoverSheet : public Sheet
{
    Q_OBJECT
public:
    RecoverSheet(session::Session &session, const RequestId &request, QWidget *parent);

Q_SIGNALS:
    void said(const QString &text);

private:
    void readContributions();
    void addTyped();
    /// Nothing when it was taken, else what is wrong with it.
    QString add(ByteView words);
    void addCodes(const std::vector<crypto::SecretBytes> &codes);
    void showProgress();
    void follow();
    void chooseOwner(bool on);
    void listDevices();
    bool sawDevices();
    void recover();
    void recovered(const Result<bool> &result);

    session::Session &m_session;
    RequestId m_request;
    std::shared_ptr<recovery::Gathering> m_gathering; ///< here or on the lane, never both at once
    QLabel *m_progress;
    WordsField *m_words;
    QPushButton *m_add;
    QCheckBox *m_newOwner;
    QWidget *m_devices;
    QVBoxLayout *m_deviceColumn;
    std::set<DeviceId> m_listed; ///< the devices that become an owner's, as they stand there
    std::set<DeviceId> m_seen;   ///< those that stood there when the person decided: the operation names them
    bool m_running = false;      ///< the gathering is on the lane
};

/// "2 of 3 shares of Admins", line by line, and how much is missing.
QString gatheringText(const recovery::Gathering &gathering);

} // namespace hypha::gui
