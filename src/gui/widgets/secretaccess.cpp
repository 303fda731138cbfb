#include "gui/widgets/secretaccess.h"

#include "gui/widgets/secretfield.h"

#include <QAccessibleWidget>

namespace hypha::gui {
namespace {

class SecretAccess final : public QAccessibleWidget
{
public:
    explicit SecretAccess(SecretField *field) : QAccessibleWidget(field, QAccessible::EditableText) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool editable = field()->isEditable();
        state.passwordEdit = true;
        state.readOnly = !editable;
        state.editable = editable;
        return state;
    }

    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Value)
            return QString(static_cast<qsizetype>(field()->length()), QChar(maskCharacter));
        return QAccessibleWidget::text(which);
    }

private:
    const SecretField *field() const { return static_cast<const SecretField *>(widget()); }
};

QAccessibleInterface *makeSecretAccess(const QString &, QObject *object)
{
    auto *field = qobject_cast<SecretField *>(object);
    return field ? new SecretAccess(field) : nullptr;
}

} // namespace

void installSecretAccess()
{
    static const bool installed = (QAccessible::installFactory(makeSecretAccess), true);
    Q_UNUSED(installed);
}

} // namespace hypha::gui
