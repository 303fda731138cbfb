#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace hypha::gui {

/// A bar at the foot of a pane: a text with its buttons beside it, or below it where there is no room for
/// both.
class FootBar final : public QFrame
{
    Q_OBJECT
public:
    /// Takes the widgets over. The text may wrap.
    FootBar(const char *name, QLabel *text, const QList<QWidget *> &buttons);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int buttonsWidth() const;
    void arrange();

    QLabel *m_text;
    QWidget *m_buttons;
    QBoxLayout *m_layout;
};

} // namespace hypha::gui
