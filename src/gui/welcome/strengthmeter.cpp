#include "gui/welcome/strengthmeter.h"

#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace hypha::gui {

static constexpr int settleMilliseconds = 80;
static constexpr std::size_t comfortableLength = 14;

QStringList StrengthMeter::weaknesses(const crypto::SecretBytes &passphrase,
                                      const keystore::PassphraseStrength &strength)
{
    QStringList out;
    const ByteView text = passphrase.view();
    if (text.empty() || !strength.weak())
        return out;
    const std::size_t different = std::set<std::uint8_t>(text.begin(), text.end()).size();
    const auto all = [&](auto predicate) { return std::all_of(text.begin(), text.end(), predicate); };
    if (text.size() < comfortableLength)
        out << tr("It is short: four or more unrelated words are easy to remember and hard to guess.");
    if (all([](std::uint8_t c) { return c >= '0' && c <= '9'; }))
        out << tr("It has only digits.");
    if (different * 3 <= text.size())
        out << tr("It repeats the same characters.");
    if (strength.bits < 2.2 * static_cast<double>(text.size()))
        out << tr("It contains common words, names, dates or keyboard patterns.");
    if (out.isEmpty())
        out << tr("A few more words or characters would make it strong.");
    return out;
}

StrengthMeter::StrengthMeter(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_verdict(makeLabel("strengthVerdict", {}, "small")),
      m_reasons(makeParagraph("strengthReasons", {}, "small", "muted"))
{
    setObjectName(QStringLiteral("strengthMeter"));
    setAccessibleName(tr("Strength of the passphrase"));
    speakAsNotice(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(3), 0, 0);
    column->setSpacing(space(0.5));
    column->addWidget(m_verdict);
    column->addWidget(m_reasons);
    m_reasons->hide();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &StrengthMeter::estimate);
}

void StrengthMeter::judge(crypto::SecretBytes passphrase)
{
    m_waiting = std::move(passphrase);
    ++m_request;
    m_settle.start();
}

void StrengthMeter::estimate()
{
    struct Judgement
    {
        int score = -1;
        QStringList reasons;
    };
    m_session.onLane(
        this,
        [secret = std::move(m_waiting)] {
            if (secret.empty())
                return Judgement();
            const auto strength = keystore::estimateStrength(secret);
            return Judgement{strength.score(), weaknesses(secret, strength)};
        },
        [this, request = m_request](const Judgement &judgement) {
            if (request != m_request)
                return;
            const bool another = std::exchange(m_score, judgement.score) != judgement.score;
            const QString verdicts[] = {tr("Very easy to guess"), tr("Easy to guess"),
                                        tr("Could be stronger"), tr("Strong"), tr("Very strong")};
            m_verdict->setText(m_score < 0 ? QString() : verdicts[m_score]);
            m_reasons->setText(judgement.reasons.join(u'\n'));
            m_reasons->setVisible(!judgement.reasons.isEmpty());
            setAccessibleName(tr("Strength of the passphrase") +
                              (m_score < 0 ? QString() : QStringLiteral(": ") + m_verdict->text()));
            setAccessibleDescription(m_reasons->text());
            if (another && m_score >= 0) // not at every letter
                speakNotice(this, isVisible());
            update();
            Q_EMIT judged(m_score);
        });
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    const QColor fill = m_score <= 1 ? c.danger : m_score == 2 ? c.warning : c.accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal gap = space(1);
    const qreal barWidth = (width() - 4 * gap) / 5;
    for (int i = 0; i < 5; ++i) {
        painter.setBrush(i <= m_score ? fill : c.border);
        painter.drawRoundedRect(QRectF(i * (barWidth + gap), 0, barWidth, space(1)), space(0.5), space(0.5));
    }
}

} // namespace hypha::gui
