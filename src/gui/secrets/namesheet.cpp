#include "gui/secrets/namesheet.h"

#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "model/record/names.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hypha::gui {

NameSheet::NameSheet(const char *name, const QString &title, const QString &label, const QString &mainText,
                     const QString &initial, QWidget *parent)
    : Sheet(name, title, {}, mainText, parent), m_edit(new QLineEdit(initial)),
      m_field(new FormField("nameEdit", label, m_edit, tr("Whoever hosts the repository can read names.")))
{
    content()->addWidget(m_field);
    m_edit->selectAll();
    m_edit->setFocus();
    connect(this, &Sheet::confirmed, this, &NameSheet::check);
}

void NameSheet::check()
{
    const QString name = m_edit->text().trimmed();
    if (!checkName(utf8(name))) {
        m_field->setError(
            name.isEmpty()
                ? tr("A name is needed.")
                : tr("A name has at most 256 characters, and no line breaks or control characters."));
        return;
    }
    m_field->setError({});
    setBusy(true);
    Q_EMIT named(name);
}

} // namespace hypha::gui
