#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QPlainTextEdit;

namespace hypha::gui {

class FormField;

/// A note that goes into the log for everybody, signed like any event.
class NoteSheet : public Sheet
{
    Q_OBJECT
public:
    NoteSheet(session::Session &session, QWidget *parent);

Q_SIGNALS:
    void said(const QString &text);

private:
    void confirm();
    session::Session &m_session;
    QPlainTextEdit *m_text;
    FormField *m_field;
};

} // namespace hypha::gui
