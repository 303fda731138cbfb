#pragma once

#include "gui/secrets/draft.h"
#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QLineEdit;
class QTreeWidget;

namespace hypha::gui {

class FormField;
class SecretRow;

/// What a new version will change, masked until asked, and its message.
class SaveSheet : public Sheet
{
    Q_OBJECT
public:
    SaveSheet(session::Session &session, const Draft &draft, const QString &setName, QWidget *parent);

Q_SIGNALS:
    void save(std::optional<std::string> message);

private:
    void showDifference(const entries::Difference &difference);
    void showSelected();
    void setValue(SecretRow *row, const entries::Entry *entry);
    void checkMessage();

    session::Session &m_session;
    Draft m_draft;
    QTreeWidget *m_list;
    SecretRow *m_before;
    SecretRow *m_after;
    QLineEdit *m_message;
    FormField *m_messageField;
};

/// A long run of mixed characters in a text that everybody can read is probably a secret.
bool looksLikeSecret(const QString &text);

} // namespace hypha::gui
