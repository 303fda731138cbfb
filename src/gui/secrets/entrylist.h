#pragma once

#include "gui/secrets/entrymodel.h"
#include "gui/secrets/openset.h"

#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace hypha::gui {

class Banner;
class Commands;
class EmptyState;

/// The middle of the page: the open set's name, its entries with a filter, and the draft bar.
class EntryList : public QWidget
{
    Q_OBJECT
public:
    EntryList(session::Session &session, OpenSet &set, Commands &commands, QWidget *parent = nullptr);

    EntryModel *model() { return &m_model; }
    QTableView *table() const { return m_table; }
    std::optional<std::string> currentKey() const;
    std::vector<std::string> selectedKeys() const;
    void select(const std::string &key);
    void focusFilter();

Q_SIGNALS:
    void currentChanged();
    void activated();

private:
    QWidget *buildHead();
    QWidget *buildDraftBar();
    void buildTable();
    void buildStack();
    void follow();
    void followHead();
    void followDraft();
    void chooseView();
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    session::Session &m_session;
    OpenSet &m_set;
    Commands &m_commands;
    EntryModel m_model;
    QSortFilterProxyModel m_proxy;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLineEdit *m_filter;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QProgressBar *m_loading;
    Banner *m_viewing;
    EmptyState *m_noProject, *m_noSet, *m_noEntry, *m_noMatch;
    QWidget *m_head;
    QWidget *m_draftBar;
    QLabel *m_draftText;
    std::optional<SetId> m_shownSet;
};

} // namespace hypha::gui
