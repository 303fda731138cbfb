#pragma once

#include "gui/widgets/notice.h"
#include "model/session/livesync.h"

#include <QString>

/// How this computer's copy stands to the remote, in plain words.
namespace hypha::gui {

/// All that the sentences depend on.
struct SyncView
{
    bool whole = true; ///< nothing of the local copy is damaged
    bool hasRemote = false;
    bool running = false;
    session::LiveSync::Mode mode = session::LiveSync::Mode::automatic;
    session::SyncState state;
    std::optional<Error> error; ///< of the last sync
};

/// A few words with an icon.
struct Glance
{
    QString text;
    const char *icon = "check";
    const char *tone = ""; ///< warning, danger or none
    bool decide = false;   ///< a person has something to decide: a click shows the details
    QString brief = {};    ///< where there is little room; empty: the text
};

Glance glanceOf(const SyncView &view, const Timestamp &now);
/// The same in a sentence or two.
QString standingText(const SyncView &view, const Timestamp &now);
/// "just now", "2 min ago", "3 h ago", "yesterday".
QString recentText(const Timestamp &time, const Timestamp &now);
QString modeName(session::LiveSync::Mode mode);
QString modeSentence(session::LiveSync::Mode mode);

/// Of a state that is refused: what happened, what is safe, what to do.
Told tellRefusal(const session::SyncState &state);
/// Putting the last good state back loses nothing that anybody signed.
bool isRepairable(const session::SyncState &state);

} // namespace hypha::gui
