#include "gui/people/rotatesheet.h"

#include "gui/text/errortext.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

using vault::DueReason;

enum RotateStep { choiceStep, effectsStep, proofStep };

std::vector<ProjectId> RotateSheet::rotatable(const vault::VaultState &state, const UserId &me)
{
    std::vector<ProjectId> projects;
    for (const auto &[id, project] : state.projects) {
        if (vault::allows(vault::projectRole(state, project, me, state.clock), vault::Permission::rotate))
            projects.push_back(id);
    }
    return projects;
}

static QString dueText(DueReason reason)
{
    switch (reason) {
    case DueReason::removal:
        return RotateSheet::tr("due: somebody left");
    case DueReason::memberExpired:
        return RotateSheet::tr("due: a membership expired");
    case DueReason::deviceExpired:
        return RotateSheet::tr("due: a device expired");
    case DueReason::age:
        return RotateSheet::tr("due: the key is old");
    case DueReason::none:
        break;
    }
    return {};
}

RotateSheet::RotateSheet(session::Session &session, const std::set<ProjectId> &chosen, QWidget *parent)
    : Sheet("rotateSheet", tr("Renew keys"),
            tr("From then on, new versions are encrypted with a key that only today's members hold. What was "
               "readable "
               "before stays readable to whoever kept a copy."),
            tr("Continue"), parent),
      m_session(session), m_state(session.state()), m_steps(new QStackedWidget)
{
    m_steps->setObjectName(QStringLiteral("rotateSteps"));
    m_steps->addWidget(buildChoice(chosen));
    m_steps->addWidget(buildEffects());
    m_steps->addWidget(buildProof());
    content()->addWidget(m_steps, 1);
    connect(this, &Sheet::confirmed, this, &RotateSheet::next);
    connect(&m_session, &session::Session::stateChanged, this, &RotateSheet::stateChanged);
    mainButton()->setEnabled(!chosenProjects().empty());
}

QWidget *RotateSheet::buildChoice(const std::set<ProjectId> &chosen)
{
    m_projects = new QTreeWidget;
    m_projects->setObjectName(QStringLiteral("rotateProjects"));
    m_projects->setAccessibleName(tr("Projects"));
    m_projects->setRootIsDecorated(false);
    m_projects->setHeaderLabels({tr("Project"), tr("Key"), tr("State")});
    m_projects->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_projects->header()->setStretchLastSection(false);
    const UserId me = m_session.profile() ? m_session.profile()->userId : UserId();
    for (const ProjectId &id : rotatable(*m_state, me)) {
        const vault::Project *project = m_state->project(id);
        const DueReason due = vault::rotationDue(*m_state, *project, systemClock().now());
        auto *item =
            new QTreeWidgetItem(m_projects, {displayText(project->name),
                                             tr("version %1").arg(project->currentPdk()), dueText(due)});
        const bool on = due != DueReason::none || chosen.count(id) > 0;
        item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
        item->setData(0, Qt::UserRole, QByteArray::fromStdString(id.toString()));
    }
    for (int column = 1; column < m_projects->columnCount(); ++column)
        m_projects->resizeColumnToContents(column);
    connect(m_projects, &QTreeWidget::itemChanged, this,
            [this] { mainButton()->setEnabled(!chosenProjects().empty()); });
    m_reason = new QComboBox;
    m_reason->addItem(tr("As a matter of course"), QStringLiteral("manual"));
    m_reason->addItem(tr("The policy asks for it"), QStringLiteral("policy"));
    m_reason->addItem(tr("Something has happened"), QStringLiteral("incident"));
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
    m_effects = makeParagraph("rotateEffects", {});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel("effectsTitle", tr("What will happen"), "label"));
    column->addWidget(m_effects);
    column->addStretch(1);
    return page;
}

QWidget *RotateSheet::buildProof()
{
    m_progress = makeThinProgress("rotateProgress", tr("Projects renewed"));
    m_proof = new QTreeWidget;
    m_proof->setObjectName(QStringLiteral("rotateProof"));
    m_proof->setAccessibleName(tr("Who can open the new keys"));
    m_proof->setRootIsDecorated(false);
    m_proof->setHeaderLabels({tr("Project"), tr("Key"), tr("Can open it")});
    m_proof->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_progress);
    column->addWidget(m_proof, 1);
    column->addWidget(
        makeParagraph("rotateProofHow",
                      tr("Counted in the file of each new key, entry by entry, against the members that "
                         "the log names."),
                      "small", "muted"));
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

void RotateSheet::next()
{
    switch (m_steps->currentIndex()) {
    case choiceStep:
        showEffects();
        m_steps->setCurrentIndex(effectsStep);
        mainButton()->setText(tr("Renew keys"));
        break;
    case effectsStep:
        begin();
        break;
    default:
        accept();
    }
}

