#pragma once

#include "gui/recovery/standing.h"
#include "gui/widgets/notice.h"
#include "model/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace hypha::gui {

/// Who asks to be let back in, and what this person may do about it. Asked in their own name by another
/// device, it is told loudly.
class RequestList : public QWidget
{
    Q_OBJECT
public:
    explicit RequestList(session::Session &session, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void said(const QString &text);

private:
    QWidget *card(const RequestRow &request);
    Told textOf(const RequestRow &request) const;
    void assist(const RequestRow &request);
    void enterShares(const RequestId &request);
    void cancel(const RequestId &request);

    session::Session &m_session;
    QVBoxLayout *m_column;
    std::vector<RequestRow> m_rows;
};

} // namespace hypha::gui
