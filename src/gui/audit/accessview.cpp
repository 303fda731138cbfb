#include "gui/audit/accessview.h"

#include "gui/widgets/cutbox.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace hypha::gui {

AccessView::AccessView(AuditBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_place(new CutBox),
      m_table(makeFactTable("accessTable", tr("Who can read what"), &m_model)),
      m_sentence(makeParagraph("accessSentence", {}, "small"))
{
    setObjectName(QStringLiteral("auditAccess"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    showRowNames(*m_table);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(16);
    auto *place = new FormField("accessPlace", tr("By project, or by the sets of one"), m_place);
    place->setMaximumWidth(space(90));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space(4), 0, space(4), 0);
    head->setSpacing(space(2));
    head->addWidget(place);
    head->addWidget(m_sentence);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_place, &QComboBox::activated, this, &AccessView::showAccess);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_sentence->setText(m_model.sentence(index)); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto user = m_model.person(index.row()))
            Q_EMIT personChosen(*user);
    });
    for (const auto signal : {&AuditBook::loaded, &AuditBook::cleared})
        connect(&book, signal, this, &AccessView::follow);
    connect(&book, &AuditBook::listed, this, &AccessView::followFilter);
    follow();
}

void AccessView::follow()
{
    fillPlaces();
    showAccess();
}

void AccessView::followFilter()
{
    if (m_book.filter().users != m_shown.users || m_book.filter().projects != m_shown.projects)
        follow();
}

/// Keeps what was chosen while it is there.
void AccessView::fillPlaces()
{
    const QByteArray chosen = m_place->currentData().toByteArray();
    m_place->clear();
    m_place->addItem(tr("All projects"));
    const auto &state = m_book.facts().state;
    std::multimap<QString, ProjectId> byName; // escaped, two may look the same
    if (state) {
        const auto &wanted = m_book.filter().projects;
        for (const auto &[id, project] : state->projects) {
            if (!wanted || wanted->contains(id))
                byName.emplace(displayText(project.name), id);
        }
    }
    for (const auto &[name, id] : byName)
        m_place->addItem(shortText(name), QByteArray::fromStdString(id.toString()));
    m_place->setCurrentIndex(std::max(m_place->findData(chosen), 0));
}

void AccessView::showAccess()
{
    const auto project = ProjectId::parse(m_place->currentData().toByteArray().toStdString());
    const QModelIndex current = m_table->currentIndex();
    const std::pair place(current.row(), current.column());
    m_shown = m_book.filter();
    m_model.setAccess(m_book.facts().state, m_book.facts().access,
                      project ? std::optional(*project) : std::nullopt, m_shown);
    m_table->setAccessibleDescription(tr("%1, %2.", "how many people and how many columns")
                                          .arg(tr("%n person(s)", nullptr, m_model.rowCount()),
                                               project
                                                   ? tr("%n set(s)", nullptr, m_model.columnCount())
                                                   : tr("%n project(s)", nullptr, m_model.columnCount())));
    if (const QModelIndex again = m_model.index(place.first, place.second); again.isValid())
        return m_table->setCurrentIndex(again);
    if (m_book.isLoaded() && (m_model.rowCount() == 0 || m_model.columnCount() == 0))
        return m_sentence->setText(tr("Nobody whom the filter lets through ever had a key here."));
    m_sentence->setText(tr("Choose a field to read what it says; Enter shows the person's events."));
}

} // namespace hypha::gui
