#include "gui/people/rotatesheet.h"

#include "gui/people/lefttodo.h"
#include "gui/people/renewalpaper.h"
#include "gui/people/rotation.h"
#include "gui/text/errortext.h"
#include "gui/widgets/bulletlist.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/sheetsteps.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

using vault::DueReason;

enum RotateStep { choiceStep, effectsStep, proofStep };

/// Which of the two it was is looked up for each project.
static const char *const someoneLeft = "departure";

RotateSheet::RotateSheet(session::Session &session, const std::set<ProjectId> &chosen, QWidget *parent)
    : Sheet("rotateSheet", tr("Renew keys"),
            tr("From then on, new versions are encrypted with a key that only today's members hold."),
            tr("Continue"), parent),
      m_session(session), m_state(session.state()), m_steps(new SheetSteps("rotateSteps")),
      m_back(makeButton("rotateBack", tr("Back"), "quiet"))
{
    m_steps->addStep(buildChoice(chosen));
    m_steps->addStep(buildEffects());
    m_steps->addStep(buildProof());
    content()->addWidget(m_steps, 1);
    buttons()->insertWidget(0, m_back);
    setRoom(150, 120);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(choiceStep); });
    connect(this, &Sheet::confirmed, this, &RotateSheet::next);
    connect(&m_session, &session::Session::stateChanged, this, &RotateSheet::stateChanged);
    showStep(choiceStep);
}

static QTreeWidget *makeList(const char *name, const QString &label, const QStringList &titles)
{
    auto *list = new QTreeWidget;
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(label);
    list->setRootIsDecorated(false);
    list->setHeaderLabels(titles);
    list->header()->setStretchLastSection(false);
    list->setMinimumHeight(space(36));
    return list;
}

QWidget *RotateSheet::buildChoice(const std::set<ProjectId> &chosen)
{
    m_projects = makeList("rotateProjects", tr("Projects"), {tr("Project"), tr("Key"), tr("State")});
    m_projects->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    bool due = false, left = false;
    QTreeWidgetItem *first = nullptr; // of those that are chosen
    for (const ProjectId &id : rotatableProjects(*m_state, me)) {
        const vault::Project *project = m_state->project(id);
        const DueReason why = vault::rotationDue(*m_state, *project, systemClock().now());
        auto *item =
            new QTreeWidgetItem(m_projects, {displayText(project->name),
                                             tr("version %1").arg(project->currentPdk()), dueText(why)});
        if (why != DueReason::none)
            item->setForeground(2, colors().warning);
        const bool on = why != DueReason::none || chosen.count(id) > 0;
        item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
        if (on && !first)
            first = item;
        due |= why != DueReason::none;
        left |= why != DueReason::none && why != DueReason::age;
        item->setData(0, Qt::UserRole, QByteArray::fromStdString(id.toString()));
    }
    for (int column = 1; column < m_projects->columnCount(); ++column) // not once: its font is not known yet
        m_projects->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // In sight, and the keyboard's first press of Space is for it.
    m_projects->setCurrentItem(first ? first : m_projects->topLevelItem(0));
    connect(m_projects, &QTreeWidget::itemChanged, this,
            [this] { mainButton()->setEnabled(!chosenProjects().empty()); });
    m_reason = new QComboBox;
    m_reason->addItem(tr("As a matter of course"), QStringLiteral("manual"));
    m_reason->addItem(tr("The policy asks for it"), QStringLiteral("policy"));
    m_reason->addItem(tr("Something has happened"), QStringLiteral("incident"));
    if (left)
        m_reason->addItem(tr("Somebody left, or a device was revoked"), QString::fromLatin1(someoneLeft));
    m_reason->setCurrentIndex(left ? m_reason->count() - 1 : due ? 1 : 0);
    m_note = new QLineEdit;
    m_note->setMaxLength(500);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_projects, 1);
    column->addWidget(new FormField("rotateReason", tr("Why"), m_reason));
    column->addWidget(
        new FormField("rotateNote", tr("Note (optional)"), m_note,
                      tr("Everybody in the vault and the host of the repository can read it.")));
    return page;
}

