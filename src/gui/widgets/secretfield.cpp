#include "gui/widgets/secretfield.h"

#include "gui/widgets/secretaccess.h"
#include "gui/widgets/tokens.h"
#include "model/entries/entry.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

namespace hypha::gui {

static constexpr int visibleLines = 6;

SecretField::SecretField(QWidget *parent) : QWidget(parent)
{
    installSecretAccess();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_blink.setInterval(std::max(200, QGuiApplication::styleHints()->cursorFlashTime() / 2));
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_caretOn = !m_caretOn;
        update();
    });
}

SecretField::~SecretField() = default;

void SecretField::setSource(Source source)
{
    m_source = std::move(source);
    m_text.clear();
    if (std::exchange(m_revealed, false))
        Q_EMIT revealedChanged(false);
    relayout();
}

void SecretField::setEditable(bool editable)
{
    m_editable = editable;
    setAttribute(Qt::WA_InputMethodEnabled, editable);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setCursor(editable ? Qt::IBeamCursor : Qt::ArrowCursor);
    relayout();
    setProperty("editable", editable); // its row is told
}

void SecretField::setMultiLine(bool multiLine)
{
    m_multiLine = multiLine;
    relayout();
}

void SecretField::setLeastLines(int lines)
{
    m_leastLines = lines;
    relayout();
}

void SecretField::setText(ByteView text)
{
    m_text.set(text);
    m_scrollX = 0;
    m_scrollLine = 0;
    relayout();
}

void SecretField::clear()
{
    setText({});
}

crypto::SecretBytes SecretField::secret() const
{
    if (m_editable || m_revealed || !m_source)
        return m_text.clone();
    auto opened = m_source();
    return opened ? std::move(*opened) : crypto::SecretBytes();
}

bool SecretField::isEmpty() const
{
    return m_editable ? m_text.empty() : !m_source;
}

void SecretField::setRevealed(bool revealed)
{
    if (revealed == m_revealed || (!m_editable && !m_source))
        return;
    if (!m_editable && revealed) {
        auto opened = m_source();
        if (!opened) {
            Q_EMIT refused(tr("This value cannot be opened any more. Unlock the vault again."));
            return;
        }
        m_text.set(opened->view());
        m_text.moveTo(0, false);
    } else if (!m_editable) {
        m_text.clear();
    }
    m_revealed = revealed;
    m_scrollLine = 0;
    m_scrollX = 0;
    relayout();
    Q_EMIT revealedChanged(revealed);
}

void SecretField::setInvalid(bool invalid)
{
    m_invalid = invalid;
    update();
}

void SecretField::setMarked(std::size_t from, std::size_t to)
{
    m_markFrom = from;
    m_markTo = to;
    update();
}

void SecretField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

QFont SecretField::textFont() const
{
    return masked() ? QApplication::font() : typeFont(Type::mono);
}

QRectF SecretField::content() const
{
    const qreal side = space(2) + 3; // as far in as a QLineEdit of the stylesheet
    const qreal top = space(1.5) + 2;
    return QRectF(rect()).adjusted(side, top, -side, -top);
}

void SecretField::relayout()
{
    const bool wraps = m_multiLine && m_revealed;
    m_layout.update(m_text.view(), QFontMetricsF(textFont()), masked(),
                    wraps ? std::max(40.0, content().width()) : 0);
    followCaret();
    updateGeometry();
    update();
}

QSize SecretField::sizeHint() const
{
    return {space(50), heightForWidth(width())};
}

QSize SecretField::minimumSizeHint() const
{
    return {space(20), heightForWidth(width())};
}

int SecretField::heightForWidth(int) const
{
    const qreal line =
        std::max(QFontMetricsF(textFont()).lineSpacing(), QFontMetricsF(QApplication::font()).lineSpacing());
    const int least = m_multiLine && m_editable ? m_leastLines : 1;
    const int lines = m_multiLine && m_revealed ? std::clamp(m_layout.lines(), least, visibleLines) : 1;
    return qRound(line * lines) + 2 * space(1.5) + 4;
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void SecretField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        relayout();
}

void SecretField::followCaret()
{
    if (!m_editable)
        return;
    const SecretLayout::Cell caret = m_layout.at(m_text.caret());
    const int rows =
        std::max(1, static_cast<int>(content().height() / QFontMetricsF(textFont()).lineSpacing()));
    m_scrollLine = std::clamp(m_scrollLine, std::max(0, caret.line - rows + 1), caret.line);
    const qreal room = std::max(10.0, content().width() - 2);
    if (m_multiLine && m_revealed)
        m_scrollX = 0;
    else
        m_scrollX = std::clamp(m_scrollX, std::max(0.0, caret.x - room), caret.x);
}

void SecretField::textChanged()
{
    m_caretOn = true;
    relayout();
    announce();
    Q_EMIT edited();
}

void SecretField::announce()
{
    QAccessibleValueChangeEvent event(this, static_cast<int>(m_text.length()));
    QAccessible::updateAccessibility(&event);
}

} // namespace hypha::gui
