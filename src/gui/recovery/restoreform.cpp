#include "gui/recovery/restoreform.h"

#include "gui/recovery/newpassphrase.h"
#include "gui/recovery/vaultplace.h"
#include "gui/recovery/wordsfield.h"
#include "gui/sync/hostform.h"
#include "gui/text/errortext.h"
#include "gui/text/remotewords.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/record/names.h"
#include "model/recovery/checkpoint.h"
#include "model/session/joinremote.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QSysInfo>
#include <QVBoxLayout>

namespace hypha::gui {

RestoreForm::RestoreForm(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_way(new QComboBox),
      m_explained(makeParagraph("restoreExplained", {}, "", "muted")),
      m_words(new WordsField("restoreWords", tr("Words of the kit"), session)), m_place(new VaultPlace),
      m_user(new QLineEdit), m_device(new QLineEdit), m_passphrase(new NewPassphrase("restore", session)),
      m_host(new HostForm("restoreHost")), m_progress(makeThinProgress("restoreProgress", tr("Restoring"))),
      m_problem(new Banner("restoreProblem")),
      m_confirmKey(m_problem->addButton("restoreConfirmKey", tr("The fingerprint is right"))),
      m_restore(makeButton("restoreButton", {}, "primary")),
      m_cancel(makeButton("restoreCancel", tr("Cancel"))), m_back(makeButton("restoreBack", tr("Back")))
{
    setObjectName(QStringLiteral("restoreForm"));
    build();
    connect(m_way, &QComboBox::currentIndexChanged, this, &RestoreForm::followWay);
    connect(m_place, &VaultPlace::remoteChanged, this, &RestoreForm::followRemote);
    connect(m_words, &WordsField::codesRead, this, [this](const auto &codes) { readCodes(*codes); });
    connect(m_passphrase, &NewPassphrase::submitted, this, &RestoreForm::restore);
    connect(m_confirmKey, &QPushButton::clicked, this, [this] {
        m_confirmed = m_shownKey;
        restore();
    });
    connect(&m_session, &session::Session::opened, this, &RestoreForm::opened);
    connect(&m_session, &session::Session::openFailed, this, &RestoreForm::failed);
    followWay();
}

void RestoreForm::build()
{
    m_way->addItem(tr("With my emergency kit"), static_cast<int>(Way::kit));
    m_way->addItem(tr("With shares of the organisation's key"), static_cast<int>(Way::shares));
    m_way->addItem(tr("With the help of a recovery contact"), static_cast<int>(Way::contact));
    m_wayField = new FormField("restoreWay", tr("How"), m_way);
    m_userField = new FormField("restoreUser", tr("Your e-mail address"), m_user,
                                tr("The one that the organisation knows you by."));
    m_deviceField = new FormField("restoreDevice", tr("Name of this device"), m_device);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(8), space(6), space(8));
    column->setSpacing(space(4));
    column->addWidget(makeParagraph("restoreTitle", tr("Restore access"), "title"));
    column->addWidget(m_wayField);
    column->addWidget(m_explained);
    for (QWidget *part : fields()) {
        if (part != m_wayField)
            column->addWidget(part);
    }
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addWidget(buildButtons());
    column->addStretch(1);
}

QList<QWidget *> RestoreForm::fields() const
{
    return {m_wayField, m_words, m_place, m_userField, m_deviceField, m_passphrase, m_host};
}

QWidget *RestoreForm::buildButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    for (QPushButton *button : {m_restore, m_cancel, m_back})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_restore, &QPushButton::clicked, this, &RestoreForm::restore);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreForm::cancel);
    connect(m_back, &QPushButton::clicked, this, &RestoreForm::back);
    return box;
}

void RestoreForm::begin()
{
    if (m_device->text().isEmpty())
        m_device->setText(QSysInfo::machineHostName());
    m_words->clear();
    m_passphrase->clear();
    m_host->clear();
    m_problem->dismiss();
    m_confirmed.reset();
    setBusy(false);
    followRemote();
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
    m_words->setOnlyPicture(
        way() == Way::kit ? QString()
                          : tr("A picture of any sheet of your organisation fills in the next two fields."));
    m_userField->setVisible(way() != Way::kit);
    m_restore->setText(way() == Way::kit ? tr("Restore") : tr("Ask for recovery"));
    m_restore->setAccessibleName(m_restore->text());
}

/// What is given for one host is not shown to the next.
void RestoreForm::followRemote()
{
    m_confirmed.reset();
    const auto address = sync::RemoteAddress::parse(utf8(m_place->remote()));
    m_host->setVisible(address && address->kind != sync::RemoteAddress::Kind::path);
    if (address)
        m_host->setAddress(*address);
}

