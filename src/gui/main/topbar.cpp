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
      m_search(makeSearch()), m_state(makeActionButton("barState", commands.refresh, true)),
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
    connect(commands.refresh, &QAction::changed, this, &TopBar::tick);
    setStanding(Standing::upToDate);
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

void TopBar::setStanding(Standing standing)
{
    m_standing = standing;
    m_since = QDateTime::currentDateTime();
    m_state->setProperty("tone", standing == Standing::readOnly ? QStringLiteral("danger") : QString());
    restyle(m_state);
    tick();
}

void TopBar::tick()
{
    const auto minutes = static_cast<int>(m_since.secsTo(QDateTime::currentDateTime()) / 60);
    const bool good = m_standing == Standing::upToDate;
    const QString what = good ? tr("Up to date") : tr("Read-only");
    const QString age =
        minutes < 1 ? tr("now", "the vault was looked at just now") : tr("%n min", nullptr, minutes);
    const QString text =
        good && width() > space(150) ? tr("%1 · %2", "Up to date · 2 min").arg(what, age) : what;
    if (m_state->text() != text)
        m_state->setText(text);
    m_state->setIcon(lineIcon(good ? QStringLiteral("check") : QStringLiteral("warning")));
    m_state->setAccessibleName(tr("%1: look for changes", "Up to date: look for changes").arg(what));
    m_state->setToolTip(tr("Look for changes") + QStringLiteral("  ") +
                        m_commands.refresh->shortcut().toString(QKeySequence::NativeText));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_hint->setVisible(m_search->width() > space(60));
    tick();
}

void TopBar::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("commandMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Commands::Group &group : m_commands.groups()) {
        if (!menu->isEmpty())
            menu->addSeparator();
        menu->addActions(group.actions);
    }
    menu->popup(m_menu->mapToGlobal(QPoint(m_menu->width() - menu->sizeHint().width(), m_menu->height())));
}

} // namespace hypha::gui
