#include "gui/secrets/entrylist.h"

#include "gui/main/commands.h"
#include "gui/text/words.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hypha::gui {

EntryList::EntryList(session::Session &session, OpenSet &set, Commands &commands, QWidget *parent)
    : QWidget(parent), m_session(session), m_set(set), m_commands(commands),
      m_title(makeLabel("setTitle", {}, "title")), m_subtitle(makeLabel("setSubtitle", {}, "small", "muted")),
      m_filter(new QLineEdit), m_table(new QTableView), m_stack(new QStackedWidget),
      m_loading(makeThinProgress("setLoading", tr("Opening the set"))),
      m_viewing(new Banner("versionBanner")), m_draftText(makeParagraph("draftText", {}, "label"))
{
    setObjectName(QStringLiteral("entryList"));
    buildTable();
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
    connect(&m_set, &OpenSet::changed, this, &EntryList::follow);
    connect(&m_session, &session::Session::stateChanged, this, &EntryList::chooseView);
    connect(&m_session, &session::Session::opened, this, &EntryList::chooseView);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setFilterFixedString(text);
        chooseView();
    });
    follow();
}

QWidget *EntryList::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space(5), space(4), space(4), space(3));
    column->setSpacing(space(3));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(space(0.5));
    m_title->setMinimumWidth(space(10));
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *first = new QHBoxLayout;
    first->setSpacing(space(1));
    first->addLayout(titles, 1);
    first->addWidget(makeActionButton("listHistory", m_commands.history));
    first->addWidget(makeActionButton("listImport", m_commands.importFile));
    m_filter->setObjectName(QStringLiteral("entryFilter"));
    m_filter->setAccessibleName(tr("Filter the entries"));
    m_filter->setPlaceholderText(tr("Filter by key, user name, address or tag"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(m_commands.filter->icon(), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    auto *second = new QHBoxLayout;
    second->setSpacing(space(2));
    second->addWidget(m_filter, 1);
    second->addWidget(makeActionButton("listNewEntry", m_commands.newEntry, true));
    column->addLayout(first);
    column->addLayout(second);
    return head;
}

QWidget *EntryList::buildDraftBar()
{
    QFrame *bar = makeFrame("draftBar", "foot");
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space(5), space(2.5), space(4), space(2.5));
    row->setSpacing(space(2));
    QPushButton *discard = makeButton("draftDiscard", tr("Discard…"), "quiet");
    QPushButton *save = makeButton("draftSave", tr("Save…"), "primary");
    connect(discard, &QPushButton::clicked, m_commands.discardDraft, &QAction::trigger);
    connect(save, &QPushButton::clicked, m_commands.saveVersion, &QAction::trigger);
    row->addWidget(m_draftText, 1);
    row->addWidget(discard);
    row->addWidget(save);
    return bar;
}

/// Measuring ten thousand cells would cost more than knowing what can stand in them.
static int widest(const QStringList &texts)
{
    const QFontMetrics metrics(QApplication::font());
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width + space(12);
}

void EntryList::buildTable()
{
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(EntryModel::sortRole);
    m_proxy.setFilterRole(EntryModel::filterRole);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("entryTable"));
    m_table->setAccessibleName(tr("Entries"));
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EntryModel::keyColumn, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space(10));
    m_table->horizontalHeader()->setSectionResizeMode(EntryModel::keyColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(EntryModel::kindColumn, widest(kindNames()));
    const Timestamp now = systemClock().now();
    m_table->setColumnWidth(
        EntryModel::updatedColumn,
        widest({agoText(Timestamp::fromSeconds(now.seconds - 44 * 86400), now),
                agoText(Timestamp::fromSeconds(now.seconds - 88 * 86400), now), EntryModel::tr("changed")}));
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EntryList::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EntryList::currentChanged);
    connect(m_table, &QTableView::activated, this, &EntryList::activated);
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
                                  "Nothing is saved before you have seen it."));
    m_noEntry->addButton(makeActionButton("emptyImport", m_commands.importFile, true));
    m_noEntry->addButton(makeActionButton("emptyNewEntry", m_commands.newEntry, true));
    m_noMatch = new EmptyState("noMatch", "search", tr("Nothing matches"),
                               tr("No key, user name, address or tag contains this text."));
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_noProject),
                          static_cast<QWidget *>(m_noSet), static_cast<QWidget *>(m_noEntry),
                          static_cast<QWidget *>(m_noMatch)})
        m_stack->addWidget(page);
    m_stack->setObjectName(QStringLiteral("entryStack"));
}

void EntryList::follow()
{
    const bool otherSet = m_shownSet != m_set.setId();
    m_shownSet = m_set.setId();
    if (otherSet)
        m_filter->clear();
    const Timestamp now = systemClock().now();
    const Draft none;
    m_model.setRows(EntryModel::rowsOf(*m_set.entries(), m_set.viewedVersion() ? none : m_set.draft(), now),
                    now);
    followHead();
    followDraft();
    chooseView();
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
    const auto count = static_cast<int>(m_set.entries()->size());
    const QString version = tr("version %1").arg(set->currentVersion());
    m_subtitle->setText(
        tr("%1  ·  %2  ·  %3").arg(displayText(project->name), tr("%n entry(s)", nullptr, count), version));
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

void EntryList::chooseView()
{
    const auto state = m_session.state();
    QWidget *shown = m_table;
    if (!state || state->projects.empty())
        shown = m_noProject;
    else if (!m_set.isOpen())
        shown = m_noSet;
    else if (m_model.rowCount() == 0 && !m_set.isLoading())
        shown = m_noEntry;
    else if (m_proxy.rowCount() == 0 && !m_set.isLoading())
        shown = m_noMatch;
    m_stack->setCurrentWidget(shown);
}

std::optional<std::string> EntryList::currentKey() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_table->selectionModel()->selectedRows().isEmpty())
        return std::nullopt;
    return index.data(EntryModel::keyRole).toByteArray().toStdString();
}

std::vector<std::string> EntryList::selectedKeys() const
{
    std::vector<std::string> keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        keys.push_back(index.data(EntryModel::keyRole).toByteArray().toStdString());
    return keys;
}

void EntryList::select(const std::string &key)
{
    const int row = m_model.rowOf(key);
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy.mapFromSource(m_model.index(row, 0));
    if (index.isValid())
        m_table->selectRow(index.row());
    else
        m_table->clearSelection();
}

void EntryList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

/// The kind is the first to go where there is little room.
void EntryList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(EntryModel::kindColumn, width() < space(95));
}

/// In the table j and k move like the arrows; from the filter, down and Enter go to the table, Escape empties
/// it.
bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter) {
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty())
            return m_filter->clear(), true;
        if (key->key() != Qt::Key_Down && key->key() != Qt::Key_Return && key->key() != Qt::Key_Escape)
            return false;
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_proxy.rowCount() > 0)
            m_table->selectRow(0);
        return true;
    }
    if (key->modifiers() != Qt::NoModifier || (key->key() != Qt::Key_J && key->key() != Qt::Key_K))
        return false;
    const int step = key->key() == Qt::Key_J ? 1 : -1;
    const int row = std::clamp(m_table->currentIndex().row() + step, 0, std::max(0, m_proxy.rowCount() - 1));
    m_table->selectRow(row);
    return true;
}

} // namespace hypha::gui
