#pragma once

#include "gui/recovery/pastshares.h"
#include "gui/widgets/sheet.h"
#include "model/recovery/gathering.h"
#include "model/session/session.h"

class QLabel;

namespace hypha::gui {

class OwnerChoice;
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
    void startAgain();
    void showProgress();
    void begin(recovery::Document document);
    void take(const recovery::Contributions &contributions);
    /// showError(), and the buttons say again what can be done.
    void showProblem(const Error &error);
    void recover();
    using Forged = std::vector<recovery::Rebuilt::Forged>;
    QString deviceText(const DeviceId &id) const;
    QString forgedText(const Forged &forged) const;
    void recovered(const Result<Forged> &result);

    session::Session &m_session;
    RequestId m_request;
    PastShares m_past;
    std::shared_ptr<recovery::Gathering> m_gathering; ///< here or on the lane, never both at once
    int m_entered = 0;                                ///< shares that came in here
    QLabel *m_progress;
    QLabel *m_leftOut;
    QString m_replaced; ///< what is said of a set that came in meanwhile
    WordsField *m_words;
    QPushButton *m_add;
    QPushButton *m_again;
    OwnerChoice *m_owner;
    bool m_running = false; ///< the shares are on the lane
};

/// "2 of 3 shares of Admins", line by line, and how much is missing.
QString gatheringText(const recovery::Gathering &gathering);

} // namespace hypha::gui
