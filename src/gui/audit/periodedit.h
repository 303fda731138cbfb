#pragma once

#include "gui/audit/timeaxis.h"

#include <QWidget>

#include <optional>

class QDateEdit;

namespace hypha::gui {

class FormField;

/// A period by its first and its last day, both in it.
class PeriodEdit : public QWidget
{
    Q_OBJECT
public:
    /// `whole`: from the first event to now. The editors are called `name`From and `name`To.
    PeriodEdit(const char *name, const TimeRange &whole, QWidget *parent = nullptr);

    void setRange(const std::optional<TimeRange> &range); ///< nothing: everything
    /// Whole days of the local time zone; nothing where it is everything that there is. Only where isValid().
    std::optional<TimeRange> range() const;
    bool isValid() const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    QDateEdit *m_from;
    QDateEdit *m_to;
    FormField *m_toField;
};

} // namespace hypha::gui
