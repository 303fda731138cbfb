#pragma once

#include "model/session/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace hypha::gui {

/// Five bars and the reasons. Estimates off the GUI thread; the newest answer counts.
class StrengthMeter : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthMeter(session::Session &session, QWidget *parent = nullptr);
    /// Why a passphrase is weak, as a person can mend it. Empty for a good one.
    static QStringList weaknesses(const crypto::SecretBytes &passphrase,
                                  const keystore::PassphraseStrength &strength);
    void judge(crypto::SecretBytes passphrase);
    int score() const { return m_score; } ///< 0 to 4; −1 before anything was typed

Q_SIGNALS:
    void judged(int score);

private:
    void estimate();
    void paintEvent(QPaintEvent *event) override;

    session::Session &m_session;
    QTimer m_settle;
    crypto::SecretBytes m_waiting;
    std::uint64_t m_request = 0;
    int m_score = -1;
    QLabel *m_verdict;
    QLabel *m_reasons;
};

} // namespace hypha::gui
