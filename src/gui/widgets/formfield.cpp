#include "gui/widgets/formfield.h"

#include "gui/widgets/secretfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hypha::gui {

/// What has the keyboard when the control has it, and so is what assistive technology reads.
static QWidget *takerOf(QWidget *control)
{
    return control->focusProxy() ? control->focusProxy() : control;
}

FormField::FormField(const char *name, const QString &label, QWidget *control, const QString &hint)
    : m_control(control), m_label(makeLabel("fieldLabel", label, "label")),
      m_hint(makeParagraph("fieldHint", hint, "small", "muted")),
      m_error(makeParagraph("fieldError", {}, "small", "danger")), m_layout(new QVBoxLayout(this))
{
    control->setObjectName(QLatin1String(name));
    setObjectName(QLatin1String(name) + QStringLiteral("Field"));
    m_label->setBuddy(control);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space(1));
    for (QWidget *part : {static_cast<QWidget *>(m_label), control, static_cast<QWidget *>(m_error),
                          static_cast<QWidget *>(m_hint)})
        m_layout->addWidget(part);
    if (qobject_cast<QComboBox *>(control) || qobject_cast<QAbstractSpinBox *>(control))
        guardFromWheel(control);
    m_error->hide();
    m_hint->setVisible(!hint.isEmpty());
    setLabel(label);
    describe();
    forgetErrorOnceEdited();
}

/// Whoever mends what was wrong is not told any longer that it is.
void FormField::forgetErrorOnceEdited()
{
    const auto forget = [this] {
        if (hasError())
            setError({});
    };
    auto *line = qobject_cast<QLineEdit *>(m_control);
    auto *secret = qobject_cast<SecretField *>(m_control);
    if (!secret)
        secret = m_control->findChild<SecretField *>();
    if (line)
        connect(line, &QLineEdit::textEdited, this, forget);
    else if (secret)
        connect(secret, &SecretField::edited, this, forget);
}

void FormField::focusControl()
{
    m_control->setFocus(Qt::OtherFocusReason);
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(QString(label).replace(u'&', QStringLiteral("&&")));
    m_control->setAccessibleName(label);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void FormField::setError(const QString &error)
{
    m_errorText = error;
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    if (auto *secret = qobject_cast<SecretField *>(takerOf(m_control)))
        secret->setInvalid(!error.isEmpty());
    m_control->setProperty("invalid", !error.isEmpty());
    restyle(m_control);
    describe();
}

void FormField::addBelow(QWidget *widget)
{
    m_layout->insertWidget(2, widget);
}

void FormField::describe()
{
    const QString told = hasError() ? m_errorText + u' ' + m_hint->text() : m_hint->text();
    if (QWidget *taker = takerOf(m_control); taker->accessibleDescription() != told)
        taker->setAccessibleDescription(told); // read aloud each time
}

} // namespace hypha::gui
