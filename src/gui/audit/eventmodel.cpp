#include "gui/audit/eventmodel.h"

#include "gui/text/auditsentences.h"
#include "gui/text/auditwords.h"
#include "gui/text/words.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/tooltip.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace hypha::gui {

static constexpr int keptSentences = 1000;
static constexpr std::size_t fewLines = 200; ///< differences that are shown in place

EventModel::EventModel(QObject *parent)
    : QAbstractTableModel(parent), m_lines(std::make_shared<const EventLines>()), m_sentences(keptSentences)
{
}

void EventModel::setLines(audit::Log log, std::shared_ptr<const EventLines> lines)
{
    const EventLines &before = *m_lines, &after = *lines;
    const bool sameLog = m_log.isPrefixOf(log);
    std::size_t head = 0, tail = 0;
    const std::size_t least = std::min(before.size(), after.size());
    while (sameLog && head < least && before[head] == after[head])
        ++head;
    while (sameLog && tail < least - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const std::size_t gone = before.size() - head - tail, come = after.size() - head - tail;
    if (!sameLog || gone + come > fewLines) {
        beginResetModel();
        if (!sameLog)
            m_sentences.clear();
        m_log = std::move(log);
        m_lines = std::move(lines);
        return endResetModel();
    }
    // In between, views see neither: the removed lines are gone, those that come are not there yet.
    const auto first = static_cast<int>(head);
    if (gone > 0) {
        beginRemoveRows({}, first, first + static_cast<int>(gone) - 1);
        auto middle = std::make_shared<EventLines>(*m_lines);
        middle->erase(middle->begin() + first, middle->begin() + first + static_cast<std::ptrdiff_t>(gone));
        m_lines = std::move(middle);
        endRemoveRows();
    }
    if (come > 0)
        beginInsertRows({}, first, first + static_cast<int>(come) - 1);
    m_log = std::move(log);
    m_lines = std::move(lines);
    if (come > 0)
        endInsertRows();
}

void EventModel::setState(std::shared_ptr<const vault::VaultState> state, const Timestamp &now)
{
    m_state = std::move(state);
    m_now = now;
}

bool EventModel::isBehind(const audit::Log &log) const
{
    return m_problem && !m_problem->ofFile && m_problem->sequence > log.size();
}

void EventModel::setProblem(const std::optional<EventProblem> &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    m_broken = {};
    if (problem)
        m_broken.text = tr("Event %L1 does not hold. %2", "a number and what that could mean")
                            .arg(problem->sequence)
                            .arg(tellFinding(problem->error).why);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool EventModel::isProblem(const EventLine &line) const
{
    return line.isBroken() ||
           (m_problem && !line.isHeading() && std::uint64_t{line.row} + 1 == m_problem->sequence);
}

const EventLine *EventModel::line(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_lines->size() ? &(*m_lines)[row] : nullptr;
}

const audit::Row *EventModel::eventAt(const QModelIndex &index) const
{
    const EventLine *at = line(index);
    return at && !at->isHeading() && !at->isBroken() ? &m_log.row(at->row) : nullptr;
}

std::uint64_t EventModel::sequence(const QModelIndex &index) const
{
    if (const audit::Row *row = eventAt(index))
        return row->sequence;
    const EventLine *at = line(index);
    return at && at->isBroken() && m_problem ? m_problem->sequence : 0;
}

const Sentence &EventModel::sentence(int line) const
{
    static const Sentence none;
    const EventLine &at = (*m_lines)[static_cast<std::size_t>(line)];
    if (at.isHeading())
        return none;
    if (at.isBroken())
        return m_broken;
    if (const Sentence *kept = m_sentences.object(at.row))
        return *kept;
    auto *made = new Sentence(sentenceOf(m_log.event(at.row), m_log.names()));
    m_sentences.insert(at.row, made);
    return *made;
}

/// Newest first, so the rows of the log fall from line to line.
QModelIndex EventModel::indexOf(std::uint64_t sequence) const
{
    if (sequence == 0)
        return {};
    if (m_problem && sequence == m_problem->sequence && !m_lines->empty() && m_lines->front().isBroken())
        return index(0, eventColumn);
    const auto wanted = static_cast<std::uint32_t>(sequence - 1);
    for (std::size_t i = 0; i < m_lines->size(); ++i) {
        const EventLine &at = (*m_lines)[i];
        if (at.row == wanted)
            return index(static_cast<int>(i), eventColumn);
        if (!at.isHeading() && at.row < wanted)
            break;
    }
    return {};
}

QString EventModel::oddities(const audit::Row &event) const
{
    return oddityText(event, m_state.get(), m_now);
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines->size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columnTotal);
}

Qt::ItemFlags EventModel::flags(const QModelIndex &index) const
{
    const EventLine *at = line(index);
    if (!at || at->isHeading())
        return Qt::NoItemFlags; // the keyboard goes from event to event
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

Mark EventModel::mark(const EventLine &line, int column) const
{
    const Marks marks = isProblem(line) && m_problem ? marksOf(*m_problem) : Marks();
    return column == signatureColumn ? marks.signature
           : column == chainColumn   ? marks.chain
                                     : marks.permission;
}

QString EventModel::markText(const EventLine &line, int column) const
{
    const QString texts[3][3] = {
        {tr("Signature verified"), tr("The signature does not hold"), tr("Signature not checked")},
        {tr("Place in the chain verified"), tr("The place in the chain does not hold"),
         tr("Place in the chain not checked")},
        {tr("Permission verified"), tr("The permission does not hold"), tr("Permission not checked")}};
    return column < signatureColumn
               ? QString()
               : texts[column - signatureColumn][static_cast<std::size_t>(mark(line, column))];
}

QVariant EventModel::display(const EventLine &line, int row, int column) const
{
    if (line.isHeading())
        return column == eventColumn ? QLocale().toString(QDate::fromJulianDay(line.day), QLocale::LongFormat)
                                     : QString();
    if (column == timeColumn)
        return line.isBroken()
                   ? QString()
                   : QLocale().toString(
                         QDateTime::fromSecsSinceEpoch(m_log.row(line.row).time.seconds).toLocalTime().time(),
                         QLocale::ShortFormat);
    return column == eventColumn ? sentence(row).text : QVariant();
}

QString EventModel::spoken(const EventLine &line, int row, int column) const
{
    if (line.isHeading() || column == timeColumn)
        return display(line, row, column).toString();
    if (column != eventColumn)
        return markText(line, column);
    if (line.isBroken())
        return m_broken.text;
    const audit::Row &event = m_log.row(line.row);
    QString text = tr("%1: %2", "a time and what happened").arg(dateTimeText(event.time), sentence(row).text);
    if (isProblem(line))
        text += u'\n' + tellFinding(m_problem->error).what;
    const QString odd = oddities(event);
    return odd.isEmpty() ? text : text + u'\n' + odd;
}

static QVariant markIcon(Mark mark)
{
    switch (mark) {
    case Mark::holds:
        return quietIcon(QStringLiteral("check"));
    case Mark::fails:
        return QIcon(
            linePixmap(QStringLiteral("close"), space(4), colors().danger, qApp->devicePixelRatio()));
    case Mark::unchecked:
        break;
    }
    return {};
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    const EventLine *at = line(index);
    if (!at)
        return {};
    const audit::Row *event = eventAt(index);
    const bool marked = !at->isHeading() && index.column() >= signatureColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (marked && mark(*at, index.column()) == Mark::unchecked)
            return QStringLiteral("–");
        return display(*at, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(*at, index.row(), index.column());
    case Qt::ToolTipRole:
        if (at->isHeading())
            return {};
        return plainToolTip(marked ? markText(*at, index.column()) : spoken(*at, index.row(), eventColumn));
    case Qt::DecorationRole:
        return marked ? markIcon(mark(*at, index.column())) : QVariant();
    case headingRole:
        return at->isHeading();
    case sequenceRole:
        return at->isHeading() ? QVariant() : QVariant(static_cast<qulonglong>(sequence(index)));
    case categoryRole:
        return event ? QVariant(static_cast<int>(event->category())) : QVariant();
    case oddRole:
        return event && (event->clockWentBack || event->isInFuture(m_now) || !oddities(*event).isEmpty());
    case problemRole:
        return isProblem(*at);
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const QString names[] = {tr("Time"), tr("What happened"), tr("Signature"), tr("Chain"), tr("Permission")};
    return section >= 0 && section < columnTotal ? QVariant(names[section]) : QVariant();
}

} // namespace hypha::gui
