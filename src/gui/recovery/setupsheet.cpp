#include "gui/recovery/setupsheet.h"

#include "gui/recovery/planeditor.h"
#include "gui/recovery/printstep.h"
#include "gui/recovery/sheetvault.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/bulletlist.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/sheetsteps.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/session/takenidentifiers.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

enum SetupStep { planStep, confirmStep, sheetsStep };

SetupSheet::SetupSheet(session::Session &session, const std::optional<recovery::Document> &present,
                       QWidget *parent)
    : Sheet("setupSheet",
            present ? tr("Make a new set of recovery shares") : tr("Set up organisation recovery"),
            tr("A key that opens every project is split into shares. Nobody has it whole; enough holders "
               "together "
               "bring anybody back, also when the owner is lost."),
            tr("Continue"), parent),
      m_session(session), m_present(present ? std::optional(present->key) : std::nullopt),
      m_steps(new SheetSteps("setupSteps")),
      m_editor(
          new PlanEditor(session.state(), present ? present->plan : PlanEditor::proposal(*session.state()))),
      m_print(new PrintStep(session)), m_back(makeButton("setupBack", tr("Back"), "quiet"))
{
    m_steps->addStep(m_editor);
    m_steps->addStep(buildConfirm());
    m_steps->addStep(m_print);
    content()->addWidget(m_steps);
    buttons()->insertWidget(0, m_back);
    setRoom(165, 130);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(planStep); });
    connect(this, &Sheet::confirmed, this, &SetupSheet::next);
    connect(m_print, &PrintStep::printed, this, &SetupSheet::notePrinted);
    showStep(planStep);
}

QWidget *SetupSheet::buildConfirm()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(makeLabel("setupEffectsTitle", tr("What will happen"), "label"));
    m_effects = new BulletList("setupEffects");
    column->addWidget(m_effects);
    m_single = new QCheckBox(tr("I mean it: one share alone opens everything"));
    m_single->setObjectName(QStringLiteral("setupSingle"));
    m_single->setAccessibleName(m_single->text());
    connect(m_single, &QCheckBox::toggled, this, [this](bool on) { mainButton()->setEnabled(on); });
    column->addWidget(m_single);
    column->addStretch(1);
    return page;
}

void SetupSheet::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    showFromTop();
    m_back->setVisible(step == confirmStep);
    const bool single = step == confirmStep && recovery::oneShareIsEnough(m_editor->plan());
    m_single->setVisible(single);
    m_single->setChecked(false);
    mainButton()->setEnabled(!single);
    mainButton()->setText(step == planStep      ? tr("Continue")
                          : step == confirmStep ? tr("Make the shares")
                                                : tr("Done"));
    if (step == confirmStep)
        showEffects();
    QWidget *const first[] = {m_editor, single ? static_cast<QWidget *>(m_single) : mainButton(), m_print};
    first[step]->setFocus();
}

/// As people write each other's names: the whole address, or what stands before its @.
static bool isNameOf(const QString &name, const UserId &user)
{
    const QString person = personText(user.text);
    return name.compare(person, Qt::CaseInsensitive) == 0 ||
           name.compare(person.section(u'@', 0, 0), Qt::CaseInsensitive) == 0;
}

/// What was chosen for the devices and is seldom meant: a share on the device of somebody else than its
/// holder, and several shares of one person, with whom fewer people are enough than the plan says.
static QStringList doubtsAbout(const recovery::Plan &plan, const vault::VaultState &state)
{
    QStringList lines;
    std::map<UserId, int> shares;
    for (const recovery::Holder &holder : plan.holders) {
        const vault::Device *device = holder.device ? state.device(*holder.device) : nullptr;
        if (!device)
            continue;
        ++shares[device->user];
        if (!isNameOf(displayText(holder.name), device->user))
            lines << SetupSheet::tr("The share of “%1” is sealed to “%2” of %3: make sure that this is the "
                                    "same person.")
                         .arg(shortText(displayText(holder.name)), shortText(displayText(device->name)),
                              shortText(personText(device->user.text)));
    }
    for (const auto &[user, count] : shares) {
        if (count > 1)
            lines << SetupSheet::tr("%1 gets %n shares on devices: what is needed are so many shares, not so "
                                    "many people.",
                                    nullptr, count)
                         .arg(shortText(personText(user.text)));
    }
    return lines;
}

