#pragma once

#include "gui/recovery/standing.h"
#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QCheckBox;

namespace hypha::gui {

/// Helping somebody back in: the words of their new device are compared first, then a contact lets it in, or
/// a holder hands over their share.
class AssistSheet : public Sheet
{
    Q_OBJECT
public:
    AssistSheet(session::Session &session, RequestRow request, const vault::Device &device, QWidget *parent);

Q_SIGNALS:
    void said(const QString &text);

private:
    void help();
    void refuse();
    void follow();

    session::Session &m_session;
    RequestRow m_request;
    crypto::Hash m_fingerprint; ///< of the keys whose words are on the screen
    QCheckBox *m_read;
};

} // namespace hypha::gui
