#include "gui/secrets/entrylist.h"

#include "gui/main/commands.h"
#include "gui/secrets/filterbutton.h"
#include "gui/widgets/cutlabel.h"
#include "gui/widgets/footbar.h"
#include "gui/widgets/glyph.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/session/release.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr int emptyVersionPage = 0;

EntryList::EntryList(session::Session &session, OpenSet &set, Settings &settings, Commands &commands,
                     QWidget *parent)
    : QWidget(parent), m_session(session), m_set(set), m_commands(commands),
      m_title(new CutLabel("setTitle", "title")), m_subtitle(new CutLabel("setSubtitle", "small", "muted")),
      m_filter(new QLineEdit), m_chips(new FilterButton), m_table(new EntryTable(m_model, settings)),
      m_stack(new QStackedWidget), m_loading(makeThinProgress("setLoading", tr("Opening the set"))),
      m_viewing(new Banner("versionBanner")), m_draftText(makeParagraph("draftText", {}, "label"))
{
    setObjectName(QStringLiteral("entryList"));
    buildStack();
    QPushButton *back = m_viewing->addButton("backToCurrent", tr("Back to the current version"));
    connect(back, &QPushButton::clicked, this, [this] { m_set.viewVersion(0); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = buildHead();
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_draftBar = buildDraftBar();
    column->addWidget(m_head);
    column->addWidget(m_loading);
    auto *banner = new QVBoxLayout;
    banner->setContentsMargins(space(4), 0, space(4), 0);
    banner->addWidget(m_viewing);
    column->addLayout(banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_draftBar);
    connect(&m_set, &OpenSet::listed, this, &EntryList::takeRows);
    connect(&m_set, &OpenSet::entryPut, this, &EntryList::takeEntry);
    connect(&m_set, &OpenSet::entriesRemoved, this, [this](const std::vector<std::string> &keys) {
        session::releaseOnLane(m_session, m_model.removeKeys(keys));
    });
    connect(&m_set, &OpenSet::changed, this, &EntryList::follow);
    connect(&m_session, &session::Session::stateChanged, this, &EntryList::chooseView);
    connect(&m_session, &session::Session::opened, this, &EntryList::chooseView);
    connect(m_filter, &QLineEdit::textChanged, this, &EntryList::applyFilter);
    connect(m_chips, &FilterButton::chosen, this, &EntryList::applyFilter);
    connect(m_table, &EntryTable::selectionMoved, this, &EntryList::currentChanged);
    connect(m_table, &QTableView::activated, this, &EntryList::activated);
    m_chips->setRows(&m_model.rows());
    follow();
}

QWidget *EntryList::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space(5), space(4), space(4), space(3));
    column->setSpacing(space(3));
    auto *first = new QHBoxLayout;
    first->setSpacing(space(1));
    first->addWidget(m_title, 1);
    first->addWidget(makeActionButton("listHistory", m_commands.history));
    first->addWidget(makeActionButton("listImport", m_commands.importFile));
    first->addWidget(makeActionButton("listExport", m_commands.exportFile));
    auto *titles = new QVBoxLayout; // the second line has the icons' room too
    titles->setSpacing(0);
    titles->addLayout(first);
    titles->addWidget(m_subtitle);
    column->addLayout(titles);
    column->addWidget(buildFilter());
    return head;
}

