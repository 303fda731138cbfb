#include "gui/audit/eventtable.h"

#include "gui/audit/activity.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>
#include <QTime>

#include <utility>

namespace hypha::gui {

static constexpr int readableLine = 55, wholeLine = 90; ///< characters of most sentences, and of nearly all

/// Most sentences fit: they are laid out once, names and all. False if this one does not.
static bool paintWhole(QPainter &painter, const QRect &rect, const Sentence &sentence, const QFont &font)
{
    QTextLayout layout(sentence.text, font, painter.device());
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QTextCharFormat name;
    name.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> formats;
    for (const Sentence::Span &span : sentence.names)
        formats.append({static_cast<int>(span.start), static_cast<int>(span.length), name});
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid() || line.naturalTextWidth() > rect.width())
        return !line.isValid();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return true;
}

void paintSentence(QPainter &painter, const QRect &rect, const Sentence &sentence, const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    if (paintWhole(painter, rect, sentence, font))
        return;
    const QFontMetrics plain(font), strong(bold);
    int x = rect.left();
    const auto run = [&](qsizetype from, qsizetype to, bool name) {
        const int room = rect.right() + 1 - x;
        if (from >= to || room <= 0)
            return;
        const QFontMetrics &metrics = name ? strong : plain;
        const QString text = sentence.text.mid(from, to - from);
        const int wide = metrics.horizontalAdvance(text);
        const bool last = to == sentence.text.size();
        const int dots = last ? 0 : plain.horizontalAdvance(u'…');
        // What comes behind it shows at least that it is there.
        const bool fits = wide + dots <= room;
        painter.setFont(name ? bold : font);
        painter.drawText(QRect(x, rect.top(), room, rect.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fits ? text : metrics.elidedText(text + QString(4, u'…'), Qt::ElideRight, room));
        x = fits ? x + wide : rect.right() + 1;
    };
    qsizetype at = 0;
    for (const Sentence::Span &span : sentence.names) {
        run(at, span.start, false);
        run(span.start, span.start + span.length, true);
        at = span.start + span.length;
    }
    run(at, sentence.text.size(), false);
}

EventDelegate::EventDelegate(const EventModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void EventDelegate::paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (index.column() != EventModel::eventColumn)
        return;
    painter.setPen(colors().muted);
    painter.setFont(typeFont(Type::label));
    painter.drawText(rect.adjusted(space(4), 0, 0, -space(1)), Qt::AlignLeft | Qt::AlignBottom,
                     index.data().toString());
}

/// On the line of the sentence beside it.
void EventDelegate::paintTime(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors().border);
    painter.setPen(colors().muted);
    painter.setFont(typeFont(Type::body));
    painter.drawText(rect.adjusted(space(4), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     index.data().toString());
}

void EventDelegate::paintEvent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Colors &c = colors();
    QRect area = rect.adjusted(space(4), 0, -space(2), 0);
    const int side = space(4);
    const auto icon = [&](const char *name, const QColor &color) {
        painter.drawPixmap(
            area.left(), area.center().y() - side / 2,
            linePixmap(QLatin1String(name), side, color, painter.device()->devicePixelRatioF()));
        area.setLeft(area.left() + side + space(2));
    };
    const bool problem = index.data(EventModel::problemRole).toBool();
    const QVariant kind = index.data(EventModel::categoryRole);
    if (kind.isValid()) {
        const auto category = static_cast<Category>(kind.toInt());
        icon(categoryIcon(category), categoryColor(category));
    }
    if (problem)
        icon("close", c.danger);
    if (index.data(EventModel::oddRole).toBool())
        icon("warning", c.warning);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.border);
    painter.setPen(problem ? c.danger : c.text);
    paintSentence(painter, area, m_model.sentence(index.row()), typeFont(Type::body));
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const bool heading = index.data(EventModel::headingRole).toBool();
    const bool time = index.column() == EventModel::timeColumn;
    if (!heading && !time && index.column() != EventModel::eventColumn)
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors().accentSoft);
    if (heading)
        paintHeading(*painter, option.rect, index);
    else if (time)
        paintTime(*painter, option.rect, index);
    else
        paintEvent(*painter, option.rect, index);
    painter->restore();
}

namespace {

/// As large as the icons of the sentences, and whole: the style would keep room for words around it.
void paintCentred(QPainter &painter, const QRect &rect, const QIcon &icon)
{
    const int side = space(4);
    icon.paint(&painter, QRect(rect.left() + (rect.width() - side) / 2,
                               rect.top() + (rect.height() - side) / 2, side, side));
}

/// Ticks stand in the middle of their columns.
class MarkDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect &rect = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(rect, colors().accentSoft);
        if (index.data(EventModel::headingRole).toBool())
            return;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors().border);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull())
            return paintCentred(*painter, rect, icon);
        painter->setPen(colors().muted);
        painter->setFont(typeFont(Type::body));
        painter->drawText(rect, Qt::AlignCenter, index.data().toString());
    }
};

/// Of a column of marks; null for the others.
const char *markColumnIcon(int column)
{
    switch (column) {
    case EventModel::signatureColumn:
        return "edit";
    case EventModel::chainColumn:
        return "link";
    case EventModel::permissionColumn:
        return "shield";
    default:
        return nullptr;
    }
}

