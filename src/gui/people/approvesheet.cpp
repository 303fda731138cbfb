#include "gui/people/approvesheet.h"

#include "gui/people/accesspicker.h"
#include "gui/text/errortext.h"
#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/bulletlist.h"
#include "gui/widgets/sheetsteps.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace hypha::gui {

enum ApproveStep { wordsStep, accessStep, effectsStep };

ApproveSheet::ApproveSheet(session::Session &session, const vault::Device &device,
                           session::InvitationFinding finding, QWidget *parent)
    : Sheet("approveSheet", tr("Approve “%1”?").arg(displayText(device.name)), {}, tr("They match"), parent),
      m_session(session), m_device(device), m_finding(std::move(finding)), m_state(session.state()),
      m_steps(new SheetSteps("approveSteps")),
      m_differ(makeButton("approveDiffer", tr("They differ"), "danger")),
      m_back(makeButton("approveBack", tr("Back"), "quiet")),
      m_skip(makeButton("approveSkip", tr("Go on without comparing"), "quiet"))
{
    m_steps->addStep(buildWords());
    m_steps->addStep(buildAccess());
    m_steps->addStep(buildEffects());
    content()->addWidget(m_steps, 1);
    buttons()->insertWidget(0, m_back);
    buttons()->insertWidget(1, m_skip);
    buttons()->insertWidget(buttons()->count() - 1, m_differ);
    connect(m_back, &QPushButton::clicked, this, [this] { goBack(); });
    connect(m_skip, &QPushButton::clicked, this, &ApproveSheet::skipWords);
    connect(m_differ, &QPushButton::clicked, this, &ApproveSheet::refuse);
    connect(this, &Sheet::confirmed, this, &ApproveSheet::next);
    connect(&m_session, &session::Session::stateChanged, this, &ApproveSheet::stateChanged);
    presetAccess();
    showStep(wordsStep);
}

QString ApproveSheet::vouchText() const
{
    using Verdict = vault::InvitationVerdict;
    switch (m_finding.verdict) {
    case Verdict::verified:
        return tr("✓ Asked by whoever held your invitation.");
    case Verdict::wrongMac:
        return tr("It names your invitation but does not hold its secret: somebody may be pretending.");
    case Verdict::expired:
        return tr("The invitation it used has expired. Only the words below vouch for it.");
    case Verdict::usedAgain:
        return tr("Another device has used the same invitation: one of the two is not who you invited.");
    case Verdict::otherUser:
        return tr("The invitation it used was for somebody else.");
    case Verdict::notForMembers:
    case Verdict::none:
        break;
    }
    return tr("Nothing vouches for this device but the words below.");
}

QWidget *ApproveSheet::buildFacts()
{
    auto *box = new QWidget;
    auto *facts = new QGridLayout(box);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(space(4));
    facts->setColumnStretch(1, 1);
    const vault::Membership *member = m_state->members.find(m_device.user);
    const QString person = personText(m_device.user.text);
    const QString who =
        member ? tr("%1, %2").arg(person, roleName(member->role)) : tr("%1, not a member yet").arg(person);
    const std::pair<QString, QString> rows[] = {{tr("Person"), who},
                                                {tr("Device"), displayText(m_device.name)},
                                                {tr("Asked"), dateTimeText(m_device.enrolledAt)}};
    for (int row = 0; const auto &[label, text] : rows) {
        facts->addWidget(makeLabel("factLabel", label, "small", "muted"), row, 0);
        facts->addWidget(makeParagraph("factText", text), row++, 1);
    }
    return box;
}

QWidget *ApproveSheet::buildWords()
{
    const bool vouched = m_finding.verdict == vault::InvitationVerdict::verified;
    const QString person = personText(m_device.user.text);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(buildFacts());
    column->addWidget(makeParagraph("approveVouched", vouchText(), "label", vouched ? "accent" : "warning"));
    auto *words = new WordGrid("approveWords");
    words->setHash(vault::deviceFingerprint(m_device));
    words->setLarge();
    column->addWidget(words);
    const bool own = m_session.profile() && m_session.profile()->userId == m_device.user;
    column->addWidget(makeParagraph(
        "approveHow",
        own ? tr("Your other device shows twelve words as well: compare them. They are not a secret. If one "
                 "word differs, somebody has put another device in between.")
            : tr("Call %1 on a number you know, and read the words to each other. They are not a "
                 "secret. If one word differs, somebody has put another device in between.")
                  .arg(person)));
    m_why = makeParagraph("approveMust", tr("Whoever becomes an admin is approved by comparing the words."),
                          "label", "warning");
    m_why->hide();
    column->addWidget(m_why);
    m_read = new QCheckBox(tr("I have compared all twelve words"));
    m_read->setObjectName(QStringLiteral("approveRead"));
    m_read->setAccessibleName(m_read->text());
    connect(m_read, &QCheckBox::toggled, this, [this](bool on) {
        mainButton()->setEnabled(on);
        if (on)
            showPart(m_read); // Space checks it also where it is out of sight
    });
    column->addWidget(m_read, 0, Qt::AlignLeft); // all that looks like it can be clicked
    return page;
}

