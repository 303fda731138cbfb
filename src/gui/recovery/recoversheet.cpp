#include "gui/recovery/recoversheet.h"

#include "gui/recovery/ownerchoice.h"
#include "gui/recovery/sheetwords.h"
#include "gui/recovery/wordsfield.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/recovery/sharecheck.h"
#include "model/vault/recoveryoperations.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hypha::gui {

namespace slip39 = crypto::slip39;

static constexpr const char *sharesItem = "shares"; ///< of an error that is about them

RecoverSheet::RecoverSheet(session::Session &session, const RequestId &request, QWidget *parent)
    : Sheet(
          "recoverSheet", tr("Recover with shares"),
          tr("Holders type their words here themselves, or contribute from their own machines. The key comes "
             "together only in this computer's guarded memory, lets this device in, and is wiped."),
          tr("Recover"), parent),
      m_session(session), m_request(request), m_past(session),
      m_progress(makeParagraph("recoverProgress", {}, "label")),
      m_leftOut(makeParagraph("recoverLeftOut", {}, "small", "warning")),
      m_words(new WordsField("recoverWords", tr("Words of a share"), session)),
      m_add(makeButton("recoverAdd", tr("Add this share"))),
      m_again(makeButton("recoverAgain", tr("Start again"), "quiet")), m_owner(new OwnerChoice(session))
{
    const auto state = session.state();
    const UserId me = session.profile() ? session.profile()->userId : UserId();
    m_owner->setVisible(vault::orgRole(*state, me, state->clock) != vault::Role::owner);
    m_again->setToolTip(tr("Forgets the shares that were entered here"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(m_add);
    row->addWidget(m_again);
    row->addStretch(1);
    content()->addWidget(m_progress);
    content()->addWidget(m_leftOut);
    content()->addWidget(m_words);
    content()->addLayout(row);
    content()->addWidget(m_owner);
    setRoom(165, 110);
    connect(m_words, &WordsField::changed, this,
            [this] { m_add->setEnabled(m_gathering && !m_running && m_words->isWhole()); });
    connect(m_words, &WordsField::codesRead, this, [this](const auto &codes) { addCodes(*codes); });
    connect(m_add, &QPushButton::clicked, this, &RecoverSheet::addTyped);
    connect(m_again, &QPushButton::clicked, this, &RecoverSheet::startAgain);
    connect(this, &Sheet::confirmed, this, &RecoverSheet::recover);
    connect(&session, &session::Session::stateChanged, this, [this] {
        m_owner->follow();
        readContributions();
    });
    m_leftOut->hide();
    showProgress();
    readContributions();
    m_words->setFocus();
}

/// What holders have handed over through the vault, beside what has been typed here.
void RecoverSheet::readContributions()
{
    if (!m_session.isOpen() || m_running)
        return;
    struct Found
    {
        recovery::Document document;
        recovery::Contributions contributions;
    };
    m_session.withVault(
        this,
        [request = m_request](session::OpenVault &vault) -> Result<Found> {
            const auto read = [&vault](const std::string &path) { return vault.file(path); };
            Found found;
            HYPHA_TRY(found.document, recovery::currentDocument(*vault.state(), read));
            HYPHA_TRY(found.contributions,
                      recovery::openContributions(*vault.state(), request, vault.keys(), read));
            return found;
        },
        [this](Result<Found> found) {
            if (m_running) // what is being tried stays as it is; it is read again afterwards
                return;
            if (!found)
                return found.error().code == Errc::cancelled ? void() : showProblem(found.error());
            if (m_gathering && m_gathering->document().setNumber != found->document.setNumber)
                m_replaced = replacedText(m_gathering->document().setNumber, found->document.setNumber);
            if (!m_gathering || m_gathering->document().setNumber != found->document.setNumber)
                begin(std::move(found->document));
            take(found->contributions);
            showProgress();
        });
}

void RecoverSheet::begin(recovery::Document document)
{
    m_gathering = std::make_shared<recovery::Gathering>(std::move(document));
    m_entered = 0;
}

QString RecoverSheet::deviceText(const DeviceId &id) const
{
    const auto state = m_session.state();
    const vault::Device *device = state ? state->device(id) : nullptr;
    return device ? tr("“%1” of %2", "a device and whose it is")
                        .arg(shortText(displayText(device->name)), shortText(personText(device->user.text)))
                  : QString::fromStdString(id.toString());
}

/// What is in a contribution, its holder alone decides: one that cannot be used is named.
void RecoverSheet::take(const recovery::Contributions &contributions)
{
    QStringList lines;
    if (!m_replaced.isEmpty())
        lines << m_replaced;
    const auto leaveOut = [&](const DeviceId &contributor, const QString &why) {
        lines << tr("What %1 contributed is not used. %2").arg(deviceText(contributor), why);
    };
    for (const auto &one : contributions.unusable)
        leaveOut(one.contributor, tell(one.error).what);
    for (const recovery::Contribution &one : contributions.usable) {
        const auto added = m_gathering->add(one);
        // There already, or one more than needed: that is nobody's fault.
        if (!added && added.error().fault != slip39::Fault::alreadyGiven &&
            added.error().fault != slip39::Fault::notNeeded)
            leaveOut(one.contributor, tellShare(added.error()));
    }
    m_leftOut->setText(lines.join(u'\n'));
    m_leftOut->setVisible(!lines.isEmpty());
}

/// What does not fit together has nothing to do with the vault, whose errors have the same codes.
static Told tellRecovery(const Error &error)
{
    if (error.item != sharesItem)
        return tell(error);
    return {
        RecoverSheet::tr("The shares do not fit together."),
        RecoverSheet::tr("At least one of them is forged, or belongs to another key. Nothing was opened."),
        RecoverSheet::tr("Add one more genuine share: Hypha finds those that fit. Or start again with other "
                         "holders."),
        QString::fromStdString(error.detail)};
}

void RecoverSheet::showProblem(const Error &error)
{
    showError(tellRecovery(error));
    showProgress();
}

QString RecoverSheet::add(ByteView words)
{
    if (!m_gathering || m_running)
        return tr("The vault is still being read.");
    const auto added = m_gathering->add(words);
    const bool taken = added || added.error().fault == slip39::Fault::notNeeded; // then as a spare
    m_entered += taken;
    if (taken)
        return {};
    const auto share = slip39::checkShare(words);
    if (share && added.error().fault == slip39::Fault::otherSet)
        return m_past.tell(*share, m_gathering->document().setNumber);
    return tellShare(added.error());
}

void RecoverSheet::addTyped()
{
    const QString problem = add(m_words->words().view());
    m_words->setFocus(); // to mend it, or for the next
    if (!problem.isEmpty())
        return m_words->showFault(problem);
    m_words->clear();
    showProgress();
    if (m_gathering->isEnough())
        mainButton()->setFocus();
}

void RecoverSheet::addCodes(const std::vector<crypto::SecretBytes> &codes)
{
    QString problem = tr("The codes on it hold no share of a recovery key.");
    for (const crypto::SecretBytes &code : codes) {
        if (recovery::checkWords(code.view()).valid())
            problem = add(code.view());
    }
    showProgress();
    if (!problem.isEmpty())
        m_words->showFault(problem);
}

/// After shares that did not fit together: which of them is forged, a digest does not tell.
void RecoverSheet::startAgain()
{
    begin(recovery::Document(m_gathering->document()));
    m_words->clear();
    showProgress();
    readContributions();
    m_words->setFocus();
}

void RecoverSheet::showProgress()
{
    const bool enough = m_gathering && m_gathering->isEnough();
    m_progress->setText(m_gathering ? gatheringText(*m_gathering)
                                    : tr("Looking for what holders have contributed…"));
    setTone(m_progress, enough ? "accent" : "");
    m_add->setEnabled(m_gathering && !m_running && m_words->isWhole());
    m_add->setProperty("variant", enough ? QString() : QStringLiteral("primary")); // what comes next
    restyle(m_add);
    m_again->setVisible(m_entered > 0);
    m_again->setEnabled(!m_running);
    mainButton()->setEnabled(enough && !m_running);
}

void RecoverSheet::recover()
{
    // What came into the list after the decision is looked at before the next one.
    if (m_owner->isChosen() && !m_owner->looksTheSame())
        return showProblem(
            {Errc::conflict, "devices", {}, {}, "others than those that were shown: look at them again"});
    setBusy(true);
    m_running = true;
    for (QWidget *part : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_again),
                          static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_owner)})
        part->setEnabled(false);
    m_session.withClock(
        this,
        [gathering = m_gathering, request = m_request, newOwner = m_owner->isChosen(),
         seen = m_owner->seen()](session::OpenVault &vault) -> Result<Forged> {
            const auto state = vault.state();
            if (!state->recoveryKey)
                return fail(Errc::notFound, "recovery key", "the organisation has none any more");
            vault::op::CompleteRecovery complete;
            complete.request = request;
            complete.newOwner = newOwner;
            auto rebuilt = gathering->rebuild(*state->recoveryKey);
            if (!rebuilt)
                return fail(rebuilt.error().code, sharesItem, rebuilt.error().detail);
            complete.keys = std::move(rebuilt->keys);
            complete.sharesUsed = rebuilt->sharesUsed;
            complete.contributors = std::move(rebuilt->contributors);
            if (newOwner)
                complete.seenDevices = seen;
            HYPHA_CHECK(vault.run(vault::recoveryOperation(std::move(complete))));
            return std::move(rebuilt->forged);
        },
        [this](const Result<Forged> &result) { recovered(result); });
}

