#pragma once

#include "gui/secrets/draft.h"
#include "gui/secrets/projectmodel.h"
#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QCheckBox;
class QLabel;
class QTreeView;

namespace hypha::gui {

/// To which set entries are copied or moved. Says which keys are there already before anything happens.
class TransferSheet : public Sheet
{
    Q_OBJECT
public:
    /// What waits in the draft of a set; null: nothing.
    using DraftOf = std::function<const Draft *(const SetId &set)>;
    /// `target` empty: to be chosen; `from` cannot be.
    TransferSheet(session::Session &session, DraftOf draftOf, entries::EntryList list, bool move,
                  const ProjectModel::Place &from, const std::optional<ProjectModel::Place> &target,
                  QWidget *parent);

Q_SIGNALS:
    /// Without the entries that stay as they are there.
    void transferred(const hypha::gui::ProjectModel::Place &target, const hypha::entries::EntryList &list);

private:
    void chosen();
    void look(const ProjectModel::Place &place);
    using Keys = std::set<std::string>;
    static Result<Keys> taken(session::OpenVault &vault, const ProjectModel::Place &place, const Keys &keys,
                              const Draft &draft);
    void tellTaken(std::size_t taken);
    void confirm();

    session::Session &m_session;
    DraftOf m_draftOf;
    entries::EntryList m_list;
    bool m_move;
    ProjectModel::Place m_from;
    ProjectModel m_model;
    QTreeView *m_tree;
    QLabel *m_note;
    QCheckBox *m_replace;
    std::optional<ProjectModel::Place> m_target;
    std::set<std::string> m_taken; ///< keys that the target has already, saved or in its draft
    std::uint64_t m_asked = 0;     ///< answers to earlier questions are dropped
};

} // namespace hypha::gui