/// What the inviter meant to give.
void ApproveSheet::presetAccess()
{
    if (!m_finding.invitation || m_finding.verdict != vault::InvitationVerdict::verified)
        return;
    m_access->setRole(m_finding.invitation->role);
    for (const ProjectId &project : m_finding.invitation->projects)
        m_access->setProject(project, m_finding.invitation->role);
}

QWidget *ApproveSheet::buildAccess()
{
    const auto profile = m_session.profile();
    m_access = new AccessPicker(*m_state, m_device.user, profile ? profile->userId : UserId());
    auto *page = new QWidget; // the sheet scrolls: a second bar beside its own would be one too many
    page->setObjectName(QStringLiteral("approveAccess"));
    page->setAccessibleName(tr("Access"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_access);
    return page;
}

QWidget *ApproveSheet::buildEffects()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(makeLabel("effectsTitle", tr("What will happen"), "label"));
    m_effects = new BulletList("approveEffects");
    column->addWidget(m_effects);
    column->addStretch(1);
    return page;
}

ApprovalChoice ApproveSheet::choice() const
{
    return {m_access->role(), m_access->projects()};
}

void ApproveSheet::showStep(int step)
{
    const bool words = step == wordsStep;
    m_steps->setCurrentIndex(step);
    showFromTop();
    m_differ->setVisible(words);
    m_skip->setVisible(words && m_finding.verdict == vault::InvitationVerdict::verified && m_why->isHidden());
    m_back->setVisible(!words);
    setMainText(words ? tr("They match") : step == accessStep ? tr("Continue") : tr("Approve"));
    if (step == effectsStep)
        showEffects();
    // Nobody says by a stray Enter or click that words match which they have not read.
    mainButton()->setDefault(!words);
    m_read->setChecked(false); // disables the button
    mainButton()->setEnabled(!words);
    if (words)
        m_read->setFocus();
    else
        mainButton()->setFocus();
}

/// The operation pins the keys that were shown; what it would do is said again as things stand now.
void ApproveSheet::stateChanged()
{
    const auto state = m_session.state();
    const vault::Device *device = state ? state->device(m_device.id) : nullptr;
    if (!device || device->status != vault::DeviceStatus::pendingApproval) {
        if (mainButton()->isEnabled() || m_steps->currentIndex() == wordsStep)
            reject(); // somebody else was faster
        return;
    }
    m_state = state;
    if (m_steps->currentIndex() == effectsStep)
        showEffects();
}

void ApproveSheet::showEffects()
{
    const auto profile = m_session.profile();
    m_effects->setLines(consequencesOf(*m_state, m_device, choice(), profile ? profile->userId : UserId()));
}

void ApproveSheet::next()
{
    const int step = m_steps->currentIndex();
    if (step == wordsStep && !m_read->isChecked())
        return mainButton()->setEnabled(false);
    if (step == wordsStep)
        m_compared = true;
    if (step == effectsStep)
        return approve();
    goOn();
}

/// Where there is no role to choose, as for a device of one's own, what will happen comes at once.
void ApproveSheet::goOn()
{
    const int to = m_access->hasChoice() && m_steps->currentIndex() == wordsStep ? accessStep : effectsStep;
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    if (to == effectsStep && !m_compared &&
        vault::wordsAreNeeded(m_finding.verdict, m_device, me, highestRole(*m_state, m_device, choice()))) {
        m_why->show();
        return showStep(wordsStep);
    }
    showStep(to);
}

void ApproveSheet::goBack()
{
    showStep(m_access->hasChoice() && m_steps->currentIndex() == effectsStep ? accessStep : wordsStep);
}

void ApproveSheet::skipWords()
{
    m_compared = false;
    goOn();
}

void ApproveSheet::approve()
{
    setBusy(true);
    m_session.withClock(
        this,
        [approval = approvalOf(*m_state, m_device, choice()),
         byInvitation = !m_compared](session::OpenVault &vault) -> Result<bool> {
            HYPHA_CHECK(session::approve(vault, approval, byInvitation));
            return true;
        },
        [this](const Result<bool> &result) {
            if (!result)
                return showError(tell(result.error()));
            Q_EMIT said(tr("“%1” is approved.").arg(displayText(m_device.name)));
            accept();
        });
}

/// Recorded, so that everybody sees that somebody tried.
void ApproveSheet::refuse()
{
    setBusy(true);
    m_session.run(vault::op::RevokeDevice{m_device.id, "words differ"}, this,
                  [this](const Result<vault::PushCounts> &result) {
                      if (!result) {
                          showError(tell(result.error()));
                          return mainButton()->setEnabled(m_read->isChecked());
                      }
                      Q_EMIT said(
                          tr("“%1” is refused, and the log says why.").arg(displayText(m_device.name)));
                      accept();
                  });
}

} // namespace hypha::gui
