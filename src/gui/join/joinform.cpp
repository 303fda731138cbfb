#include "gui/join/joinform.h"

#include "gui/join/jointext.h"
#include "gui/sync/hostform.h"
#include "gui/text/remotewords.h"
#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/welcome/strengthmeter.h"
#include "gui/widgets/capslockhint.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/record/names.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QSysInfo>
#include <QVBoxLayout>

namespace hypha::gui {

JoinForm::JoinForm(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(makeParagraph("joinVaultTitle", {}, "title")),
      m_contact(makeParagraph("joinContact", {})),
      m_status(makeParagraph("joinStatus", {}, "small", "muted")), m_user(new QLineEdit),
      m_device(new QLineEdit), m_passphrase(new SecretRow("joinPassphrase", tr("Passphrase"))),
      m_again(new SecretRow("joinAgain", tr("Passphrase again"))), m_meter(new StrengthMeter(session)),
      m_host(new HostForm("joinHost")), m_progress(makeThinProgress("joinProgress", tr("Joining"))),
      m_problem(new Banner("joinProblem")),
      m_key(m_problem->addButton("joinConfirmKey", tr("The fingerprint is right"))),
      m_join(makeButton("joinButton", tr("Join"), "primary")),
      m_cancel(makeButton("joinCancel", tr("Cancel"))), m_back(makeButton("joinOther", tr("Back")))
{
    setObjectName(QStringLiteral("joinForm"));
    buildFields();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(8), space(6), space(8));
    column->setSpacing(space(4));
    column->addWidget(m_title);
    column->addWidget(buildFacts());
    for (QWidget *field : {static_cast<QWidget *>(m_userField), static_cast<QWidget *>(m_deviceField),
                           static_cast<QWidget *>(m_passphraseField), static_cast<QWidget *>(m_againField),
                           static_cast<QWidget *>(m_host)})
        column->addWidget(field);
    column->addWidget(m_contact);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addWidget(buildButtons());
    column->addStretch(1);
    connect(m_key, &QPushButton::clicked, this, &JoinForm::confirmKey);
    connect(m_passphrase->field(), &SecretField::edited, this,
            [this] { m_meter->judge(m_passphrase->field()->secret()); });
    connect(m_again->field(), &SecretField::submitted, this, &JoinForm::join);
    connect(&m_session, &session::Session::openFailed, this, [this](const Error &error) {
        if (m_attempt)
            failed(error);
    });
    connect(&m_session, &session::Session::opened, this, [this] {
        if (std::exchange(m_attempt, nullptr))
            setBusy(false);
        clearSecrets();
        m_invitation.reset();
    });
    connect(&m_session, &session::Session::progress, this, [this](session::Step step) {
        if (!m_attempt)
            return;
        m_status->setText(step == session::Step::derivingKey ? tr("Making the keys of this device…")
                          : step == session::Step::verifying ? tr("Fetching the vault and verifying it…")
                                                             : tr("Opening the vault…"));
    });
}

void JoinForm::buildFields()
{
    for (SecretRow *row : {m_passphrase, m_again}) {
        row->field()->setEditable(true);
        row->setCopyVisible(false);
    }
    m_userField = new FormField("joinUser", tr("Your e-mail address"), m_user);
    m_deviceField = new FormField("joinDevice", tr("Name of this device"), m_device,
                                  tr("Colleagues and the host can read it."));
    m_passphraseField =
        new FormField("joinPassphraseRow", tr("Passphrase"), m_passphrase,
                      tr("It protects the keys on this computer. Nobody can reset it for you."));
    m_passphraseField->addBelow(m_meter);
    m_passphraseField->addBelow(new CapsLockHint(m_passphrase->field()));
    m_againField = new FormField("joinAgainRow", tr("Passphrase again"), m_again);
}

QWidget *JoinForm::buildFacts()
{
    QFrame *card = makeFrame("joinFacts", "card");
    m_facts = new QGridLayout(card);
    m_facts->setContentsMargins(space(5), space(4), space(5), space(4));
    m_facts->setHorizontalSpacing(space(4));
    m_facts->setVerticalSpacing(space(2));
    m_facts->setColumnStretch(1, 1);
    const std::pair<const char *, QString> rows[] = {{"joinFactOrg", tr("Organisation")},
                                                     {"joinFactUser", tr("Made for")},
                                                     {"joinFactRole", tr("As")},
                                                     {"joinFactUntil", tr("Good until")},
                                                     {"joinFactPlace", tr("Stored at")}};
    for (int row = 0; const auto &[name, label] : rows) {
        m_facts->addWidget(makeLabel("joinFactLabel", label, "label"), row, 0, Qt::AlignTop);
        m_facts->addWidget(makeParagraph(name, {}), row++, 1);
    }
    m_facts->addWidget(
        makeParagraph("joinFactBy",
                      tr("An invitation does not say who made it: it is worth as much as the way "
                         "it came to you."),
                      "small", "muted"),
        5, 0, 1, 2);
    return card;
}

QWidget *JoinForm::buildButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    for (QPushButton *button : {m_join, m_cancel, m_back})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_join, &QPushButton::clicked, this, &JoinForm::join);
    connect(m_cancel, &QPushButton::clicked, this, &JoinForm::cancel);
    connect(m_back, &QPushButton::clicked, this, &JoinForm::back);
    return box;
}

