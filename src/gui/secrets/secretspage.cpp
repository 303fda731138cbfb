#include "gui/secrets/secretspage.h"

#include "gui/main/commands.h"
#include "gui/main/settings.h"
#include "gui/secrets/damage.h"
#include "gui/secrets/entryeditor.h"
#include "gui/secrets/entrylist.h"
#include "gui/secrets/historypanel.h"
#include "gui/secrets/selectionsummary.h"
#include "gui/text/errortext.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace hypha::gui {

static constexpr double leastProjectUnits = 36, leastEntryUnits = 64;

SecretsPage::SecretsPage(session::Session &session, SecretClipboard &clipboard, Settings &settings,
                         Commands &commands, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_commands(commands), m_set(session),
      m_versions(session, m_set), m_projects(new ProjectPane(session, commands)),
      m_list(new EntryList(session, m_set, settings, commands)),
      m_detail(new EntryDetail(session, clipboard, commands, m_set, m_versions)),
      m_editor(new EntryEditor(session)), m_history(new HistoryPanel(session, m_set, m_versions)),
      m_summary(new SelectionSummary(commands)),
      m_nothing(new EmptyState("nothingChosen", "key", tr("No entry chosen"),
                               tr("Choose an entry to read, copy or change it."))),
      m_problem(new Banner("setProblem")), m_splitter(new QSplitter), m_right(new QStackedWidget),
      m_back(makeButton("backToList", tr("Back to the list"), "quiet")),
      m_dropOutline(makeFrame("dropOutline", "drop"))
{
    setObjectName(QStringLiteral("secretsPage"));
    setAcceptDrops(true);
    build();
    connectCommands();
    connectSet();
    connectSelection();
    connect(&clipboard, &SecretClipboard::countdown, this, [this](int secondsLeft) {
        if (secondsLeft == 0)
            Q_EMIT saidNoMore(std::exchange(m_saidOfClipboard, {}));
    });
    showCurrent();
}

void SecretsPage::build()
{
    m_right->setObjectName(QStringLiteral("rightPane"));
    for (QWidget *page : {static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_detail),
                          static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_history)})
        m_right->addWidget(page);
    const auto pane = [](const char *name, const char *kind, QWidget *inner) {
        QFrame *frame = makeFrame(name, kind);
        auto *layout = new QVBoxLayout(frame);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(inner);
        return frame;
    };
    m_splitter->setObjectName(QStringLiteral("secretsSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(pane("projectFrame", "sunkenPane", m_projects));
    m_splitter->addWidget(pane("listFrame", "pane", m_list));
    QFrame *right = pane("rightFrame", "pane", m_right);
    static_cast<QVBoxLayout *>(right->layout())->insertWidget(0, m_back, 0, Qt::AlignLeft);
    m_splitter->addWidget(right);
    for (int place = m_splitter->count() - 1; place >= 0; --place)
        m_splitter->widget(place)->lower(); // a splitter tells assistive technology of its last part first
    m_splitter->widget(0)->setMaximumWidth(space(64));
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({space(48), space(116), space(84)});
    m_splitter->restoreState(m_settings.state("secretsSplitter"));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setState("secretsSplitter", m_splitter->saveState()); });
    m_problem->setDismissable(true);
    auto *banner = new QVBoxLayout;
    banner->setContentsMargins(space(4), 0, space(4), 0);
    banner->addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(banner);
    column->addWidget(m_splitter, 1);
    m_dropOutline->setParent(this);
    m_dropOutline->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dropOutline->hide();
}

