#include "gui/settings/remotecard.h"

#include "gui/settings/remotesheet.h"
#include "gui/settings/settingscard.h"
#include "gui/sync/synccenter.h"
#include "gui/text/remotewords.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace hypha::gui {

using Mode = session::LiveSync::Mode;

RemoteCard::RemoteCard(session::Session &session, SyncCenter &sync, QWidget *parent)
    : QFrame(parent), m_session(session), m_sync(sync), m_address(makeParagraph("remoteAddress", {})),
      m_standing(makeParagraph("remoteStanding", {}, "", "muted")),
      m_modeSentence(makeParagraph("remoteModeSentence", {}, "small", "muted")), m_mode(new QComboBox),
      m_set(makeButton("remoteSet", {})), m_now(makeButton("remoteSyncNow", tr("Sync now"))),
      m_credential(makeButton("remoteCredential", tr("Credential…"))),
      m_hostKey(makeButton("remoteHostKey", tr("Key of the host…")))
{
    build();
    connect(m_set, &QPushButton::clicked, this, &RemoteCard::askForRemote);
    connect(m_now, &QPushButton::clicked, this, [this] { m_sync.live().syncNow(); });
    connect(m_credential, &QPushButton::clicked, this, [this] { m_sync.askCredential(window()); });
    connect(m_hostKey, &QPushButton::clicked, this, [this] { m_sync.askHostKey(window()); });
    connect(m_mode, &QComboBox::activated, this,
            [this] { m_sync.setMode(static_cast<Mode>(m_mode->currentData().toInt())); });
    connect(&m_sync, &SyncCenter::changed, this, &RemoteCard::follow);
    follow();
}

void RemoteCard::askForRemote()
{
    (new RemoteSheet(m_session, m_sync, window()))->open();
}

void RemoteCard::build()
{
    QVBoxLayout *column = dressSettingsCard(this, "remoteCard", tr("Stored for others"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setAccessibleDescription(tr("Where the vault is stored for others"));
    for (const Mode mode : {Mode::automatic, Mode::manual, Mode::readOnly})
        m_mode->addItem(modeName(mode), static_cast<int>(mode));
    m_mode->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_mode->setMinimumWidth(space(48));
    auto *field = new FormField("remoteMode", tr("Sync"), m_mode);
    field->addBelow(m_modeSentence);
    m_modeField = field;
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_set, m_now, m_credential, m_hostKey})
        flow->addWidget(button);
    column->addWidget(m_address);
    column->addWidget(m_standing);
    column->addWidget(m_modeField);
    column->addWidget(buttons);
}

void RemoteCard::follow()
{
    const SyncView view = m_sync.view();
    const auto &profile = m_session.profile();
    const auto address = view.hasRemote && profile->remote
                             ? std::optional(sync::RemoteAddress::parse(*profile->remote))
                             : std::nullopt;
    const bool parsed = address && *address;
    m_address->setText(
        view.hasRemote
            ? displayText(*profile->remote).replace(u'/', QStringLiteral("/\u200b"))
            : tr("This vault is on this computer alone. With a git remote colleagues can join, and "
                 "there is a second copy. The host sees only what is encrypted and signed."));
    m_standing->setText(view.hasRemote ? standingText(view, m_session.clock().now()) : QString());
    m_standing->setVisible(view.hasRemote);
    m_modeField->setVisible(view.hasRemote);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(view.mode)));
    m_modeSentence->setText(modeSentence(view.mode));
    const QString set = view.hasRemote ? tr("Another remote…") : tr("Set a remote…");
    m_set->setText(set);
    m_set->setAccessibleName(set);
    m_set->setEnabled(view.whole);
    m_now->setVisible(view.hasRemote);
    m_credential->setVisible(parsed && (*address)->kind != sync::RemoteAddress::Kind::path);
    m_hostKey->setVisible(parsed && (*address)->kind == sync::RemoteAddress::Kind::ssh);
}

} // namespace hypha::gui
