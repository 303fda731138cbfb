#include "gui/recovery/restoreform.h"

#include "crypto/wordlist.h"
#include "gui/recovery/newpassphrase.h"
#include "gui/recovery/wordsfield.h"
#include "gui/text/errortext.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/record/names.h"
#include "model/recovery/checkpoint.h"
#include "model/session/recovervault.h"
#include "model/session/remoteaccess.h"
#include "model/session/restore.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QStandardPaths>
#include <QSysInfo>
#include <QVBoxLayout>

namespace hypha::gui {

RestoreForm::RestoreForm(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_way(new QComboBox),
      m_explained(makeParagraph("restoreExplained", {}, "", "muted")),
      m_words(new WordsField("restoreWords", tr("Words of the kit"), session)), m_remote(new QLineEdit),
      m_fingerprint(new QLineEdit), m_user(new QLineEdit), m_device(new QLineEdit),
      m_passphrase(new NewPassphrase("restore", session)),
      m_progress(makeThinProgress("restoreProgress", tr("Restoring"))),
      m_problem(new Banner("restoreProblem")), m_restore(makeButton("restoreButton", {}, "primary")),
      m_back(makeButton("restoreBack", tr("Back")))
{
    setObjectName(QStringLiteral("restoreForm"));
    build();
    connect(m_way, &QComboBox::currentIndexChanged, this, &RestoreForm::followWay);
    connect(m_words, &WordsField::codesRead, this, [this](const auto &codes) { readCodes(*codes); });
    connect(m_restore, &QPushButton::clicked, this, &RestoreForm::restore);
    connect(m_passphrase, &NewPassphrase::submitted, this, &RestoreForm::restore);
    connect(m_back, &QPushButton::clicked, this, &RestoreForm::back);
    connect(&m_session, &session::Session::opened, this, &RestoreForm::opened);
    connect(&m_session, &session::Session::openFailed, this, &RestoreForm::failed);
    followWay();
}

void RestoreForm::build()
{
    m_way->addItem(tr("With my emergency kit"), static_cast<int>(Way::kit));
    m_way->addItem(tr("With shares of the organisation's key"), static_cast<int>(Way::shares));
    m_way->addItem(tr("With the help of a recovery contact"), static_cast<int>(Way::contact));
    m_remoteField = new FormField("restoreRemote", tr("Repository"), m_remote,
                                  tr("Where the vault is kept; it stands on the sheet."));
    m_fingerprintField = new FormField(
        "restoreFingerprint", tr("Fingerprint of the vault, 12 words"), m_fingerprint,
        tr("From the sheet, or read to you by a colleague. It tells your vault from a forged one."));
    m_userField = new FormField("restoreUser", tr("Your e-mail address"), m_user,
                                tr("The one that the organisation knows you by."));
    m_deviceField = new FormField("restoreDevice", tr("Name of this device"), m_device);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(8), space(6), space(8));
    column->setSpacing(space(4));
    column->addWidget(makeParagraph("restoreTitle", tr("Restore access"), "title"));
    column->addWidget(new FormField("restoreWay", tr("How"), m_way));
    for (QWidget *part : {static_cast<QWidget *>(m_explained), static_cast<QWidget *>(m_words),
                          static_cast<QWidget *>(m_remoteField), static_cast<QWidget *>(m_fingerprintField),
                          static_cast<QWidget *>(m_userField), static_cast<QWidget *>(m_deviceField),
                          static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_problem),
                          static_cast<QWidget *>(m_progress), buildButtons()})
        column->addWidget(part);
    column->addStretch(1);
}

QWidget *RestoreForm::buildButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_restore);
    row->addWidget(m_back);
    row->addStretch(1);
    return box;
}

void RestoreForm::begin()
{
    if (m_device->text().isEmpty())
        m_device->setText(QSysInfo::machineHostName());
    m_words->clear();
    m_passphrase->clear();
    m_problem->dismiss();
    setBusy(false);
    m_way->setFocus();
}

RestoreForm::Way RestoreForm::way() const
{
    return static_cast<Way>(m_way->currentData().toInt());
}

void RestoreForm::followWay()
{
    const QString explained[] = {
        tr("The kit lets this computer in as a new device of yours. You print a new kit afterwards."),
        tr("This computer asks as a new device. Holders then type their shares here, or contribute from "
           "their own "
           "machines, until enough are there."),
        tr("This computer asks as a new device. Your contact compares its 12 words with you and lets it "
           "in.")};
    m_explained->setText(explained[static_cast<std::size_t>(way())]);
    m_words->setVisible(way() == Way::kit);
    m_userField->setVisible(way() != Way::kit);
    m_restore->setText(way() == Way::kit ? tr("Restore") : tr("Ask for recovery"));
}

/// A picture of the kit has everything that it takes: the words, and in the small code vault and repository.
void RestoreForm::readCodes(const std::vector<crypto::SecretBytes> &codes)
{
    bool words = false;
    for (const crypto::SecretBytes &code : codes) {
        if (const auto point = recovery::parseCheckpoint(code.view())) {
            m_seen = point->head;
            m_seenFingerprint = QString::fromStdString(crypto::fingerprintText(point->fingerprint));
            m_fingerprint->setText(m_seenFingerprint);
            if (point->remote)
                m_remote->setText(plainText(*point->remote));
        } else if (!words && recovery::paperSecretOf(code.view())) {
            m_words->setWords(code.view());
            words = true;
        }
    }
    if (!words)
        m_words->showFault(tr("The codes on it hold no words of a kit."));
}