/// Which share did not fit, and whose it was: somebody tried to keep this person out.
QString RecoverSheet::forgedText(const Forged &forged) const
{
    const recovery::Plan &plan = m_gathering->document().plan;
    QStringList shares;
    for (const recovery::Rebuilt::Forged &one : forged) {
        const recovery::Group &group = plan.groups[one.header.groupIndex];
        const QString share =
            tr("share %1 of %2").arg(one.header.memberIndex + 1).arg(shortText(displayText(group.name)));
        shares << (one.contributor
                       ? tr("%1, contributed by %2", "a share").arg(share, deviceText(*one.contributor))
                       : share);
    }
    return tr("Forged and left out: %1.").arg(QLocale().createSeparatedList(shares));
}

void RecoverSheet::recovered(const Result<Forged> &result)
{
    if (result) {
        QString text = tr("You are back. Make a new set of shares soon: this one has been used.");
        if (!result->empty())
            text += u' ' + forgedText(*result);
        m_gathering.reset();
        Q_EMIT said(text);
        return accept();
    }
    m_running = false;
    m_words->setEnabled(true);
    m_owner->setEnabled(true);
    showProblem(result.error());
    m_owner->follow();
    const auto profile = m_session.profile();
    if (profile && result.error().code == Errc::conflict && result.error().item == profile->userId.text)
        static_cast<void>(m_owner->looksTheSame()); // refused for them, and the error asks to look
    readContributions();
}

} // namespace hypha::gui
