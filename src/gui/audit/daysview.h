#pragma once

#include "gui/audit/auditbook.h"
#include "gui/audit/counttable.h"

namespace hypha::gui {

class HeatMap;
class PictureView;

/// Who was active when, as a heat map or as a table.
class DaysView : public QWidget
{
    Q_OBJECT
public:
    explicit DaysView(AuditBook &book, QWidget *parent = nullptr);

Q_SIGNALS:
    void cellChosen(const hypha::UserId &user, const hypha::gui::TimeRange &period);

private:
    void follow();
    void followTable();
    AuditBook &m_book;
    CountTable m_counts;
    HeatMap *m_map;
    PictureView *m_view;
};

} // namespace hypha::gui
