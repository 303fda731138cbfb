#include "gui/sync/syncsheet.h"

#include "gui/sync/synccenter.h"
#include "gui/text/errortext.h"
#include "gui/text/remotewords.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/store/atomicfile.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr std::size_t mostProofBytes = 64 << 20; ///< two events and the names of what disappeared

SyncSheet::SyncSheet(session::Session &session, SyncCenter &sync, QWidget *parent)
    : Sheet("syncSheet", tr("Sync"), {}, tr("Sync now"), parent), m_session(session), m_sync(sync),
      m_remote(makeParagraph("syncRemote", {})), m_standing(makeParagraph("syncStanding", {}, "", "muted")),
      m_mode(makeParagraph("syncMode", {}, "small", "muted")), m_gone(makeParagraph("syncGone", {})),
      m_proofLabel(makeParagraph("syncProofLabel",
                                 tr("The proof, with both signed states; show it to whoever runs the host:"),
                                 "label")),
      m_trouble(new Banner("syncTrouble")), m_proof(new TextBlock("syncProof")),
      m_saveProof(makeButton("syncProofSave", tr("Save a copy…"))),
      m_repair(makeButton("syncRepair", tr("Put the last good state back…"), "danger")),
      m_credential(makeButton("syncCredential", tr("Credential…"))),
      m_hostKey(makeButton("syncHostKey", tr("Key of the host…"))),
      m_settle(makeButton("syncSettle", tr("Settle…")))
{
    build();
    connect(m_saveProof, &QPushButton::clicked, this, &SyncSheet::askWhere);
    connect(m_repair, &QPushButton::clicked, this, [this] { m_sync.askRepair(parentWidget()); });
    connect(m_credential, &QPushButton::clicked, this, [this] { m_sync.askCredential(parentWidget()); });
    connect(m_hostKey, &QPushButton::clicked, this, [this] { m_sync.askHostKey(parentWidget()); });
    connect(m_settle, &QPushButton::clicked, this, [this] { m_sync.showConflicts(parentWidget()); });
    for (QPushButton *button : {m_repair, m_credential, m_hostKey, m_settle})
        connect(button, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &Sheet::confirmed, this, [this] { m_sync.live().syncNow(); });
    connect(&m_sync, &SyncCenter::changed, this, &SyncSheet::follow);
    follow();
    mainButton()->setFocus(); // not the details of what is wrong
}

void SyncSheet::build()
{
    m_proof->setAccessibleName(tr("Proof file"));
    content()->addWidget(m_remote);
    content()->addWidget(m_standing);
    content()->addWidget(m_mode);
    content()->addWidget(m_trouble);
    content()->addWidget(m_gone);
    content()->addWidget(m_proofLabel);
    content()->addWidget(m_proof);
    content()->addWidget(m_saveProof, 0, Qt::AlignLeft);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (QPushButton *button : {m_repair, m_settle, m_credential, m_hostKey})
        flow->addWidget(button);
    content()->addWidget(row);
    cancelButton()->setText(tr("Close"));
    cancelButton()->setAccessibleName(tr("Close"));
}

void SyncSheet::follow()
{
    if (!m_session.isOpen() || !m_sync.live().hasRemote())
        return;
    const SyncView view = m_sync.view();
    const auto address = sync::RemoteAddress::parse(*m_session.profile()->remote);
    m_remote->setText(address ? contactText(*address) : addressProblem());
    m_standing->setText(standingText(view, m_session.clock().now()));
    m_mode->setText(
        tr("%1: %2", "a mode, and what it means").arg(modeName(view.mode), modeSentence(view.mode)));
    showTrouble();
    const bool https = address && address->kind == sync::RemoteAddress::Kind::https;
    const bool ssh = address && address->kind == sync::RemoteAddress::Kind::ssh;
    m_credential->setVisible(https || ssh);
    m_hostKey->setVisible(ssh);
    m_settle->setVisible(view.state.parked > 0);
    m_repair->setVisible(isRepairable(view.state));
    setBusy(view.running);
}

void SyncSheet::askWhere()
{
    const auto &proof = m_sync.live().state().proof;
    auto *dialog = new QFileDialog(this, tr("Save the proof"));
    dialog->setObjectName(QStringLiteral("proofDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proof ? QString::fromStdString(proof->filename().string())
                             : QStringLiteral("proof.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &SyncSheet::saveProof);
    dialog->open();
}

/// Byte for byte: it is evidence. No secret is in it.
void SyncSheet::saveProof(const QString &path)
{
    const auto &proof = m_sync.live().state().proof;
    if (!proof)
        return;
    m_session.onLane(
        this,
        [from = *proof, to = std::filesystem::path(utf8(path))]() -> Result<void> {
            HYPHA_TRY(const Bytes bytes, store::readFile(from, mostProofBytes));
            return store::writeFileAtomically(to, bytes);
        },
        [this](const Result<void> &saved) {
            if (!saved)
                return showError(tell(saved.error()));
            Q_EMIT m_sync.said(tr("The proof is saved."));
        });
}

void SyncSheet::showTrouble()
{
    const session::SyncState &state = m_sync.live().state();
    const auto &error = m_sync.live().error();
    if (state.refusal)
        m_trouble->show(Banner::Kind::danger, tellRefusal(state));
    else if (error)
        m_trouble->show(Banner::Kind::warning, tellRemote(*error, m_sync.host()));
    else
        m_trouble->dismiss();
    const int gone = static_cast<int>(m_sync.disappeared());
    m_gone->setText(tr("%n event(s) that this computer has seen there are gone.", nullptr, gone));
    m_gone->setVisible(state.refusal && gone > 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_proof), static_cast<QWidget *>(m_proofLabel),
                            static_cast<QWidget *>(m_saveProof)})
        widget->setVisible(state.proof.has_value());
    if (state.proof)
        m_proof->setBlock(QString::fromStdString(state.proof->string()));
}

} // namespace hypha::gui
