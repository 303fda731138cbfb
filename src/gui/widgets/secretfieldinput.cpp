#include "gui/widgets/secretfield.h"

#include "gui/widgets/revealkeys.h"
#include "model/entries/entry.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

/// Keyboard, pointer and clipboard of SecretField.
namespace hypha::gui {
namespace {

void append(crypto::SecretBuffer &out, char32_t c)
{
    const auto rest = [&](int shift) { out.push(static_cast<std::uint8_t>(0x80 | ((c >> shift) & 0x3F))); };
    if (c < 0x80)
        return out.push(static_cast<std::uint8_t>(c));
    if (c < 0x800) {
        out.push(static_cast<std::uint8_t>(0xC0 | (c >> 6)));
        return rest(0);
    }
    if (c < 0x10000) {
        out.push(static_cast<std::uint8_t>(0xE0 | (c >> 12)));
    } else {
        out.push(static_cast<std::uint8_t>(0xF0 | (c >> 18)));
        rest(12);
    }
    rest(6);
    rest(0);
}

/// UTF-8 of what Qt hands over, without a further copy outside guarded memory. The characters in Qt's own
/// events, in the input method and in the clipboard are theirs and stay until they are overwritten.
crypto::SecretBytes utf8Of(QStringView text)
{
    crypto::SecretBuffer out(static_cast<std::size_t>(text.size()) * 3);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isSurrogate())
            append(out, c.unicode());
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            append(out, QChar::surrogateToUcs4(c, text[++i]));
        else
            append(out, QChar::ReplacementCharacter);
    }
    return out.take();
}

} // namespace

std::size_t SecretField::offsetAt(QPointF point) const
{
    const QRectF area = content();
    const int line =
        m_scrollLine + static_cast<int>((point.y() - area.top()) / QFontMetricsF(textFont()).lineSpacing());
    return m_layout.offsetAt(std::clamp(line, 0, m_layout.lines() - 1), point.x() - area.left() + m_scrollX);
}

void SecretField::type(ByteView utf8)
{
    if (!m_text.insert(utf8, m_multiLine, entries::maxValueBytes)) {
        Q_EMIT refused(tr("A value can be at most 1 MiB long."));
        return;
    }
    textChanged();
}

void SecretField::replace(std::size_t from, std::size_t to, QString text)
{
    if (!m_editable)
        return;
    const auto offsetOf = [this](std::size_t count) {
        std::size_t offset = 0;
        for (; count > 0 && offset < m_text.size(); --count)
            offset = m_text.next(offset);
        return offset;
    };
    m_text.moveTo(offsetOf(from), false);
    m_text.moveTo(offsetOf(to), true);
    if (!text.isEmpty())
        return type(utf8Of(text).view());
    if (m_text.selectionStart() == m_text.selectionEnd())
        return;
    m_text.eraseBackward();
    textChanged();
}

std::size_t SecretField::caret() const
{
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < m_text.caret(); offset = m_text.next(offset))
        ++count;
    return count;
}

void SecretField::paste()
{
    if (const QMimeData *pasted = QGuiApplication::clipboard()->mimeData(); pasted && pasted->hasText())
        type(utf8Of(pasted->text()).view());
}

bool SecretField::moveKey(QKeyEvent *event)
{
    const bool select = event->modifiers().testFlag(Qt::ShiftModifier);
    const SecretLayout::Cell here = m_layout.at(m_text.caret());
    const auto vertical = [&](int by) {
        const int line = here.line + by;
        return line < 0 ? 0 : line >= m_layout.lines() ? m_text.size() : m_layout.offsetAt(line, here.x);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        m_text.moveTo(m_text.previous(m_text.caret()), select);
        break;
    case Qt::Key_Right:
        m_text.moveTo(m_text.next(m_text.caret()), select);
        break;
    case Qt::Key_Home:
        m_text.moveTo(m_multiLine ? m_layout.offsetAt(here.line, 0) : 0, select);
        break;
    case Qt::Key_End:
        m_text.moveTo(m_multiLine ? m_layout.offsetAt(here.line, 1e8) : m_text.size(), select);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!m_multiLine)
            return false;
        m_text.moveTo(vertical(event->key() == Qt::Key_Up ? -1 : 1), select);
        break;
    default:
        return false;
    }
    m_caretOn = true;
    followCaret();
    update();
    return true;
}

bool SecretField::editKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        m_text.selectAll();
        update();
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Backspace:
        m_text.eraseBackward();
        textChanged();
        return true;
    case Qt::Key_Delete:
        m_text.eraseForward();
        textChanged();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_multiLine && !m_submittable)
            type(asBytes("\n"));
        else
            Q_EMIT submitted();
        return true;
    default:
        break;
    }
    const QString text = event->text();
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool altGr = event->modifiers().testFlag(Qt::GroupSwitchModifier);
    if (text.isEmpty() || !text.at(0).isPrint() || (command && !altGr))
        return moveKey(event);
    type(utf8Of(text).view());
    return true;
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (m_editable && event->keyCombination() == revealKeys())
        return setRevealed(!m_revealed);
    if (!m_editable || !editKey(event))
        QWidget::keyPressEvent(event);
}

/// Keys that edit, or copy what this field holds, must reach it before the window's shortcuts take them.
bool SecretField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && m_editable) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool command = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        if (!command || key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::Paste) ||
            key->keyCombination() == revealKeys()) {
            if (key->key() != Qt::Key_Escape && (key->key() < Qt::Key_F1 || key->key() > Qt::Key_F35))
                event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SecretField::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_editable && !event->commitString().isEmpty())
        type(utf8Of(event->commitString()).view());
    event->accept();
}

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return m_editable;
    case Qt::ImHints:
        return static_cast<int>(inputMethodHints());
    case Qt::ImCursorRectangle:
        return content().toRect();
    default:
        return {}; // in particular no surrounding text
    }
}

void SecretField::mousePressEvent(QMouseEvent *event)
{
    if (!m_editable || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_text.moveTo(offsetAt(event->position()), event->modifiers().testFlag(Qt::ShiftModifier));
    m_caretOn = true;
    update();
}

void SecretField::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_editable || !event->buttons().testFlag(Qt::LeftButton))
        return QWidget::mouseMoveEvent(event);
    m_text.moveTo(offsetAt(event->position()), true);
    followCaret();
    update();
}

void SecretField::wheelEvent(QWheelEvent *event)
{
    const int rows =
        std::max(1, static_cast<int>(content().height() / QFontMetricsF(textFont()).lineSpacing()));
    const int most = std::max(0, m_layout.lines() - rows);
    if (!m_multiLine || most == 0)
        return QWidget::wheelEvent(event);
    m_scrollLine = std::clamp(m_scrollLine - (event->angleDelta().y() > 0 ? 1 : -1), 0, most);
    event->accept();
    update();
}

void SecretField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_caretOn = true;
    if (m_editable)
        m_blink.start();
    update();
}

void SecretField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_blink.stop();
    update();
}

} // namespace hypha::gui
