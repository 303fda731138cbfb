#pragma once

#include "gui/widgets/sheet.h"

class QLineEdit;

namespace hypha::gui {

class FormField;

/// Asks for the name of a project or a set.
class NameSheet : public Sheet
{
    Q_OBJECT
public:
    NameSheet(const char *name, const QString &title, const QString &label, const QString &mainText,
              const QString &initial, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name); ///< acceptable by the format's rules

private:
    void check();
    QLineEdit *m_edit;
    FormField *m_field;
};

} // namespace hypha::gui
