#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"

#include <set>

namespace hypha::gui {

class NewPassphrase;
class WordsField;

/// A forgotten passphrase: the words of the emergency kit open this computer's keystore, which gets new keys
/// under a new passphrase.
class ResetSheet : public Sheet
{
    Q_OBJECT
public:
    ResetSheet(session::Session &session, std::string profile, QWidget *parent);

Q_SIGNALS:
    /// The vault is open; the kit has been used, and a new one is due.
    void redeemed(const std::set<hypha::DeviceId> &used);

private:
    void readCodes(const std::vector<crypto::SecretBytes> &codes);
    void reset();
    void opened();

    session::Session &m_session;
    std::string m_profile;
    WordsField *m_words;
    NewPassphrase *m_passphrase;
    std::shared_ptr<std::set<DeviceId>> m_used; ///< written on the lane before the vault is open
};

} // namespace hypha::gui
