#pragma once

#include "gui/search/indexer.h"
#include "gui/search/palettemodel.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace hypha::gui {

class Commands;
class RecentPlaces;

/// "Search everything": lies over the window, finds actions, places and entries by name, and goes there.
class Palette : public QWidget
{
    Q_OBJECT
public:
    Palette(session::Session &session, Commands &commands, RecentPlaces &recent, QWidget *window);

    void open();
    void close();
    SearchIndex *index() { return &m_index; }

Q_SIGNALS:
    void placeChosen(const hypha::ProjectId &project, const std::optional<hypha::SetId> &set,
                     const std::string &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QFrame *buildCard();
    void place();
    void search();
    std::vector<PaletteModel::Group> suggestions() const;
    std::vector<PaletteModel::Group> matches(const QString &query) const;
    void setStatus();
    void tellCurrent();
    bool listKey(int key);
    void choose(const QModelIndex &index);

    session::Session &m_session;
    Commands &m_commands;
    RecentPlaces &m_recent;
    SearchIndex m_index;
    Indexer m_indexer;
    PaletteModel m_model;
    QFrame *m_card;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_status;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace hypha::gui
