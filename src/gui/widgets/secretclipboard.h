#pragma once

#include "crypto/secretbytes.h"

#include <QObject>
#include <QTimer>

namespace hypha::gui {

/// Puts one secret on the clipboard for a while. Marked for clipboard managers; cleared after the time, on
/// lock and on quit, and only while it is still ours. Never the primary selection.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const crypto::SecretBytes &secret);
    void clear();
    bool isOurs() const;
    int secondsLeft() const { return m_secondsLeft; }
    std::uint64_t number() const { return m_number; } ///< counts copies: tells one from the next
    static constexpr int seconds = 30;                ///< unless a person chose otherwise
    void setSeconds(int chosen) { m_seconds = chosen; }

Q_SIGNALS:
    void countdown(int secondsLeft); ///< 0: cleared, or no longer ours

private:
    void follow();
    void tick();
    void takeBack();
    QTimer m_second;
    int m_seconds = seconds;
    int m_secondsLeft = 0;
    std::uint64_t m_number = 0;
    QByteArray m_token; ///< random, rides along in the clipboard: tells our content from anyone else's
};

} // namespace hypha::gui
