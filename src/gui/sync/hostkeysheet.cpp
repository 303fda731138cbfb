#include "gui/sync/hostkeysheet.h"

#include "gui/sync/synccenter.h"
#include "gui/text/remotewords.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "model/session/remoteaccess.h"

#include <QVBoxLayout>

namespace hypha::gui {

HostKeySheet::HostKeySheet(session::Session &session, SyncCenter &sync, QWidget *parent)
    : Sheet("hostKeySheet", tr("Key of the host"),
            tr("An ssh host proves by its key that it is the one you mean. Compare the fingerprint with the "
               "one "
               "that the host's owner publishes."),
            tr("It is the right one"), parent),
      m_session(session), m_sync(sync), m_host(makeParagraph("hostKeyHost", {})),
      m_key(new TextBlock("hostKeyFingerprint"))
{
    m_key->setAccessibleName(tr("Fingerprint of the host's key"));
    content()->addWidget(m_host);
    content()->addWidget(m_key);
    mainButton()->setDefault(false); // never by Enter alone
    connect(this, &Sheet::confirmed, this, &HostKeySheet::pin);
    ask();
}

static Result<sync::HostKey> shownKey(session::OpenVault &vault)
{
    HYPHA_TRY(const auto address, sync::RemoteAddress::parse(vault.profile().remote.value_or(std::string())));
    if (address.kind != sync::RemoteAddress::Kind::ssh)
        return fail(Errc::invalidInput, "remote", "only ssh has host keys");
    HYPHA_TRY(auto access, session::accessTo(vault.keystore(), vault.dataFolder(), address));
    sync::NetworkLimits limits;
    limits.seconds = 30;
    sync::GitTransport transport(address, std::move(access), limits);
    const auto tip = transport.tip();
    if (const auto key = transport.shownHostKey())
        return *key;
    return tip ? fail(Errc::network, address.host, "it showed no key") : tl::unexpected<Error>(tip.error());
}

void HostKeySheet::ask()
{
    setBusy(true);
    m_session.withVault(this, shownKey, [this](const Result<sync::HostKey> &key) { show(key); });
}

void HostKeySheet::show(const Result<sync::HostKey> &key)
{
    setBusy(false);
    if (!key) {
        showError(tellRemote(key.error()));
        return mainButton()->setEnabled(false);
    }
    m_shown = *key;
    m_host->setText(tr("%1 shows:").arg(displayText(key->host)));
    m_key->setBlock(hostKeyText(*key));
}

void HostKeySheet::pin()
{
    if (!m_shown)
        return;
    setBusy(true);
    m_session.withVault(
        this,
        [key = *m_shown](session::OpenVault &vault) {
            return sync::pin(session::pinnedHostKeys(vault.dataFolder()), key);
        },
        [this](const Result<void> &result) {
            if (!result)
                return showError(tellRemote(result.error()));
            m_sync.live().syncNow();
            accept();
        });
}

} // namespace hypha::gui
