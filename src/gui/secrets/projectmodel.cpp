#include "gui/secrets/projectmodel.h"

#include "gui/secrets/entrymodel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tooltip.h"

#include <QCollator>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace hypha::gui {

/// Internal id of an index: 0 for a project, its row + 1 for the sets below it.
static constexpr quintptr projectLevel = 0;

void ProjectModel::setState(const vault::VaultState *state, const UserId &user)
{
    std::vector<ProjectRow> next;
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    const auto byName = [&](const auto &a, const auto &b) { return order.compare(a.name, b.name) < 0; };
    if (state) {
        for (const auto &[id, project] : state->projects) {
            ProjectRow row{id, displayText(project.name), project.members.find(user) != nullptr, {}};
            for (const auto &[setId, set] : project.sets)
                row.sets.push_back({setId, displayText(set.name)});
            std::sort(row.sets.begin(), row.sets.end(), byName);
            next.push_back(std::move(row));
        }
    }
    std::sort(next.begin(), next.end(), byName);
    if (next == m_projects)
        return;
    beginResetModel();
    m_projects = std::move(next);
    endResetModel();
}

const ProjectModel::ProjectRow *ProjectModel::projectRow(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row =
        index.internalId() == projectLevel ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
    return row < m_projects.size() ? &m_projects[row] : nullptr;
}

std::optional<ProjectModel::Place> ProjectModel::place(const QModelIndex &index) const
{
    const ProjectRow *project = projectRow(index);
    if (!project)
        return std::nullopt;
    if (index.internalId() == projectLevel)
        return Place{project->id, std::nullopt};
    return Place{project->id, project->sets[static_cast<std::size_t>(index.row())].id};
}

QModelIndex ProjectModel::indexOf(const Place &place) const
{
    for (std::size_t p = 0; p < m_projects.size(); ++p) {
        if (m_projects[p].id != place.project)
            continue;
        const QModelIndex project = index(static_cast<int>(p), 0);
        if (!place.set)
            return project;
        const auto &sets = m_projects[p].sets;
        const auto found =
            std::find_if(sets.begin(), sets.end(), [&](const SetRow &row) { return row.id == *place.set; });
        return found == sets.end() ? QModelIndex()
                                   : index(static_cast<int>(found - sets.begin()), 0, project);
    }
    return {};
}

QModelIndex ProjectModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : projectLevel);
}

QModelIndex ProjectModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == projectLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, projectLevel);
}

int ProjectModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_projects.size());
    if (parent.internalId() != projectLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(projectRow(parent)->sets.size());
}

int ProjectModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ProjectModel::data(const QModelIndex &index, int role) const
{
    const ProjectRow *project = projectRow(index);
    if (!project)
        return {};
    const bool isProject = index.internalId() == projectLevel;
    const QString &name =
        isProject ? project->name : project->sets[static_cast<std::size_t>(index.row())].name;
    const Place at = *place(index);
    const bool draft = at.set && m_drafts.contains(*at.set);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(name, *project, at));
    case Qt::DecorationRole:
        return isBroken(at) ? lineIcon(QStringLiteral("warning"))
                            : quietIcon(!project->readable ? QStringLiteral("lock")
                                        : isProject        ? QStringLiteral("folder")
                                                           : QStringLiteral("set"));
    case Qt::AccessibleTextRole: {
        const QString text =
            isProject ? tr("Project %1").arg(name) : tr("Set %1 of project %2").arg(name, project->name);
        return isBroken(at) ? tr("%1, damaged").arg(text) : draft ? tr("%1, has a draft").arg(text) : text;
    }
    case draftRole:
        return draft;
    case brokenRole:
        return isBroken(at);
    default:
        return {};
    }
}

bool ProjectModel::isBroken(const Place &place) const
{
    return place.set ? m_damage.sets.contains(*place.set) : m_damage.projects.contains(place.project);
}

QString ProjectModel::toolTip(const QString &name, const ProjectRow &project, const Place &place) const
{
    if (!project.readable)
        return tr("%1: you are not a member of this project").arg(name);
    QStringList lines{name};
    if (isBroken(place))
        lines << tr("This part cannot be trusted or read.") << m_why;
    if (place.set && m_drafts.contains(*place.set))
        lines << tr("It has changes that are not saved.");
    return lines.join(u'\n');
}

void ProjectModel::setMarks(std::set<SetId> drafts, Damage damage, const QString &why)
{
    if (drafts == m_drafts && damage == m_damage && why == m_why)
        return;
    m_drafts = std::move(drafts);
    m_damage = std::move(damage);
    m_why = why;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex project = index(row, 0);
        Q_EMIT dataChanged(project, project);
        if (const int sets = rowCount(project); sets > 0)
            Q_EMIT dataChanged(index(0, 0, project), index(sets - 1, 0, project));
    }
}

Qt::ItemFlags ProjectModel::flags(const QModelIndex &index) const
{
    const ProjectRow *project = projectRow(index);
    if (!project || !project->readable)
        return Qt::NoItemFlags;
    const bool isSet = index.internalId() != projectLevel;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isSet ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList ProjectModel::mimeTypes() const
{
    return {EntryModel::dragType(), QStringLiteral("text/uri-list")};
}

/// Entries tell only that they are dragged: which ones, the table knows.
bool ProjectModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                   const QModelIndex &parent) const
{
    const auto target = place(parent);
    if (!m_dropsTaken || !target || !target->set)
        return false;
    const QList<QUrl> urls = data->urls();
    return data->hasFormat(EntryModel::dragType()) || (urls.size() == 1 && urls.first().isLocalFile());
}

bool ProjectModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Place target = *place(parent);
    if (data->hasFormat(EntryModel::dragType()))
        Q_EMIT entriesDropped(target, action == Qt::MoveAction);
    else
        Q_EMIT fileDropped(target, data->urls().first().toLocalFile());
    return true;
}

} // namespace hypha::gui
