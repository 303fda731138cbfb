#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"

namespace hypha::gui {

class HostForm;
class SyncCenter;

/// What this computer shows to the remote's host, and to no other: kept in the keystore, or forgotten.
class CredentialSheet : public Sheet
{
    Q_OBJECT
public:
    CredentialSheet(session::Session &session, SyncCenter &sync, QWidget *parent);

private:
    void save();
    void forget();
    void done(const Result<void> &result);

    session::Session &m_session;
    SyncCenter &m_sync;
    HostForm *m_form;
};

} // namespace hypha::gui