void SetupSheet::showEffects()
{
    const recovery::Plan plan = m_editor->plan();
    QStringList lines{planSentence(plan),
                      tr("%n sheet(s) are made, one for each share. They are shown once, here.", nullptr,
                         static_cast<int>(recovery::shareCount(plan))),
                      tr("The key is given every project key that you hold and may share.")};
    const auto unnamed =
        static_cast<int>(recovery::shareCount(plan)) -
        static_cast<int>(std::ranges::count_if(
            plan.holders, [](const recovery::Holder &holder) { return !holder.name.empty(); }));
    if (unnamed > 0)
        lines << tr("%n sheet(s) have no holder: their names are left to be written by hand.", nullptr,
                    unnamed);
    int sealed = 0;
    for (const recovery::Holder &holder : plan.holders)
        sealed += holder.device.has_value();
    if (sealed > 0)
        lines << tr("%n share(s) are also sealed to their holders' devices.", nullptr, sealed);
    if (const auto state = m_session.state())
        lines << doubtsAbout(plan, *state);
    if (m_present)
        lines << tr("Every sheet of the present set is void from then on.");
    lines << tr("Everybody sees in the audit log that it happened, and the names of the holders.");
    m_effects->setLines(lines);
}

void SetupSheet::next()
{
    switch (m_steps->currentIndex()) {
    case planStep:
        if (const auto good = recovery::checkPlan(m_editor->plan()); !good)
            return showError(tell(good.error()));
        return showStep(confirmStep);
    case confirmStep:
        return make();
    default:
        if (m_print->isPrinted() || std::exchange(m_warned, true))
            return accept();
        showError(
            {tr("Nothing has been printed yet."),
             tr("The words are nowhere else: without the sheets the key is worth nothing."),
             tr("Print the sheets, or press Done again to close without them and make a new set later."),
             {}});
    }
}

void SetupSheet::make()
{
    setBusy(true);
    m_making = true;
    m_back->setEnabled(false);
    using Sheets = std::vector<recovery::ShareSheet>;
    m_session.withClock(
        this,
        [plan = m_editor->plan(), replaced = m_present](session::OpenVault &vault) -> Result<Sheets> {
            // One that was made elsewhere meanwhile has sheets in somebody's hands.
            const auto &present = vault.state()->recoveryKey;
            if ((present ? std::optional(present->id) : std::nullopt) != replaced)
                return fail(Errc::conflict, "recovery key", "another set was made meanwhile");
            HYPHA_TRY(const vault::Head checkpoint, vault.rememberedHead());
            HYPHA_TRY(const auto taken, session::takenIdentifiers(vault));
            HYPHA_TRY(recovery::NewKeySet set,
                      recovery::makeKeySet(*vault.state(), plan, checkpoint, vault.clock().now(), taken));
            HYPHA_CHECK(vault.run(set.operation));
            return std::move(set.sheets);
        },
        [this](Result<Sheets> sheets) {
            m_making = false;
            m_back->setEnabled(true);
            if (!sheets)
                return showError(tell(sheets.error()));
            made(std::move(*sheets));
        });
}

void SetupSheet::made(std::vector<recovery::ShareSheet> sheets)
{
    setBusy(false);
    m_made = true;
    const auto profile = m_session.profile();
    std::vector<recovery::PaperSheet> pages;
    for (recovery::ShareSheet &sheet : sheets) {
        m_printed.push_back({recovery::DrillKind::printed, sheet.setNumber, sheet.groupNumber, sheet.index});
        pages.push_back(paperOf(std::move(sheet), profile ? profile->remote : std::nullopt));
    }
    m_print->setSheets(std::move(pages));
    setOnlyClose();
    showStep(sheetsStep);
    Q_EMIT said(tr("The shares are made. Print them now."));
}

void SetupSheet::notePrinted(recovery::SheetForm form)
{
    for (recovery::Drill &drill : m_printed)
        drill.form = form;
    m_session.withClock(
        &m_session,
        [drills = m_printed](session::OpenVault &vault) -> Result<bool> {
            for (const recovery::Drill &drill : drills)
                HYPHA_CHECK(vault.run(vault::op::AddNote{std::nullopt, recovery::noteOf(drill)}));
            return true;
        },
        [](const Result<bool> &) {}); // a reminder that is missing shows on the page
}

/// Escape and the window's own button: as Done. Nobody closes it while the key is being made, for its sheets
/// are shown here alone. A lock closes it whatever is on paper: the words must not stand on a locked screen.
void SetupSheet::reject()
{
    if (m_session.isOpen() && m_making)
        return;
    if (m_session.isOpen() && m_made)
        next();
    else
        Sheet::reject();
}

} // namespace hypha::gui