void SecretsPage::connectCommands()
{
    connect(m_commands.newEntry, &QAction::triggered, this, [this] { edit({}); });
    connect(m_commands.editEntry, &QAction::triggered, this, [this] {
        const auto key = m_list->currentKey();
        if (const entries::Entry *entry = key ? m_set.entry(*key) : nullptr)
            edit(*entry);
    });
    connect(m_commands.deleteEntry, &QAction::triggered, this, &SecretsPage::deleteSelected);
    connect(m_commands.undoDelete, &QAction::triggered, this, &SecretsPage::undoDelete);
    connect(m_commands.importFile, &QAction::triggered, this, &SecretsPage::chooseImport);
    connect(m_commands.exportFile, &QAction::triggered, this, &SecretsPage::chooseExport);
    connect(m_commands.saveVersion, &QAction::triggered, this, [this] { save(); });
    connect(m_commands.discardDraft, &QAction::triggered, this, &SecretsPage::confirmDiscard);
    connect(m_commands.filter, &QAction::triggered, m_list, &EntryList::focusFilter);
    connect(m_commands.copyValue, &QAction::triggered, m_detail, &EntryDetail::copyValue);
    connect(m_commands.copyUserName, &QAction::triggered, m_detail, &EntryDetail::copyUserName);
    connect(m_commands.reveal, &QAction::triggered, this, [this] {
        if (SecretRow *row = m_detail->valueRow(); row && m_right->currentWidget() == m_detail)
            row->field()->setRevealed(!row->field()->isRevealed());
    });
    connect(m_commands.history, &QAction::toggled, this, [this](bool on) {
        if (on)
            leaveEditor();
        const QWidget *focus = window()->focusWidget();
        const bool inside = focus && m_history->isAncestorOf(focus);
        showCurrent();
        if (on && m_right->currentWidget() == m_history)
            m_history->setFocus();
        else if (inside)
            m_list->table()->setFocus();
    });
}

void SecretsPage::connectSet()
{
    connect(m_projects, &ProjectPane::placeChanged, this, &SecretsPage::showPlace);
    connect(m_projects, &ProjectPane::said, this, &SecretsPage::said);
    connect(m_list, &EntryList::currentChanged, this, &SecretsPage::showCurrent);
    connect(m_list, &EntryList::activated, this, &SecretsPage::openDetail);
    connect(m_list->table(), &QTableView::clicked, this, [this] {
        if (isCramped())
            openDetail();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_detailOpened = false;
        narrow();
        m_list->table()->setFocus();
    });
    connectHistory();
    connectEditor();
    connectDetail();
    connect(&m_set, &OpenSet::loadFailed, this, &SecretsPage::showUnreadable);
    connect(&m_set, &OpenSet::changed, this, &SecretsPage::dismissUnreadable);
    connect(&m_set, &OpenSet::draftsKept, this, [this] {
        if (std::exchange(m_saysUnkept, false))
            m_problem->dismiss();
    });
    connect(&m_set, &OpenSet::changed, this, &SecretsPage::chooseNext);
    connect(&m_set, &OpenSet::changed, this, &SecretsPage::followUndo);
    connect(&m_set, &OpenSet::keepFailed, this, [this](const Error &error) {
        if (m_session.isOpen()) { // otherwise there is another page to tell it
            m_problem->show(Banner::Kind::danger, tellUnkept(error));
            m_saysUnreadable = false;
            m_saysUnkept = true;
        }
    });
    connect(&m_set, &OpenSet::draftsSetAside, this, [this](const Error &error) {
        m_saysUnreadable = m_saysUnkept = false;
        m_problem->show(Banner::Kind::warning,
                        {tr("Changes that were kept on this computer cannot be read."),
                         tr("The file is at %1 now.").arg(displayText(error.item)),
                         tr("What you change from now on is kept."), tell(error).what});
    });
    connect(&m_set, &OpenSet::rebased, this,
            [this] { Q_EMIT said(tr("A newer version came in. Your draft was kept.")); });
    connect(&m_session, &session::Session::locked, this, &SecretsPage::lockedOut);
}

Told tellUnkept(const Error &error)
{
    const Told cause = tell(error);
    return {SecretsPage::tr("Your unsaved changes could not all be kept on this computer."), cause.what,
            SecretsPage::tr("Changes that are not saved as a version are lost when the vault locks."),
            cause.detail};
}

void SecretsPage::showProblem(const Error &error)
{
    m_saysUnreadable = m_saysUnkept = false;
    m_problem->show(Banner::Kind::danger, tell(error));
}

/// What makes the whole vault read-only is told above every page, and not twice.
void SecretsPage::showUnreadable(const Error &error)
{
    const auto state = m_session.state();
    if (!state)
        return;
    const Damage damage = damageOf(error, *state);
    if (const auto &known = m_session.health().problem;
        known && !damage.empty() && damageOf(*known, *state) == damage)
        return;
    m_problem->show(Banner::Kind::danger, tellUnreadable(error, *state));
    m_saysUnreadable = true;
    m_saysUnkept = false;
}

void SecretsPage::takeFocus()
{
    if (m_set.isOpen())
        m_list->table()->setFocus();
    else
        m_projects->setFocus();
}

