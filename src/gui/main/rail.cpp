#include "gui/main/rail.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr double wideUnits = 40, tightUnits = 14;
static constexpr double iconUnits = 7.5; // wider than any icon: all texts begin below each other

Rail::Rail(QWidget *parent)
    : QFrame(parent), m_vault(makeIconButton("vaultMenu", "hypha", tr("Vault"))), m_pages(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setProperty("frame", QStringLiteral("rail"));
    m_vault->setIcon(lineIcon(QStringLiteral("hypha")));
    m_vault->setProperty("kind", QStringLiteral("rail"));
    m_vault->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *pages = new QWidget; // by itself: the vault's menu is no page
    pages->setObjectName(QStringLiteral("railPages"));
    pages->setAccessibleName(tr("Pages"));
    pages->setLayout(m_pages);
    speakAsPageTabs(pages);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->setSpacing(space(1));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), space(2.5), space(2), space(3));
    column->setSpacing(0);
    column->addWidget(m_vault);
    column->addSpacing(space(3));
    column->addWidget(pages);
    column->addStretch(1);
    fit();
}

static constexpr char badgeWords[] = "badgeWords"; ///< what assistive technology says for the badge

/// Whether there is one.
static bool tellBadge(QToolButton &button)
{
    const QString words = button.property(badgeWords).toString();
    if (!words.isEmpty())
        button.setAccessibleDescription(words);
    return !words.isEmpty();
}

void Rail::addPage(const char *name, QAction *action)
{
    QToolButton *button = makeActionButton(name, action);
    speakAsPageTab(button);
    button->setProperty("kind", QStringLiteral("rail"));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *badge = makeBadge("railBadge", {});
    badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    badge->hide();
    row->addStretch(1);
    row->addWidget(badge);
    // The description is made anew with each change of the action, which knows nothing of the badge.
    connect(action, &QAction::changed, button, [button] { tellBadge(*button); });
    m_buttons.insert(QLatin1String(name), button);
    m_pages->addWidget(button);
    fit();
}

void Rail::setBadge(const char *name, const QString &text, const char *tone, const QString &spoken)
{
    QToolButton *button = m_buttons.value(QLatin1String(name));
    if (!button)
        return;
    auto *badge = button->findChild<QLabel *>(QStringLiteral("railBadge"));
    gui::setBadge(badge, text, tone);
    badge->setVisible(!text.isEmpty());
    button->setProperty(badgeWords, spoken);
    if (!tellBadge(*button))
        describeByToolTip(button, button->toolTip());
    fit();
}

void Rail::setVaultName(const QString &name)
{
    m_vaultName = name;
    m_vault->setAccessibleName(tr("Vault %1").arg(name));
    setPlainToolTip(m_vault, name);
    elideVaultName();
}

void Rail::setTight(bool tight)
{
    m_tight = tight;
    fit();
}

/// How much wider the text is while its page is shown: bold.
static int widening(const QToolButton &button)
{
    QFont bold = button.font();
    bold.setWeight(QFont::DemiBold);
    const int plain = button.fontMetrics().horizontalAdvance(button.text());
    return std::max(0, QFontMetrics(bold).horizontalAdvance(button.text()) - plain);
}

/// Words differ in length between languages: never narrower than they are.
void Rail::fit()
{
    const auto style = m_tight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    int least = 0;
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->setToolButtonStyle(style);
        button->setIconSize({space(m_tight ? 4.5 : iconUnits), space(4.5)});
        auto *badge = button->findChild<QLabel *>(QStringLiteral("railBadge"));
        placeBadge(button, badge);
        const bool badged = !badge->text().isEmpty();
        const int beside = badged && !m_tight ? badge->sizeHint().width() + space(2) : 0;
        least = std::max(least, button->sizeHint().width() + (m_tight ? 0 : widening(*button)) + beside);
    }
    m_vault->setToolButtonStyle(style);
    m_vault->setIconSize({space(m_tight ? 6 : iconUnits), space(6)});
    if (m_tight)
        least = std::max(least, m_vault->sizeHint().width());
    const int margins = 2 * space(2) + 2;
    setFixedWidth(std::max(least + margins, space(m_tight ? tightUnits : wideUnits)));
    elideVaultName();
}

/// Beside the text, or at the corner of a lone icon, which stays to be seen.
void Rail::placeBadge(QToolButton *button, QLabel *badge) const
{
    QLayout *row = button->layout();
    const int right = m_tight ? 0 : space(1);
    row->setContentsMargins(0, 0, right, 0);
    row->setAlignment(badge, m_tight ? Qt::AlignRight | Qt::AlignTop : Qt::AlignRight | Qt::AlignVCenter);
    if (badge->property("compact").toBool() != m_tight) {
        badge->setProperty("compact", m_tight);
        restyle(badge);
    }
}

void Rail::elideVaultName()
{
    const QString arrow = QStringLiteral(" \u25be");
    const QFontMetrics metrics(m_vault->font());
    const int room = width() - 2 * space(2) - space(iconUnits) - 2 * space(2) - space(3) -
                     metrics.horizontalAdvance(arrow);
    const QString shown = metrics.elidedText(m_vaultName, Qt::ElideRight, std::max(room, space(4)));
    m_vault->setText(QString(shown).replace(u'&', QStringLiteral("&&")) + arrow);
}

void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

} // namespace hypha::gui