QWidget *EntryList::buildFilter()
{
    auto *filter = new QWidget;
    auto *second = new QHBoxLayout(filter);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(space(2));
    m_filter->setObjectName(QStringLiteral("entryFilter"));
    m_filter->setAccessibleName(tr("Filter the entries"));
    m_filter->setPlaceholderText(tr("Filter by key, user name, address or tag"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(space(24)); // what is typed is seen; the button beside it folds
    addGlyph(m_filter, m_commands.filter->icon());
    m_filter->installEventFilter(this);
    installEventFilter(this);
    second->addWidget(m_filter, 1);
    second->addWidget(m_chips);
    second->addWidget(makeActionButton("listNewEntry", m_commands.newEntry, true));
    return filter;
}

QWidget *EntryList::buildDraftBar()
{
    QPushButton *discard = makeButton("draftDiscard", tr("Discard…"), "quiet");
    QPushButton *save = makeButton("draftSave", tr("Save…"), "primary");
    connect(discard, &QPushButton::clicked, m_commands.discardDraft, &QAction::trigger);
    connect(save, &QPushButton::clicked, m_commands.saveVersion, &QAction::trigger);
    const auto followAction = [save, action = m_commands.saveVersion] {
        save->setEnabled(action->isEnabled());
        save->setToolTip(action->toolTip());
        describeByToolTip(save, action->toolTip());
    };
    connect(m_commands.saveVersion, &QAction::changed, save, followAction);
    followAction();
    return new FootBar("draftBar", m_draftText, {discard, save});
}

void EntryList::buildStack()
{
    m_noProject =
        new EmptyState("noProject", "folder", tr("Begin with a project"),
                       tr("A project is a group of people who share secrets, such as “website” or “billing”. "
                          "Sets inside it keep environments apart."));
    m_noProject->addButton(makeActionButton("emptyNewProject", m_commands.newProject, true));
    m_noSet =
        new EmptyState("noSet", "set", tr("Choose a set, or make one"),
                       tr("A set holds entries that belong together, such as everything for “production”. "
                          "Its versions are kept."));
    m_noSet->addButton(makeActionButton("emptyNewSet", m_commands.newSet, true));
    m_noEntry = new EmptyState("noEntry", "import", tr("Drop a file here"),
                               tr("A .env, .json, .yaml, .sh or .csv file becomes entries of this set. "
                                  "Nothing is saved before you have seen it.") +
                                   u' ' +
                                   tr("What KeePassXC, Bitwarden, 1Password and browsers such as Chrome or "
                                      "Firefox export as CSV is taken as well."));
    m_noEntry->addButton(makeActionButton("emptyImport", m_commands.importFile, true));
    m_noEntry->addButton(makeActionButton("emptyNewEntry", m_commands.newEntry, true));
    m_noMatch = new EmptyState("noMatch", "search", tr("Nothing matches"),
                               tr("No entry is as the filter wants it: no key, user name, address or tag."));
    auto *all = makeButton("filterClear", tr("Show all entries"));
    connect(all, &QPushButton::clicked, this, [this] {
        m_chips->clear();
        m_filter->clear();
        applyFilter();
    });
    m_noMatch->addButton(all);
    m_unreadable =
        new EmptyState("setUnreadable", "warning", tr("This set cannot be read"),
                       tr("What is stored of it is damaged or missing. Until it is whole again nothing can "
                          "be changed in it. Other sets are not touched."));
    m_withoutKey =
        new EmptyState("setWithoutKey", "key", tr("This device has no key for it"),
                       tr("The set is whole, but its key was not given to this device. Another device of "
                          "yours can give it under People, or an admin of the project."));
    auto *empty = new EmptyState("emptyVersion", "set", tr("Nothing was in it"),
                                 tr("In this version the set had no entries."));
    for (QWidget *page : {static_cast<QWidget *>(empty), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_unreadable), static_cast<QWidget *>(m_withoutKey),
                          static_cast<QWidget *>(m_noProject), static_cast<QWidget *>(m_noSet),
                          static_cast<QWidget *>(m_noEntry), static_cast<QWidget *>(m_noMatch)})
        m_stack->addWidget(page);
    m_stack->setObjectName(QStringLiteral("entryStack"));
}

void EntryList::takeRows(const std::shared_ptr<EntryRows> &rows)
{
    *rows = m_model.setRows(std::move(*rows), systemClock().now());
}

void EntryList::takeEntry(const std::string &key)
{
    if (const entries::Entry *entry = m_set.entry(key))
        session::releaseOnLane(m_session, m_model.putRow(entryRow(*entry, m_set.shown().status(key))));
}

void EntryList::applyFilter()
{
    EntryFilter filter = m_chips->chips();
    filter.text = folded(m_filter->text());
    m_model.setFilter(std::move(filter));
    followCount();
    chooseView();
    m_table->settle();
}

void EntryList::follow()
{
    if (std::exchange(m_shownSet, m_set.setId()) != m_set.setId()) {
        m_chips->clear();
        m_filter->clear();
        applyFilter();
    }
    const QWidget *focus = window()->focusWidget();
    const bool ours = focus && (m_draftBar->isAncestorOf(focus) || m_stack->isAncestorOf(focus));
    followHead();
    followDraft();
    chooseView();
    if (ours && m_set.isOpen() && (!focus->isVisibleTo(this) || !focus->isEnabled()))
        (m_stack->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : m_filter)
            ->setFocus(); // the keys stay here, and off the button that discards
    Q_EMIT currentChanged();
}

void EntryList::followHead()
{
    const vault::SecretSet *set = m_set.set();
    const vault::Project *project = m_set.project();
    m_head->setVisible(set != nullptr);
    m_loading->setVisible(m_set.isLoading() || m_set.isSaving());
    if (!set || !project) {
        m_viewing->dismiss();
        return;
    }
    m_title->setText(displayText(set->name));
    followCount();
    setPlainToolTip(m_title, m_title->text());
    for (QLabel *line : {m_title, m_subtitle}) // a long one is cut
        line->setMinimumWidth(std::min(line->sizeHint().width(), space(40)));
    if (m_set.viewedVersion() == 0)
        m_viewing->dismiss();
    else
        m_viewing->show(Banner::Kind::info, {tr("You are looking at version %1 of %2, read-only.")
                                                 .arg(m_set.viewedVersion())
                                                 .arg(set->currentVersion()),
                                             {},
                                             {},
                                             {}});
}

/// With a filter also how many it lets through, which is read aloud where it is typed.
void EntryList::followCount()
{
    const vault::SecretSet *set = m_set.set();
    const vault::Project *project = m_set.project();
    const bool filtered = set && !m_model.filter().isEmpty() && !m_model.rows().empty();
    const QString shown =
        filtered ? tr("%L1 of %L2 shown").arg(m_model.rowCount()).arg(m_model.rows().size()) : QString();
    if (m_filter->accessibleDescription() != shown)
        m_filter->setAccessibleDescription(shown);
    m_chips->setAccessibleDescription(filtered ? shown : m_chips->accessibleName());
    if (!set || !project)
        return;
    const auto count = static_cast<int>(m_set.shown().mergedSize());
    const std::uint64_t viewed = m_set.viewedVersion();
    const QString version = tr("version %1").arg(viewed ? viewed : set->currentVersion());
    m_subtitle->setText(tr("%1  ·  %2  ·  %3")
                            .arg(shortText(displayText(project->name)),
                                 filtered ? shown : tr("%n entry(s)", nullptr, count), version));
    setPlainToolTip(m_subtitle, m_subtitle->text());
}

void EntryList::followDraft()
{
    const bool draft = m_set.isOpen() && !m_set.draft().isEmpty() && m_set.viewedVersion() == 0;
    m_draftBar->setVisible(draft);
    m_draftText->setText(tr("%n unsaved change(s)", nullptr, static_cast<int>(m_set.draft().count())));
    const bool writable = m_set.isOpen() && !m_set.isReadOnly();
    m_commands.saveVersion->setEnabled(draft && writable && !m_set.isSaving());
    m_commands.discardDraft->setEnabled(draft && !m_set.isSaving());
    m_commands.newEntry->setEnabled(writable && !m_set.isLoading());
    m_commands.importFile->setEnabled(writable && !m_set.isLoading());
    m_commands.history->setEnabled(m_set.isOpen());
    m_commands.filter->setEnabled(m_set.isOpen());
    m_draftBar->setEnabled(!m_set.isSaving());
}

/// Whether this device was given the present key of the project, as the log has it.
bool EntryList::hasKey() const
{
    const vault::Project *project = m_set.project();
    const auto device = m_session.device();
    return !project || !device || project->pdk().wrapped.contains(*device);
}

void EntryList::chooseView()
{
    const auto state = m_session.state();
    QWidget *shown = m_table;
    if (!state || state->projects.empty())
        shown = m_noProject;
    else if (!m_set.isOpen())
        shown = m_noSet;
    else if (m_model.rows().empty() && m_set.isUnreadable())
        shown = hasKey() ? m_unreadable : m_withoutKey;
    else if (m_model.rows().empty() && !m_set.isLoading())
        shown = m_set.viewedVersion() == 0 ? m_noEntry : m_stack->widget(emptyVersionPage);
    else if (m_model.rowCount() == 0 && !m_model.rows().empty())
        shown = m_noMatch;
    m_stack->setCurrentWidget(shown);
}

void EntryList::forget()
{
    m_chips->forget();
    m_filter->setText({}); // unlike clear() without a way back
    applyFilter();
    m_table->forget();
}

int EntryList::leastWidth() const
{
    return std::max(
        {m_table->leastWidth(), m_head->minimumSizeHint().width(), m_draftBar->minimumSizeHint().width()});
}

void EntryList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

/// From the filter, down and Enter go to the table, Escape empties it.
bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == this) {
        if (event->type() == QEvent::Resize) {
            // Below an alarm in a low window the rows come before what is said twice.
            const bool low = height() < space(52);
            m_subtitle->setVisible(!low);
            m_head->layout()->setContentsMargins(space(5), space(low ? 2 : 4), space(4), space(low ? 1 : 3));
        }
        return false;
    }
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty())
        return m_filter->clear(), true;
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Escape)
        return false;
    m_table->setFocus();
    if (m_table->selectionCount() == 0 && m_model.rowCount() > 0) // the first of what was found
        m_table->chooseRow(m_filter->text().isEmpty() ? std::max(0, m_table->currentIndex().row()) : 0);
    return true;
}

} // namespace hypha::gui
