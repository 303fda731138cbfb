#include "gui/widgets/footbar.h"

#include "gui/widgets/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace hypha::gui {

FootBar::FootBar(const char *name, QLabel *text, const QList<QWidget *> &buttons)
    : m_text(text), m_buttons(new QWidget), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QLatin1String(name));
    setProperty("frame", QStringLiteral("foot"));
    m_layout->setContentsMargins(space(5), space(2.5), space(4), space(2.5));
    m_layout->setSpacing(space(2));
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addStretch(1);
    for (QWidget *button : buttons)
        row->addWidget(button);
    m_buttons->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_buttons);
}

int FootBar::buttonsWidth() const
{
    return m_buttons->minimumSizeHint().width();
}

/// As narrow as the wider of the two lines may be.
QSize FootBar::minimumSizeHint() const
{
    const QMargins margins = m_layout->contentsMargins();
    const int wide = std::max(buttonsWidth(), m_text->minimumSizeHint().width());
    return {wide + margins.left() + margins.right(), m_layout->minimumSize().height()};
}

void FootBar::arrange()
{
    const QMargins margins = m_layout->contentsMargins();
    const int forText = width() - margins.left() - margins.right() - m_layout->spacing() - buttonsWidth();
    const int wanted = std::max(m_text->minimumSizeHint().width(), // a long word would narrow the buttons
                                std::min(m_text->fontMetrics().horizontalAdvance(m_text->text()),
                                         m_text->fontMetrics().averageCharWidth() * 12));
    m_layout->setDirection(forText >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FootBar::resizeEvent(QResizeEvent *event)
{
    arrange();
    QFrame::resizeEvent(event);
}

void FootBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace hypha::gui
