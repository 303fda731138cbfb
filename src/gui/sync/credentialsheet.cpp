#include "gui/sync/credentialsheet.h"

#include "gui/sync/hostform.h"
#include "gui/sync/synccenter.h"
#include "gui/text/errortext.h"
#include "gui/text/remotewords.h"
#include "gui/widgets/text.h"
#include "model/session/remoteaccess.h"

#include <QVBoxLayout>

namespace hypha::gui {

static QString titleFor(const session::Session &session)
{
    const auto address = sync::RemoteAddress::parse(*session.profile()->remote);
    return CredentialSheet::tr("Credential for %1").arg(address ? hostText(*address) : QString());
}

CredentialSheet::CredentialSheet(session::Session &session, SyncCenter &sync, QWidget *parent)
    : Sheet("credentialSheet", titleFor(session),
            tr("The host asks who you are before it lets you fetch and push. It decides nothing about who "
               "can read "
               "your secrets."),
            tr("Keep"), parent),
      m_session(session), m_sync(sync), m_form(new HostForm("credential"))
{
    if (const auto address = sync::RemoteAddress::parse(*session.profile()->remote))
        m_form->setAddress(*address);
    content()->addWidget(m_form);
    QPushButton *forget = makeButton("credentialForget", tr("Forget it"), "quiet");
    buttons()->insertWidget(0, forget);
    connect(forget, &QPushButton::clicked, this, &CredentialSheet::forget);
    connect(this, &Sheet::confirmed, this, &CredentialSheet::save);
}

static Result<void> keep(session::OpenVault &vault, const session::HostAccess &access)
{
    HYPHA_TRY(const auto address, sync::RemoteAddress::parse(vault.profile().remote.value_or(std::string())));
    if (address.kind == sync::RemoteAddress::Kind::https)
        return session::saveToken(vault, address, access.user, access.token);
    if (access.keyFile)
        return session::saveKeyFile(vault, address, *access.keyFile, access.keyPassphrase);
    return session::forgetCredentials(vault); // the agent from now on
}

void CredentialSheet::save()
{
    if (!m_form->check())
        return;
    setBusy(true);
    m_session.withVault(
        this,
        [access = std::make_shared<session::HostAccess>(m_form->access())](session::OpenVault &vault) {
            return keep(vault, *access);
        },
        [this](const Result<void> &result) { done(result); });
}

void CredentialSheet::forget()
{
    setBusy(true);
    m_session.withVault(
        this, [](session::OpenVault &vault) { return session::forgetCredentials(vault); },
        [this](const Result<void> &result) { done(result); });
}

void CredentialSheet::done(const Result<void> &result)
{
    if (!result)
        return showError(tell(result.error()));
    m_form->clear();
    m_sync.live().syncNow();
    accept();
}

} // namespace hypha::gui
