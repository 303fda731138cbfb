#include "gui/settings/passphrasesheet.h"

#include "gui/text/errortext.h"
#include "gui/welcome/strengthmeter.h"
#include "gui/widgets/capslockhint.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QCheckBox>
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
      m_newKeys(new QCheckBox(tr("Also make new keys inside the keystore")))
{
    build();
    connect(m_next->field(), &SecretField::edited, this,
            [this] { m_meter->judge(m_next->field()->secret()); });
    connect(m_again->field(), &SecretField::submitted, this, &PassphraseSheet::change);
    connect(this, &Sheet::confirmed, this, &PassphraseSheet::change);
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
    content()->addWidget(makeParagraph(
        "passphraseCopies",
        tr("Copies of the keystore made before, such as backups, still open with the old passphrase. New "
           "keys "
           "make them useless for what is sealed from now on; the keys of this device stay the same."),
        "small", "muted"));
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
         newKeys = m_newKeys->isChecked()](session::OpenVault &vault) mutable -> Result<bool> {
            HYPHA_CHECK(vault.changePassphrase(std::move(current), std::move(next), newKeys));
            return newKeys;
        },
        [this](const Result<bool> &result) { finished(result); });
}

void PassphraseSheet::finished(const Result<bool> &result)
{
    if (result) {
        Q_EMIT changed(*result);
        accept();
        return;
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
