#include "gui/secrets/entrytable.h"

#include "gui/secrets/entrylist.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

namespace hypha::gui {
namespace {

/// One line of text; what does not fit ends with an ellipsis.
void paintLine(QPainter &painter, const QRect &place, const QFont &font, const QString &text)
{
    QTextLayout layout(text, font, painter.device());
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    if (line.naturalTextWidth() > place.width()) {
        const QString cut =
            QFontMetrics(font, painter.device()).elidedText(text, Qt::ElideRight, place.width());
        if (cut != text && !cut.isEmpty())
            paintLine(painter, place.adjusted(0, 0, place.width(), 0), font, cut);
        return;
    }
    layout.draw(&painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
}

/// A picture and one line. The style lays a cell's text out six times to place it; a key pressed in the
/// filter paints a hundred cells, so they are placed by hand here. The warning stands behind the age, the
/// star in the middle.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QStyle &style = *option.widget->style();
        style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const int margin = // below the titles
            space(4) + 2 * style.pixelMetric(QStyle::PM_HeaderMargin, nullptr, option.widget);
        QRect rest = option.rect.adjusted(margin, 0, -margin, 0);
        if (!option.icon.isNull()) {
            const QSize size = option.decorationSize;
            QRect place(QPoint(), size);
            place.moveCenter(rest.center());
            if (option.text.isEmpty() && index.column() != EntryModel::favoriteColumn)
                place.moveLeft(rest.left());
            if (!option.text.isEmpty()) { // behind the text, wherever that ends
                const int wanted = option.fontMetrics.horizontalAdvance(option.text) + space(2);
                place.moveLeft(std::min(rest.left() + wanted, rest.right() + 1 - size.width()));
                rest.setRight(place.left() - space(1) - 1);
            }
            const bool enabled = option.state.testFlag(QStyle::State_Enabled);
            option.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        }
        if (option.text.isEmpty() || rest.width() <= 0)
            return;
        painter->setPen(textColor(option));
        paintLine(*painter, rest, option.font, option.text);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == EntryModel::updatedColumn)
            option->decorationPosition = QStyleOptionViewItem::Right;
        if (index.column() == EntryModel::favoriteColumn)
            option->decorationAlignment = Qt::AlignCenter;
    }

private:
    static QColor textColor(const QStyleOptionViewItem &option)
    {
        const QPalette::ColorGroup group = !option.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
                                           : option.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                                         : QPalette::Inactive;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        return option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    }
};

} // namespace

EntryTable::EntryTable(EntryModel &model, Settings &settings, QWidget *parent)
    : QTableView(parent), m_model(model), m_settings(settings), m_wanted(EntryModel::columnTotal)
{
    setObjectName(QStringLiteral("entryTable"));
    setAccessibleName(tr("Entries"));
    setModel(&m_model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setDefaultDropAction(Qt::CopyAction);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIconSize({space(4.5), space(4.5)});
    disarmCorner(*this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(space(10));
    horizontalHeader()->setObjectName(QStringLiteral("entryHeader"));
    horizontalHeader()->setAccessibleName(tr("Columns"));
    usualColumns();
    setSortingEnabled(true);
    restoreColumns();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntryTable::selectionMoved);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &EntryTable::keepSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EntryTable::restoreSelection);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(),
            qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != EntryModel::favoriteColumn)
            return;
        // The keyboard goes on from the name, which is what is read of the row.
        selectionModel()->setCurrentIndex(index.siblingAtColumn(EntryModel::keyColumn),
                                          QItemSelectionModel::NoUpdate);
        Q_EMIT starClicked(index.data(EntryModel::keyRole).toByteArray().toStdString());
    });
}

/// At its own time the layout would come after a first painting, and want another.
void EntryTable::settle()
{
    executeDelayedItemsLayout();
}

/// The only one that is selected; the row that has the focus may be another.
std::optional<std::string> EntryTable::currentKey() const
{
    const QItemSelection selection = selectionModel()->selection();
    const EntryRow *row = selectionCount() == 1 ? m_model.row(selection.first().top()) : nullptr;
    return row ? std::optional(row->key) : std::nullopt;
}

/// Rows are always selected whole, so ranges tell everything; asking row by row takes long for ten thousand.
std::vector<std::string> EntryTable::selectedKeys() const
{
    std::vector<std::string> keys;
    keys.reserve(selectionCount());
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const EntryRow *found = m_model.row(row))
                keys.push_back(found->key);
        }
    }
    return keys;
}

std::size_t EntryTable::selectionCount() const
{
    std::size_t count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += static_cast<std::size_t>(range.height());
    return count;
}

bool EntryTable::selectKey(const std::string &key)
{
    const int row = m_model.rowOf(key);
    if (row < 0)
        clearSelection();
    else
        chooseRow(row);
    return row >= 0;
}

