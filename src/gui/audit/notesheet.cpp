#include "gui/audit/notesheet.h"

#include "gui/text/errortext.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/record/names.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hypha::gui {

NoteSheet::NoteSheet(session::Session &session, QWidget *parent)
    : Sheet("noteSheet", tr("Add a note to the log"),
            tr("It is signed and stays for ever: nobody can change it or take it back."), tr("Add the note"),
            parent),
      m_session(session), m_text(new QPlainTextEdit),
      m_field(new FormField("noteText", tr("Note"), m_text,
                            tr("Everybody here reads it, and so can whoever hosts the repository.")))
{
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(space(24));
    content()->addWidget(m_field);
    const auto follow = [this] {
        m_field->setError({});
        mainButton()->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, follow);
    connect(this, &Sheet::confirmed, this, &NoteSheet::confirm);
    follow();
    m_text->setFocus();
}

void NoteSheet::confirm()
{
    const std::string note = utf8(m_text->toPlainText().trimmed());
    if (!checkText(note))
        return m_field->setError(
            tr("A note has at most %L1 bytes, and no control characters.").arg(maxTextBytes));
    setBusy(true);
    m_session.run(vault::op::AddNote{std::nullopt, note}, this,
                  [this](const Result<vault::PushCounts> &done) {
                      if (!done)
                          return showError(tell(done.error()));
                      Q_EMIT said(tr("The note is in the log."));
                      accept();
                  });
}

} // namespace hypha::gui
