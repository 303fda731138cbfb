#include "gui/widgets/bannerfold.h"

#include "gui/widgets/tokens.h"

#include <QResizeEvent>

namespace hypha::gui {

BannerFold::BannerFold(QWidget *banner, const Parts &parts)
    : QObject(banner), m_banner(banner), m_parts(parts), m_body(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_body->setSpacing(space(2));
    m_body->addLayout(parts.texts, 1);
    m_body->addLayout(parts.buttons);
    m_body->setAlignment(parts.buttons, Qt::AlignTop);
    connect(parts.more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        showParts();
    });
    banner->installEventFilter(this);
}

void BannerFold::refold()
{
    m_unfolded = false;
    arrange();
}

void BannerFold::showParts()
{
    const auto has = [](const QLabel *label) { return !label->text().isEmpty(); };
    const bool all = m_unfolded || !m_tight;
    m_parts.what->setVisible(has(m_parts.what));
    m_parts.why->setVisible(all && has(m_parts.why));
    m_parts.fix->setVisible(all && has(m_parts.fix));
    m_parts.detail->setVisible(m_unfolded && has(m_parts.detail));
    const bool folded = m_tight && !m_banner->property("leadsOn").toBool();
    m_parts.more->setVisible(has(m_parts.detail) || (folded && (has(m_parts.why) || has(m_parts.fix))));
    const bool lone = m_parts.why->isHidden() && m_parts.fix->isHidden() && m_parts.detail->isHidden() &&
                      m_body->direction() == QBoxLayout::LeftToRight;
    m_banner->layout()->setAlignment(m_parts.icon, lone ? Qt::AlignVCenter : Qt::AlignTop);
}

void BannerFold::arrange()
{
    const QWidget *top = m_banner->window();
    while (top->parentWidget()) // of a sheet
        top = top->parentWidget()->window();
    m_tight = top->height() < space(130);
    showParts();
    int buttons = 0;
    for (int i = 0; i < m_parts.buttons->count(); ++i) {
        if (const QWidget *button = m_parts.buttons->itemAt(i)->widget(); !button->isHidden())
            buttons += button->sizeHint().width() + m_parts.buttons->spacing();
    }
    const bool below = buttons > m_banner->width() / 2;
    m_body->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts.buttons->setOneLine(!below);
    m_body->setAlignment(m_parts.buttons, below ? Qt::Alignment() : Qt::AlignTop);
}

bool BannerFold::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_banner && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->oldSize().width() != resize->size().width())
            arrange();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hypha::gui
