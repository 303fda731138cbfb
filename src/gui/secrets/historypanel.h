#pragma once

#include "gui/secrets/openset.h"
#include "gui/secrets/versionmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace hypha::gui {

class VersionHistory;

/// The versions of the open set. Choosing one shows it read-only; one or two can be compared; one restored.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    HistoryPanel(session::Session &session, OpenSet &set, VersionHistory &history, QWidget *parent = nullptr);
    VersionModel *model() { return &m_model; }

Q_SIGNALS:
    void closeRequested();
    void chosen();
    void compareRequested(std::uint64_t from, std::uint64_t to);
    void restoreRequested(std::uint64_t version);

private:
    void build();
    void follow();
    void followCounts();
    void followSelection();
    void choose(const QModelIndex &index);
    void compare();
    std::vector<std::uint64_t> selected() const; ///< oldest first
    void fitFoot();
    void setFootLow(bool low);
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    session::Session &m_session;
    OpenSet &m_set;
    VersionHistory &m_history;
    VersionModel m_model;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_hint;
    QWidget *m_foot;
    QPushButton *m_compare;
    QPushButton *m_changes;
    QPushButton *m_restore;
    std::optional<SetId> m_shownSet;
    std::uint64_t m_shown = 0;
};

} // namespace hypha::gui
