#pragma once

#include <QLineEdit>
#include <QToolButton>

namespace hypha::gui {

/// A picture at the beginning of a field, with the field's name: Qt makes a button of it, which would have
/// none for assistive technology.
inline void addGlyph(QLineEdit *field, const QIcon &icon)
{
    const auto before = field->findChildren<QToolButton *>();
    field->addAction(icon, QLineEdit::LeadingPosition);
    for (QToolButton *button : field->findChildren<QToolButton *>()) {
        if (!before.contains(button))
            button->setAccessibleName(field->accessibleName());
    }
}

} // namespace hypha::gui
