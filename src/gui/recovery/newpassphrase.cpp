#include "gui/recovery/newpassphrase.h"

#include "gui/welcome/strengthmeter.h"
#include "gui/widgets/capslockhint.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/tokens.h"

#include <QVBoxLayout>

namespace hypha::gui {

NewPassphrase::NewPassphrase(const std::string &name, session::Session &session, QWidget *parent)
    : QWidget(parent), m_first(new SecretRow((name + "Passphrase").c_str(), tr("New passphrase"))),
      m_again(new SecretRow((name + "Again").c_str(), tr("New passphrase again"))),
      m_meter(new StrengthMeter(session)),
      m_firstField(new FormField((name + "PassphraseRow").c_str(), tr("New passphrase"), m_first,
                                 tr("It protects the keys on this computer."))),
      m_againField(new FormField((name + "AgainRow").c_str(), tr("New passphrase again"), m_again))
{
    for (SecretRow *row : {m_first, m_again}) {
        row->field()->setEditable(true);
        row->setCopyVisible(false);
    }
    m_firstField->addBelow(m_meter);
    m_firstField->addBelow(new CapsLockHint(m_first->field()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_firstField);
    column->addWidget(m_againField);
    connect(m_first->field(), &SecretField::edited, this,
            [this] { m_meter->judge(m_first->field()->secret()); });
    connect(m_again->field(), &SecretField::submitted, this, &NewPassphrase::submitted);
}

bool NewPassphrase::check()
{
    const crypto::SecretBytes first = m_first->field()->secret();
    m_firstField->setError(first.empty() ? tr("A passphrase is needed.") : QString());
    m_againField->setError(
        first.equals(m_again->field()->secret().view()) ? QString() : tr("The two passphrases differ."));
    if (m_firstField->hasError())
        m_first->field()->setFocus();
    else if (m_againField->hasError())
        m_again->field()->setFocus();
    return !m_firstField->hasError() && !m_againField->hasError();
}

crypto::SecretBytes NewPassphrase::passphrase() const
{
    return m_first->field()->secret();
}

void NewPassphrase::clear()
{
    for (SecretRow *row : {m_first, m_again})
        row->field()->clear();
}

} // namespace hypha::gui
