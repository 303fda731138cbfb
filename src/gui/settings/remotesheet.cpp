#include "gui/settings/remotesheet.h"

#include "gui/sync/hostform.h"
#include "gui/sync/synccenter.h"
#include "gui/text/errortext.h"
#include "gui/text/remotewords.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "model/session/remoteaccess.h"
#include "model/session/vaultsync.h"
#include "model/sync/pathtransport.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hypha::gui {

RemoteSheet::RemoteSheet(session::Session &session, SyncCenter &sync, QWidget *parent)
    : Sheet("remoteSheet", tr("Store the vault for others"),
            tr("In any git repository: at a git host, on a server of your own, or in a folder that is "
               "shared. It "
               "need not be trusted; make it private all the same."),
            tr("Use it"), parent),
      m_session(session), m_sync(sync), m_text(new QLineEdit), m_host(new HostForm("remote")),
      m_contact(makeParagraph("remoteContact", QString(), "", "muted")),
      m_found(makeParagraph("remoteFound", QString())),
      m_choose(makeButton("remoteChoose", tr("Choose folder…"))),
      m_test(makeButton("remoteTest", tr("Try it"))), m_cancel(sync.cancelFlag())
{
    m_field = new FormField("remoteText", tr("Address"), m_text,
                            tr("Such as https://git.example.org/team/vault.git, git@example.org:vault.git or "
                               "/mnt/share/vault.git. No password in it."));
    build();
    connect(m_text, &QLineEdit::textChanged, this, &RemoteSheet::follow);
    connect(m_choose, &QPushButton::clicked, this, &RemoteSheet::choose);
    connect(m_test, &QPushButton::clicked, this, &RemoteSheet::test);
    connect(this, &Sheet::confirmed, this, &RemoteSheet::use);
    follow();
}

RemoteSheet::~RemoteSheet()
{
    *m_cancel = true;
}

void RemoteSheet::build()
{
    m_choose->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_field->addBelow(m_choose);
    content()->addWidget(m_field);
    content()->addWidget(m_host);
    content()->addWidget(m_contact);
    content()->addWidget(m_found);
    if (m_sync.live().hasRemote())
        content()->addWidget(makeParagraph("remoteMoves",
                                           tr("Everything is sent to the new place. Colleagues must be told: "
                                              "their copies still look at the old "
                                              "one."),
                                           "small", "muted"));
    buttons()->insertWidget(0, m_test);
    m_text->setFocus();
}

std::optional<sync::RemoteAddress> RemoteSheet::address() const
{
    const auto parsed = sync::RemoteAddress::parse(utf8(m_text->text().trimmed()));
    const bool usable = parsed && (parsed->kind != sync::RemoteAddress::Kind::path ||
                                   std::filesystem::path(parsed->path).is_absolute());
    return usable ? std::optional(*parsed) : std::nullopt;
}

void RemoteSheet::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder for the vault"));
    dialog->setObjectName(QStringLiteral("remoteFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &RemoteSheet::setFolder);
    dialog->open();
}

/// The folder may be on a share that answers slowly.
void RemoteSheet::setFolder(const QString &path)
{
    session::inBackground(
        m_sync.network(), this,
        [folder = std::filesystem::path(utf8(path))] { return sync::remoteInFolder(folder); },
        [this](const std::filesystem::path &remote) {
            m_text->setText(QString::fromStdString(remote.string()));
            m_text->setFocus();
        });
}

void RemoteSheet::follow()
{
    const auto where = address();
    const bool typed = !m_text->text().trimmed().isEmpty();
    m_field->setError({});
    m_found->hide();
    m_contact->setText(
        !where ? (typed ? addressProblem() : tr("Nothing is contacted while you type."))
        : where->kind == sync::RemoteAddress::Kind::path
            ? contactText(*where)
            : tr("Nothing is contacted before you press a button below. Then: %1").arg(contactText(*where)));
    m_host->setVisible(where.has_value());
    if (where)
        m_host->setAddress(*where);
    m_test->setEnabled(where.has_value());
    mainButton()->setEnabled(where.has_value());
}

RemoteSheet::Tried RemoteSheet::tryOut(const sync::RemoteAddress &where, const session::HostAccess &access,
                                       const std::filesystem::path &pinned, const std::atomic<bool> &cancel)
{
    if (where.kind == sync::RemoteAddress::Kind::path) {
        auto empty = sync::wantsEmptyRemote(where.path);
        if (!empty)
            return {{tl::unexpected<Error>(std::move(empty).error()), std::nullopt}, false};
        if (*empty)
            return {{std::optional<store::ObjectId>(), std::nullopt}, true};
    }
    return {session::probeRemote(where, access, pinned, &cancel), false};
}

void RemoteSheet::test()
{
    const auto where = address();
    if (!where || !m_host->check())
        return;
    const bool keys = focusWidget() == m_test; // which a button that is off loses
    setBusy(true);
    m_test->setEnabled(false);
    m_found->hide();
    session::inBackground(
        m_sync.network(), this,
        [where = *where, access = std::make_shared<session::HostAccess>(m_host->access()), cancel = m_cancel,
         pinned = session::pinnedHostKeys(m_session.profiles().dataFolder(m_session.profile()->name))] {
            return tryOut(where, *access, pinned, *cancel);
        },
        [this, keys](const Tried &tried) {
            tested(tried);
            if (keys)
                m_test->setFocus();
        });
}

void RemoteSheet::tested(const Tried &tried)
{
    const session::Probe &probe = tried.probe;
    setBusy(false);
    m_test->setEnabled(true);
    if (!probe.tip && isUnknownHostKey(probe.tip.error()) && probe.key) {
        m_found->setText(
            tr("It answers with a key that nobody has confirmed yet: %1. You are asked to confirm it "
               "when you use it.")
                .arg(hostKeyText(*probe.key)));
    } else if (tried.isMade) {
        m_found->setText(
            tr("There is no repository in that folder yet: an empty one is made when you use it."));
    } else if (!probe.tip) {
        const auto where = address();
        return showError(tellRemote(probe.tip.error(), where ? hostText(*where) : QString()));
    } else {
        m_found->setText(*probe.tip
                             ? tr("It answers, and something is stored there already. Another vault is "
                                  "never overwritten.")
                             : tr("It answers, and is empty."));
    }
    m_found->show();
}

void RemoteSheet::use()
{
    const auto where = address();
    if (!where || !m_host->check())
        return;
    setBusy(true);
    m_session.withVault(
        this,
        [where = *where, access = std::make_shared<session::HostAccess>(m_host->access())](
            session::OpenVault &vault) -> Result<void> {
            if (where.kind == sync::RemoteAddress::Kind::path)
                HYPHA_CHECK(sync::makeEmptyRemote(where.path));
            HYPHA_CHECK(session::VaultSync(vault).setRemote(where.text));
            session::keepAccess(vault, where, *access);
            return {};
        },
        [this](const Result<void> &result) {
            if (!result)
                return showError(tellRemote(result.error()));
            m_host->clear();
            accept(); // the first sync begins by itself
        });
}

} // namespace hypha::gui
