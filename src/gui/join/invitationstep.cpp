#include "gui/join/invitationstep.h"

#include "gui/join/jointext.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/session/invitationfile.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QProgressBar>
#include <QVBoxLayout>

namespace hypha::gui {

InvitationStep::InvitationStep(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_text(new SecretRow("joinText", tr("Invitation"))),
      m_next(makeButton("joinNext", tr("Continue"), "primary")),
      m_open(makeButton("joinOpen", tr("Open a file or picture…"))),
      m_progress(makeThinProgress("joinReading", tr("Reading the file")))
{
    setObjectName(QStringLiteral("invitationStep"));
    setAcceptDrops(true);
    m_text->field()->setEditable(true);
    m_text->field()->setMultiLine(true);
    m_text->field()->setLeastLines(4);
    m_text->field()->setSubmittable(true); // it is one long word
    m_text->setCopyVisible(false);
    m_field =
        new FormField("joinTextRow", tr("Invitation"), m_text,
                      tr("Paste the text here, or drop a file or a picture of the QR code on this page."));
    QPushButton *back = makeButton("joinBack", tr("Back"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_next);
    buttons->addWidget(m_open);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(8), space(6), space(8));
    column->setSpacing(space(4));
    column->addWidget(makeParagraph("joinTitle", tr("Join with an invitation"), "title"));
    column->addWidget(
        makeParagraph("joinSentence",
                      tr("A colleague made it in Hypha and sent it to you. It says which vault is "
                         "meant and where it is stored. Nothing is contacted yet."),
                      "", "muted"));
    column->addWidget(m_field);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_next, &QPushButton::clicked, this, &InvitationStep::readText);
    connect(m_text->field(), &SecretField::submitted, this, &InvitationStep::readText);
    connect(m_open, &QPushButton::clicked, this, &InvitationStep::chooseFile);
    connect(back, &QPushButton::clicked, this, &InvitationStep::back);
    connect(m_text->field(), &SecretField::edited, this, [this] { m_field->setError({}); });
}

void InvitationStep::begin()
{
    ++m_request;
    m_text->field()->clear();
    m_text->field()->setRevealed(false);
    m_field->setError({});
    setBusy(false);
    m_text->field()->setFocus();
}

void InvitationStep::setBusy(bool busy)
{
    if (busy) // not to a button beside the one that is off, such as the way back
        m_text->field()->setFocus();
    m_progress->setVisible(busy);
    m_next->setEnabled(!busy);
    m_open->setEnabled(!busy);
}

void InvitationStep::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Open an invitation"));
    dialog->setObjectName(QStringLiteral("invitationDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Invitations and pictures") + QStringLiteral(" (*.txt *.png *.jpg *.jpeg *.bmp *.pgm *.pdf)"),
         tr("All files") + QStringLiteral(" (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &InvitationStep::openFile);
    dialog->open();
}

void InvitationStep::openFile(const QString &path)
{
    setBusy(true);
    m_session.onLane(
        this, [file = std::filesystem::path(utf8(path))] { return session::readInvitationFile(file); },
        [this, request = ++m_request](Result<vault::Invitation> invitation) {
            if (request == m_request)
                take(std::move(invitation));
        });
}

void InvitationStep::readText()
{
    if (m_text->field()->isEmpty())
        return showProblem(tr("Paste the invitation first."));
    const crypto::SecretBytes pasted = m_text->field()->secret();
    take(vault::parseInvitationIn(pasted.view()));
}

void InvitationStep::take(Result<vault::Invitation> invitation)
{
    setBusy(false);
    if (!invitation)
        return showProblem(invitationProblem(invitation.error()));
    if (vault::isExpired(invitation->expiresAt, m_session.clock().now()))
        return showProblem(expiredText(*invitation));
    m_field->setError({});
    Q_EMIT found(std::make_shared<const vault::Invitation>(std::move(*invitation)));
}

/// With the keyboard where it can be mended.
void InvitationStep::showProblem(const QString &problem)
{
    m_field->setError(problem);
    m_field->focusControl();
}

void InvitationStep::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *mime = event->mimeData();
    if (m_next->isEnabled() &&
        (mime->hasText() || (!mime->urls().isEmpty() && mime->urls().first().isLocalFile())))
        event->acceptProposedAction();
}

void InvitationStep::dropEvent(QDropEvent *event)
{
    const QMimeData *mime = event->mimeData();
    if (!mime->urls().isEmpty() && mime->urls().first().isLocalFile())
        return openFile(mime->urls().first().toLocalFile());
    const QByteArray text = mime->text().toUtf8();
    m_text->field()->setText(
        asBytes(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
}

} // namespace hypha::gui
