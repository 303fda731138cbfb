#include "gui/secrets/filterbutton.h"

#include "gui/text/words.h"
#include "gui/widgets/enterbutton.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QHash>
#include <QMenu>

namespace hypha::gui {

static constexpr qsizetype tagLimit = 20; ///< a menu is no list: the most used ones

FilterButton::FilterButton(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("filterButton"));
    setIcon(lineIcon(QStringLiteral("filter")));
    setIconSize({space(4.5), space(4.5)});
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_menu->setObjectName(QStringLiteral("filterMenu"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterButton::fill);
    changed();
}

void FilterButton::addChoice(const QString &name, const QString &text, bool checked,
                             std::function<void(bool)> set)
{
    QAction *action = m_menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::toggled, this, [this, set = std::move(set)](bool on) {
        set(on);
        changed();
        Q_EMIT chosen();
    });
}

/// Styled menus do not draw the text of a section.
void FilterButton::addHeading(const QString &text)
{
    m_menu->addSeparator();
    m_menu->addAction(text)->setEnabled(false);
}

void FilterButton::fill()
{
    m_menu->clear();
    addChoice(QStringLiteral("onlyFavorites"), tr("Favourites"), m_chips.favorites,
              [this](bool on) { m_chips.favorites = on; });
    addChoice(QStringLiteral("onlyExpired"), tr("Expired or expiring soon"), m_chips.expired,
              [this](bool on) { m_chips.expired = on; });
    std::set<entries::Kind> kinds = m_chips.kinds;
    QHash<QString, int> uses;
    if (m_rows) {
        for (const EntryRow &row : *m_rows) {
            kinds.insert(row.kind);
            for (const QString &tag : row.tags)
                ++uses[tag];
        }
    }
    if (kinds.size() > 1)
        addHeading(tr("Kinds"));
    for (const entries::Kind kind : kinds) {
        if (kinds.size() > 1)
            addChoice(QStringLiteral("onlyKind%1").arg(static_cast<int>(kind)), kindName(kind),
                      m_chips.kinds.contains(kind), [this, kind](bool on) {
                          on ? void(m_chips.kinds.insert(kind)) : void(m_chips.kinds.erase(kind));
                      });
    }
    QStringList tags = uses.keys();
    std::sort(tags.begin(), tags.end(), [&](const QString &a, const QString &b) {
        return std::pair(-uses[a], a) < std::pair(-uses[b], b);
    });
    tags = tags.first(std::min(tags.size(), tagLimit));
    for (const QString &tag : m_chips.tags) {
        if (!tags.contains(tag))
            tags << tag;
    }
    if (!tags.isEmpty())
        addHeading(tr("Tags"));
    for (const QString &tag : tags)
        addChoice(QStringLiteral("onlyTag"), tag, m_chips.tags.contains(tag), [this, tag](bool on) {
            on ? m_chips.tags.append(tag) : void(m_chips.tags.removeAll(tag));
        });
    if (!m_chips.hasChips())
        return;
    m_menu->addSeparator();
    QAction *all = m_menu->addAction(tr("Show everything"));
    all->setObjectName(QStringLiteral("filterNone"));
    connect(all, &QAction::triggered, this, [this] {
        clear();
        Q_EMIT chosen();
    });
}

void FilterButton::clear()
{
    m_chips = {};
    changed();
}

void FilterButton::forget()
{
    m_menu->clear();
    clear();
}

/// What is filtered is in the name too: nothing is told by colour alone.
void FilterButton::changed()
{
    QStringList parts;
    if (m_chips.favorites)
        parts << tr("Favourites");
    if (m_chips.expired)
        parts << tr("Expired or expiring soon");
    for (const entries::Kind kind : m_chips.kinds)
        parts << kindName(kind);
    parts << m_chips.tags;
    setText(besideIcon(QString::number(parts.size())));
    const QString what = parts.isEmpty() ? tr("Show only some entries")
                                         : tr("Showing only: %1").arg(parts.join(QStringLiteral(", ")));
    setAccessibleName(what);
    setPlainToolTip(this, what);
    setToolButtonStyle(parts.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace hypha::gui
