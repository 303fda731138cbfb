#include "gui/secrets/taglist.h"

#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/tooltip.h"

#include <QKeyEvent>

namespace hypha::gui {

static constexpr qsizetype lineLength = 120, tipLength = 400; ///< characters

void TagModel::setTags(std::vector<std::string> tags)
{
    beginResetModel();
    m_tags = std::move(tags);
    endResetModel();
}

int TagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tags.size());
}

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::string &tag = m_tags[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return shortText(displayText(tag), lineLength);
    if (role == Qt::ToolTipRole)
        return plainToolTip(shortText(displayText(tag), tipLength));
    return {};
}

TagList::TagList(const char *name, QWidget *parent) : QListView(parent)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(tr("Tags"));
    setModel(&m_model);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(space(48));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TagList::choiceChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TagList::choiceChanged);
}

std::vector<std::string> TagList::unchosen() const
{
    const std::vector<std::string> &all = m_model.tags();
    std::vector<bool> chosen(all.size());
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen[static_cast<std::size_t>(row)] = true;
    }
    std::vector<std::string> rest;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!chosen[i])
            rest.push_back(all[i]);
    }
    return rest;
}

void TagList::chooseRow(int row)
{
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
}

void TagList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        Q_EMIT removeRequested();
    else
        QListView::keyPressEvent(event);
}

} // namespace hypha::gui