/// A header that says how wide its words are, and can do with icons above the marks.
class WordHeader final : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;
    using QHeaderView::sectionSizeFromContents;

    void setIcons(bool icons)
    {
        if (std::exchange(m_icons, icons) != icons)
            viewport()->update();
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override
    {
        QHeaderView::initStyleOptionForIndex(option, column);
        if (iconOf(column))
            option->text.clear(); // the tool tip and assistive technology have it
    }

    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        painter->save();
        QHeaderView::paintSection(painter, rect, column);
        painter->restore();
        if (const char *icon = iconOf(column))
            paintCentred(*painter, rect, quietIcon(QLatin1String(icon)));
    }

private:
    const char *iconOf(int column) const { return m_icons ? markColumnIcon(column) : nullptr; }
    bool m_icons = false;
};

} // namespace

EventTable::EventTable(const char *name, EventModel &model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(tr("Events"));
    setHorizontalHeader(new WordHeader(Qt::Horizontal, this));
    setModel(&m_model);
    setItemDelegate(new EventDelegate(m_model, this));
    for (const int column :
         {EventModel::signatureColumn, EventModel::chainColumn, EventModel::permissionColumn})
        setItemDelegateForColumn(column, new MarkDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    disarmCorner(*this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setObjectName(QStringLiteral("eventHeader"));
    horizontalHeader()->setAccessibleName(tr("Columns"));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_built = true;
    fit();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { tell(currentSequence()); });
    // The keyboard and the mouse make an event the current one right after they selected it.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventTable::followSelection,
            Qt::QueuedConnection);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = m_told; });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (!selectSequence(m_kept))
            tell(0);
        executeDelayedItemsLayout(); // at its own time it would want a second painting
    });
}

/// By the words of the headings: the language decides how wide the narrow columns are.
void EventTable::fit()
{
    if (!m_built)
        return;
    verticalHeader()->setDefaultSectionSize(QFontMetrics(typeFont(Type::body)).height() + space(3.5));
    const QFontMetrics body(typeFont(Type::body));
    auto *header = static_cast<WordHeader *>(horizontalHeader());
    const auto widthOf = [header](int column) { return header->sectionSizeFromContents(column).width(); };
    const int clock = body.horizontalAdvance(QLocale().toString(QTime(22, 58), QLocale::ShortFormat));
    const int taken = std::max(clock + space(10), widthOf(EventModel::timeColumn));
    setColumnWidth(EventModel::timeColumn, taken);
    // Sentences are what one reads: the words above the marks make room for them first, then the marks
    // themselves, which hold for nearly every event. The pane beside the list says them too, and what does
    // not hold is marked in its sentence.
    constexpr EventModel::Column marks[] = {EventModel::signatureColumn, EventModel::chainColumn,
                                            EventModel::permissionColumn};
    const auto left = [&](int taking) {
        return (viewport()->width() - taken - taking) / std::max(body.averageCharWidth(), 1);
    };
    const int icon = space(8);
    int words = 0;
    for (const int column : marks)
        words += widthOf(column);
    const bool icons = left(words) < wholeLine;
    const bool hidden = left(3 * icon) < readableLine;
    header->setIcons(icons);
    for (const int column : marks) {
        setColumnHidden(column, hidden);
        setColumnWidth(column, icons ? icon : widthOf(column));
    }
    int others = columnWidth(EventModel::timeColumn);
    for (const int column : marks)
        others += columnWidth(column); // which the header may have kept from being so narrow
    setColumnWidth(EventModel::eventColumn, std::max(viewport()->width() - others, space(30)));
}

void EventTable::tell(std::uint64_t sequence)
{
    if (std::exchange(m_told, sequence) != sequence)
        Q_EMIT sequenceChosen(sequence);
}

/// Assistive technology selects without making current, and so does a click on the current row: it may have
/// been left for a neighbour in the chain that the list does not show.
void EventTable::followSelection()
{
    const QModelIndexList rows = selectionModel()->selectedRows(EventModel::eventColumn);
    if (rows.isEmpty()) {
        m_told = 0; // whoever cleared it shows something else
        return;
    }
    selectionModel()->setCurrentIndex(rows.first(), QItemSelectionModel::NoUpdate);
    tell(currentSequence());
}

std::uint64_t EventTable::currentSequence() const
{
    return m_model.sequence(currentIndex());
}

bool EventTable::selectSequence(std::uint64_t sequence)
{
    const QModelIndex at = m_model.indexOf(sequence);
    if (!at.isValid())
        return false;
    setCurrentIndex(at);
    scrollTo(at, QAbstractItemView::EnsureVisible);
    return true;
}

/// From event to event: a heading cannot be chosen, and would hold the keyboard.
QModelIndex EventTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex wanted = QTableView::moveCursor(action, modifiers);
    if (!wanted.isValid() || m_model.sequence(wanted) > 0)
        return wanted;
    const bool up = action == MoveUp || action == MovePageUp || action == MovePrevious || action == MoveLeft;
    const int row = up && wanted.row() > 0 ? wanted.row() - 1 : wanted.row() + 1;
    return m_model.index(row, EventModel::eventColumn);
}

void EventTable::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_J;
    if (event->modifiers() != Qt::NoModifier || (!down && event->key() != Qt::Key_K))
        return QTableView::keyPressEvent(event);
    QKeyEvent arrow(event->type(), down ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
    QTableView::keyPressEvent(&arrow);
}

/// With the keyboard a view makes its first row current and leaves it unmarked, while the pane shows it.
void EventTable::focusInEvent(QFocusEvent *event)
{
    const bool hadNone = !currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (hadNone && currentIndex().isValid())
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void EventTable::resizeEvent(QResizeEvent *event)
{
    fit();
    QTableView::resizeEvent(event);
}

void EventTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace hypha::gui
