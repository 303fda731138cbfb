#include "gui/lock/unlockpage.h"

#include "gui/lock/headsheet.h"
#include "gui/recovery/resetsheet.h"
#include "gui/text/errortext.h"
#include "gui/widgets/capslockhint.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

#include <QComboBox>
#include <QProgressBar>
#include <QVBoxLayout>

namespace hypha::gui {

UnlockPage::UnlockPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(makeParagraph("unlockTitle", {}, "title")),
      m_device(makeParagraph("unlockDevice", {}, "", "muted")),
      m_status(makeParagraph("unlockStatus", {}, "small", "muted")), m_profiles(new QComboBox),
      m_passphrase(new SecretRow("unlockPassphrase", tr("Passphrase"))),
      m_unlock(makeButton("unlockButton", tr("Unlock"), "primary")),
      m_kit(makeButton("unlockKit", tr("Forgot the passphrase?"), "quiet")),
      m_progress(makeThinProgress("unlockProgress", tr("Unlocking"))), m_problem(new Banner("unlockProblem")),
      m_above(new QSpacerItem(0, 0))
{
    setObjectName(QStringLiteral("unlockPage"));
    speakAsWords(m_status);
    m_passphrase->field()->setEditable(true);
    m_passphrase->setCopyVisible(false);
    m_profilesField = new FormField("unlockProfile", tr("Profile"), m_profiles);
    m_passphraseField = new FormField("unlockPassphraseRow", tr("Passphrase"), m_passphrase);
    m_passphraseField->addBelow(new CapsLockHint(m_passphrase->field()));
    auto *picture = new QLabel;
    picture->setObjectName(QStringLiteral("unlockLogo"));
    picture->setPixmap(linePixmap(QStringLiteral("hypha"), space(14), Qt::black, devicePixelRatioF()));
    auto *box = new QWidget;
    box->setMaximumWidth(space(96));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(space(6), space(6), space(6), space(6));
    column->setSpacing(space(3));
    column->addSpacerItem(m_above);
    for (QWidget *part :
         {static_cast<QWidget *>(picture), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_device),
          static_cast<QWidget *>(m_profilesField), static_cast<QWidget *>(m_passphraseField),
          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_problem),
          static_cast<QWidget *>(m_unlock), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_kit)})
        column->addWidget(part);
    column->addStretch(1);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(box, 100);
    outer->addStretch(1);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { wait(m_wait - 1); });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_kit, &QPushButton::clicked, this, &UnlockPage::useKit);
    connect(m_passphrase->field(), &SecretField::submitted, this, &UnlockPage::unlock);
    connect(m_passphrase->field(), &SecretField::edited, this, [this] { m_passphraseField->setError({}); });
    connect(m_profiles, &QComboBox::currentIndexChanged, this, &UnlockPage::chooseProfile);
    connect(&m_session, &session::Session::openFailed, this, &UnlockPage::failed);
    connect(&m_session, &session::Session::opened, this, &UnlockPage::opened);
    connect(&m_session, &session::Session::progress, this, &UnlockPage::progress);
}

/// What is told below the passphrase moves nothing above it.
void UnlockPage::resizeEvent(QResizeEvent *event)
{
    m_above->changeSize(0, height() / 4, QSizePolicy::Minimum, QSizePolicy::Maximum);
    m_title->parentWidget()->layout()->invalidate();
    QWidget::resizeEvent(event);
}

std::string UnlockPage::profileName() const
{
    return utf8(m_profiles->currentText());
}

void UnlockPage::setHint(const QString &hint)
{
    m_passphraseField->setHint(hint);
}

void UnlockPage::showProblem(const Told &told)
{
    m_problem->show(Banner::Kind::danger, told);
}

void UnlockPage::begin(const std::optional<std::string> &wanted)
{
    const auto names = m_session.profiles().list();
    const auto last = m_session.profile();
    const auto chosen = wanted ? Result<std::string>(*wanted)
                        : last ? Result<std::string>(last->name)
                               : m_session.profiles().defaultName();
    m_profiles->clear();
    for (const std::string &name : names.value_or(std::vector<std::string>()))
        m_profiles->addItem(plainText(name));
    if (chosen)
        m_profiles->setCurrentText(plainText(*chosen));
    m_profilesField->setVisible(m_profiles->count() > 1);
    m_problem->dismiss();
    m_passphrase->field()->clear();
    m_passphrase->field()->setRevealed(false);
    setBusy(false);
    chooseProfile();
    m_passphrase->field()->setFocus();
}

