#pragma once

#include "gui/secrets/openset.h"
#include "gui/secrets/versionmodel.h"

class QLabel;
class QListView;

namespace hypha::gui {

/// The versions of the open set; choosing one shows it read-only.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    HistoryPanel(session::Session &session, OpenSet &set, QWidget *parent = nullptr);
    VersionModel *model() { return &m_model; }

Q_SIGNALS:
    void closeRequested();
    void chosen();

private:
    void follow();
    void choose(const QModelIndex &index);

    session::Session &m_session;
    OpenSet &m_set;
    VersionModel m_model;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace hypha::gui
