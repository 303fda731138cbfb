#include "gui/audit/eventcard.h"
#include "gui/audit/eventfinding.h"
#include "gui/audit/eventpane.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"

#include <QVBoxLayout>

/// The place behind the last event that holds.
namespace hypha::gui {

static constexpr std::size_t mostBytes = 1u << 20; ///< of a file of which nothing is known

bool EventPane::isBroken(std::uint64_t sequence) const
{
    return m_model.isBehind(m_model.log()) && sequence == m_model.problem()->sequence &&
           sequence <= m_model.log().size() + 1;
}

QWidget *EventPane::buildBroken(const EventProblem &problem)
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("eventPage"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(3));
    m_rest = new QVBoxLayout;
    m_rest->setSpacing(space(2));
    column->addWidget(makeBadgeRow({makeBadge("eventKind", tr("Event %L1").arg(problem.sequence)),
                                    makeBadge("eventVerified", tr("✗ does not hold"), "danger")}));
    addFinding(*column, problem);
    if (problem.sequence > 1) {
        column->addWidget(makeLabel("eventChainLabel", tr("The last event that holds"), "label"));
        column->addWidget(chainBefore(m_model.log().row(problem.sequence - 2)));
    }
    column->addLayout(m_rest);
    column->addStretch(1);
    return page;
}

QWidget *EventPane::chainBefore(const audit::Row &row)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    QPushButton *button = makeButton("chainBefore", tr("Event %L1").arg(row.sequence), "quiet");
    button->setAccessibleDescription(tr("The event before this one"));
    connect(button, &QPushButton::clicked, this,
            [this, sequence = row.sequence] { Q_EMIT eventChosen(sequence); });
    line->addWidget(button);
    line->addWidget(makeParagraph("chainWords", shortWords(row.chainHash), "small", "muted"), 1);
    return box;
}

/// As it stands in the repository, which is not what the vault was opened at. Where it cannot be read there
/// is nothing to show.
void EventPane::readBroken(const EventProblem &problem)
{
    m_session.withVault(
        this,
        [path = problem.error.item,
         profiles = m_session.profiles()](session::OpenVault &vault) -> Result<Bytes> {
            HYPHA_TRY(const auto store, store::GitStore::open(profiles.repository(vault.profile().name)));
            HYPHA_TRY(const auto head, store->head());
            return head ? head->read(path, mostBytes) : Result<Bytes>(fail(Errc::missingFile, path));
        },
        [this, sequence = problem.sequence](const Result<Bytes> &file) {
            if (sequence != m_sequence || !m_rest || !file)
                return;
            m_record.assign(file->begin(), file->end());
            m_rest->addWidget(makeLabel("eventFilesLabel", tr("What stands there"), "label"));
            auto *record = new TextBlock("eventRecord", recordText());
            record->setFont(typeFont(Type::mono));
            m_rest->addWidget(record);
        });
}

} // namespace hypha::gui
