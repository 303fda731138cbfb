#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hypha::gui {

/// A control with its label, a hint and its error as one: wired for the eye and for assistive technology.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// `name` becomes the control's object name; the label its accessible name, the hint its description.
    FormField(const char *name, const QString &label, QWidget *control, const QString &hint = {});

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// Empty: none. Shown below the control and part of its description, until it is edited.
    void setError(const QString &error);
    bool hasError() const { return !m_errorText.isEmpty(); }
    void focusControl(); ///< where what is wrong can be mended
    /// Something of one's own below the control, such as a meter.
    void addBelow(QWidget *widget);

private:
    void describe();
    void forgetErrorOnceEdited();

    QWidget *m_control;
    QLabel *m_label;
    QLabel *m_hint;
    QLabel *m_error;
    QVBoxLayout *m_layout;
    QString m_errorText;
};

} // namespace hypha::gui
