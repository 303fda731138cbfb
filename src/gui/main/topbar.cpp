#include "gui/main/topbar.h"

#include "gui/main/commands.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QMenu>

namespace hypha::gui {

TopBar::TopBar(Commands &commands, QWidget *parent)
    : QFrame(parent), m_commands(commands),
      m_hint(makeLabel("searchShortcut", commands.search->shortcut().toString(QKeySequence::NativeText),
                       "small", "muted")),
      m_search(makeSearch()), m_standing(new QAction(this)),
      m_state(makeActionButton("barState", m_standing, true)),
      m_menu(makeIconButton("mainMenu", "menu", tr("Menu")))
{
    setObjectName(QStringLiteral("topBar"));
    setProperty("frame", QStringLiteral("bar"));
    m_state->setProperty("kind", QStringLiteral("quiet"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(4), space(2), space(3), space(2));
    row->setSpacing(space(1));
    row->addWidget(m_search, 10);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_menu);
    row->addWidget(makeActionButton("barLock", commands.lock));
    connect(m_menu, &QToolButton::clicked, this, &TopBar::showMenu);
    connect(m_standing, &QAction::triggered, this, &TopBar::standingClicked);
    connect(commands.refresh, &QAction::changed, this,
            [this] { m_standing->setEnabled(m_commands.refresh->isEnabled()); });
    tellStanding();
}

/// Looks like the field that it opens.
QPushButton *TopBar::makeSearch()
{
    QPushButton *button = makeButton("searchEverything", {}, "field");
    button->setAccessibleName(m_commands.search->text());
    button->setMinimumWidth(space(38));
    button->setMaximumWidth(space(110));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *picture = new QLabel;
    picture->setObjectName(QStringLiteral("searchIcon"));
    picture->setPixmap(quietIcon(QStringLiteral("search")).pixmap(space(4), space(4)));
    QLabel *text = makeLabel("searchText", m_commands.search->text(), "", "muted");
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(space(2.5), space(1.5), space(2.5), space(1.5));
    row->setSpacing(space(2));
    row->addWidget(picture);
    row->addWidget(text, 1);
    row->addWidget(m_hint);
    for (QLabel *label : button->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    button->setMinimumHeight(row->minimumSize().height() + space(1));
    connect(button, &QPushButton::clicked, m_commands.search, &QAction::trigger);
    return button;
}

void TopBar::showStanding(const Glance &glance)
{
    const bool toned = qstrcmp(m_glance.tone, glance.tone) != 0;
    m_glance = glance;
    if (toned) {
        m_state->setProperty("tone", QLatin1String(glance.tone));
        restyle(m_state);
    }
    tellStanding();
}

void TopBar::focusStanding()
{
    m_state->setFocus(Qt::OtherFocusReason);
}

void TopBar::tellStanding()
{
    const bool roomy = width() > space(150) || m_glance.brief.isEmpty();
    const QString text = roomy ? m_glance.text : m_glance.brief;
    const QString tip = m_glance.decide
                            ? tr("Show what is to be decided")
                            : tr("Look for changes") + QStringLiteral("  ") +
                                  m_commands.refresh->shortcut().toString(QKeySequence::NativeText);
    if (m_standing->text() == text && m_standing->toolTip() == tip)
        return;
    m_standing->setText(text);
    m_standing->setIcon(lineIcon(QLatin1String(m_glance.icon)));
    m_standing->setToolTip(tip);
    m_state->setAccessibleName(
        m_glance.decide ? tr("%1: show what is to be decided", "Offline: show …").arg(m_glance.text)
                        : tr("%1: look for changes", "Up to date: look for changes").arg(m_glance.text));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_hint->setVisible(m_search->width() > space(60));
    tellStanding();
}

void TopBar::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("commandMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Commands::Group> groups = m_commands.groups();
    for (const Commands::Group &group : groups) {
        const bool last = &group == &groups.last(); // what concerns the window stands open
        QMenu *part = last ? menu : menu->addMenu(group.title);
        if (last)
            menu->addSeparator();
        part->addActions(group.actions);
    }
    menu->popup(m_menu->mapToGlobal(QPoint(m_menu->width() - menu->sizeHint().width(), m_menu->height())));
}

} // namespace hypha::gui
