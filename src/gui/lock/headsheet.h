#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QCheckBox;

namespace hypha::gui {

class WordGrid;

/// What this computer remembered of the vault's history is lost: a person compares the present state with
/// what they or a colleague have seen, and only then is it taken as the one to remember.
class HeadSheet : public Sheet
{
    Q_OBJECT
public:
    HeadSheet(session::Session &session, std::string profile, crypto::SecretBytes passphrase,
              QWidget *parent);

Q_SIGNALS:
    void remembered(); ///< the vault can be unlocked now

private:
    void ask();
    void asked(const Result<vault::Head> &head);
    void acceptHead();

    session::Session &m_session;
    std::string m_profile;
    crypto::SecretBytes m_passphrase;
    std::optional<vault::Head> m_head;
    WordGrid *m_words;
    QCheckBox *m_same;
};

} // namespace hypha::gui