/// Whatever keys are held: with Ctrl, as after Ctrl+Enter in the editor, selectRow() adds or takes away.
void EntryTable::chooseRow(int row)
{
    selectRow(row); // also where Shift begins
    selectionModel()->setCurrentIndex(m_model.index(row, EntryModel::keyColumn),
                                      QItemSelectionModel::NoUpdate); // it took the first: the star
    selectionModel()->select(m_model.index(row, 0),
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void EntryTable::forget()
{
    m_kept = {};
    m_keptCurrent = {};
    m_keptTop = {};
}

void EntryTable::keepSelection()
{
    m_kept.clear();
    for (std::string &key : selectedKeys())
        m_kept.insert(std::move(key));
    const EntryRow *current = m_model.row(currentIndex().row());
    m_keptCurrent = current ? current->key : std::string();
    const EntryRow *top = m_model.row(rowAt(0));
    m_keptTop = top ? top->key : std::string();
}

void EntryTable::restoreSelection()
{
    settle();
    QItemSelection selection;
    int first = -1;
    const int rows = m_kept.empty() ? -1 : m_model.rowCount();
    for (int row = 0; row <= rows; ++row) { // one more, to end the last run
        const EntryRow *found = m_model.row(row);
        const bool selected = found && m_kept.contains(found->key);
        if (selected && first < 0)
            first = row;
        if (!selected && first >= 0) {
            selection.select(m_model.index(first, 0), m_model.index(row - 1, EntryModel::columnTotal - 1));
            first = -1;
        }
    }
    const int current = m_model.rowOf(m_keptCurrent);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int top = m_model.rowOf(m_keptTop); top >= 0)
        scrollTo(m_model.index(top, EntryModel::keyColumn), QAbstractItemView::PositionAtTop);
    if (selection.isEmpty())
        Q_EMIT selectionMoved();
}

/// Rows are chosen whole: Home and End mean the first and the last. The cell that has the focus is what
/// assistive technology reads, and so the name, not the star before it.
QModelIndex EntryTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = m_model.rowCount() - 1;
    const QModelIndex current = currentIndex();
    if (last >= 0 && (!current.isValid() || action == MoveHome))
        return m_model.index(0, current.isValid() ? current.column() : EntryModel::keyColumn);
    if (last >= 0 && action == MoveEnd)
        return m_model.index(last, current.column());
    return QTableView::moveCursor(action, modifiers);
}

/// j and k move like the arrows. Where nothing is chosen they begin with the row that has the focus, which
/// nothing shows.
void EntryTable::keyPressEvent(QKeyEvent *event)
{
    static constexpr int moving[] = {Qt::Key_Up, Qt::Key_Down, Qt::Key_J, Qt::Key_K};
    if (event->modifiers() == Qt::NoModifier && selectionCount() == 0 && m_model.rowCount() > 0 &&
        std::ranges::find(moving, event->key()) != std::end(moving))
        return chooseRow(std::max(0, currentIndex().row()));
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat()) // a key held down would take one row after the other
            Q_EMIT removeWanted();
        return;
    }
    const bool down = event->key() == Qt::Key_J;
    if (event->modifiers() != Qt::NoModifier || (!down && event->key() != Qt::Key_K))
        return QTableView::keyPressEvent(event);
    const int last = m_model.rowCount() - 1;
    if (last >= 0)
        chooseRow(std::clamp(currentIndex().row() + (down ? 1 : -1), 0, last));
}

void EntryTable::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}

/// The name, or how many they are: pictures of whole rows would cover the set they are dragged to.
QPixmap EntryTable::dragPicture() const
{
    const std::size_t count = selectionCount();
    const auto key = currentKey();
    const QString text =
        key ? displayText(*key) : EntryList::tr("%n entry(s)", nullptr, static_cast<int>(count));
    const QFontMetrics metrics(QApplication::font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, space(50));
    const QSize size(metrics.horizontalAdvance(shown) + space(6), metrics.height() + space(3));
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors().accent);
    painter.setBrush(colors().accentSoft);
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), size - QSize(1, 1)), space(1.5), space(1.5));
    painter.setPen(colors().text);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter | Qt::TextSingleLine, shown);
    return picture;
}

void EntryTable::startDrag(Qt::DropActions actions)
{
    if (selectionCount() == 0)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData({}));
    drag->setPixmap(dragPicture());
    drag->setHotSpot({-space(3), -space(2)}); // below the pointer, which shows where it goes
    drag->exec(actions, defaultDropAction());
}

/// The row that the keys go to is framed while they do: what is chosen looks the same without them.
void EntryTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors().accent, 2));
    const int row = current.row();
    const QRect place(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -2), space(1), space(1));
}

void EntryTable::resizeEvent(QResizeEvent *event)
{
    applyVisibility();
    QTableView::resizeEvent(event);
}

} // namespace hypha::gui