bool RestoreForm::check()
{
    const auto address = sync::RemoteAddress::parse(utf8(m_remote->text().trimmed()));
    m_remoteField->setError(address ? QString()
                                    : tr("An address looks like https://host/path or git@host:path."));
    const QStringList words = m_fingerprint->text().split(u' ', Qt::SkipEmptyParts);
    m_fingerprintField->setError(words.size() == static_cast<int>(crypto::fingerprintWordCount)
                                     ? QString()
                                     : tr("A fingerprint has 12 words."));
    m_deviceField->setError(checkName(utf8(m_device->text().trimmed()))
                                ? QString()
                                : tr("A name of 1 to 256 characters is needed."));
    const auto user = UserId::parse(utf8(QStringLiteral("email|") + m_user->text().trimmed().toLower()));
    const bool named = user && m_user->text().contains(u'@');
    m_userField->setError(way() == Way::kit || named ? QString()
                                                     : tr("An address looks like ada@example.org."));
    if (way() == Way::kit && !m_words->isWhole())
        m_words->showFault(tr("The 33 words of the kit are needed."));
    const bool passphrase = m_passphrase->check();
    for (FormField *field : {m_remoteField, m_fingerprintField, m_userField, m_deviceField}) {
        if (field->hasError()) {
            Q_EMIT problemShown(field);
            return false;
        }
    }
    return passphrase && (way() != Way::kit || m_words->isWhole());
}

Result<std::unique_ptr<sync::Transport>> firstTransport(const sync::RemoteAddress &address)
{
    sync::Access access;
    const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    access.knownHosts.push_back(std::filesystem::path(home.toStdString()) / ".ssh" / "known_hosts");
    return session::transportTo(address, std::move(access));
}

void RestoreForm::restore()
{
    if (!m_restore->isEnabled() || !check())
        return;
    // Words that were typed over are another vault's: then the checkpoint of the sheet is not about it.
    if (m_fingerprint->text() != m_seenFingerprint)
        m_seen.reset();
    m_attempt = std::make_shared<Attempt>();
    if (way() == Way::kit)
        restoreByKit();
    else
        request();
}

void RestoreForm::restoreByKit()
{
    auto secret = recovery::paperSecretOf(m_words->words().view());
    if (!secret) {
        m_attempt.reset();
        return m_words->showFault(tell(secret.error()).oneLine());
    }
    struct Key
    {
        recovery::PaperSecret secret;
        crypto::SecretBytes passphrase;
    };
    session::RestoreWish wish;
    wish.deviceName = utf8(m_device->text().trimmed());
    wish.remote = utf8(m_remote->text().trimmed());
    wish.fingerprintWords = utf8(m_fingerprint->text());
    wish.seen = m_seen;
    setBusy(true);
    m_session.open([wish, attempt = m_attempt,
                    key = std::make_shared<Key>(Key{std::move(*secret), m_passphrase->passphrase()})](
                       keystore::ProfileStore profiles, const Clock &clock,
                       const session::Progress &progress) -> Result<std::unique_ptr<session::OpenVault>> {
        HYPHA_TRY(const auto address, sync::RemoteAddress::parse(wish.remote));
        HYPHA_TRY(const auto transport, firstTransport(address));
        HYPHA_TRY(session::Restored restored,
                  session::restoreVault(std::move(profiles), wish, key->secret, std::move(key->passphrase),
                                        *transport, {}, clock, progress));
        attempt->kit = restored.kit;
        attempt->asKit = restored.asKit;
        return std::move(restored.vault);
    });
}

void RestoreForm::request()
{
    session::RecoveryWish wish;
    wish.user = *UserId::parse(utf8(QStringLiteral("email|") + m_user->text().trimmed().toLower()));
    wish.deviceName = utf8(m_device->text().trimmed());
    wish.remote = utf8(m_remote->text().trimmed());
    wish.fingerprintWords = utf8(m_fingerprint->text());
    wish.seenBefore = m_seen;
    wish.method = way() == Way::contact ? vault::RecoveryMethod::contact : vault::RecoveryMethod::org;
    setBusy(true);
    m_session.open([wish, passphrase = std::make_shared<crypto::SecretBytes>(m_passphrase->passphrase())](
                       keystore::ProfileStore profiles, const Clock &clock,
                       const session::Progress &progress) -> Result<std::unique_ptr<session::OpenVault>> {
        HYPHA_TRY(const auto address, sync::RemoteAddress::parse(wish.remote));
        HYPHA_TRY(const auto transport, firstTransport(address));
        HYPHA_TRY(session::RequestedVault asked,
                  session::requestRecovery(std::move(profiles), wish, std::move(*passphrase), *transport,
                                           clock, progress));
        // Out of reach now, it is sent by a later sync.
        static_cast<void>(session::VaultSync(*asked.vault).run(*transport, {}).has_value());
        return std::move(asked.vault);
    });
}

void RestoreForm::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    for (QWidget *part : {static_cast<QWidget *>(m_way), static_cast<QWidget *>(m_words),
                          static_cast<QWidget *>(m_remoteField), static_cast<QWidget *>(m_fingerprintField),
                          static_cast<QWidget *>(m_userField), static_cast<QWidget *>(m_deviceField),
                          static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_restore),
                          static_cast<QWidget *>(m_back)})
        part->setEnabled(!busy);
    if (busy)
        m_problem->dismiss();
}

void RestoreForm::opened()
{
    const auto attempt = std::exchange(m_attempt, nullptr);
    if (!attempt)
        return;
    setBusy(false);
    m_words->clear();
    m_passphrase->clear();
    if (attempt->kit)
        Q_EMIT restored({*attempt->kit}, attempt->asKit);
    else
        Q_EMIT requested();
}

void RestoreForm::failed(const Error &error)
{
    if (!std::exchange(m_attempt, nullptr))
        return;
    setBusy(false);
    m_problem->show(Banner::Kind::danger, tell(error));
    Q_EMIT problemShown(m_problem);
}

} // namespace hypha::gui
