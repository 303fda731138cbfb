#pragma once

#include "gui/secrets/draft.h"
#include "gui/secrets/projectmodel.h"
#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QCheckBox;
class QLabel;
class QTreeView;

namespace hypha::gui {

/// What is copied or moved: of a set as it is shown, some keys.
struct Chosen
{
    Draft shown;
    std::vector<std::string> keys;
};

/// The drafts as they are when it is done.
struct Transferred
{
    Draft target;
    std::optional<Draft> source; ///< without what was moved; of a move alone
    std::size_t count = 0;       ///< without the entries that stay as they are there
};

/// To which set entries are copied or moved. Says which keys are there already before anything happens. What
/// touches all of them happens on the vault's lane.
class TransferSheet : public Sheet
{
    Q_OBJECT
public:
    /// What waits in the draft of a set; null: nothing.
    using DraftOf = std::function<const Draft *(const SetId &set)>;
    /// `target` empty: to be chosen; `from` cannot be.
    TransferSheet(session::Session &session, DraftOf draftOf, Chosen chosen, bool move,
                  const ProjectModel::Place &from, const std::optional<ProjectModel::Place> &target,
                  QWidget *parent);
    ~TransferSheet() override;

Q_SIGNALS:
    /// Neither draft was changed since.
    void transferred(const hypha::gui::ProjectModel::Place &target, const hypha::gui::Transferred &done);

private:
    using Keys = std::set<std::string, std::less<>>;
    struct Drafts
    {
        std::optional<Draft> target, source;
        bool operator==(const Drafts &other) const;
    };
    void chosen();
    void look(const ProjectModel::Place &place);
    static Result<Keys> taken(session::OpenVault &vault, const ProjectModel::Place &place,
                              const Chosen &chosen, const Draft &draft);
    void tellTaken();
    Drafts drafts() const;
    static Transferred transfer(const Chosen &chosen, const Keys &left, Draft target,
                                std::optional<Draft> source);
    void confirm();

    session::Session &m_session;
    DraftOf m_draftOf;
    std::shared_ptr<const Chosen> m_chosen;
    bool m_move;
    ProjectModel::Place m_from;
    ProjectModel m_model;
    QTreeView *m_tree;
    QLabel *m_note;
    QCheckBox *m_replace;
    std::optional<ProjectModel::Place> m_target;
    std::shared_ptr<const Keys> m_taken; ///< keys that the target has already, saved or in its draft
    Drafts m_sent;                       ///< what the lane was given
    std::uint64_t m_asked = 0;           ///< answers to earlier questions are dropped
};

} // namespace hypha::gui
