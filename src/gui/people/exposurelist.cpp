#include "gui/people/exposurelist.h"

#include "gui/people/lefttodo.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

enum ItemRole { projectRole = Qt::UserRole, setRole, keyRole };

ExposureList::ExposureList(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QTreeWidget),
      m_how(makeParagraph(
          "exposureHow",
          tr("These values were readable to somebody who is gone. Change them where they are used, and "
             "save the new ones here: each leaves the list with its new value."),
          "", "muted")),
      m_empty(new EmptyState(
          "noExposure", "check", tr("Nothing to change"),
          tr("When somebody leaves or a device is revoked, what they could read is listed here until "
             "each value is a new one."))),
      m_bar(new QWidget), m_open(makeButton("exposureOpen", tr("Show the entry"))),
      m_problem(new Banner("exposureProblem"))
{
    setObjectName(QStringLiteral("exposureList"));
    m_list->setObjectName(QStringLiteral("exposures"));
    m_list->setAccessibleName(tr("Credentials to change"));
    m_list->setHeaderLabels({tr("Credential"), tr("Where")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setRootIsDecorated(false);
    m_list->setProperty("inset", true); // in line with the page's title
    connect(m_list, &QTreeWidget::itemActivated, this, &ExposureList::choose);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_open->setEnabled(item && item->data(0, projectRole).isValid());
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (QTreeWidgetItem *item = m_list->currentItem())
            choose(item);
    });
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(space(4), 0, space(4), space(3));
    bar->addWidget(m_open);
    bar->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(space(5), 0, space(5), 0);
    texts->addWidget(m_problem);
    texts->addWidget(m_how);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(texts);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    show({});
}

void ExposureList::follow(const vault::VaultState &state)
{
    if (vault::exposuresByLog(state).size() != m_left)
        reload();
}

void ExposureList::reload()
{
    if (const auto state = m_session.state())
        m_left = vault::exposuresByLog(*state).size();
    m_session.withVault(this, readExposures, [this](const Result<std::vector<vault::Exposure>> &found) {
        m_problem->dismiss();
        if (found)
            return show(*found);
        if (found.error().code != Errc::cancelled)
            m_problem->show(Banner::Kind::danger, tell(found.error()));
        show({});
    });
}

static QString titleOf(const vault::Exposure &exposure, const vault::VaultState &state)
{
    const QString who = personText(exposure.user.text);
    if (exposure.device) {
        const vault::Device *device = state.device(*exposure.device);
        return ExposureList::tr("Revoked: “%1” of %2")
            .arg(device ? displayText(device->name) : QString(), who);
    }
    const vault::Project *project = exposure.project ? state.project(*exposure.project) : nullptr;
    return project ? ExposureList::tr("%1, no longer in “%2”").arg(who, displayText(project->name))
                   : ExposureList::tr("%1, no longer in %2").arg(who, displayText(state.org.name));
}

QTreeWidgetItem *ExposureList::addExposure(const vault::Exposure &exposure, const vault::VaultState &state)
{
    const QString since =
        exposure.since ? agoText(*exposure.since, systemClock().now()) : tr("key not renewed yet");
    auto *item = new QTreeWidgetItem(m_list, {titleOf(exposure, state) + QStringLiteral(" · ") + since, {}});
    QFont font = item->font(0);
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    item->setFirstColumnSpanned(true); // a long name has the whole line
    return item;
}

static QString placeOf(const vault::ExposedSet &set, const vault::VaultState &state)
{
    const vault::Project *project = state.project(set.project);
    const vault::SecretSet *place = state.set(set.project, set.set);
    return project && place
               ? ExposureList::tr("%1 / %2").arg(displayText(project->name), displayText(place->name))
               : QString();
}

void ExposureList::addSet(QTreeWidgetItem *parent, const vault::ExposedSet &set, const QString &where)
{
    const auto add = [&](const QString &text, const std::string &key) {
        auto *item = new QTreeWidgetItem(parent, {text, where});
        item->setData(0, projectRole, QByteArray::fromStdString(set.project.toString()));
        item->setData(0, setRole, QByteArray::fromStdString(set.set.toString()));
        item->setData(0, keyRole, QByteArray::fromStdString(key));
    };
    if (!set.keys)
        return add(tr("A set that you cannot read"), {});
    for (const std::string &key : *set.keys)
        add(displayText(key), key);
}

void ExposureList::show(const std::vector<vault::Exposure> &exposures)
{
    const auto state = m_session.state();
    const QWidget *focus = window()->focusWidget();
    const bool mine = focus && isAncestorOf(focus);
    m_list->clear();
    for (const vault::Exposure &exposure : exposures) {
        if (!state)
            break;
        QTreeWidgetItem *item = addExposure(exposure, *state);
        std::vector<std::pair<QString, const vault::ExposedSet *>> places;
        for (const vault::ExposedSet &set : exposure.sets)
            places.emplace_back(placeOf(set, *state), &set);
        std::sort(places.begin(), places.end());
        for (const auto &[where, set] : places) {
            if (!where.isEmpty())
                addSet(item, *set, where);
        }
    }
    m_list->expandAll();
    m_list->resizeColumnToContents(1);
    const bool any = m_list->topLevelItemCount() > 0;
    m_list->setVisible(any);
    m_how->setVisible(any);
    m_bar->setVisible(any);
    // The first credential, so that the button has something to open.
    m_list->setCurrentItem(any ? m_list->topLevelItem(0)->child(0) : nullptr);
    m_open->setEnabled(m_list->currentItem() && m_list->currentItem()->data(0, projectRole).isValid());
    m_empty->setVisible(!any);
    if (mine && !focus->isVisibleTo(this))
        Q_EMIT focusLeft();
    Q_EMIT counted(state ? credentialsIn(exposures) : 0);
}

void ExposureList::choose(QTreeWidgetItem *item)
{
    const auto project = ProjectId::parse(item->data(0, projectRole).toByteArray().toStdString());
    const auto set = SetId::parse(item->data(0, setRole).toByteArray().toStdString());
    if (project && set)
        Q_EMIT entryChosen(*project, *set, QString::fromUtf8(item->data(0, keyRole).toByteArray()));
}

} // namespace hypha::gui
