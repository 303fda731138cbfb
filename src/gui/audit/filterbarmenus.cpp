#include "gui/audit/filterbar.h"

#include "gui/audit/activity.h"
#include "gui/text/auditkinds.h"
#include "gui/text/words.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"

#include <QDateTime>
#include <QMenu>

#include <algorithm>

namespace hypha::gui {

static constexpr std::size_t mostChoices = 40; ///< a menu is no list: words find the others
static constexpr qsizetype longestChoice = 60;

void FilterBar::addChoice(QMenu &menu, const QString &name, const QString &text, bool checked,
                          std::function<void(bool)> set)
{
    QAction *action = menu.addAction(shortText(text, longestChoice).replace(u'&', QStringLiteral("&&")));
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::toggled, this, [this, set = std::move(set)](bool on) {
        set(on);
        apply();
    });
}

/// `chosen` gets or loses `value`; without any it asks for nothing.
template <class Value> static void choose(std::optional<std::set<Value>> &chosen, const Value &value, bool on)
{
    if (on && !chosen)
        chosen.emplace();
    if (on)
        chosen->insert(value);
    else if (chosen)
        chosen->erase(value);
    if (chosen && chosen->empty())
        chosen.reset();
}

void FilterBar::fillPeople(QMenu &menu)
{
    const auto users = m_log.users();
    for (std::size_t i = 0; i < std::min(users.size(), mostChoices); ++i)
        addChoice(menu, QStringLiteral("person%1").arg(i), personText(users[i].text),
                  m_filter.users && m_filter.users->contains(users[i]),
                  [this, user = users[i]](bool on) { choose(m_filter.users, user, on); });
}

void FilterBar::fillDevices(QMenu &menu)
{
    std::vector<const vault::Device *> devices;
    if (m_state) {
        for (const auto &[id, device] : m_state->devices)
            devices.push_back(&device);
    }
    std::sort(devices.begin(), devices.end(),
              [](const auto *a, const auto *b) { return a->lastSequence > b->lastSequence; });
    if (devices.size() > mostChoices)
        devices.resize(mostChoices);
    int number = 0;
    for (const vault::Device *device : devices)
        addChoice(menu, QStringLiteral("device%1").arg(number++),
                  tr("%1 of %2", "a device and its owner")
                      .arg(displayText(device->name), personText(device->user.text)),
                  m_filter.devices && m_filter.devices->contains(device->id),
                  [this, id = device->id](bool on) { choose(m_filter.devices, id, on); });
}

void FilterBar::fillProjects(QMenu &menu)
{
    std::map<ProjectId, QString> names; // the last one each had
    m_log.names().eachProject(
        [&](const ProjectId &id, std::string_view name) { names[id] = displayText(std::string(name)); });
    int number = 0;
    for (const auto &[id, name] : names) {
        const bool gone = m_state && !m_state->project(id);
        addChoice(menu, QStringLiteral("project%1").arg(number++),
                  gone ? tr("%1 (deleted)", "a project").arg(name) : name,
                  m_filter.projects && m_filter.projects->contains(id),
                  [this, project = id](bool on) { choose(m_filter.projects, project, on); });
        if (static_cast<std::size_t>(number) == mostChoices)
            break;
    }
}

void FilterBar::fillKinds(QMenu &menu)
{
    for (std::size_t i = 0; i < categoryCount; ++i) {
        const auto category = static_cast<Category>(i);
        const audit::Types types = audit::typesOf(category);
        addChoice(menu, QStringLiteral("category%1").arg(i), categoryName(category),
                  (m_filter.types & types) == types, [this, types](bool on) {
                      m_filter.types = on ? m_filter.types | types : m_filter.types & ~types;
                  });
        menu.actions().constLast()->setIcon(lineIcon(QLatin1String(categoryIcon(category))));
    }
    menu.addSeparator();
    QMenu *single = menu.addMenu(tr("Only one kind"));
    single->setObjectName(QStringLiteral("auditTypesMenu"));
    for (std::size_t i = 1; i < audit::eventTypeCount; ++i)
        addChoice(*single, QStringLiteral("type%1").arg(i), eventTypeName(static_cast<audit::EventType>(i)),
                  m_filter.types.test(i), [this, i](bool on) { m_filter.types.set(i, on); });
}

void FilterBar::fillPeriods(QMenu &menu)
{
    const QDate today = QDateTime::fromSecsSinceEpoch(m_now.seconds).toLocalTime().date();
    const std::int64_t end = today.addDays(1).startOfDay().toSecsSinceEpoch();
    const std::pair<QString, int> choices[] = {
        {tr("Today"), 1}, {tr("Last 7 days"), 7}, {tr("Last 30 days"), 30}, {tr("Last 12 months"), 365}};
    for (const auto &[text, days] : choices) {
        const TimeRange range{today.addDays(1 - days).startOfDay().toSecsSinceEpoch(), end};
        QAction *action = menu.addAction(text);
        action->setObjectName(QStringLiteral("period%1").arg(days));
        connect(action, &QAction::triggered, this, [this, range] { Q_EMIT periodChosen(range); });
    }
    QAction *dates = menu.addAction(tr("From … to …"));
    dates->setObjectName(QStringLiteral("periodDates"));
    connect(dates, &QAction::triggered, this, &FilterBar::datesWanted);
    QAction *all = menu.addAction(tr("Everything"));
    all->setObjectName(QStringLiteral("periodAll"));
    connect(all, &QAction::triggered, this, [this] { Q_EMIT periodChosen(std::nullopt); });
}

} // namespace hypha::gui
