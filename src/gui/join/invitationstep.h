#pragma once

#include "model/session/session.h"
#include "model/vault/invitation.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace hypha::gui {

class FormField;
class SecretRow;

/// Where an invitation comes in: pasted, dropped, or read out of a file or a picture of its QR code. Contacts
/// nobody.
class InvitationStep : public QWidget
{
    Q_OBJECT
public:
    explicit InvitationStep(session::Session &session, QWidget *parent = nullptr);
    void begin(); ///< empty, focus in the text
    void openFile(const QString &path);

Q_SIGNALS:
    void found(std::shared_ptr<const hypha::vault::Invitation> invitation);
    void back();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void readText();
    void take(Result<vault::Invitation> invitation);
    void showProblem(const QString &problem);
    void setBusy(bool busy);

    session::Session &m_session;
    SecretRow *m_text;
    FormField *m_field;
    QPushButton *m_next, *m_open;
    QProgressBar *m_progress;
    std::uint64_t m_request = 0; ///< the newest file counts
};

} // namespace hypha::gui
