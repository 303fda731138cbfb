#pragma once

#include "gui/audit/timeaxis.h"
#include "gui/widgets/sheet.h"

#include <optional>

namespace hypha::gui {

class PeriodEdit;

/// From which day to which: for whoever knows the dates, where a drag in the picture would be a guess.
class PeriodSheet : public Sheet
{
    Q_OBJECT
public:
    PeriodSheet(const TimeRange &whole, const std::optional<TimeRange> &chosen, QWidget *parent);

Q_SIGNALS:
    void periodChosen(const std::optional<hypha::gui::TimeRange> &period);

private:
    PeriodEdit *m_period;
};

} // namespace hypha::gui
