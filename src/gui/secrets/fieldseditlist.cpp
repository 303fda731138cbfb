#include "gui/secrets/fieldlist.h"
#include "gui/secrets/fieldsedit.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

/// What FieldsEdit does with more fields than have room for widgets of their own.
namespace hypha::gui {

void FieldsEdit::buildList()
{
    m_many = new QWidget;
    m_list = new FieldList("editorFieldList");
    m_count = makeParagraph("editorFieldCount", {}, "small", "muted");
    auto *column = new QVBoxLayout(m_many);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(m_count);
    column->addWidget(m_list);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_many);
    connect(m_list, &FieldList::rowChosen, this, [this](int row) {
        if (!m_choosing)
            choose(row);
    });
}

void FieldsEdit::showList(const std::vector<entries::Field> &fields)
{
    if (!m_list)
        buildList();
    m_many->show();
    m_list->fields().setFields(fields, entries::Kind::env); // what has words of its own is not among them
    m_list->chooseRow(0);
    count();
}

void FieldsEdit::count()
{
    m_count->setText(
        tr("%Ln field(s): too many to stand one below the other. The chosen one is changed below.", nullptr,
           m_list->fields().rowCount()));
}

/// What was typed, into the list.
void FieldsEdit::keepChosen()
{
    if (m_chosen >= 0 && std::exchange(m_touched, false))
        m_list->fields().setField(m_chosen, fieldOf(m_rows.front()));
}

void FieldsEdit::choose(int row)
{
    keepChosen();
    dropRows();
    m_chosen = row;
    if (const entries::Field *field = m_list->fields().field(row))
        appendField(*field);
    m_touched = false;
}

/// The row's widgets stay, and with them the keyboard.
void FieldsEdit::moveChosenUp()
{
    if (m_chosen <= 0)
        return;
    keepChosen();
    m_list->fields().moveUp(m_chosen);
    m_choosing = true;
    m_list->chooseRow(--m_chosen);
    m_choosing = false;
    renumber();
    Q_EMIT edited();
}

void FieldsEdit::removeChosen()
{
    const int row = std::exchange(m_chosen, -1);
    dropRows();
    m_choosing = true; // the view moves on by itself, over rows that are about to be others
    m_list->fields().remove(row);
    m_list->chooseRow(row);
    m_choosing = false;
    choose(m_list->currentRow());
    count();
    Q_EMIT edited();
    m_touched = false;
    m_list->setFocus();
}

} // namespace hypha::gui
