#include "gui/settings/policycard.h"

#include "gui/settings/settingscard.h"
#include "gui/text/errortext.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/record/names.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr int longestAge = 3650, longestNotice = 365; // days

PolicyCard::PolicyCard(session::Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_name(new QLineEdit), m_github(new QLineEdit),
      m_approval(check("policyApproval", tr("A colleague must approve anybody's next device"))),
      m_reads(check("policyReads", tr("Write down who reads which version"))),
      m_onLeave(check("policyOnLeave", tr("when somebody is removed"))),
      m_onRevoke(check("policyOnRevoke", tr("when a device is revoked"))),
      m_age(days("policyAge", tr("never"))), m_notice(days("policyNotice", tr("not"))),
      m_who(makeParagraph("policyWho", {}, "small", "muted")), m_problem(new Banner("policyProblem")),
      m_save(makeButton("policySave", tr("Save for everybody"), "primary")),
      m_undo(makeButton("policyUndo", tr("Undo")))
{
    build();
    for (QLineEdit *edit : {m_name, m_github})
        connect(edit, &QLineEdit::textChanged, this, &PolicyCard::edited);
    for (QCheckBox *box : {m_approval, m_reads, m_onLeave, m_onRevoke})
        connect(box, &QCheckBox::toggled, this, &PolicyCard::edited);
    for (QSpinBox *box : {m_age, m_notice})
        connect(box, &QSpinBox::valueChanged, this, &PolicyCard::edited);
    connect(m_save, &QPushButton::clicked, this, &PolicyCard::save);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_shown.reset();
        follow();
    });
    for (const auto signal :
         {&session::Session::opened, &session::Session::stateChanged, &session::Session::healthChanged})
        connect(&m_session, signal, this, &PolicyCard::follow);
    connect(&m_session, &session::Session::locked, this, [this] { m_shown.reset(); });
    follow();
}

QCheckBox *PolicyCard::check(const char *name, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(text);
    return box;
}

QSpinBox *PolicyCard::days(const char *name, const QString &none)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setSpecialValueText(none);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    box->setMinimumWidth(space(30));
    return box;
}

void PolicyCard::build()
{
    QVBoxLayout *column = dressSettingsCard(this, "policyCard", tr("For the whole organisation"));
    m_age->setRange(0, longestAge);
    m_notice->setRange(0, longestNotice);
    m_nameField = new FormField("policyName", tr("Name of the organisation"), m_name,
                                tr("Whoever hosts the repository can read it."));
    column->addWidget(m_who);
    column->addWidget(m_nameField);
    column->addWidget(new FormField("policyGithub", tr("Organisation at GitHub, if there is one"), m_github));
    column->addWidget(m_approval);
    column->addWidget(m_reads);
    const QString limit = tr("Programs write down their own reads: a dishonest one could leave them out.");
    column->addWidget(makeParagraph("policyReadsLimit", limit, "small", "muted"));
    m_reads->setAccessibleDescription(limit);
    column->addWidget(makeLabel("policyRenew", tr("Renew the key of a project"), "label"));
    column->addWidget(m_onLeave);
    column->addWidget(m_onRevoke);
    column->addWidget(new FormField("policyAge", tr("After this many days at the latest"), m_age));
    column->addWidget(new FormField("policyNotice", tr("Remind this many days before"), m_notice,
                                    tr("For projects without rules of their own.")));
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

/// What a person is changing stays, whatever comes in meanwhile.
void PolicyCard::follow()
{
    const auto state = m_session.state();
    if (!state || !m_session.profile())
        return;
    const auto role = vault::orgRole(*state, m_session.profile()->userId, state->clock);
    const bool may = vault::allows(role, vault::Permission::rotate);
    if (m_shown != state->org)
        fill(state->org, edit());
    m_who->setText(
        !may ? tr("Admins change this; you see it.")
             : tr("Our program keeps these rules on every member's computer; a change is signed and "
                  "stands in the audit log."));
    for (QWidget *control : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_github),
                             static_cast<QWidget *>(m_approval), static_cast<QWidget *>(m_reads),
                             static_cast<QWidget *>(m_onLeave), static_cast<QWidget *>(m_onRevoke),
                             static_cast<QWidget *>(m_age), static_cast<QWidget *>(m_notice)})
        control->setEnabled(may && m_session.isWritable());
    m_save->setVisible(may);
    m_undo->setVisible(may);
    edited();
}

