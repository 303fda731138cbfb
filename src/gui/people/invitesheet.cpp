#include "gui/people/invitesheet.h"

#include "gui/people/accesspicker.h"
#include "gui/people/approval.h"
#include "gui/text/errortext.h"
#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/qrview.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/sheetsteps.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QCollator>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

InviteSheet::InviteSheet(session::Session &session, SecretClipboard &clipboard, bool ownDevice,
                         QWidget *parent)
    : Sheet("inviteSheet", ownDevice ? tr("Add a device of your own") : tr("Invite somebody"),
            ownDevice
                ? tr("Make an invitation here, open it in Hypha on the other device, then approve it here.")
                : tr("Send the invitation by a way you trust. It proves to the newcomer which vault is "
                     "yours, and "
                     "to you that the device which asks held your invitation. It gives no access by itself."),
            tr("Make invitation"), parent),
      m_session(session), m_clipboard(clipboard), m_ownDevice(ownDevice),
      m_steps(new SheetSteps("inviteSteps"))
{
    setRoom(150, 60);
    m_steps->addStep(buildWish(ownDevice));
    m_steps->addStep(buildResult());
    content()->addWidget(m_steps);
    connect(this, &Sheet::confirmed, this, [this] {
        if (m_steps->currentIndex() == 0)
            make();
        else
            accept();
    });
}

QWidget *InviteSheet::buildWish(bool ownDevice)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    m_days = new QSpinBox;
    m_days->setRange(1, 30);
    m_days->setValue(7);
    m_days->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_days->setMinimumWidth(space(30));
    if (!ownDevice) {
        m_user = new QLineEdit;
        m_userField =
            new FormField("inviteUser", tr("E-mail address"), m_user,
                          tr("The name they will have in the vault. The invitation is for them alone."));
        const auto state = m_session.state();
        const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
        m_role = new QComboBox;
        for (const vault::Role role : rolesUpTo(vault::orgRole(*state, me, state->clock)))
            m_role->addItem(roleName(role), static_cast<int>(role));
        m_role->setCurrentIndex(std::max(0, m_role->findData(static_cast<int>(vault::Role::member))));
        auto *sentence = makeParagraph("inviteRoleSentence", {}, "small", "muted");
        auto *field = new FormField("inviteRole", tr("Role in the organisation"), m_role,
                                    tr("You can still change it when you approve."));
        field->addBelow(sentence);
        const auto explain = [this, sentence] {
            const auto role = static_cast<vault::Role>(m_role->currentData().toInt());
            sentence->setText(roleSentence(role) + u'\n' + roleEnforcement(role));
        };
        connect(m_role, &QComboBox::currentIndexChanged, this, explain);
        explain();
        column->addWidget(m_userField);
        column->addWidget(field);
        if (QWidget *projects = buildProjects(*state, me))
            column->addWidget(projects);
    }
    column->addWidget(new FormField("inviteDays", tr("Good for, in days"), m_days));
    column->addStretch(1);
    return page;
}

