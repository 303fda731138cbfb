#include "gui/widgets/sheetsteps.h"

#include <QVBoxLayout>

namespace hypha::gui {

SheetSteps::SheetSteps(const char *name, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QLatin1String(name));
    m_column->setContentsMargins(0, 0, 0, 0);
}

void SheetSteps::addStep(QWidget *step)
{
    step->setVisible(m_steps.empty());
    m_steps.push_back(step);
    m_column->addWidget(step);
}

void SheetSteps::setCurrentIndex(int index)
{
    m_current = index;
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setVisible(static_cast<int>(i) == index);
}

} // namespace hypha::gui
