#include "gui/sync/hostkeysheet.h"

#include "gui/sync/synccenter.h"
#include "gui/text/remotewords.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "model/session/remoteaccess.h"

#include <QVBoxLayout>

namespace hypha::gui {

HostKeySheet::HostKeySheet(session::Session &session, SyncCenter &sync, QWidget *parent)
    : Sheet("hostKeySheet", tr("Key of the host"),
            tr("An ssh host proves by its key that it is the one you mean. Compare the fingerprint with the "
               "one that the host's owner publishes."),
            tr("It is the right one"), parent),
      m_session(session), m_sync(sync), m_cancel(sync.cancelFlag()), m_host(makeParagraph("hostKeyHost", {})),
      m_key(new TextBlock("hostKeyFingerprint")), m_changed(new Banner("hostKeyChanged"))
{
    setRoom(150, 40); // a fingerprint in one line
    m_key->setAccessibleName(tr("Fingerprint of the host's key"));
    m_key->hide();
    content()->addWidget(m_changed);
    content()->addWidget(m_host);
    content()->addWidget(m_key);
    mainButton()->setDefault(false); // never by Enter alone
    connect(this, &Sheet::confirmed, this, &HostKeySheet::pin);
    ask();
}

HostKeySheet::~HostKeySheet()
{
    *m_cancel = true;
}

/// Without any credential: the key comes first, and nobody is shown more for it.
void HostKeySheet::ask()
{
    const auto &profile = m_session.profile();
    const auto address =
        sync::RemoteAddress::parse(profile && profile->remote ? *profile->remote : std::string());
    if (!address || address->kind != sync::RemoteAddress::Kind::ssh) {
        m_host->setText(tr("Only ssh hosts have keys of this kind."));
        return mainButton()->setEnabled(false);
    }
    m_host->setText(tr("Asking %1 for its key…").arg(hostText(*address)));
    setBusy(true);
    session::inBackground(
        m_sync.network(), this,
        [where = *address, cancel = m_cancel,
         pinned = session::pinnedHostKeys(m_session.profiles().dataFolder(profile->name))] {
            return session::probeRemote(where, session::HostAccess(), pinned, cancel.get());
        },
        [this](const session::Probe &probe) { show(probe); });
}

void HostKeySheet::show(const session::Probe &probe)
{
    setBusy(false);
    if (!probe.key) {
        m_host->setText(tr("The host has shown no key."));
        mainButton()->setEnabled(false);
        if (!probe.tip)
            showError(tellRemote(probe.tip.error()));
        return mainButton()->setEnabled(false);
    }
    m_key->setBlock(hostKeyText(*probe.key));
    m_key->show();
    const bool about = !probe.tip && probe.tip.error().item == "host key";
    if (!about)
        return showKnown();
    m_shown = probe.key;
    m_host->setText(tr("%1 shows:").arg(displayText(probe.key->host)));
    if (!isUnknownHostKey(probe.tip.error()))
        showChanged(probe.tip.error());
}

void HostKeySheet::showKnown()
{
    m_host->setText(tr("The host shows the key that this computer knows:"));
    mainButton()->setText(tr("Close"));
    mainButton()->setAccessibleName(tr("Close"));
    setOnlyClose();
}

void HostKeySheet::showChanged(const Error &error)
{
    Told told = tellRemote(error);
    told.fix = tr("Ask the host's owner, on a way that does not lead over this host, whether the key was "
                  "changed. Use the new one only if the fingerprint below is theirs.");
    m_changed->show(Banner::Kind::danger, told);
    mainButton()->setText(tr("It was changed: use the new one"));
    mainButton()->setAccessibleName(mainButton()->text());
    setDanger();
}

void HostKeySheet::pin()
{
    if (!m_shown)
        return accept();
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