void UnlockPage::chooseProfile()
{
    const auto profile = m_session.profiles().load(profileName());
    m_title->setText(profile ? shortText(displayText(profile->orgName)) : tr("Unlock"));
    m_device->setText(profile ? tr("Locked on “%1”").arg(shortText(displayText(profile->deviceName)))
                              : QString());
    wait(0);
    askForWait();
}

/// How long a program that ran before must still wait.
void UnlockPage::askForWait()
{
    const std::string name = profileName();
    m_session.onLane(
        this,
        [file = m_session.profiles().attemptsFile(name), &clock = m_session.clock()] {
            return keystore::AttemptLimiter(file, clock).secondsLeft();
        },
        [this, name](int seconds) {
            if (name == profileName())
                wait(seconds);
        });
}

/// Read aloud as it comes, and not at each second.
void UnlockPage::showStatus(const QString &status)
{
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
}

void UnlockPage::wait(int seconds)
{
    m_wait = std::max(0, seconds);
    if (m_wait > 0)
        m_second.start();
    else
        m_second.stop();
    showStatus(m_wait > 0 ? tr("The next try is possible in %n second(s).", nullptr, m_wait) : QString());
    m_unlock->setEnabled(m_wait == 0 && m_session.phase() != session::Session::Phase::opening);
}

void UnlockPage::unlock()
{
    if (!m_unlock->isEnabled() || m_profiles->count() == 0)
        return speakWords(m_status); // why nothing happens
    if (m_passphrase->field()->isEmpty())
        return m_passphraseField->setError(tr("Type the passphrase of this device."));
    setBusy(true);
    m_session.unlock(profileName(), m_passphrase->field()->secret());
}

void UnlockPage::setBusy(bool busy)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    m_unlock->setEnabled(!busy);
    m_kit->setEnabled(!busy && m_profiles->count() > 0);
    m_passphrase->setEnabled(!busy);
    m_profiles->setEnabled(!busy);
    showStatus(busy ? tr("Deriving the key…") : QString());
    if (busy) {
        m_problem->dismiss();
        m_passphraseField->setError({});
    }
}

void UnlockPage::progress(session::Step step, std::size_t done, std::size_t total)
{
    if (step == session::Step::derivingKey)
        return;
    showStatus(step == session::Step::verifying ? tr("Verifying the history…") : tr("Reading the vault…"));
    m_progress->setRange(0, total ? 100 : 0);
    if (total)
        m_progress->setValue(static_cast<int>(done * 100 / total));
}

void UnlockPage::failed(const Error &error)
{
    if (!isVisible() || m_progress->isHidden()) // not of this page's passphrase
        return;
    setBusy(false);
    const Told told = tell(error);
    if (error.code == Errc::wrongPassphrase) {
        m_passphraseField->setError(told.oneLine());
        m_passphrase->field()->clear();
    } else if (error.code == Errc::tooManyAttempts) {
        m_passphraseField->setError(told.what);
    } else if (error.code == Errc::rememberedHeadLost && !m_passphrase->field()->isEmpty()) {
        m_problem->show(Banner::Kind::danger, told);
        return compareHead();
    } else {
        m_problem->show(Banner::Kind::danger, told);
    }
    askForWait();
    m_passphrase->field()->setFocus();
}

void UnlockPage::useKit()
{
    auto *sheet = new ResetSheet(m_session, profileName(), window());
    connect(sheet, &ResetSheet::redeemed, this, &UnlockPage::redeemed);
    sheet->open();
}

/// The passphrase is right: the sheet takes it along, so that it need not be typed three times.
void UnlockPage::compareHead()
{
    auto *sheet = new HeadSheet(m_session, profileName(), m_passphrase->field()->secret(), window());
    connect(sheet, &HeadSheet::remembered, this, &UnlockPage::unlock);
    connect(sheet, &QDialog::rejected, this, [this] {
        m_passphrase->field()->clear();
        m_passphrase->field()->setFocus();
    });
    sheet->open();
}

void UnlockPage::opened()
{
    setBusy(false);
    m_passphrase->field()->clear();
    m_passphrase->field()->setRevealed(false);
}

} // namespace hypha::gui
