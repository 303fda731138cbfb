#include "gui/secrets/selectionsummary.h"

#include "gui/main/commands.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QVBoxLayout>

namespace hypha::gui {

static constexpr qsizetype tagsTold = 6;

SelectionSummary::SelectionSummary(Commands &commands, QWidget *parent)
    : QWidget(parent), m_title(makeParagraph("selectionTitle", {}, "heading")),
      m_kinds(makeParagraph("selectionKinds", {}, "", "muted")),
      m_tags(makeParagraph("selectionTags", {}, "small", "muted"))
{
    setObjectName(QStringLiteral("selectionSummary"));
    setAccessibleName(tr("Chosen entries"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(2));
    column->addWidget(m_title);
    column->addWidget(m_kinds);
    column->addWidget(m_tags);
    column->addSpacing(space(3));
    const std::pair<const char *, QAction *> actions[] = {{"selectionFavorite", commands.favorite},
                                                          {"selectionCopyTo", commands.copyToSet},
                                                          {"selectionMoveTo", commands.moveToSet},
                                                          {"selectionDelete", commands.deleteEntry}};
    for (const auto &[name, action] : actions) {
        QToolButton *button = makeActionButton(name, action, true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
    }
    column->addStretch(1);
}

void SelectionSummary::showRows(const std::vector<const EntryRow *> &rows)
{
    std::map<entries::Kind, int> kinds;
    QStringList tags;
    for (const EntryRow *row : rows) {
        ++kinds[row->kind];
        for (const QString &tag : row->tags) {
            if (tags.size() <= tagsTold && !tags.contains(tag))
                tags << tag;
        }
    }
    QStringList parts;
    for (const auto &[kind, count] : kinds)
        parts << tr("%1 × %2", "how many, then the kind of entry").arg(count).arg(kindName(kind));
    const bool more = tags.size() > tagsTold;
    tags = tags.first(std::min(tags.size(), tagsTold));
    m_title->setText(tr("%n entries chosen", nullptr, static_cast<int>(rows.size())));
    m_kinds->setText(parts.join(QStringLiteral(", ")));
    m_tags->setVisible(!tags.isEmpty());
    m_tags->setText(
        tr("Tags: %1").arg(tags.join(QStringLiteral(", ")) + (more ? QStringLiteral(" …") : QString())));
}

} // namespace hypha::gui
