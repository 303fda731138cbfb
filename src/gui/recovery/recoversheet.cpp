#include "gui/recovery/recoversheet.h"

#include "gui/recovery/sheetwords.h"
#include "gui/recovery/wordsfield.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"
#include "model/recovery/sharecheck.h"
#include "model/vault/recoveryoperations.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hypha::gui {

namespace slip39 = crypto::slip39;

QString gatheringText(const recovery::Gathering &gathering)
{
    const recovery::Plan &plan = gathering.document().plan;
    const slip39::Progress progress = gathering.progress();
    QStringList lines;
    for (unsigned i = 0; i < plan.groups.size(); ++i) {
        const auto found = std::find_if(progress.groups.begin(), progress.groups.end(),
                                        [i](const slip39::GroupProgress &one) { return one.group == i; });
        const unsigned have = found == progress.groups.end() ? 0 : found->found;
        lines << (have >= plan.groups[i].threshold ? QStringLiteral("✓ ") : QStringLiteral("○ ")) +
                     RecoverSheet::tr("%1: %2 of %3 needed shares")
                         .arg(shortText(displayText(plan.groups[i].name)))
                         .arg(have)
                         .arg(plan.groups[i].threshold);
    }
    if (gathering.isEnough())
        lines << RecoverSheet::tr("That is enough.");
    else if (plan.groups.size() > 1)
        lines << RecoverSheet::tr("%1 of the groups are needed.").arg(plan.groupThreshold);
    return lines.join(u'\n');
}

RecoverSheet::RecoverSheet(session::Session &session, const RequestId &request, QWidget *parent)
    : Sheet(
          "recoverSheet", tr("Recover with shares"),
          tr("Holders type their words here themselves, or contribute from their own machines. The key comes "
             "together only in this computer's guarded memory, lets this device in, and is wiped."),
          tr("Recover"), parent),
      m_session(session), m_request(request), m_progress(makeParagraph("recoverProgress", {}, "label")),
      m_words(new WordsField("recoverWords", tr("Words of a share"), session)),
      m_add(makeButton("recoverAdd", tr("Add this share"))),
      m_newOwner(new QCheckBox(tr("The owner is lost: I take over the ownership"))), m_devices(new QWidget),
      m_deviceColumn(new QVBoxLayout(m_devices))
{
    m_newOwner->setObjectName(QStringLiteral("recoverOwner"));
    m_newOwner->setAccessibleName(m_newOwner->text());
    const auto state = session.state();
    const UserId me = session.profile() ? session.profile()->userId : UserId();
    m_newOwner->setVisible(vault::orgRole(*state, me, state->clock) != vault::Role::owner);
    m_devices->setObjectName(QStringLiteral("recoverDevices"));
    m_devices->hide();
    m_deviceColumn->setContentsMargins(0, 0, 0, 0);
    m_deviceColumn->setSpacing(space(3));
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch(1);
    content()->addWidget(m_progress);
    content()->addWidget(m_words);
    content()->addLayout(row);
    content()->addWidget(m_newOwner);
    content()->addWidget(m_devices);
    setRoom(130, 110);
    connect(m_words, &WordsField::changed, this,
            [this] { m_add->setEnabled(m_gathering && m_words->isWhole()); });
    connect(m_words, &WordsField::codesRead, this, [this](const auto &codes) { addCodes(*codes); });
    connect(m_add, &QPushButton::clicked, this, &RecoverSheet::addTyped);
    connect(m_newOwner, &QCheckBox::toggled, this, &RecoverSheet::chooseOwner);
    connect(this, &Sheet::confirmed, this, &RecoverSheet::recover);
    connect(&session, &session::Session::stateChanged, this, &RecoverSheet::follow);
    m_add->setEnabled(false);
    mainButton()->setEnabled(false);
    readContributions();
}

/// What holders have handed over through the vault, into what has been typed here.
void RecoverSheet::readContributions()
{
    if (!m_session.isOpen())
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
            if (!found)
                return found.error().code == Errc::cancelled ? void() : showError(tell(found.error()));
            if (m_running)
                return;
            if (!m_gathering || m_gathering->document().setNumber != found->document.setNumber)
                m_gathering = std::make_shared<recovery::Gathering>(std::move(found->document));
            for (const recovery::Contribution &contribution : found->contributions.usable)
                static_cast<void>(m_gathering->add(contribution).has_value()); // there already, or not needed
            showProgress();
        });
}