void JoinForm::show(std::shared_ptr<const vault::Invitation> invitation)
{
    m_invitation = std::move(invitation);
    m_confirmed.reset();
    m_shownKey.reset();
    const auto address = sync::RemoteAddress::parse(m_invitation->remote);
    m_address = address ? std::optional(*address) : std::nullopt;
    clearSecrets();
    fillFacts();
    const auto &user = m_invitation->user;
    m_user->setText(user ? personText(user->text) : QString());
    m_user->setReadOnly(user.has_value());
    m_userField->setHint(user ? tr("The invitation is for this address and no other.")
                              : tr("How colleagues recognise you. No mail is sent."));
    if (m_device->text().isEmpty())
        m_device->setText(QSysInfo::machineHostName());
    m_host->setVisible(m_address.has_value());
    if (m_address)
        m_host->setAddress(*m_address);
    for (FormField *field : {m_userField, m_deviceField, m_passphraseField, m_againField})
        field->setError({});
    m_problem->dismiss();
    setBusy(false);
    m_join->setEnabled(m_address.has_value());
    (user ? static_cast<QWidget *>(m_device) : m_user)->setFocus();
}

void JoinForm::fillFacts()
{
    const vault::Invitation &in = *m_invitation;
    const QString org = displayText(in.orgName);
    m_title->setText(tr("Join %1").arg(org));
    const auto set = [this](const char *name, const QString &text) {
        findChild<QLabel *>(QLatin1String(name))->setText(text);
    };
    set("joinFactOrg", org);
    set("joinFactUser", in.user ? personText(in.user->text) : tr("whoever holds it"));
    set("joinFactRole", tr("%1, once your device is approved", "Member, once your device is approved")
                            .arg(roleName(in.role)));
    set("joinFactUntil", dateTimeText(in.expiresAt));
    // So that a long address may wrap.
    set("joinFactPlace", displayText(in.remote).replace(u'/', QStringLiteral("/\u200b")));
    m_contact->setText(m_address
                           ? tr("Joining contacts this place and no other. %1").arg(contactText(*m_address))
                           : addressProblem());
}

static QString addressOf(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed().toLower();
    return text.contains(u'|') ? text : QStringLiteral("email|") + text;
}