void RotateSheet::showEffects()
{
    QStringList lines;
    for (const ProjectId &id : chosenProjects()) {
        if (!m_state->project(id))
            continue; // deleted meanwhile
        const vault::Project &project = *m_state->project(id);
        const Timestamp now = vault::judgedTime(*m_state, systemClock().now());
        const auto eligible = vault::eligibleDevices(*m_state, project, now);
        const auto &holders = project.pdk().wrapped;
        const auto leaving = std::count_if(holders.begin(), holders.end(), [&](const auto &holder) {
            return m_state->device(holder.first) && eligible.count(holder.first) == 0;
        });
        QString line = tr("“%1” gets key version %2, which %n device(s) can open.", nullptr,
                          static_cast<int>(eligible.size()))
                           .arg(displayText(project.name), QString::number(project.currentPdk() + 1));
        if (leaving > 0)
            line += u' ' + tr("%n device(s) that hold the old key are left out.", nullptr,
                              static_cast<int>(leaving));
        if (m_state->recoveryKey)
            line += u' ' + tr("The organisation's recovery key is included.");
        lines << line;
    }
    lines << tr("Before each one, every saved version of the project is opened, so that nothing is lost.");
    m_effects->setText(QStringLiteral("•  ") + lines.join(QStringLiteral("\n•  ")));
}

void RotateSheet::begin()
{
    m_left = chosenProjects();
    std::reverse(m_left.begin(), m_left.end());
    m_progress->setRange(0, static_cast<int>(m_left.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_steps->setCurrentIndex(proofStep);
    setBusy(true);
    rotateNext();
}

void RotateSheet::rotateNext()
{
    if (m_left.empty())
        return finish();
    const ProjectId id = m_left.back();
    const QString note = m_note->text().trimmed();
    vault::op::Rotate rotate{{id}, utf8(m_reason->currentData().toString()), std::nullopt};
    if (!note.isEmpty())
        rotate.note = utf8(note);
    m_session.withClock(
        this,
        [id, rotate](session::OpenVault &vault) -> Result<Proof> {
            HYPHA_CHECK(vault.run(rotate));
            const auto state = vault.state();
            const vault::Project *project = state->project(id);
            if (!project)
                return fail(Errc::notFound, "project", "it was deleted meanwhile");
            const auto read = [&vault](const std::string &path) { return vault.file(path); };
            const Timestamp at = vault::judgedTime(*state, vault.clock().now());
            return Proof{id, project->currentPdk(),
                         vault::auditBoxes(*state, *project, project->currentPdk(), read, at)};
        },
        [this](const Result<Proof> &proof) {
            if (!proof) {
                m_progress->hide();
                mainButton()->setText(tr("Close"));
                return showError(tell(proof.error()));
            }
            show(*proof);
            m_left.pop_back();
            m_progress->setValue(++m_done);
            rotateNext();
        });
}

static QString proofText(const Result<vault::BoxAudit> &boxes)
{
    if (!boxes)
        return RotateSheet::tr("renewed, but not counted: %1").arg(tell(boxes.error()).what);
    const int open = static_cast<int>(boxes->canOpen.size());
    if (boxes->exact())
        return RotateSheet::tr("✓ %1 of %n device(s)", nullptr, open).arg(open);
    if (!boxes->surplus.empty())
        return RotateSheet::tr("%n device(s) that should not", nullptr,
                               static_cast<int>(boxes->surplus.size()));
    return RotateSheet::tr("%1 of %n device(s): the others wait for the key", nullptr,
                           open + static_cast<int>(boxes->missing.size()))
        .arg(open);
}

void RotateSheet::show(const Proof &proof)
{
    const vault::Project *project = m_state->project(proof.project);
    const bool exact = proof.boxes && proof.boxes->exact();
    m_exact += exact ? 1 : 0;
    auto *item = new QTreeWidgetItem(m_proof, {project ? displayText(project->name) : QString(),
                                               tr("version %1").arg(proof.version), proofText(proof.boxes)});
    if (!exact)
        item->setForeground(2, colors().warning);
    m_proof->resizeColumnToContents(0);
    m_proof->resizeColumnToContents(1);
}

/// What would happen is said as things stand now.
void RotateSheet::stateChanged()
{
    if (m_steps->currentIndex() == proofStep || !m_session.state())
        return;
    m_state = m_session.state();
    if (m_steps->currentIndex() == effectsStep)
        showEffects();
}

void RotateSheet::finish()
{
    setBusy(false);
    m_progress->hide();
    mainButton()->setText(tr("Done"));
    if (auto *cancel = findChild<QPushButton *>(QStringLiteral("sheetCancel")))
        cancel->hide();
    Q_EMIT said(m_exact == m_done ? tr("The keys of %n project(s) are renewed.", nullptr, m_done)
                                  : tr("The keys of %n project(s) are renewed; look at who can open them.",
                                       nullptr, m_done));
}

} // namespace hypha::gui
