#include "gui/audit/periodsheet.h"

#include "gui/audit/periodedit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hypha::gui {

PeriodSheet::PeriodSheet(const TimeRange &whole, const std::optional<TimeRange> &chosen, QWidget *parent)
    : Sheet("periodSheet", tr("Choose a period"), tr("Days by this computer's calendar."),
            tr("Show this period"), parent),
      m_period(new PeriodEdit("period", whole))
{
    m_period->setRange(chosen);
    content()->addWidget(m_period);
    connect(m_period, &PeriodEdit::changed, this, [this] { mainButton()->setEnabled(m_period->isValid()); });
    connect(this, &Sheet::confirmed, this, [this] {
        Q_EMIT periodChosen(m_period->range());
        accept();
    });
    m_period->setFocus();
}

} // namespace hypha::gui
