#include "gui/secrets/fieldsedit.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hypha::gui {

FieldsEdit::FieldsEdit(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("editorFields"));
    QPushButton *add = makeButton("editorAddField", tr("Add a field"), "quiet");
    add->setIcon(lineIcon(QStringLiteral("plus")));
    connect(add, &QPushButton::clicked, this, [this] {
        append({}, {}, false).name->setFocus();
        Q_EMIT edited();
    });
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(3));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addLayout(m_column);
    column->addWidget(add, 0, Qt::AlignLeft);
}

void FieldsEdit::setFields(const std::vector<entries::Field> &fields)
{
    forget();
    for (const entries::Field &field : fields) {
        if (!field.concealed) {
            append(plainText(field.name), asBytes(field.text), false);
        } else {
            const auto value = m_session.reveal(field.secret);
            append(plainText(field.name), value ? value->view() : ByteView(), true);
        }
    }
}

std::vector<entries::Field> FieldsEdit::fields() const
{
    std::vector<entries::Field> out;
    for (const Row &row : m_rows) {
        const crypto::SecretBytes value = row.value->field()->secret();
        entries::Field field;
        field.name = utf8(row.name->text().trimmed());
        field.concealed = row.conceal->isChecked();
        if (field.concealed)
            field.secret = m_session.seal(value.view());
        else
            field.text = std::string(value.text());
        if (!field.name.empty() || !value.empty())
            out.push_back(std::move(field));
    }
    return out;
}

void FieldsEdit::forget()
{
    for (const Row &row : m_rows) {
        row.value->field()->clear();
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
}

bool FieldsEdit::check()
{
    bool ok = true;
    for (const Row &row : m_rows) {
        const bool nameless = row.name->text().trimmed().isEmpty() && !row.value->field()->isEmpty();
        row.error->setVisible(nameless);
        ok = ok && !nameless;
    }
    return ok;
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
    connect(row.up, &QToolButton::clicked, this, [this, box] { moveUp(box); });
    connect(row.remove, &QToolButton::clicked, this, [this, box] { remove(box); });
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
        m_rows[i].up->setEnabled(i > 0);
}

} // namespace hypha::gui
