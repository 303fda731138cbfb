#pragma once

#include "gui/secrets/projectmodel.h"
#include "model/session/session.h"

#include <QWidget>

#include <functional>

class QTreeView;

namespace hypha::gui {

class Commands;

/// The tree of projects and sets, with its commands: new, rename, delete.
class ProjectPane : public QWidget
{
    Q_OBJECT
public:
    ProjectPane(session::Session &session, Commands &commands, QWidget *parent = nullptr);

    ProjectModel *model() { return &m_model; }
    std::optional<ProjectModel::Place> current() const;
    void select(const ProjectModel::Place &place);
    void setDrafts(const std::set<SetId> &drafts);
    /// A set that could not be read; until the vault's state changes.
    void markBroken(const SetId &set, const Error &error);
    void markWhole(const SetId &set); ///< it was read

Q_SIGNALS:
    void placeChanged(const std::optional<hypha::gui::ProjectModel::Place> &place);
    void said(const QString &text); ///< for a toast

private:
    void follow();
    void followMarks();
    void currentMoved(const QModelIndex &index);
    QModelIndex firstSet() const;
    void enableCommands();
    void newProject();
    void newSet();
    void rename();
    void remove();
    void showMenu(const QPoint &at);
    QString nameOf(const ProjectModel::Place &place) const; ///< for reading
    std::string rawNameOf(const ProjectModel::Place &place) const;
    template <class Sheet> void runFor(Sheet *sheet, vault::Operation operation, std::function<void()> done);

    session::Session &m_session;
    Commands &m_commands;
    ProjectModel m_model;
    QTreeView *m_tree;
    std::optional<ProjectModel::Place> m_place; ///< stays known while locked
    std::optional<ProjectModel::Place> m_told;  ///< what placeChanged() said last
    std::set<SetId> m_drafts;
    std::map<SetId, Error> m_broken;
    bool m_wasWhole = true;
    EventId m_followed; ///< the head of the state that was followed last
    bool m_following = false;
};

} // namespace hypha::gui