bool JoinForm::check()
{
    const QString user = m_user->text().trimmed();
    m_userField->setError(user.indexOf(u'@') > 0 || user.contains(u'|')
                              ? QString()
                              : tr("An address looks like ada@example.org."));
    m_deviceField->setError(checkName(utf8(m_device->text().trimmed()))
                                ? QString()
                                : tr("A name of 1 to 256 characters is needed."));
    const auto secret = m_passphrase->field()->secret();
    m_passphraseField->setError(secret.empty() ? tr("A passphrase is needed.") : QString());
    m_againField->setError(
        secret.equals(m_again->field()->secret().view()) ? QString() : tr("The two passphrases differ."));
    for (FormField *field : {m_userField, m_deviceField, m_passphraseField, m_againField}) {
        if (field->hasError()) {
            Q_EMIT problemShown(field);
            field->focusControl();
            return false;
        }
    }
    return m_host->check();
}

void JoinForm::join()
{
    if (!m_join->isEnabled() || !m_invitation || !check())
        return;
    session::JoinWish wish;
    wish.profile = session::freeProfileName(m_session.profiles(), m_invitation->orgName);
    wish.user = m_invitation->user ? *m_invitation->user : UserId{utf8(addressOf(m_user))};
    wish.deviceName = utf8(m_device->text().trimmed());
    auto access = std::make_shared<session::HostAccess>(m_host->access());
    access->confirmed = m_confirmed;
    m_attempt = std::make_shared<Attempt>();
    setBusy(true);
    m_session.open(
        [invitation = m_invitation, wish, access, attempt = m_attempt,
         secret = std::make_shared<crypto::SecretBytes>(m_passphrase->field()->secret())](
            keystore::ProfileStore profiles, const Clock &clock, const session::Progress &progress) {
            return session::joinRemote(std::move(profiles), *invitation, wish, std::move(*secret), *access,
                                       clock, progress, &attempt->cancelled, attempt->shown);
        });
}

/// Nobody waits for a host that is silent.
JoinForm::~JoinForm()
{
    if (m_attempt)
        m_attempt->cancelled = true;
}

void JoinForm::cancel()
{
    if (m_attempt)
        m_attempt->cancelled = true;
    m_cancel->setEnabled(false);
    m_status->setText(tr("Stopping…"));
}

void JoinForm::setBusy(bool busy)
{
    if (const QWidget *focus = window()->focusWidget(); busy && focus && isAncestorOf(focus)) {
        m_cancel->setVisible(true); // all else is off meanwhile
        m_cancel->setEnabled(true);
        m_cancel->setFocus();
    }
    m_progress->setVisible(busy);
    m_status->setText(busy ? tr("Fetching the vault and verifying it…") : QString());
    m_status->setVisible(busy);
    m_join->setEnabled(!busy);
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(busy);
    m_back->setVisible(!busy);
    for (QWidget *field : {static_cast<QWidget *>(m_userField), static_cast<QWidget *>(m_deviceField),
                           static_cast<QWidget *>(m_passphraseField), static_cast<QWidget *>(m_againField),
                           static_cast<QWidget *>(m_host)})
        field->setEnabled(!busy);
    if (busy)
        m_problem->dismiss();
}

void JoinForm::failed(const Error &error)
{
    const auto attempt = std::exchange(m_attempt, nullptr);
    setBusy(false);
    const QString host = m_address ? hostText(*m_address) : QString();
    Told told = tellJoin(error, host);
    const bool askable = isUnknownHostKey(error) && attempt->shown.key;
    if (askable) {
        m_shownKey = attempt->shown.key;
        told.why += QStringLiteral(" ") + tr("It shows: %1").arg(hostKeyText(*attempt->shown.key));
    }
    m_key->setVisible(askable);
    m_problem->show(error.code == Errc::cancelled ? Banner::Kind::info : Banner::Kind::danger, told);
    (askable ? m_key : m_join)->setFocus(); // what was pressed to stop it is gone
    Q_EMIT problemShown(m_problem);
}

void JoinForm::confirmKey()
{
    m_confirmed = m_shownKey;
    m_problem->dismiss();
    join();
}

void JoinForm::clearSecrets()
{
    for (SecretRow *row : {m_passphrase, m_again}) {
        row->field()->clear();
        row->field()->setRevealed(false);
    }
    m_host->clear();
}

} // namespace hypha::gui