/// A picture of the kit has everything that it takes: the words, and in the small code vault and repository.
void RestoreForm::readCodes(const std::vector<crypto::SecretBytes> &codes)
{
    bool words = false, vault = false;
    for (const crypto::SecretBytes &code : codes) {
        if (const auto point = recovery::parseCheckpoint(code.view())) {
            vault = true;
            m_place->take(*point);
        } else if (way() == Way::kit && !words && recovery::paperSecretOf(code.view())) {
            m_words->setWords(code.view());
            words = true;
        }
    }
    if (way() == Way::kit && !words)
        m_words->showFault(tr("The codes on it hold no words of a kit."));
    else if (way() != Way::kit && !vault)
        m_words->showFault(tr("The small code of a sheet is not on it."));
}

bool RestoreForm::check()
{
    FormField *const place = m_place->check();
    m_deviceField->setError(checkName(utf8(m_device->text().trimmed()))
                                ? QString()
                                : tr("A name of 1 to 256 characters is needed."));
    const bool named = way() == Way::kit || m_user->text().trimmed().indexOf(u'@') > 0;
    m_userField->setError(named ? QString() : tr("An address looks like ada@example.org."));
    const bool whole = way() != Way::kit || m_words->isWhole();
    if (!whole)
        m_words->showFault(tr("The 33 words of the kit are needed."));
    const bool rest = m_passphrase->check() && (!m_host->isVisible() || m_host->check());
    if (!whole) { // the first on the page
        Q_EMIT problemShown(m_words);
        m_words->setFocus();
        return false;
    }
    for (FormField *field : {place, m_userField, m_deviceField}) {
        if (field && field->hasError()) {
            Q_EMIT problemShown(field);
            field->focusControl();
            return false;
        }
    }
    return rest;
}

void RestoreForm::restore()
{
    if (!m_restore->isEnabled() || !check())
        return;
    if (way() == Way::kit)
        restoreByKit();
    else
        request();
}

void RestoreForm::restoreByKit()
{
    auto secret = recovery::paperSecretOf(m_words->words().view());
    if (!secret)
        return m_words->showFault(tell(secret.error()).oneLine());
    session::RestoreWish wish;
    wish.profile = session::freeProfileName(m_session.profiles(), {});
    wish.deviceName = utf8(m_device->text().trimmed());
    wish.remote = utf8(m_place->remote());
    wish.fingerprintWords = utf8(m_place->fingerprint());
    wish.seen = m_place->seen();
    auto secrets = std::make_shared<RestoreSecrets>();
    secrets->kit = std::move(*secret);
    secrets->passphrase = m_passphrase->passphrase();
    secrets->access = m_host->access();
    secrets->access.confirmed = m_confirmed;
    m_attempt = std::make_shared<RestoreAttempt>();
    setBusy(true);
    m_session.open(openingByKit(std::move(wish), std::move(secrets), m_attempt));
}

void RestoreForm::request()
{
    session::RecoveryWish wish;
    wish.profile = session::freeProfileName(m_session.profiles(), {});
    wish.user = UserId{utf8(QStringLiteral("email|") + m_user->text().trimmed().toLower())};
    wish.deviceName = utf8(m_device->text().trimmed());
    wish.remote = utf8(m_place->remote());
    wish.fingerprintWords = utf8(m_place->fingerprint());
    wish.seenBefore = m_place->seen();
    wish.method = way() == Way::contact ? vault::RecoveryMethod::contact : vault::RecoveryMethod::org;
    auto secrets = std::make_shared<RestoreSecrets>();
    secrets->passphrase = m_passphrase->passphrase();
    secrets->access = m_host->access();
    secrets->access.confirmed = m_confirmed;
    m_attempt = std::make_shared<RestoreAttempt>();
    setBusy(true);
    m_session.open(openingByRequest(std::move(wish), std::move(secrets), m_attempt));
}

/// Nobody waits for a host that is silent.
RestoreForm::~RestoreForm()
{
    if (m_attempt)
        m_attempt->cancelled = true;
}

void RestoreForm::cancel()
{
    if (m_attempt)
        m_attempt->cancelled = true;
    m_cancel->setEnabled(false);
}

void RestoreForm::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    for (QWidget *part : fields())
        part->setEnabled(!busy);
    m_restore->setEnabled(!busy);
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(busy);
    m_back->setVisible(!busy);
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
    m_host->clear();
    if (attempt->kit)
        Q_EMIT restored({*attempt->kit}, attempt->asKit);
}

void RestoreForm::failed(const Error &error)
{
    const auto attempt = std::exchange(m_attempt, nullptr);
    if (!attempt)
        return;
    setBusy(false);
    Told told = tell(error);
    const bool askable = isUnknownHostKey(error) && attempt->shownKey;
    if (askable) {
        m_shownKey = attempt->shownKey;
        told.why += QStringLiteral(" ") + tr("It shows: %1").arg(hostKeyText(*attempt->shownKey));
    }
    m_confirmKey->setVisible(askable);
    m_problem->show(Banner::Kind::danger, told);
    Q_EMIT problemShown(m_problem);
}

} // namespace hypha::gui