QWidget *RotateSheet::buildEffects()
{
    m_effects = new BulletList("rotateEffects");
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(makeLabel("effectsTitle", tr("What will happen"), "label"));
    column->addWidget(m_effects);
    column->addSpacing(space(2));
    column->addWidget(makeLabel("checksTitle", tr("What is checked before, or nothing is done"), "label"));
    m_checks = new BulletList("rotateChecks");
    column->addWidget(m_checks);
    column->addStretch(1);
    return page;
}

QWidget *RotateSheet::buildProof()
{
    m_at = makeParagraph("rotateAt", {});
    m_progress = makeThinProgress("rotateProgress", tr("Projects renewed"));
    m_proof = makeList("rotateProof", tr("Who can open the new keys"),
                       {tr("Project"), tr("Key"), tr("Can open it")});
    m_proof->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_next = new LeftToDo(m_session);
    connect(m_next, &LeftToDo::exposuresRequested, this, [this] {
        Q_EMIT exposuresRequested();
        accept();
    });
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_at);
    column->addWidget(m_progress);
    column->addWidget(m_proof, 1);
    column->addWidget(
        makeParagraph("rotateProofHow",
                      tr("Counted in the file of each new key, entry by entry, against the members that "
                         "the log names."),
                      "small", "muted"));
    m_paper = new RenewalPaper;
    m_paper->hide(); // until there is something to report
    connect(m_paper, &RenewalPaper::said, this, &RotateSheet::said);
    connect(m_paper, &RenewalPaper::failed, this, &Sheet::showError);
    column->addWidget(m_paper);
    column->addWidget(m_next);
    return page;
}

std::vector<ProjectId> RotateSheet::chosenProjects() const
{
    std::vector<ProjectId> projects;
    for (int row = 0; row < m_projects->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_projects->topLevelItem(row);
        const auto id = ProjectId::parse(item->data(0, Qt::UserRole).toByteArray().toStdString());
        if (id && item->checkState(0) == Qt::Checked)
            projects.push_back(*id);
    }
    return projects;
}

QStringList RotateSheet::unopenedIn(const std::vector<ProjectId> &projects) const
{
    return unopenedSets(*m_state, projects, m_session.device().value_or(DeviceId()));
}

void RotateSheet::showStep(int step)
{
    if (step == effectsStep) {
        const auto projects = chosenProjects();
        m_effects->setLines(rotationEffects(*m_state, projects, systemClock().now()));
        m_checks->setLines(rotationChecks(unopenedIn(projects)));
    }
    const bool turned = m_steps->currentIndex() != step;
    m_steps->setCurrentIndex(step);
    showFromTop();
    m_back->setVisible(step == effectsStep);
    if (step != proofStep)
        setMainText(step == choiceStep ? tr("Continue") : tr("Renew keys"));
    mainButton()->setEnabled(!chosenProjects().empty());
    if (step == choiceStep) // once it has its place: what is chosen may stand below what has room
        QMetaObject::invokeMethod(
            m_projects, [list = m_projects] { list->scrollToItem(list->currentItem()); },
            Qt::QueuedConnection);
    if (turned) // a page without controls would have the keyboard, and no name
        (step == choiceStep ? static_cast<QWidget *>(m_projects) : mainButton())->setFocus();
}

void RotateSheet::next()
{
    if (m_steps->currentIndex() == choiceStep)
        showStep(effectsStep);
    else if (m_steps->currentIndex() == effectsStep)
        begin();
    else
        accept();
}

void RotateSheet::begin()
{
    m_left = chosenProjects();
    std::reverse(m_left.begin(), m_left.end());
    m_progress->setRange(0, static_cast<int>(m_left.size()));
    m_progress->setValue(0);
    m_progress->show();
    showStep(proofStep);
    setBusy(true);
    cancelButton()->setText(tr("Stop"));
    cancelButton()->setAccessibleName(tr("Stop after this project"));
    m_running = true;
    rotateNext();
}

