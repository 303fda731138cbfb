#pragma once

#include "gui/secrets/draft.h"
#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QLabel;
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
    ~SaveSheet() override;

    /// The draft as it stands now: on a newer version what it changes is worked out, and seen, again.
    void follow(const Draft &draft);
    void saveFailed(const Error &error, const Draft &draft);

Q_SIGNALS:
    void save(std::optional<std::string> message);

private:
    void checkMessage();
    void confirm();
    void addReaders();
    void compare();

    session::Session &m_session;
    Draft m_draft;
    DifferenceView *m_changes;
    QLineEdit *m_message;
    FormField *m_messageField;
    QLabel *m_summary;
    QLabel *m_news;
    std::uint64_t m_request = 0; ///< answers to earlier questions are dropped
    bool m_saving = false;
};

/// A long run of mixed characters in a text that everybody can read is probably a secret.
bool looksLikeSecret(const QString &text);

} // namespace hypha::gui
