#include "gui/secrets/fieldsedit.h"

#include "gui/secrets/fieldlist.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

FieldsEdit::FieldsEdit(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout),
      m_add(makeButton("editorAddField", tr("Add a field"), "quiet"))
{
    setObjectName(QStringLiteral("editorFields"));
    m_add->setIcon(lineIcon(QStringLiteral("plus")));
    connect(m_add, &QPushButton::clicked, this, &FieldsEdit::add);
    connect(this, &FieldsEdit::edited, this, [this] { m_touched = true; });
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(3));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
}

void FieldsEdit::setFields(const std::vector<entries::Field> &fields)
{
    forget();
    m_isListed = fields.size() > FieldList::inFull;
    if (m_isListed)
        return showList(fields);
    for (const entries::Field &field : fields)
        appendField(field);
}

FieldsEdit::Row &FieldsEdit::appendField(const entries::Field &field)
{
    if (!field.concealed)
        return append(plainText(field.name), asBytes(field.text), false);
    const auto value = m_session.reveal(field.secret);
    return append(plainText(field.name), value ? value->view() : ByteView(), true);
}

entries::Field FieldsEdit::fieldOf(const Row &row) const
{
    const crypto::SecretBytes value = row.value->field()->secret();
    entries::Field field;
    field.name = utf8(row.name->text().trimmed());
    field.concealed = row.conceal->isChecked();
    if (field.concealed)
        field.secret = m_session.seal(value.view());
    else
        field.text = std::string(value.text());
    return field;
}

std::vector<entries::Field> FieldsEdit::fields() const
{
    std::vector<entries::Field> out;
    if (m_isListed) {
        out = m_list->fields().fields();
        if (m_chosen >= 0 && m_touched)
            out[static_cast<std::size_t>(m_chosen)] = fieldOf(m_rows.front());
    } else {
        for (const Row &row : m_rows)
            out.push_back(fieldOf(row));
    }
    std::erase_if(out, [](const entries::Field &field) {
        return field.name.empty() && field.text.empty() && field.secret.empty();
    });
    return out;
}

