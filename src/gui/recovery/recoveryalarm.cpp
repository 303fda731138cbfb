#include "gui/recovery/recoveryalarm.h"

#include "gui/recovery/requestlist.h"
#include "gui/widgets/notice.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

RecoveryAlarm::RecoveryAlarm(RecoveryWatch &watch, QAction *showRecovery, QWidget *parent)
    : QWidget(parent), m_watch(watch), m_showRecovery(showRecovery), m_banner(new Banner("recoveryAlarm"))
{
    setObjectName(QStringLiteral("recoveryAlarmBox"));
    m_banner->setProperty("leadsOn", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_banner->addButton("recoveryAlarmShow", tr("Look at it")), &QPushButton::clicked, this, [this] {
        m_showRecovery->trigger();
        Q_EMIT followed();
    });
    connect(&m_watch, &RecoveryWatch::changed, this, &RecoveryAlarm::follow);
    connect(showRecovery, &QAction::toggled, this, &RecoveryAlarm::follow);
    follow();
}

void RecoveryAlarm::follow()
{
    std::vector<RequestRow> rows = m_watch.requestRows();
    std::erase_if(rows, [](const RequestRow &row) { return !waitsForPerson(row); });
    setVisible(!rows.empty() && !m_showRecovery->isChecked());
    if (rows.empty())
        return m_banner->dismiss();
    sortByUrgency(rows);
    Told told = RequestList::textOf(rows.front());
    if (rows.size() > 1)
        told.fix += (told.fix.isEmpty() ? QString() : QStringLiteral(" ")) +
                    tr("%n more under Recovery.", nullptr, static_cast<int>(rows.size() - 1));
    m_banner->show(isLoud(rows.front()) ? Banner::Kind::danger : Banner::Kind::warning, told);
}

} // namespace hypha::gui
