#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hypha::gui {

/// Steps of a sheet, one at a time. As high as the step that is shown: a QStackedWidget takes the height of
/// its highest page.
class SheetSteps : public QWidget
{
    Q_OBJECT
public:
    explicit SheetSteps(const char *name, QWidget *parent = nullptr);

    void addStep(QWidget *step); ///< the first one is shown
    void setCurrentIndex(int index);
    int currentIndex() const { return m_current; }

private:
    QVBoxLayout *m_column;
    std::vector<QWidget *> m_steps;
    int m_current = 0;
};

} // namespace hypha::gui
