#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/vaultsync.h"

namespace hypha::gui {

class SyncCenter;

/// Putting the last good state back over what the host shows: what it does, before it is done, and afterwards
/// what could not be put back.
class RepairSheet : public Sheet
{
    Q_OBJECT
public:
    RepairSheet(SyncCenter &sync, QWidget *parent);

private:
    void begin();
    void ended(const session::SyncReport &report);
    void showIncomplete(const sync::Outcome &outcome);

    SyncCenter &m_sync;
    bool m_begun = false;
    bool m_before = false; ///< a sync ran already when it was asked for: that one ends first
};

} // namespace hypha::gui