void RotateSheet::rotateNext()
{
    if (m_left.empty() || m_stopped)
        return finish();
    const ProjectId id = m_left.back();
    const vault::Project *project = m_state->project(id);
    m_at->setText(tr("“%1”: checking, wrapping, counting. It can be interrupted at any time: each project is "
                     "renewed wholly or not at all.")
                      .arg(project ? displayText(project->name) : QString()));
    const QString note = m_note->text().trimmed();
    const QString reason = m_reason->currentData().toString();
    vault::op::Rotate wanted{{id}, utf8(reason), std::nullopt};
    if (reason == QLatin1String(someoneLeft))
        wanted.reason = project ? departureReason(*m_state, *project) : "manual";
    if (!note.isEmpty())
        wanted.note = utf8(note);
    m_session.withClock(
        this, [wanted](session::OpenVault &vault) { return renew(vault, wanted); },
        [this](const Result<Renewal> &proof) {
            if (!proof)
                return failed(proof.error());
            show(*proof);
            m_left.pop_back();
            m_progress->setValue(++m_done);
            rotateNext();
        });
}

void RotateSheet::show(const Renewal &proof)
{
    const vault::Project *project = m_state->project(proof.project);
    const QStringList effects = rotationEffects(*m_state, {proof.project}, systemClock().now());
    const bool exact = proof.boxes && proof.boxes->exact();
    m_exact += exact ? 1 : 0;
    auto *item = new QTreeWidgetItem(m_proof, {project ? displayText(project->name) : QString(),
                                               tr("version %1").arg(proof.version),
                                               proofText(proof.boxes, proof.recoveryKey)});
    m_unopened << unopenedIn({proof.project});
    m_lines.push_back({item->text(0), item->text(1), project ? effects.first() : QString(), item->text(2)});
    if (!exact)
        item->setForeground(2, colors().warning);
    m_proof->resizeColumnToContents(0);
    m_proof->resizeColumnToContents(1);
}

/// What would happen is said as things stand now.
void RotateSheet::stateChanged()
{
    if (!m_session.state())
        return;
    if (m_steps->currentIndex() != proofStep)
        m_state = m_session.state();
    if (m_steps->currentIndex() == effectsStep)
        showStep(effectsStep);
}

void RotateSheet::reject()
{
    if (!m_running || !m_session.isOpen())
        return Sheet::reject();
    m_stopped = true;
    cancelButton()->setEnabled(false);
    m_at->setText(tr("Stopping after this project…"));
}

void RotateSheet::tellUntouched()
{
    m_running = false;
    m_progress->hide();
    cancelButton()->hide();
    const auto untouched = static_cast<int>(m_left.size());
    m_at->setText(untouched > 0 ? tr("%n project(s) keep their present key.", nullptr, untouched)
                                : QString());
    m_at->setVisible(untouched > 0);
    m_paper->setVisible(!m_lines.empty());
    RenewalReport report = reportOf(m_session); // on paper too: whoever answers for keys may have to show it
    report.reason = m_reason->currentText();
    report.note = m_note->text().trimmed();
    report.checks = rotationChecks(m_unopened);
    report.lines = m_lines;
    report.untouched = untouched;
    report.exact = m_exact == m_done;
    m_paper->setReport(std::move(report));
}

void RotateSheet::failed(const Error &error)
{
    tellUntouched();
    setMainText(tr("Close"));
    showError(tell(error));
}

void RotateSheet::finish()
{
    setBusy(false);
    tellUntouched();
    setMainText(tr("Done"));
    m_next->showCredentials();
    if (m_done == 0)
        return;
    Q_EMIT said(m_exact == m_done ? tr("The keys of %n project(s) are renewed.", nullptr, m_done)
                                  : tr("The keys of %n project(s) are renewed; look at who can open them.",
                                       nullptr, m_done));
}

} // namespace hypha::gui
