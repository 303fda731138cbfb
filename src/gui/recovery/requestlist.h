#pragma once

#include "gui/recovery/recoverywatch.h"
#include "gui/widgets/notice.h"
#include "model/session/session.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace hypha::gui {

/// Who asks to be let back in, and what this person may do about it. Asked in their own name by another
/// device, it is told loudly, until they say that they know of it.
class RequestList : public QWidget
{
    Q_OBJECT
public:
    /// Without `watch` for a device that waits: it is told everything, and knows of nothing yet.
    explicit RequestList(session::Session &session, RecoveryWatch *watch = nullptr,
                         QWidget *parent = nullptr);

    void reload();
    void showRows(std::vector<RequestRow> rows);
    /// What a request, or what came of it, means to the person.
    static Told textOf(const RequestRow &request);
    /// What the person does next about the first that waits for them; null where there is nothing.
    QPushButton *nextStep() const;

Q_SIGNALS:
    void said(const QString &text);

private:
    struct Card
    {
        RequestId request;
        Banner *banner = nullptr;
        QString text;
    };
    std::vector<RequestRow> rows() const;
    Banner *card(const RequestRow &request);
    void orderKeys();
    void giveBack(const RequestId &request, const QString &button);
    void assist(const RequestRow &request);
    void enterShares(const RequestId &request);
    void cancel(const RequestId &request);
    void acknowledge(const RequestId &request);

    session::Session &m_session;
    RecoveryWatch *m_watch;
    QVBoxLayout *m_column;
    std::vector<RequestRow> m_rows;
    std::vector<Card> m_cards;
};

} // namespace hypha::gui
