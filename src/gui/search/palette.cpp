#include "gui/search/palette.h"

#include "gui/main/commands.h"
#include "gui/main/recentplaces.h"
#include "gui/search/palettedelegate.h"
#include "gui/widgets/glyph.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr std::size_t mostEntries = 60, mostPlaces = 12, mostActions = 12;
static constexpr std::size_t suggestedPlaces = 5;

using Kind = SearchItem::Kind;

Palette::Palette(session::Session &session, Commands &commands, RecentPlaces &recent, QWidget *window)
    : QWidget(window), m_session(session), m_commands(commands), m_recent(recent),
      m_indexer(session, m_index), m_card(buildCard())
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search everything"));
    hide();
    window->installEventFilter(this);
    connect(&m_indexer, &Indexer::changed, this, [this] {
        if (isVisible())
            search();
    });
    connect(&m_session, &session::Session::locked, this, &Palette::close);
}

QFrame *Palette::buildCard()
{
    QFrame *card = makeFrame("paletteCard", "popover");
    card->setParent(this);
    m_edit = new QLineEdit;
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setAccessibleName(tr("Search everything"));
    m_edit->setPlaceholderText(tr("Entries, projects, sets and commands"));
    addGlyph(m_edit, quietIcon(QStringLiteral("search")));
    m_edit->installEventFilter(this);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setMinimumHeight(1); // as high as what was found, down to a single line
    m_list->installEventFilter(this);
    m_status = makeParagraph("paletteStatus", {}, "small", "muted");
    m_status->setContentsMargins(space(3), space(1.5), space(3), space(1.5));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space(2), space(2), space(2), space(1));
    column->setSpacing(space(1));
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_status);
    connect(m_edit, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    return card;
}

void Palette::open()
{
    if (!m_session.isOpen())
        return;
    if (isVisible())
        return close();
    m_before = window()->focusWidget();
    m_index.setActions(m_commands.all());
    m_indexer.start();
    m_edit->setText({});
    search();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Palette::close()
{
    if (!isVisible())
        return;
    hide();
    m_edit->setText({}); // unlike clear() without a way back
    m_model.setGroups({});
    m_edit->setAccessibleDescription({});
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void Palette::place()
{
    const QSize outer = parentWidget()->size();
    setGeometry(QRect(QPoint(), outer));
    const int width = std::min(space(150), outer.width() - 2 * space(4));
    const int rows = m_model.rowCount() * std::max(0, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth();
    const QMargins margins = m_card->layout()->contentsMargins();
    const int around = m_edit->sizeHint().height() + m_status->heightForWidth(width - 2 * space(2)) +
                       margins.top() + margins.bottom() + 2 * m_card->layout()->spacing() + space(2);
    const int height = std::min({rows + around, space(125), outer.height() - 2 * space(8)});
    m_card->setGeometry((outer.width() - width) / 2, space(8), width, height);
    m_card->layout()
        ->activate(); // a longer status in a card of the same size: not one frame of it is cut off
}

std::vector<PaletteModel::Group> Palette::suggestions() const
{
    PaletteModel::Group recent{tr("Recent"), {}, 0};
    for (const RecentPlaces::Place &place : m_recent.places()) {
        const SearchItem *item = m_index.place(place.project, place.set);
        if (item && recent.items.size() < suggestedPlaces)
            recent.items.push_back(*item);
    }
    PaletteModel::Group actions{tr("Commands"), {}, 0};
    for (const SearchItem *item : m_index.find(Kind::action, {}, m_index.size()).items)
        actions.items.push_back(*item);
    // In the order of the menus, not by length: a person looks them through.
    const auto order = m_commands.all();
    std::sort(actions.items.begin(), actions.items.end(), [&](const SearchItem &a, const SearchItem &b) {
        return order.indexOf(a.action) < order.indexOf(b.action);
    });
    return {std::move(recent), std::move(actions)};
}

std::vector<PaletteModel::Group> Palette::matches(const QString &query) const
{
    const auto groupOf = [&](const QString &heading, Kind kind, std::size_t most) {
        const SearchIndex::Found found = m_index.find(kind, query, most);
        PaletteModel::Group group{heading, {}, found.total};
        for (const SearchItem *item : found.items)
            group.items.push_back(*item);
        return group;
    };
    return {groupOf(tr("Projects and sets"), Kind::place, mostPlaces),
            groupOf(tr("Entries"), Kind::entry, mostEntries),
            groupOf(tr("Commands"), Kind::action, mostActions)};
}

void Palette::search()
{
    const QString query = m_edit->text();
    m_model.setGroups(query.trimmed().isEmpty() ? suggestions() : matches(query));
    const int first = m_model.step(-1, 1);
    if (first >= 0)
        m_list->setCurrentIndex(m_model.index(first));
    m_list->verticalScrollBar()->setValue(0);
    if (m_model.rowCount() == 0 && window()->focusWidget() == m_list)
        m_edit->setFocus();
    m_list->setVisible(m_model.rowCount() > 0); // an empty one would take the room of the field
    setStatus();
    tellCurrent();
    place();
}

void Palette::setStatus()
{
    if (m_model.rowCount() == 0 && m_indexer.isReady())
        m_status->setText(tr("Nothing is called that. Values are never searched."));
    else if (m_indexer.skipsEntries())
        m_status->setText(tr("Entries are not searched: this vault writes down every read."));
    else if (!m_indexer.isReady())
        m_status->setText(tr("Still reading the sets…"));
    else
        m_status->setText(
            tr("Names, tags, user names, addresses and notes on entries. Values are never searched."));
}

/// The keyboard stays in the field while the list goes along: assistive technology would hear nothing of
/// what Enter opens.
void Palette::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const QString told =
        m_model.rowCount() > 0 ? current.data(Qt::AccessibleTextRole).toString() : m_status->text();
    if (m_edit->accessibleDescription() != told)
        m_edit->setAccessibleDescription(told);
}

bool Palette::listKey(int key)
{
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    const int by = key == Qt::Key_Down       ? 1
                   : key == Qt::Key_Up       ? -1
                   : key == Qt::Key_PageDown ? page
                   : key == Qt::Key_PageUp   ? -page
                                             : 0;
    if (by == 0)
        return false;
    const int row = m_model.step(m_list->currentIndex().row(), by);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    if (row == m_model.step(-1, 1))
        m_list->scrollToTop();
    tellCurrent();
    return true;
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() != QEvent::KeyPress || watched == parent())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose(m_list->currentIndex());
        return true;
    }
    return listKey(key) || QWidget::eventFilter(watched, event);
}

void Palette::choose(const QModelIndex &index)
{
    const SearchItem *found = m_model.item(index);
    if (!found)
        return;
    const SearchItem item = *found;
    close();
    if (item.action)
        item.action->trigger();
    else
        Q_EMIT placeChosen(item.project, item.set, item.key);
}

/// The keyboard stays in the palette while it is open.
bool Palette::focusNextPrevChild(bool)
{
    (m_edit->hasFocus() ? static_cast<QWidget *>(m_list) : m_edit)->setFocus(Qt::TabFocusReason);
    return true;
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        close();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, colors().window.lightness() < 128 ? 120 : 60));
}

} // namespace hypha::gui
