#include "gui/secrets/projectpane.h"

#include "gui/main/commands.h"
#include "gui/secrets/namesheet.h"
#include "gui/text/errortext.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace hypha::gui {

using Place = ProjectModel::Place;

namespace {

/// A dot behind the name of a set that has a draft, however long the name is.
class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(ProjectModel::draftRole).toBool())
            return;
        const QString dot = QStringLiteral("  •");
        const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
        const int margins =
            2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1);
        const int room = style->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget).width() -
                         margins - option->fontMetrics.horizontalAdvance(dot);
        if (option->rect.isValid() && room > 0)
            option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
        option->text += dot;
    }
};

} // namespace

ProjectPane::ProjectPane(session::Session &session, Commands &commands, QWidget *parent)
    : QWidget(parent), m_session(session), m_commands(commands), m_tree(new QTreeView)
{
    setObjectName(QStringLiteral("projectPane"));
    m_tree->setObjectName(QStringLiteral("projectTree"));
    m_tree->setAccessibleName(tr("Projects and sets"));
    setFocusProxy(m_tree);
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(space(4));
    m_tree->setIconSize({space(4), space(4)});
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setItemDelegate(new PlaceDelegate(m_tree));
    setFocusProxy(m_tree);
    m_tree->setDragDropMode(QAbstractItemView::DropOnly);
    m_tree->setDropIndicatorShown(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space(4), space(4), space(2), space(1));
    head->addWidget(makeLabel("projectsTitle", tr("Projects"), "label", "muted"), 1);
    head->addWidget(makeActionButton("paneNewSet", m_commands.newSet));
    head->addWidget(makeActionButton("paneNewProject", m_commands.newProject));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProjectPane::currentMoved);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ProjectPane::showMenu);
    connect(m_commands.newProject, &QAction::triggered, this, &ProjectPane::newProject);
    connect(m_commands.newSet, &QAction::triggered, this, &ProjectPane::newSet);
    connect(m_commands.renamePlace, &QAction::triggered, this, &ProjectPane::rename);
    connect(m_commands.deletePlace, &QAction::triggered, this, &ProjectPane::remove);
    for (const auto signal : {&session::Session::stateChanged, &session::Session::opened,
                              &session::Session::locked, &session::Session::healthChanged})
        connect(&m_session, signal, this, &ProjectPane::follow);
}

std::optional<Place> ProjectPane::current() const
{
    return m_model.place(m_tree->currentIndex());
}

void ProjectPane::select(const Place &place)
{
    const QModelIndex index = m_model.indexOf(place);
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

void ProjectPane::setDrafts(const std::set<SetId> &drafts)
{
    m_drafts = drafts;
    followMarks();
}

void ProjectPane::markBroken(const SetId &set, const Error &error)
{
    m_broken.insert_or_assign(set, error);
    followMarks();
}

void ProjectPane::markWhole(const SetId &set)
{
    if (m_broken.erase(set) > 0)
        followMarks();
}

void ProjectPane::followMarks()
{
    const auto state = m_session.state();
    Damage damage;
    QString why;
    if (const auto &problem = m_session.health().problem; state && problem) {
        damage = damageOf(*problem, *state);
        why = tell(*problem).oneLine();
    }
    for (const auto &[set, error] : m_broken) {
        damage.sets.insert(set);
        why = tell(error).oneLine();
    }
    m_model.setMarks(m_drafts, std::move(damage), why);
    m_model.setDropsTaken(state && m_session.isWritable());
}

void ProjectPane::follow()
{
    const auto state = m_session.state();
    const auto head = state ? state->head.event : EventId();
    const bool isNew = std::exchange(m_followed, head) != head;
    const bool isWhole = m_session.health().ok();
    if (const bool wasWhole = std::exchange(m_wasWhole, isWhole); isNew || (isWhole && !wasWhole))
        m_broken.clear(); // what could not be read may be whole in a newer state, or by now
    m_following = true;
    m_model.setState(state.get(), m_session.profile() ? m_session.profile()->userId : UserId());
    m_tree->expandAll();
    if (m_place)
        select(*m_place);
    m_following = false;
    if (!state)
        m_told.reset();
    else
        currentMoved(current() ? m_tree->currentIndex() : firstSet());
    enableCommands();
    followMarks();
}

QModelIndex ProjectPane::firstSet() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex project = m_model.index(row, 0);
        if (m_model.flags(project).testFlag(Qt::ItemIsSelectable) && m_model.rowCount(project) > 0)
            return m_model.index(0, 0, project);
    }
    return {};
}

void ProjectPane::currentMoved(const QModelIndex &index)
{
    if (m_following)
        return;
    if (index.isValid() && m_tree->currentIndex() != index)
        return m_tree->setCurrentIndex(index); // comes back here
    m_place = m_model.place(index);
    enableCommands();
    if (m_place != m_told) {
        m_told = m_place;
        Q_EMIT placeChanged(m_place);
    }
}

