#include "gui/recovery/assistsheet.h"

#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"
#include "model/vault/recoveryoperations.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr int mostReachName = 24; ///< characters of a project's
static constexpr qsizetype mostReachNames = 4;

/// Which projects of theirs come back by this person, and which do not.
static QString reachText(const vault::VaultState &state, const UserId &user, const UserId &me)
{
    QStringList back, missing;
    for (const auto &[id, project] : state.projects) {
        if (!vault::projectRole(state, project, user, state.clock))
            continue;
        const bool within =
            vault::allows(vault::projectRole(state, project, me, state.clock), vault::Permission::share);
        (within ? back : missing) << shortText(displayText(project.name), mostReachName);
    }
    const auto list = [](QStringList names) {
        const qsizetype more = names.size() - mostReachNames;
        if (more > 0)
            names = names.mid(0, mostReachNames)
                    << AssistSheet::tr("%n more", nullptr, static_cast<int>(more));
        return QLocale().createSeparatedList(names);
    };
    if (back.isEmpty())
        return AssistSheet::tr("You may share none of their projects: ask an admin to help instead.");
    return missing.isEmpty()
               ? AssistSheet::tr("They read again: %1.").arg(list(back))
               : AssistSheet::tr("They read again: %1. Not by you, but by whoever may share it: %2.")
                     .arg(list(back), list(missing));
}

AssistSheet::AssistSheet(session::Session &session, RequestRow request, const vault::Device &device,
                         QWidget *parent)
    : Sheet("assistSheet", tr("Help %1 back in?").arg(personText(request.user.text)), {},
            request.canAssist ? tr("They match: let it in") : tr("They match: contribute"), parent),
      m_session(session), m_request(std::move(request)), m_fingerprint(vault::deviceFingerprint(device)),
      m_read(new QCheckBox(tr("I have compared all twelve words")))
{
    const QString who = personText(m_request.user.text);
    content()->addWidget(makeParagraph(
        "assistWhat", m_request.canAssist ? tr("The device “%1” becomes one of %2's, and gets the keys of "
                                               "every project of theirs that you hold and "
                                               "may share.")
                                                .arg(displayText(m_request.deviceName), who)
                                          : tr("Your share of the organisation's key is sealed for the "
                                               "device “%1” alone. With enough other shares "
                                               "it opens every project.")
                                                .arg(displayText(m_request.deviceName))));
    const auto state = session.state();
    if (m_request.canAssist && state && session.profile())
        content()->addWidget(makeParagraph(
            "assistReach", reachText(*state, m_request.user, session.profile()->userId), "label"));
    auto *words = new WordGrid("assistWords");
    words->setHash(m_fingerprint);
    content()->addWidget(words);
    content()->addWidget(makeParagraph("assistHow", tr("Call %1 on a number you know, make sure that it is "
                                                       "them, and read the words to each other. If one word "
                                                       "differs, somebody has put another device in between.")
                                                        .arg(who)));
    if (!m_request.canCancel)
        content()->addWidget(makeParagraph(
            "assistOtherwise",
            tr("If they differ, cancel here and call an admin, who refuses the device under People.")));
    m_read->setObjectName(QStringLiteral("assistRead"));
    m_read->setAccessibleName(m_read->text());
    content()->addWidget(m_read);
    QPushButton *differ = makeButton("assistDiffer", tr("They differ"), "danger");
    buttons()->insertWidget(buttons()->count() - 1, differ);
    differ->setVisible(m_request.canCancel);
    connect(differ, &QPushButton::clicked, this, &AssistSheet::refuse);
    connect(m_read, &QCheckBox::toggled, this, [this](bool on) { mainButton()->setEnabled(on); });
    connect(this, &Sheet::confirmed, this, &AssistSheet::help);
    connect(&m_session, &session::Session::stateChanged, this, &AssistSheet::follow);
    mainButton()->setDefault(false);
    mainButton()->setEnabled(false);
}

/// Somebody else was faster, or it was cancelled.
void AssistSheet::follow()
{
    const auto state = m_session.state();
    if (!state)
        return;
    const auto request = state->requests.find(m_request.id);
    if (request == state->requests.end() || request->second.status != vault::RequestStatus::pending)
        reject();
}

void AssistSheet::help()
{
    setBusy(true);
    disconnect(&m_session, &session::Session::stateChanged, this, nullptr);
    m_session.withClock(
        this,
        [request = m_request, fingerprint = m_fingerprint](session::OpenVault &vault) -> Result<bool> {
            if (request.canAssist) {
                HYPHA_CHECK(
                    vault.run(vault::recoveryOperation(vault::op::AssistRecovery{request.id, fingerprint})));
                return true;
            }
            for (const ShareId &share : request.shares) {
                const auto found = vault.state()->requests.find(request.id);
                if (found != vault.state()->requests.end() && found->second.contributions.contains(share))
                    continue; // by an attempt that went only so far
                HYPHA_CHECK(vault.run(
                    vault::recoveryOperation(vault::op::ContributeShare{request.id, share, fingerprint})));
            }
            return true;
        },
        [this](const Result<bool> &result) {
            if (!result) {
                showError(tell(result.error()));
                mainButton()->setEnabled(m_read->isChecked());
                connect(&m_session, &session::Session::stateChanged, this, &AssistSheet::follow);
                return;
            }
            Q_EMIT said(m_request.canAssist
                            ? tr("“%1” is let in.").arg(displayText(m_request.deviceName))
                            : tr("Your share is on its way to “%1”.").arg(displayText(m_request.deviceName)));
            accept();
        });
}

/// Recorded, so that everybody sees that somebody tried.
void AssistSheet::refuse()
{
    setBusy(true);
    m_session.run(vault::recoveryOperation(vault::op::CancelRecovery{m_request.id, "words differ"}), this,
                  [this](const Result<vault::PushCounts> &result) {
                      if (!result) {
                          showError(tell(result.error()));
                          return mainButton()->setEnabled(m_read->isChecked());
                      }
                      Q_EMIT said(tr("The request is cancelled, and the log says why."));
                      accept();
                  });
}

} // namespace hypha::gui
