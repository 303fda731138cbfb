#include "gui/widgets/textblock.h"

#include "gui/widgets/tokens.h"

#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace hypha::gui {

TextBlock::TextBlock(const char *name, const QString &text, QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QLatin1String(name));
    setAcceptRichText(false);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setBlock(text);
}

void TextBlock::setBlock(const QString &text)
{
    setPlainText(text);
    setAccessibleName(text);
    m_measuredWidth = -1;
    updateGeometry();
}

int TextBlock::heightForWidth(int width) const
{
    if (width == m_measuredWidth)
        return m_measuredHeight;
    const QTextDocument &shown = *document();
    if (shown.textWidth() == width && shown.defaultFont() == font()) { // it is laid out like that already
        m_measuredWidth = width;
        m_measuredHeight = static_cast<int>(std::ceil(shown.size().height()));
        return m_measuredHeight;
    }
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setTextWidth(width);
    m_measuredWidth = width;
    m_measuredHeight = static_cast<int>(std::ceil(copy->size().height()));
    return m_measuredHeight;
}

QSize TextBlock::sizeHint() const
{
    const int wide = width() > space(10) ? width() : space(60);
    return {wide, heightForWidth(wide)};
}

QSize TextBlock::minimumSizeHint() const
{
    return {space(10), QFontMetrics(font()).height()};
}

void TextBlock::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

/// The page around it scrolls.
void TextBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TextBlock::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_measuredWidth = -1;
    updateGeometry();
}

QString shortText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = text.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
    return text.left(end) + u'…';
}

QString breakable(const QString &text, int most)
{
    QString out;
    int run = 0;
    for (const QChar c : text) {
        // Of Latin, Greek and Cyrillic; other scripts break by rules of their own.
        const bool letter = c > u' ' && c < QChar(0x590) && !c.isSpace();
        if (letter && !c.isMark() && run == most) {
            out += QChar(0x200B);
            run = 0;
        }
        if (!c.isMark())
            run = letter ? run + 1 : 0;
        out += c;
    }
    return out;
}

} // namespace hypha::gui
