#include "gui/widgets/secretfield.h"

#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QPainter>

/// How SecretField looks. Characters exist here, one at a time, and are overwritten after they are drawn.
namespace hypha::gui {

static constexpr int hiddenDots = 12; ///< of a masked field that only shows: says nothing of the length

void SecretField::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    const qreal line = focus || m_invalid ? 2 : 1;
    painter.setPen(QPen(m_invalid ? c.danger : focus ? c.accent : m_editable ? c.control : c.border, line));
    painter.setBrush(!isEnabled() ? c.sunken : m_editable ? c.surface : c.sunken);
    const qreal inset = line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space(1.5), space(1.5));

    const QRectF area = content();
    painter.setClipRect(area.adjusted(-1, -2, 1, 2));
    if (!m_editable && masked())
        paintHidden(painter, area);
    else
        paintText(painter, area);
}

void SecretField::paintHidden(QPainter &painter, const QRectF &area) const
{
    const Colors &c = colorsOf(palette());
    painter.setFont(QApplication::font());
    painter.setPen(m_source ? c.text : c.muted);
    const QString text = m_source ? QString(hiddenDots, QChar(maskCharacter)) : m_placeholder;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void SecretField::paintCell(QPainter &painter, const SecretLayout::Cell &cell, std::size_t end,
                            QPointF at) const
{
    if (masked()) {
        painter.drawText(at, QString(1, QChar(maskCharacter)));
        return;
    }
    QString one = codePointAt(m_text.view(), cell.offset, end);
    if (!one.isEmpty() && one.at(0).isPrint())
        painter.drawText(at, one);
    forget(one);
}

void SecretField::paintText(QPainter &painter, const QRectF &area) const
{
    const Colors &c = colorsOf(palette());
    const QFontMetricsF metrics(textFont());
    painter.setFont(textFont());
    const bool oneLine = !(m_multiLine && m_revealed);
    const qreal top = oneLine ? area.center().y() - metrics.height() / 2 : area.top();
    const auto place = [&](const SecretLayout::Cell &cell) {
        return QPointF(area.left() + cell.x - m_scrollX,
                       top + (cell.line - m_scrollLine) * metrics.lineSpacing());
    };
    if (m_text.empty() && !m_placeholder.isEmpty()) {
        painter.setFont(QApplication::font());
        painter.setPen(c.muted);
        painter.drawText(area, Qt::AlignLeft | (oneLine ? Qt::AlignVCenter : Qt::AlignTop), m_placeholder);
        painter.setFont(textFont());
    }
    painter.setPen(c.text);
    const auto &cells = m_layout.cells();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QPointF at = place(cells[i]);
        if (at.y() + metrics.height() < area.top() || at.x() + cells[i].width < area.left() ||
            at.x() > area.right())
            continue;
        if (at.y() > area.bottom())
            break;
        const std::size_t end = i + 1 < cells.size() ? cells[i + 1].offset : m_text.size();
        if (m_editable && cells[i].offset >= m_text.selectionStart() &&
            cells[i].offset < m_text.selectionEnd())
            painter.fillRect(QRectF(at, QSizeF(cells[i].width, metrics.height())), c.accentSoft);
        paintCell(painter, cells[i], end, at + QPointF(0, metrics.ascent()));
        if (!masked() && cells[i].offset >= m_markFrom && cells[i].offset < m_markTo)
            painter.fillRect(QRectF(at.x(), at.y() + metrics.ascent() + 2, cells[i].width, 2), c.danger);
    }
    if (m_editable && hasFocus() && m_caretOn) {
        const QPointF at = place(m_layout.at(m_text.caret()));
        painter.fillRect(QRectF(std::min(at.x(), area.right() - 1), at.y(), 1.5, metrics.height()), c.text);
    }
}

} // namespace hypha::gui