/// The key that was missing has come, as after a recovery: what could not be read is there.
void SecretsPage::dismissUnreadable()
{
    const bool isRead = !m_set.isLoading() && !m_set.isUnreadable() && m_set.viewedVersion() == 0;
    if (isRead && m_set.setId() && m_session.health().ok())
        m_projects->markWhole(*m_set.setId());
    if (isRead && std::exchange(m_saysUnreadable, false))
        m_problem->dismiss();
}

void SecretsPage::lockedOut()
{
    m_editor->forget();
    m_detail->forget();
    m_summary->showRows({});
    m_list->forget();
    m_editedFrom.reset();
    m_problem->dismiss();
    m_commands.history->setChecked(false);
    showRight(m_nothing);
}

void SecretsPage::showPlace(const std::optional<ProjectModel::Place> &place)
{
    m_problem->dismiss();
    rescueEditing();
    if (place && place->set)
        m_set.show(place->project, *place->set);
    else
        m_set.close();
}

void SecretsPage::showCurrent()
{
    const auto key = m_list->currentKey();
    if (isEditing() && key && key != m_editedFrom && !leaveEditor())
        m_editedFrom = key; // told once what is missing; the editor stays
    const bool editing = isEditing();
    const entries::Entry *entry = key ? m_set.entry(*key) : nullptr;
    m_commands.editEntry->setEnabled(entry && !m_set.isReadOnly() && !editing);
    m_commands.deleteEntry->setEnabled(entry && !m_set.isReadOnly() && !editing);
    m_commands.copyValue->setEnabled(entry && !editing);
    m_commands.copyUserName->setEnabled(entry && entry->username && !editing);
    m_commands.reveal->setEnabled(entry && !editing);
    m_commands.exportFile->setEnabled(m_set.isOpen() && m_set.shown().mergedSize() > 0);
    followUndo();
    const bool several = showSeveral();
    if (editing)
        return;
    if (several || !entry)
        m_detail->forget();
    else
        m_detail->showEntry(*key); // behind the history too: what is copied is what is chosen
    if (m_commands.history->isChecked())
        return showRight(m_history);
    if (several)
        return showRight(m_summary);
    showRight(entry ? static_cast<QWidget *>(m_detail) : m_nothing);
}

void SecretsPage::showRight(QWidget *page)
{
    m_right->setCurrentWidget(page);
    narrow();
}

bool SecretsPage::isTight() const
{
    return width() < space(190) || isCramped();
}

/// Words are longer in one language than in another: beside an entry the list still names its entries, and
/// no button of it is cut off.
bool SecretsPage::isCramped() const
{
    const int projects = std::max(m_splitter->widget(0)->minimumSizeHint().width(), space(leastProjectUnits));
    const int entry = std::max(m_right->minimumSizeHint().width(), space(leastEntryUnits));
    const int handles = 2 * m_splitter->handleWidth();
    return width() < std::max(space(150), projects + m_list->leastWidth() + entry + handles);
}

void SecretsPage::openDetail()
{
    m_detailOpened = true;
    narrow();
    if (m_detail->valueRow())
        m_detail->valueRow()->field()->setFocus();
}

/// Where there is little room, an editor or the history takes the list's place, and nothing chosen takes
/// none; where there is less, so does the detail, once it was asked for.
void SecretsPage::narrow()
{
    const QWidget *page = m_right->currentWidget();
    if (page == m_nothing)
        m_detailOpened = false;
    const bool important = page == m_editor || page == m_history;
    const bool detailAlone = isCramped() && page == m_detail && m_detailOpened;
    const bool alone = (isTight() && important) || detailAlone;
    const bool beside = isCramped() ? false : isTight() ? page != m_nothing : true;
    m_splitter->widget(1)->setMinimumWidth(beside ? m_list->leastWidth() : 0);
    m_splitter->widget(1)->setVisible(!alone);
    m_splitter->widget(2)->setVisible(m_set.isOpen() && (alone || beside));
    m_back->setVisible(detailAlone);
}

/// Away from what is beside the list, or in its place, and back to it.
void SecretsPage::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = window()->focusWidget();
    if (event->key() != Qt::Key_Escape || !focus || !m_right->parentWidget()->isAncestorOf(focus) ||
        isEditing())
        return QWidget::keyPressEvent(event);
    if (m_right->currentWidget() == m_history)
        m_commands.history->setChecked(false);
    m_detailOpened = false;
    narrow();
    m_list->table()->setFocus();
}

void SecretsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    narrow();
}

} // namespace hypha::gui