static void setText(QLineEdit *edit, const QString &text)
{
    if (edit->text().trimmed() != text) // else the cursor would jump
        edit->setText(text);
}

/// What holds, with what a person is changing on top of it.
void PolicyCard::fill(const vault::Org &org, const PolicyEdit &kept)
{
    m_filling = true;
    m_shown = org;
    const auto change = changeOf(kept, org);
    const vault::Settings &settings = change.settings;
    const vault::RotationPolicy policy = settings.defaultRotationPolicy.value_or(vault::RotationPolicy());
    setText(m_name, plainText(change.orgName.value_or(org.name)));
    setText(m_github, plainText(settings.githubOrg.value_or(std::string())));
    m_approval->setChecked(settings.requireDeviceApproval);
    m_reads->setChecked(settings.auditReads);
    m_onLeave->setChecked(policy.rotateOnMemberRemove);
    m_onRevoke->setChecked(policy.rotateOnDeviceRevoke);
    m_age->setValue(static_cast<int>(std::min<std::uint64_t>(policy.maxAgeDays.value_or(0), longestAge)));
    m_notice->setValue(
        static_cast<int>(std::min<std::uint64_t>(policy.notifyBeforeExpiryDays.value_or(0), longestNotice)));
    if (kept.isEmpty())
        m_problem->dismiss();
    m_filling = false;
}

/// A value that these controls cannot show stays as it is.
PolicyEdit PolicyCard::edit() const
{
    PolicyEdit edit;
    if (!m_shown)
        return edit;
    const vault::Settings &shown = m_shown->settings;
    const vault::RotationPolicy policy = shown.defaultRotationPolicy.value_or(vault::RotationPolicy());
    if (const std::string name = utf8(m_name->text().trimmed()); name != m_shown->name)
        edit.orgName = name;
    const QString typed = m_github->text().trimmed();
    const auto github = typed.isEmpty() ? std::nullopt : std::optional(utf8(typed));
    if (github != shown.githubOrg)
        edit.githubOrg.emplace(github);
    const auto take = [](std::optional<bool> &edited, bool before, const QCheckBox *box) {
        if (box->isChecked() != before)
            edited = box->isChecked();
    };
    take(edit.requireDeviceApproval, shown.requireDeviceApproval, m_approval);
    take(edit.auditReads, shown.auditReads, m_reads);
    take(edit.rotateOnMemberRemove, policy.rotateOnMemberRemove, m_onLeave);
    take(edit.rotateOnDeviceRevoke, policy.rotateOnDeviceRevoke, m_onRevoke);
    const auto takeDays = [](auto &edited, const std::optional<std::uint64_t> &before, const QSpinBox *box) {
        const auto days = static_cast<std::uint64_t>(box->value());
        if (days != std::min(before.value_or(0), static_cast<std::uint64_t>(box->maximum())))
            edited.emplace(days == 0 ? std::nullopt : std::optional(days));
    };
    takeDays(edit.maxAgeDays, policy.maxAgeDays, m_age);
    takeDays(edit.notifyBeforeExpiryDays, policy.notifyBeforeExpiryDays, m_notice);
    return edit;
}

void PolicyCard::edited()
{
    if (m_filling)
        return;
    const bool good = checkName(utf8(m_name->text().trimmed())).has_value();
    m_nameField->setError(good ? QString() : tr("A name of 1 to 256 characters is needed."));
    const bool changed = !edit().isEmpty();
    m_save->setEnabled(good && changed && m_session.isWritable());
    m_undo->setEnabled(changed);
}

/// Only what was changed here, onto what holds when it is signed: a colleague's change of another setting,
/// come in since, is not undone by it.
void PolicyCard::save()
{
    m_save->setEnabled(false);
    m_session.withClock(
        this,
        [edit = edit()](session::OpenVault &vault) -> Result<void> {
            HYPHA_CHECK(vault.refresh());
            HYPHA_CHECK(vault.run(changeOf(edit, vault.state()->org)));
            return {};
        },
        [this](const Result<void> &result) {
            if (!result) {
                m_problem->show(Banner::Kind::danger, tell(result.error()));
                return edited();
            }
            m_shown.reset(); // filled in again, and once more when what was signed is told
            follow();
        });
}

} // namespace hypha::gui