/// Kept here for the approval; the text that travels names none.
QWidget *InviteSheet::buildProjects(const vault::VaultState &state, const UserId &me)
{
    std::vector<std::pair<QString, ProjectId>> places;
    for (const auto &[id, most] : grantableProjects(state, me))
        places.emplace_back(displayText(state.project(id)->name), id);
    if (places.empty())
        return nullptr;
    QCollator order;
    std::ranges::sort(places,
                      [&order](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    m_projects = new QTreeWidget(this); // dressed: rows are measured below
    m_projects->setHeaderHidden(true);
    m_projects->setRootIsDecorated(false);
    for (const auto &[name, id] : places) {
        auto *item = new QTreeWidgetItem(m_projects, {name});
        item->setCheckState(0, Qt::Unchecked);
        item->setData(0, Qt::UserRole, QByteArray::fromStdString(id.toString()));
    }
    m_projects->setCurrentItem(m_projects->topLevelItem(0));
    m_projects->ensurePolished();
    const int rows = std::min(4, m_projects->topLevelItemCount());
    m_projects->setFixedHeight(rows * m_projects->sizeHintForRow(0) + space(2));
    return new FormField("inviteProjects", tr("Projects they are to get"), m_projects,
                         tr("With the role above, as far as you may give it. It is proposed to you when you "
                            "approve, and nobody else can see it."));
}

std::vector<ProjectId> InviteSheet::chosenProjects() const
{
    std::vector<ProjectId> projects;
    for (int row = 0; m_projects && row < m_projects->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_projects->topLevelItem(row);
        const auto id = ProjectId::parse(item->data(0, Qt::UserRole).toByteArray().toStdString());
        if (id && item->checkState(0) == Qt::Checked)
            projects.push_back(*id);
    }
    return projects;
}

QWidget *InviteSheet::buildResult()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(4));
    m_code = new QrView("inviteCode");
    m_code->setAccessibleName(tr("The invitation as a QR code"));
    m_text = new SecretRow("inviteText", tr("Invitation"));
    m_text->field()->setMultiLine(true);
    m_until = makeParagraph("inviteUntil", {}, "small", "muted");
    auto *column = new QVBoxLayout;
    column->setSpacing(space(2));
    column->addWidget(makeLabel("inviteTextLabel", tr("Copy it and send it"), "label"));
    QPushButton *copy = makeButton("inviteCopy", tr("Copy the invitation"), "primary");
    connect(copy, &QPushButton::clicked, this, &InviteSheet::copy);
    column->addWidget(m_text);
    column->addWidget(copy);
    column->addWidget(m_until);
    column->addWidget(makeParagraph(
        "inviteNext",
        m_ownDevice ? tr("When the other device has joined, it waits here under People until you "
                         "approve it. The text is shown only now; you can withdraw the invitation at "
                         "any time.")
                    : tr("When they have joined, their device waits here under People until you "
                         "approve it. The text is shown only now; you can withdraw the invitation at "
                         "any time."),
        "small", "muted"));
    column->addStretch(1);
    row->addWidget(m_code, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    m_text->setCopyVisible(false); // there is a larger button for it
    return page;
}

void InviteSheet::copy()
{
    m_clipboard.copy(m_text->field()->secret());
    m_text->showCopied(m_clipboard);
    Q_EMIT said(tr("The invitation is on the clipboard."));
}

/// A bare address becomes a user id of the e-mail kind.
static UserId userOf(const QString &typed)
{
    const QString text = typed.trimmed();
    return UserId{utf8(text.contains(u'|') ? text : QStringLiteral("email|") + text)};
}

bool InviteSheet::check()
{
    if (m_ownDevice)
        return true;
    const QString text = m_user->text().trimmed();
    const bool good =
        text.contains(u'|') || (text.indexOf(u'@') > 0 && !text.endsWith(u'@') && !text.contains(u' '));
    m_userField->setError(good ? QString() : tr("Type an e-mail address, such as ben@example.org."));
    return good;
}

void InviteSheet::make()
{
    if (!check())
        return m_user->setFocus();
    setBusy(true);
    session::InvitationWish wish;
    wish.ownDevice = m_ownDevice;
    wish.days = m_days->value();
    if (!m_ownDevice) {
        wish.user = userOf(m_user->text());
        wish.role = static_cast<vault::Role>(m_role->currentData().toInt());
        wish.projects = chosenProjects();
    }
    m_session.withVault(
        this, [wish = std::move(wish)](session::OpenVault &vault) { return session::invite(vault, wish); },
        [this](Result<session::MadeInvitation> made) {
            if (!made)
                return showError(tell(made.error()));
            show(std::move(*made));
        });
}

void InviteSheet::show(session::MadeInvitation made)
{
    setBusy(false);
    if (auto code = qr::QrCode::encode(made.text.view(), qr::Correction::low))
        m_code->setCode(std::move(*code));
    m_code->setFixedSize(m_code->sizeHint()); // smaller, a phone could not read it
    m_text->field()->setSource([text = std::make_shared<crypto::SecretBytes>(std::move(made.text))] {
        return Result<crypto::SecretBytes>(text->clone());
    });
    m_until->setText(tr("Good until %1, for one device.").arg(dateTimeText(made.expiresAt)));
    m_steps->setCurrentIndex(1);
    showFromTop();
    if (!m_ownDevice)
        setTitle(tr("Invitation for %1").arg(m_user->text().trimmed()));
    setMainText(tr("Done"));
    mainButton()->setProperty("variant", QString());
    restyle(mainButton());
    cancelButton()->hide();
    findChild<QPushButton *>(QStringLiteral("inviteCopy"))->setFocus();
    Q_EMIT invited();
}

} // namespace hypha::gui
