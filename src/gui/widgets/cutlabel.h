#pragma once

#include <QLabel>

namespace hypha::gui {

/// One line of somebody's text. Where there is no room for all of it, it ends with "…"; its tool tip and its
/// accessible name have the whole.
class CutLabel final : public QLabel
{
    Q_OBJECT
public:
    /// `type` and `tone` as those of makeLabel().
    CutLabel(const char *name, const char *type, const char *tone = "", QWidget *parent = nullptr);
    QString shownText() const;

private:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hypha::gui
