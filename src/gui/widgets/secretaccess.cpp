#include "gui/widgets/secretaccess.h"

#include "gui/widgets/secretfield.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace hypha::gui {
namespace {

/// Says how long a secret is, never what it is: every program of the session may listen. Takes what is typed.
class SecretAccess final : public QAccessibleWidget,
                           public QAccessibleTextInterface,
                           public QAccessibleEditableTextInterface
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
        return which == QAccessible::Value ? dots(characterCount()) : QAccessibleWidget::text(which);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface && field()->isEditable())
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QStringList actionNames() const override
    {
        return QAccessibleWidget::actionNames() << QAccessibleActionInterface::toggleAction();
    }

    void doAction(const QString &name) override
    {
        if (name == QAccessibleActionInterface::toggleAction())
            field()->setRevealed(!field()->isRevealed());
        else
            QAccessibleWidget::doAction(name);
    }

    int characterCount() const override { return static_cast<int>(field()->length()); }
    QString text(int start, int end) const override
    {
        return dots(std::clamp(end < 0 ? characterCount() : end, 0, characterCount()) - std::max(start, 0));
    }
    int cursorPosition() const override { return static_cast<int>(field()->caret()); }
    void setCursorPosition(int position) override { replaceText(position, position, {}); }
    int selectionCount() const override { return 0; }
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void replaceText(int start, int end, const QString &text) override
    {
        const int last = end < 0 ? characterCount() : end;
        field()->replace(static_cast<std::size_t>(std::max(start, 0)), static_cast<std::size_t>(last), text);
    }

private:
    static QString dots(int count) { return QString(std::max(count, 0), QChar(maskCharacter)); }
    SecretField *field() const { return static_cast<SecretField *>(widget()); }
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