QString RecoverSheet::add(ByteView words)
{
    if (!m_gathering || m_running)
        return tr("The vault is still being read.");
    const auto added = m_gathering->add(words);
    return added ? QString() : tellShare(added.error());
}

void RecoverSheet::addTyped()
{
    const QString problem = add(m_words->words().view());
    if (!problem.isEmpty())
        return m_words->showFault(problem);
    m_words->clear();
    showProgress();
    m_words->setFocus();
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

void RecoverSheet::showProgress()
{
    m_progress->setText(m_gathering ? gatheringText(*m_gathering) : QString());
    const bool enough = m_gathering && m_gathering->isEnough();
    setTone(m_progress, enough ? "accent" : "");
    m_add->setEnabled(m_gathering && m_words->isWhole());
    mainButton()->setEnabled(enough);
}

void RecoverSheet::follow()
{
    listDevices();
    readContributions();
}

void RecoverSheet::chooseOwner(bool on)
{
    listDevices();
    m_seen = m_listed;
    m_devices->setVisible(on && !m_listed.empty());
}

/// Whoever grants power has seen whose hands it goes into (§6): those of this person besides this device,
/// which is not active yet.
void RecoverSheet::listDevices()
{
    const auto state = m_session.state();
    const auto profile = m_session.profile();
    if (!state || !profile)
        return;
    std::set<DeviceId> devices = vault::activeDevices(*state, profile->userId);
    if (devices == m_listed)
        return;
    m_listed = std::move(devices);
    while (QLayoutItem *item = m_deviceColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_deviceColumn->addWidget(
        makeParagraph("recoverDevicesTitle",
                      tr("Devices that will act with it: all of them should be known to you."), "label"));
    for (const DeviceId &id : m_listed) {
        const vault::Device *device = state->device(id);
        m_deviceColumn->addWidget(makeParagraph(
            "recoverDevice",
            tr("%1, enrolled %2").arg(displayText(device->name), dateTimeText(device->enrolledAt))));
        m_deviceColumn->addWidget(makeParagraph(
            "recoverDeviceWords", allWords(vault::deviceFingerprint(*device)), "small", "muted"));
    }
    m_devices->setVisible(m_newOwner->isChecked() && !m_listed.empty());
}

/// What came into the list after the decision is looked at before the next one.
bool RecoverSheet::sawDevices()
{
    if (!m_newOwner->isChecked() || m_seen == m_listed)
        return true;
    m_seen = m_listed;
    showError(
        tell({Errc::conflict, "devices", {}, {}, "others than those that were shown: look at them again"}));
    return false;
}

void RecoverSheet::recover()
{
    listDevices();
    if (!sawDevices())
        return;
    setBusy(true);
    m_running = true;
    m_add->setEnabled(false);
    m_words->setEnabled(false);
    m_newOwner->setEnabled(false);
    disconnect(&m_session, &session::Session::stateChanged, this, nullptr);
    m_session.withClock(
        this,
        [gathering = m_gathering, request = m_request, newOwner = m_newOwner->isChecked(),
         seen = m_seen](session::OpenVault &vault) -> Result<bool> {
            const auto state = vault.state();
            if (!state->recoveryKey)
                return fail(Errc::notFound, "recovery key", "the organisation has none any more");
            vault::op::CompleteRecovery complete;
            complete.request = request;
            complete.newOwner = newOwner;
            complete.sharesUsed = gathering->count();
            complete.contributors = gathering->contributors();
            HYPHA_TRY(complete.keys, gathering->keys(*state->recoveryKey));
            if (newOwner)
                complete.seenDevices = seen;
            HYPHA_CHECK(vault.run(vault::recoveryOperation(std::move(complete))));
            return true;
        },
        [this](const Result<bool> &result) { recovered(result); });
}

void RecoverSheet::recovered(const Result<bool> &result)
{
    m_running = false;
    m_words->setEnabled(true);
    m_newOwner->setEnabled(true);
    if (!result) {
        connect(&m_session, &session::Session::stateChanged, this, &RecoverSheet::follow);
        showError(tell(result.error()));
        listDevices();
        const auto profile = m_session.profile();
        if (profile && result.error().code == Errc::conflict && result.error().item == profile->userId.text)
            m_seen = m_listed; // refused for them, and the error asks to look
        return;
    }
    m_gathering.reset();
    Q_EMIT said(tr("You are back. Make a new set of shares soon: this one has been used."));
    accept();
}

} // namespace hypha::gui
