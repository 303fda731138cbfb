#include "gui/secrets/historypanel.h"

#include "gui/secrets/versiondelegate.h"
#include "gui/secrets/versionhistory.h"
#include "gui/widgets/enterbutton.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QListView>
#include <QVBoxLayout>

namespace hypha::gui {

namespace {

constexpr int fewVersions = 3; ///< that are seen at once before the buttons take less room

/// Its icon alone where there is no room for the text, which its tool tip says then.
class RowButton final : public EnterButton
{
public:
    using EnterButton::EnterButton;

    void setBare(bool bare)
    {
        m_isBare = bare;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        if (!m_isBare)
            return EnterButton::sizeHint();
        ensurePolished();
        QStyleOptionButton option;
        initStyleOption(&option);
        return style()->sizeFromContents(QStyle::CT_PushButton, &option, iconSize(), this);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        EnterButton::initStyleOption(option);
        if (m_isBare)
            option->text.clear();
    }

private:
    bool m_isBare = false;
};

QPushButton *makeRowButton(const char *name, const char *icon, const QString &text)
{
    auto *button = new RowButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setIcon(lineIcon(QLatin1String(icon)));
    button->setIconSize({space(4.5), space(4.5)});
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    return button;
}

} // namespace

HistoryPanel::HistoryPanel(session::Session &session, OpenSet &set, VersionHistory &history, QWidget *parent)
    : QWidget(parent), m_session(session), m_set(set), m_history(history), m_list(new QListView),
      m_empty(makeParagraph("historyEmpty", tr("No version has been saved yet."), "", "muted")),
      m_hint(makeParagraph("historyHint",
                           tr("Choose a version to look at it. Hold Ctrl to choose a second one to compare."),
                           "small", "muted")),
      m_foot(new QWidget), m_compare(makeRowButton("historyCompare", "compare", tr("Compare with now"))),
      m_changes(makeRowButton("historyChanges", "history", tr("What it changed"))),
      m_restore(makeRowButton("historyRestore", "restore", tr("Restore…")))
{
    setObjectName(QStringLiteral("historyPanel"));
    build();
    connect(m_list, &QListView::clicked, this, &HistoryPanel::choose);
    connect(m_list, &QListView::activated, this, &HistoryPanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPanel::followSelection);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPanel::compare);
    connect(m_changes, &QPushButton::clicked, this, [this] {
        if (const auto versions = selected(); versions.size() == 1)
            Q_EMIT compareRequested(versions.front() - 1, versions.front());
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto versions = selected(); versions.size() == 1)
            Q_EMIT restoreRequested(versions.front());
    });
    connect(&m_set, &OpenSet::changed, this, &HistoryPanel::follow);
    connect(&m_history, &VersionHistory::changed, this, &HistoryPanel::followCounts);
}

void HistoryPanel::build()
{
    setFocusProxy(m_list);
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new VersionDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QToolButton *close = makeIconButton("historyClose", "close", tr("Close the history"));
    connect(close, &QToolButton::clicked, this, &HistoryPanel::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space(5), space(4), space(3), space(2));
    head->addWidget(makeLabel("historyTitle", tr("History"), "heading"), 1);
    head->addWidget(close);
    auto *flow = new FlowLayout(m_foot);
    flow->setContentsMargins(space(5), space(3), space(5), space(3));
    for (QPushButton *button : {m_compare, m_changes, m_restore})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    for (QLabel *label : {m_hint, m_empty}) {
        label->setContentsMargins(space(5), 0, space(5), space(2));
        column->addWidget(label);
    }
    column->addWidget(m_list, 1);
    column->addWidget(makeLine());
    column->addWidget(m_foot);
    setFootLow(false);
}

/// One row of buttons instead of one below the other, where versions would be hidden by them.
void HistoryPanel::fitFoot()
{
    const int row = m_list->sizeHintForRow(0), both = m_list->height() + m_foot->height();
    if (row <= 0 || !isVisible())
        return;
    setFootLow(false);
    setFootLow(both - m_foot->layout()->heightForWidth(m_foot->width()) < fewVersions * row);
}

void HistoryPanel::setFootLow(bool low)
{
    for (QPushButton *button : {m_compare, m_changes, m_restore}) {
        static_cast<RowButton *>(button)->setBare(low);
        if (button != m_changes)
            button->setToolTip(low ? button->text() : QString());
    }
    m_changes->setToolTip((low ? m_changes->text() + u'\n' : QString()) +
                          tr("Compares the version with the one before it"));
}

void HistoryPanel::follow()
{
    const auto state = m_session.state();
    const vault::SecretSet *set = m_set.set();
    const int rows = m_model.rowCount();
    m_model.setSet(state.get(), set);
    m_empty->setVisible(m_model.rowCount() == 0);
    m_hint->setVisible(m_model.rowCount() > 1);
    m_list->setAccessibleDescription(m_model.rowCount() > 1 ? m_hint->text() : QString()); // beside it
    if (std::exchange(m_shownSet, m_set.setId()) != m_set.setId())
        m_model.forgetCounts();
    followCounts();
    if (!set)
        return;
    const std::uint64_t shown = m_set.viewedVersion() ? m_set.viewedVersion() : set->currentVersion();
    if (std::exchange(m_shown, shown) != shown || rows != m_model.rowCount() || selected().empty())
        m_list->setCurrentIndex(m_model.index(m_model.rowOf(shown), 0));
    followSelection();
}

void HistoryPanel::followCounts()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto version = m_model.index(row).data(VersionModel::versionRole).toULongLong();
        if (const entries::Difference *d = m_history.changes(version))
            m_model.setCounts(version, {d->added.size(), d->changed.size(), d->removed.size()});
    }
}

std::vector<std::uint64_t> HistoryPanel::selected() const
{
    std::vector<std::uint64_t> versions;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        versions.push_back(index.data(VersionModel::versionRole).toULongLong());
    std::sort(versions.begin(), versions.end());
    return versions;
}

void HistoryPanel::followSelection()
{
    const vault::SecretSet *set = m_set.set();
    const auto versions = selected();
    const bool two = versions.size() == 2;
    const bool older = set && versions.size() == 1 && versions.front() != set->currentVersion();
    m_compare->setText(two ? tr("Compare v%1 with v%2").arg(versions[0]).arg(versions[1])
                           : tr("Compare with now"));
    m_compare->setAccessibleName(m_compare->text());
    fitFoot();
    const std::pair<QPushButton *, bool> buttons[] = {
        {m_compare, two || older},
        {m_changes, versions.size() == 1 && versions.front() > 1},
        {m_restore, older && m_session.isWritable()}};
    for (const auto &[button, enabled] : buttons) {
        if (!enabled && window()->focusWidget() == button) // also while a sheet has the keys
            m_list->setFocus(); // the keys stay here, and off the far end of the window
        button->setEnabled(enabled);
    }
}

void HistoryPanel::choose(const QModelIndex &index)
{
    const vault::SecretSet *set = m_set.set();
    const auto version = index.data(VersionModel::versionRole).toULongLong();
    if (!set || m_list->selectionModel()->selectedIndexes().size() > 1)
        return;
    m_set.viewVersion(version == set->currentVersion() ? 0 : version);
    Q_EMIT chosen();
}

void HistoryPanel::compare()
{
    const vault::SecretSet *set = m_set.set();
    const auto versions = selected();
    if (!set || versions.empty() || versions.size() > 2)
        return;
    Q_EMIT compareRequested(versions.front(), versions.size() == 2 ? versions.back() : set->currentVersion());
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_history.read();
    fitFoot();
}

void HistoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFoot();
}

} // namespace hypha::gui
