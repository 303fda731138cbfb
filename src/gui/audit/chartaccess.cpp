#include "gui/audit/chartaccess.h"

#include "gui/audit/brushstrip.h"
#include "gui/audit/heatmap.h"
#include "gui/audit/keylanes.h"
#include "gui/audit/timelinechart.h"

#include <QAccessibleWidget>
#include <QCoreApplication>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct ChartAccessText
{
    Q_DECLARE_TR_FUNCTIONS(ChartAccessText)
};

class ChartAccess final : public QAccessibleWidget
{
public:
    explicit ChartAccess(QWidget *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    QStringList actionNames() const override
    {
        const QStringList names = QAccessibleWidget::actionNames();
        return opens() ? QStringList{pressAction()} + names : names;
    }

    void doAction(const QString &name) override
    {
        if (name != pressAction())
            return QAccessibleWidget::doAction(name);
        if (auto *map = qobject_cast<HeatMap *>(widget()))
            map->chooseCurrent();
        else if (auto *lanes = qobject_cast<KeyLanes *>(widget()))
            lanes->chooseCurrent();
    }

private:
    bool opens() const { return qobject_cast<HeatMap *>(widget()) || qobject_cast<KeyLanes *>(widget()); }
};

QAccessibleInterface *makeChartAccess(const QString &, QObject *object)
{
    const bool isChart = qobject_cast<TimelineChart *>(object) || qobject_cast<BrushStrip *>(object) ||
                         qobject_cast<HeatMap *>(object) || qobject_cast<KeyLanes *>(object);
    return isChart ? new ChartAccess(static_cast<QWidget *>(object)) : nullptr;
}

} // namespace

void installChartAccess()
{
    static const bool installed = (QAccessible::installFactory(makeChartAccess), true);
    Q_UNUSED(installed);
}

QString asTableHint()
{
    return ChartAccessText::tr("“As a table” shows the same to be read.");
}

} // namespace hypha::gui
