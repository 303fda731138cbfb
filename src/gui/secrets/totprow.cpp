#include "gui/secrets/totprow.h"

#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QVBoxLayout>

namespace hypha::gui {

static constexpr unsigned hurry = 5; ///< seconds: too short to type a code

TotpRow::TotpRow(const char *name, const QString &what, SecretField::Source source, const Clock &clock,
                 QWidget *parent)
    : QWidget(parent), m_source(std::move(source)), m_clock(clock), m_row(new SecretRow(name, what)),
      m_holds(makeLabel("totpHolds", {}, "small", "muted"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(0.5));
    column->addWidget(m_row);
    column->addWidget(m_holds);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &TotpRow::tick);
    m_second.start();
    m_row->field()->setSource([this] { return code(); });
    tick();
    m_row->field()->setRevealed(true); // it is of no use to anybody a minute later
}

Result<crypto::SecretBytes> TotpRow::code() const
{
    HYPHA_TRY(const crypto::SecretBytes uri, m_source());
    HYPHA_TRY(const entries::Totp totp, entries::parseTotp(uri.view()));
    return entries::totpCode(totp, m_clock.now().seconds);
}

void TotpRow::tick()
{
    const std::int64_t now = m_clock.now().seconds;
    const auto uri = m_source();
    const auto totp = uri ? entries::parseTotp(uri->view()) : Result<entries::Totp>(fail(Errc::cancelled));
    if (!totp) {
        m_second.stop();
        m_row->setEnabled(false);
        m_row->field()->setRevealed(false);
        setTone(m_holds, "danger");
        m_holds->setText(uri ? tr("The address of this one-time code cannot be read.") : QString());
        return;
    }
    m_left = entries::totpSecondsLeft(*totp, now);
    const std::int64_t step = now / totp->period;
    if (std::exchange(m_step, step) != step && m_row->field()->isRevealed()) {
        m_row->field()->setRevealed(false);
        m_row->field()->setRevealed(true);
    }
    setTone(m_holds, m_left <= hurry ? "warning" : "muted");
    m_holds->setText(tr("Holds for %n more second(s)", nullptr, secondsLeft()));
}

} // namespace hypha::gui
