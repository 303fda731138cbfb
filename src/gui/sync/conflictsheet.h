#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"
#include "model/session/vaultsync.h"

class QLabel;
class QScrollArea;
class QBoxLayout;
class QTreeWidget;

namespace hypha::gui {

/// What somebody else changed while this computer changed it otherwise: before, theirs and mine side by side,
/// until a person has settled each. Also what of this computer's work is no longer possible.
class ConflictSheet : public Sheet
{
    Q_OBJECT
public:
    ConflictSheet(session::Session &session, QWidget *parent);

Q_SIGNALS:
    void said(const QString &text);
    void settled();
    /// By what was settled here, before the session tells of it.
    void versionMade(const hypha::SetId &set, quint64 version);

private:
    /// An operation that was not carried over and is no conflict of values.
    struct Lost
    {
        EventId event;
        QString what, when;
        Error why;
        QString place;           ///< project and set, while they are there
        entries::EntryList ours; ///< entries as they were written here
    };
    struct Open
    {
        std::vector<session::Conflict> conflicts;
        std::vector<std::optional<DeviceId>> authors; ///< of theirs, for each conflict
        std::vector<Lost> lost;
    };
    enum class Keep : std::uint8_t { theirs, mine, both };

    static Result<Open> load(session::OpenVault &vault);
    using Versions = std::vector<std::uint64_t>; ///< that were made, in their order
    static Result<Versions> settle(session::OpenVault &vault, const session::Conflict &conflict, Keep keep);
    void build();
    void reload();
    void show(Open open);
    void fillList();
    void nameSheet();
    static QString usualTitle();
    static QString usualSentence();
    void showCurrent();
    QWidget *buildSides(const session::Conflict &conflict);
    static QString placeText(const vault::VaultState &state, const ProjectId &project, const SetId &set);
    QWidget *buildLost(const Lost &lost);
    void addWritten(QBoxLayout &column, const Lost &lost);
    const session::Conflict *conflict() const;
    void choose(Keep keep);
    void letGo();
    template <class Work> void change(Work work, const SetId &set, const QString &words);

    session::Session &m_session;
    Open m_open;
    QTreeWidget *m_list;
    QScrollArea *m_sides;
    QPushButton *m_theirs, *m_mine, *m_both, *m_letGo;
    bool m_any = false; ///< something was settled here
};

} // namespace hypha::gui
