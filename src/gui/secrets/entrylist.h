#pragma once

#include "gui/secrets/entrytable.h"
#include "gui/secrets/openset.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace hypha::gui {

class Banner;
class Commands;
class EmptyState;
class FilterButton;

/// The middle of the page: the open set's name, its entries with a filter, and the draft bar.
class EntryList : public QWidget
{
    Q_OBJECT
public:
    EntryList(session::Session &session, OpenSet &set, Settings &settings, Commands &commands,
              QWidget *parent = nullptr);

    EntryModel *model() { return &m_model; }
    EntryTable *table() const { return m_table; }
    std::optional<std::string> currentKey() const { return m_table->currentKey(); }
    std::vector<std::string> selectedKeys() const { return m_table->selectedKeys(); }
    std::size_t selectionCount() const { return m_table->selectionCount(); }
    void select(const std::string &key) { m_table->selectKey(key); }
    void focusFilter();
    int leastWidth() const; ///< in which it can stand beside an entry, with a draft or without
    void forget();          ///< what was typed and chosen

Q_SIGNALS:
    void currentChanged();
    void activated();

private:
    QWidget *buildHead();
    QWidget *buildDraftBar();
    QWidget *buildFilter();
    void buildStack();
    void takeRows(const std::shared_ptr<EntryRows> &rows);
    void takeEntry(const std::string &key);
    void applyFilter();
    void follow();
    void followHead();
    void followCount();
    void followDraft();
    bool hasKey() const;
    void chooseView();
    bool eventFilter(QObject *watched, QEvent *event) override;

    session::Session &m_session;
    OpenSet &m_set;
    Commands &m_commands;
    EntryModel m_model;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLineEdit *m_filter;
    FilterButton *m_chips;
    EntryTable *m_table;
    QStackedWidget *m_stack;
    QProgressBar *m_loading;
    Banner *m_viewing;
    EmptyState *m_noProject, *m_noSet, *m_noEntry, *m_noMatch, *m_unreadable, *m_withoutKey;
    QWidget *m_head;
    QWidget *m_draftBar;
    QLabel *m_draftText;
    std::optional<SetId> m_shownSet;
};

} // namespace hypha::gui
