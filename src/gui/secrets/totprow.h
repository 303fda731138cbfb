#pragma once

#include "gui/widgets/secretrow.h"
#include "model/entries/totp.h"
#include "model/record/timestamp.h"

class QLabel;

namespace hypha::gui {

/// The one-time code of this moment, and how long it still holds.
class TotpRow : public QWidget
{
    Q_OBJECT
public:
    /// `source` gives the otpauth: address; it is opened for each code and not held.
    TotpRow(const char *name, const QString &what, SecretField::Source source, const Clock &clock,
            QWidget *parent = nullptr);
    SecretRow *row() const { return m_row; }
    Result<crypto::SecretBytes> code() const;
    int secondsLeft() const { return static_cast<int>(m_left); }
    /// Takes up the present time; by itself every second.
    void tick();

private:
    SecretField::Source m_source;
    const Clock &m_clock;
    QTimer m_second;
    SecretRow *m_row;
    QLabel *m_holds;
    std::int64_t m_step = -1; ///< which period is shown
    unsigned m_left = 0;
};

} // namespace hypha::gui
