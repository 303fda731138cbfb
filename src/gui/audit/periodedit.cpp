#include "gui/audit/periodedit.h"

#include "gui/widgets/formfield.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wheelguard.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>

namespace hypha::gui {
namespace {

QDate dayOf(std::int64_t at)
{
    return QDateTime::fromSecsSinceEpoch(at).toLocalTime().date();
}

/// The calendar of the history: nothing was before its first event, and nothing is to come.
QDateEdit *makeDay(const QDate &first, const QDate &last, const QDate &chosen)
{
    auto *edit = new QDateEdit(chosen);
    edit->setDateRange(first, last);
    edit->setCalendarPopup(true);
    // Two digits of a year say too little about a history of many.
    edit->setDisplayFormat(QLocale()
                               .dateFormat(QLocale::ShortFormat)
                               .replace(QStringLiteral("yyyy"), QStringLiteral("yy"))
                               .replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
    guardFromWheel(edit);
    return edit;
}

} // namespace

PeriodEdit::PeriodEdit(const char *name, const TimeRange &whole, QWidget *parent)
    : QWidget(parent), m_from(makeDay(dayOf(whole.from), dayOf(whole.to - 1), dayOf(whole.from))),
      m_to(makeDay(dayOf(whole.from), dayOf(whole.to - 1), dayOf(whole.to - 1))),
      m_toField(
          new FormField(qPrintable(QLatin1String(name) + QStringLiteral("To")), tr("To and including"), m_to))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(3));
    row->addWidget(
        new FormField(qPrintable(QLatin1String(name) + QStringLiteral("From")), tr("From"), m_from), 1,
        Qt::AlignTop);
    row->addWidget(m_toField, 1, Qt::AlignTop);
    setFocusProxy(m_from);
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &PeriodEdit::follow);
    follow();
}

void PeriodEdit::setRange(const std::optional<TimeRange> &range)
{
    m_from->setDate(range ? dayOf(range->from) : m_from->minimumDate());
    m_to->setDate(range ? dayOf(range->to - 1) : m_to->maximumDate());
}

bool PeriodEdit::isValid() const
{
    return m_from->date() <= m_to->date();
}

std::optional<TimeRange> PeriodEdit::range() const
{
    if (m_from->date() == m_from->minimumDate() && m_to->date() == m_to->maximumDate())
        return std::nullopt;
    return TimeRange{m_from->date().startOfDay().toSecsSinceEpoch(),
                     m_to->date().addDays(1).startOfDay().toSecsSinceEpoch()};
}

void PeriodEdit::follow()
{
    m_toField->setError(isValid() ? QString() : tr("The last day is before the first: choose a later one."));
    Q_EMIT changed();
}

} // namespace hypha::gui
