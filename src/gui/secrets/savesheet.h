#pragma once

#include "gui/secrets/draft.h"
#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QLineEdit;

namespace hypha::gui {

class DifferenceView;
class FormField;

/// What a new version will change, masked until asked, and its message.
class SaveSheet : public Sheet
{
    Q_OBJECT
public:
    /// `message` is proposed.
    SaveSheet(session::Session &session, const Draft &draft, const QString &setName, QWidget *parent,
              const QString &message = {});

Q_SIGNALS:
    void save(std::optional<std::string> message);

private:
    void checkMessage();
    void confirm();

    DifferenceView *m_changes;
    QLineEdit *m_message;
    FormField *m_messageField;
};

/// A long run of mixed characters in a text that everybody can read is probably a secret.
bool looksLikeSecret(const QString &text);

} // namespace hypha::gui