void FieldsEdit::dropRows()
{
    for (const Row &row : m_rows) {
        row.value->field()->clear();
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
}

void FieldsEdit::forget()
{
    dropRows();
    m_isListed = false;
    m_chosen = -1;
    if (!m_many)
        return;
    m_choosing = true;
    m_list->fields().setFields({}, entries::Kind::env);
    m_choosing = false;
    m_many->hide();
}

bool FieldsEdit::check()
{
    bool ok = true;
    const auto isNameless = [](const entries::Field &field) {
        return field.name.empty() && !(field.text.empty() && field.secret.empty());
    };
    if (m_isListed) {
        keepChosen();
        const auto &all = m_list->fields().fields();
        if (const auto bad = std::find_if(all.begin(), all.end(), isNameless); bad != all.end())
            m_list->chooseRow(static_cast<int>(bad - all.begin()));
    }
    for (const Row &row : m_rows) {
        const bool nameless = row.name->text().trimmed().isEmpty() && !row.value->field()->isEmpty();
        row.error->setVisible(nameless);
        ok = ok && !nameless;
    }
    return ok;
}

void FieldsEdit::add()
{
    if (m_isListed) {
        keepChosen();
        m_list->fields().append({});
        m_list->chooseRow(m_list->fields().rowCount() - 1);
        count();
        m_rows.front().name->setFocus();
    } else {
        append({}, {}, false).name->setFocus();
    }
    Q_EMIT edited();
}

FieldsEdit::Row &FieldsEdit::append(const QString &name, ByteView value, bool concealed)
{
    Row row{new QWidget,
            new QLineEdit(name),
            new SecretRow("editorFieldValue", tr("Value of the field")),
            makeIconButton("editorFieldConceal", "lock", tr("Keep this field secret")),
            makeIconButton("editorFieldUp", "up", tr("Move the field up")),
            makeIconButton("editorFieldRemove", "close", tr("Remove the field")),
            makeParagraph("fieldError", tr("A field needs a name."), "small", "danger")};
    row.name->setObjectName(QStringLiteral("editorFieldName"));
    row.name->setAccessibleName(tr("Name of the field"));
    row.name->setPlaceholderText(tr("Name"));
    row.conceal->setCheckable(true);
    row.value->setCopyVisible(false);
    row.value->field()->setEditable(true);
    row.value->field()->setMultiLine(true);
    row.value->field()->setLeastLines(1);
    row.value->field()->setPlaceholder(tr("Value"));
    row.value->field()->setText(value);
    row.error->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(space(1));
    head->addWidget(row.name, 1);
    for (QToolButton *button : {row.conceal, row.up, row.remove})
        head->addWidget(button);
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addLayout(head);
    column->addWidget(row.value);
    column->addWidget(row.error);
    m_column->addWidget(row.box);
    QWidget *box = row.box;
    connect(row.name, &QLineEdit::textEdited, this, &FieldsEdit::edited);
    connect(row.value->field(), &SecretField::edited, this, &FieldsEdit::edited);
    connect(row.up, &QToolButton::clicked, this, [this, box] { m_isListed ? moveChosenUp() : moveUp(box); });
    connect(row.remove, &QToolButton::clicked, this,
            [this, box] { m_isListed ? removeChosen() : remove(box); });
    connect(row.conceal, &QToolButton::toggled, this, [this, box](bool on) {
        setConcealed(m_rows[indexOf(box)], on);
        Q_EMIT edited();
    });
    m_rows.push_back(row);
    row.conceal->setChecked(concealed);
    setConcealed(row, concealed);
    renumber();
    return m_rows.back();
}

/// Shown as it is typed unless it is to be kept secret.
void FieldsEdit::setConcealed(const Row &row, bool concealed)
{
    row.value->setEyeVisible(concealed);
    row.value->field()->setRevealed(!concealed);
}

std::size_t FieldsEdit::indexOf(const QWidget *box) const
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.box == box; });
    return static_cast<std::size_t>(at - m_rows.begin());
}

void FieldsEdit::moveUp(const QWidget *box)
{
    const std::size_t index = indexOf(box);
    if (index == 0)
        return;
    std::swap(m_rows[index], m_rows[index - 1]);
    for (const Row &row : m_rows)
        m_column->removeWidget(row.box);
    for (const Row &row : m_rows)
        m_column->addWidget(row.box);
    renumber();
    Q_EMIT edited();
}

void FieldsEdit::remove(QWidget *box)
{
    const std::size_t index = indexOf(box);
    m_rows[index].value->field()->clear();
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(index));
    box->hide();
    box->deleteLater();
    renumber();
    Q_EMIT edited();
}

void FieldsEdit::renumber()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].up->setEnabled(m_isListed ? m_chosen > 0 : i > 0);
    orderKeys();
}

/// From row to row as they stand, whenever they were made, and then to the button below them.
void FieldsEdit::orderKeys()
{
    const auto isOurs = [this](const QWidget *widget) {
        return std::any_of(m_rows.begin(), m_rows.end(), [widget](const Row &row) {
            return row.box == widget || row.box->isAncestorOf(widget);
        });
    };
    QWidget *last = m_isListed ? m_list : m_add->previousInFocusChain();
    while (last != m_add && (last->focusPolicy() == Qt::NoFocus || isOurs(last)))
        last = last->previousInFocusChain();
    const auto next = [&last](QWidget *widget) {
        setTabOrder(last, widget);
        last = widget;
    };
    for (const Row &row : m_rows) {
        for (QWidget *part : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.conceal),
                              static_cast<QWidget *>(row.up), static_cast<QWidget *>(row.remove),
                              static_cast<QWidget *>(row.value->field())})
            next(part);
    }
    next(m_add);
}

} // namespace hypha::gui