void ProjectPane::enableCommands()
{
    const auto state = m_session.state();
    const vault::Device *device = state ? state->device(*m_session.device()) : nullptr;
    // One that waits for approval or was revoked signs nothing.
    const bool writable = device && vault::isUsable(*device, state->clock) && m_session.isWritable();
    m_commands.newProject->setEnabled(
        writable &&
        vault::allows(vault::orgRole(*state, device->user, state->clock), vault::Permission::write));
    m_commands.newSet->setEnabled(writable && m_place);
    m_commands.renamePlace->setEnabled(writable && m_place);
    m_commands.deletePlace->setEnabled(writable && m_place);
}

std::string ProjectPane::rawNameOf(const Place &place) const
{
    const auto state = m_session.state();
    const vault::Project *project = state ? state->project(place.project) : nullptr;
    const vault::SecretSet *set = state && place.set ? state->set(place.project, *place.set) : nullptr;
    return set ? set->name : project ? project->name : std::string();
}

QString ProjectPane::nameOf(const Place &place) const
{
    return shortText(displayText(rawNameOf(place)));
}

template <class Sheet>
void ProjectPane::runFor(Sheet *sheet, vault::Operation operation, std::function<void()> done)
{
    m_session.run(
        std::move(operation), this,
        [sheet = QPointer<Sheet>(sheet), done = std::move(done)](const Result<vault::PushCounts> &result) {
            if (!result) {
                if (sheet)
                    sheet->showError(tell(result.error()));
                return;
            }
            if (sheet)
                sheet->accept();
            done();
        });
}

void ProjectPane::newProject()
{
    auto *sheet = new NameSheet("newProjectSheet", tr("New project"), tr("Name of the project"),
                                tr("Make project"), {}, window());
    connect(sheet, &NameSheet::named, this, [this, sheet](const QString &name) {
        const ProjectId id = ProjectId::random();
        runFor(sheet, vault::op::CreateProject{id, utf8(name), std::nullopt},
               [this, id] { m_place = Place{id, std::nullopt}; });
    });
    sheet->open();
}

void ProjectPane::newSet()
{
    if (!m_place)
        return;
    auto *sheet = new NameSheet("newSetSheet", tr("New set"), tr("Name of the set, such as “production”"),
                                tr("Make set"), {}, window());
    connect(sheet, &NameSheet::named, this, [this, sheet, project = m_place->project](const QString &name) {
        const SetId id = SetId::random();
        runFor(sheet, vault::op::CreateSet{project, id, utf8(name)}, [this, project, id] {
            // The state with the set follows this call.
            QMetaObject::invokeMethod(
                this, [this, project, id] { select({project, id}); }, Qt::QueuedConnection);
        });
    });
    sheet->open();
}

void ProjectPane::rename()
{
    if (!m_place)
        return;
    auto *sheet = new NameSheet("renameSheet", tr("Rename %1").arg(nameOf(*m_place)), tr("New name"),
                                tr("Rename"), plainText(rawNameOf(*m_place)), window());
    connect(sheet, &NameSheet::named, this, [this, sheet, place = *m_place](const QString &name) {
        if (place.set)
            return runFor(sheet, vault::op::RenameSet{place.project, *place.set, utf8(name)}, [] {});
        const auto state = m_session.state();
        const vault::Project *project = state ? state->project(place.project) : nullptr;
        runFor(sheet,
               vault::op::ChangeProject{place.project, utf8(name), project ? project->policy : std::nullopt},
               [] {});
    });
    sheet->open();
}

void ProjectPane::remove()
{
    if (!m_place)
        return;
    const QString name = nameOf(*m_place);
    const QString what = m_place->set ? tr("The set disappears for everybody. Its old versions stay in the "
                                           "repository's history, encrypted.")
                                      : tr("The project and all its sets disappear for everybody. Old "
                                           "versions stay in the repository's history, encrypted.");
    auto *sheet = new Sheet("deleteSheet", tr("Delete %1?").arg(name), what, tr("Delete"), window());
    sheet->setDanger();
    connect(sheet, &Sheet::confirmed, this, [this, sheet, place = *m_place, name] {
        sheet->setBusy(true);
        const auto done = [this, name] { Q_EMIT said(tr("%1 was deleted.").arg(name)); };
        if (place.set)
            runFor(sheet, vault::op::DeleteSet{place.project, *place.set}, done);
        else
            runFor(sheet, vault::op::DeleteProject{place.project}, done);
    });
    sheet->open();
}

void ProjectPane::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("projectMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(
        {m_commands.newProject, m_commands.newSet, m_commands.renamePlace, m_commands.deletePlace});
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace hypha::gui
