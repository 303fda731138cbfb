#include "gui/recovery/posturecard.h"

#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr int longestName = 24; // characters of one word, of a group or a person

PostureCard::PostureCard(const char *name, const char *icon, const QString &title, QWidget *parent)
    : QFrame(parent), m_iconName(QLatin1String(icon)), m_icon(new QLabel),
      m_title(makeLabel("postureTitle", title, "heading")), m_badge(makeBadge("postureBadge", {})),
      m_reason(makeParagraph("postureReason", {})), m_details(new QWidget), m_buttons(new FlowLayout)
{
    setObjectName(QLatin1String(name));
    setProperty("frame", QStringLiteral("card"));
    m_icon->setObjectName(QStringLiteral("postureIcon"));
    m_title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space(2.5));
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(space(1));
    m_buttons->setSpacing(space(2));
    m_buttons->setToTheRight();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(5), space(4), space(5), space(4));
    column->setSpacing(space(2));
    column->addLayout(head);
    column->addWidget(m_reason);
    column->addWidget(m_details);
    column->addStretch(1);
    column->addLayout(m_buttons);
    setStanding(false, {});
}

QString PostureCard::reason() const
{
    return m_reasonText;
}

void PostureCard::setStanding(bool good, const QString &reason)
{
    m_good = good;
    m_reasonText = reason;
    m_reason->setText(breakable(reason, longestName));
    m_reason->setAccessibleName(reason);
    setBadge(m_badge, good ? tr("✓ Ready") : tr("! To do"), good ? "accent" : "warning");
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_title->text(), m_badge->text(), reason));
    paintIcon();
}

void PostureCard::setDetails(const QList<std::pair<QString, QByteArray>> &details)
{
    while (QLayoutItem *item = m_details->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &[text, tone] : details) {
        QLabel *label =
            makeParagraph("postureDetail", breakable(text, longestName), "small", tone.constData());
        label->setAccessibleName(text);
        m_details->layout()->addWidget(label);
    }
    m_details->setVisible(!details.isEmpty());
}

void PostureCard::paintIcon()
{
    const Colors &c = colors();
    m_icon->setPixmap(linePixmap(m_iconName, space(6), m_good ? c.accent : c.warning, devicePixelRatioF()));
}

void PostureCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

} // namespace hypha::gui
