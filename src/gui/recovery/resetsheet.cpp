#include "gui/recovery/resetsheet.h"

#include "gui/recovery/newpassphrase.h"
#include "gui/recovery/wordsfield.h"
#include "gui/text/errortext.h"
#include "gui/widgets/text.h"
#include "model/session/kit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hypha::gui {

ResetSheet::ResetSheet(session::Session &session, std::string profile, QWidget *parent)
    : Sheet("resetSheet", tr("Use the emergency kit"),
            tr("The 33 words of your kit open this computer. It gets new keys under a new passphrase, and "
               "you print "
               "a new kit afterwards."),
            tr("Open"), parent),
      m_session(session), m_profile(std::move(profile)),
      m_words(new WordsField("resetWords", tr("Words of the kit"), session)),
      m_passphrase(new NewPassphrase("reset", session))
{
    content()->addWidget(m_words);
    content()->addWidget(m_passphrase);
    setRoom(165, 110);
    connect(this, &Sheet::confirmed, this, &ResetSheet::reset);
    connect(m_passphrase, &NewPassphrase::submitted, this, &ResetSheet::reset);
    connect(m_words, &WordsField::changed, this, [this] { mainButton()->setEnabled(m_words->isWhole()); });
    connect(m_words, &WordsField::codesRead, this, [this](const auto &codes) { readCodes(*codes); });
    connect(&m_session, &session::Session::opened, this, &ResetSheet::opened);
    connect(&m_session, &session::Session::openFailed, this, [this](const Error &error) {
        if (std::exchange(m_used, nullptr))
            showError(tell(error));
    });
    mainButton()->setEnabled(false);
}

void ResetSheet::readCodes(const std::vector<crypto::SecretBytes> &codes)
{
    for (const crypto::SecretBytes &code : codes) {
        if (recovery::paperSecretOf(code.view()))
            return m_words->setWords(code.view());
    }
    m_words->showFault(tr("The codes on it hold no words of a kit."));
}

void ResetSheet::reset()
{
    if (!mainButton()->isEnabled() || m_used || !m_passphrase->check())
        return;
    auto secret = recovery::paperSecretOf(m_words->words().view());
    if (!secret)
        return showError(tell(secret.error()));
    setBusy(true);
    struct Key
    {
        recovery::PaperSecret secret;
        crypto::SecretBytes passphrase;
    };
    m_used = std::make_shared<std::set<DeviceId>>();
    m_session.open([profile = m_profile, used = m_used,
                    key = std::make_shared<Key>(Key{std::move(*secret), m_passphrase->passphrase()})](
                       keystore::ProfileStore profiles, const Clock &clock,
                       const session::Progress &progress) -> Result<std::unique_ptr<session::OpenVault>> {
        HYPHA_TRY(session::Redeemed redeemed,
                  session::resetPassphrase(std::move(profiles), profile, key->secret,
                                           std::move(key->passphrase), clock, progress));
        *used = std::move(redeemed.used);
        return std::move(redeemed.vault);
    });
}

void ResetSheet::opened()
{
    const auto used = std::exchange(m_used, nullptr);
    if (!used)
        return;
    m_words->clear();
    m_passphrase->clear();
    Q_EMIT redeemed(*used);
    accept();
}

} // namespace hypha::gui
