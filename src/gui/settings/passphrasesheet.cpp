#include "gui/settings/passphrasesheet.h"

#include "gui/text/errortext.h"
#include "gui/welcome/strengthmeter.h"
#include "gui/widgets/capslockhint.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/session/finishnewkeys.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hypha::gui {

PassphraseSheet::PassphraseSheet(session::Session &session, QWidget *parent)
    : Sheet("passphraseSheet", tr("Change the passphrase"),
            tr("It protects the keys on this computer. Nobody can reset it for you."),
            tr("Change passphrase"), parent),
      m_session(session), m_current(new SecretRow("passphraseNow", tr("Present passphrase"))),
      m_next(new SecretRow("passphraseNext", tr("New passphrase"))),
      m_again(new SecretRow("passphraseAgain", tr("New passphrase again"))),
      m_meter(new StrengthMeter(session)),
      m_newKeys(new QCheckBox(tr("Also make new keys inside the keystore"))),
      m_copies(makeParagraph(
          "passphraseCopies",
          tr("Copies of the keystore made before, such as backups, still open with the old passphrase. New "
             "keys "
             "make them useless for what is sealed from now on; the keys of this device stay the same."),
          "small", "muted")),
      m_kit(makeParagraph("passphraseKit",
                          tr("An emergency kit made before no longer opens this computer then: make a new "
                             "one under Recovery."),
                          "small", "warning"))
{
    build();
    connect(m_next->field(), &SecretField::edited, this,
            [this] { m_meter->judge(m_next->field()->secret()); });
    connect(m_again->field(), &SecretField::submitted, this, &PassphraseSheet::change);
    connect(m_newKeys, &QCheckBox::toggled, m_kit, &QLabel::setVisible);
    connect(this, &Sheet::confirmed, this, [this] { m_isUnfinished ? finish() : change(); });
    m_session.withVault(
        this, [](session::OpenVault &vault) -> Result<bool> { return vault.isRekeyUnfinished(); },
        [this](const Result<bool> &isUnfinished) {
            if (isUnfinished && *isUnfinished)
                showUnfinished();
        });
}

void PassphraseSheet::build()
{
    for (SecretRow *row : {m_current, m_next, m_again}) {
        row->field()->setEditable(true);
        row->setCopyVisible(false);
    }
    m_currentField = new FormField("passphraseNowRow", tr("Present passphrase"), m_current);
    m_nextField = new FormField("passphraseNextRow", tr("New passphrase"), m_next);
    m_nextField->addBelow(m_meter);
    m_nextField->addBelow(new CapsLockHint(m_next->field()));
    m_againField = new FormField("passphraseAgainRow", tr("New passphrase again"), m_again);
    for (FormField *field : {m_currentField, m_nextField, m_againField})
        content()->addWidget(field);
    m_newKeys->setObjectName(QStringLiteral("passphraseNewKeys"));
    m_newKeys->setAccessibleName(m_newKeys->text());
    content()->addWidget(m_newKeys);
    for (QLabel *text : {m_kit, m_copies})
        content()->addWidget(text);
    m_kit->hide();
    m_current->field()->setFocus();
}

bool PassphraseSheet::check()
{
    const auto next = m_next->field()->secret();
    m_currentField->setError(m_current->field()->isEmpty() ? tr("Type the passphrase you use now.")
                                                           : QString());
    m_nextField->setError(next.empty() ? tr("A passphrase is needed.") : QString());
    m_againField->setError(
        next.equals(m_again->field()->secret().view()) ? QString() : tr("The two passphrases differ."));
    return !m_currentField->hasError() && !m_nextField->hasError() && !m_againField->hasError();
}

void PassphraseSheet::change()
{
    if (!mainButton()->isEnabled() || !check())
        return;
    setBusy(true);
    m_session.withVault(
        this,
        [current = m_current->field()->secret(), next = m_next->field()->secret(),
         newKeys = m_newKeys->isChecked()](session::OpenVault &vault) mutable -> Result<Changed> {
            HYPHA_CHECK(vault.changePassphrase(std::move(current), std::move(next), newKeys));
            return Changed{newKeys, !vault.isRekeyUnfinished()};
        },
        [this](const Result<Changed> &result) { finished(result); });
}

/// The passphrase is the new one already: what is left is the disk's business.
void PassphraseSheet::showUnfinished()
{
    m_isUnfinished = true;
    for (QWidget *part : {static_cast<QWidget *>(m_currentField), static_cast<QWidget *>(m_nextField),
                          static_cast<QWidget *>(m_againField), static_cast<QWidget *>(m_newKeys),
                          static_cast<QWidget *>(m_copies), static_cast<QWidget *>(m_kit)})
        part->hide();
    for (SecretRow *row : {m_current, m_next, m_again})
        row->field()->clear();
    setMainText(tr("Finish"));
    showError({tr("The passphrase is changed, but the disk did not take everything that follows new keys."),
               tr("Drafts and what this computer remembers of the vault still need the old keys."),
               tr("Make room on the disk, then press “Finish”. Hypha also does it before it next writes."),
               {}});
    mainButton()->setFocus();
}

void PassphraseSheet::finish()
{
    setBusy(true);
    m_session.withVault(
        this,
        [](session::OpenVault &vault) -> Result<Changed> {
            HYPHA_CHECK(session::finishNewKeys(vault));
            return Changed{true, true};
        },
        [this](const Result<Changed> &result) { finished(result); });
}

void PassphraseSheet::finished(const Result<Changed> &result)
{
    if (result && result->isFinished) {
        Q_EMIT changed(result->newKeys);
        accept();
        return;
    }
    if (result) {
        setBusy(false);
        return showUnfinished();
    }
    setBusy(false);
    const Told told = tell(result.error());
    if (result.error().code == Errc::wrongPassphrase || result.error().code == Errc::tooManyAttempts) {
        m_currentField->setError(told.oneLine());
        m_current->field()->setFocus();
    } else {
        showError(told);
    }
}

} // namespace hypha::gui
