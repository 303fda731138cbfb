#pragma once

#include "gui/widgets/flowlayout.h"
#include "gui/widgets/tokens.h"

#include <QWidget>

#include <algorithm>

namespace hypha::gui {

/// Buttons in one line where there is room for it, else in as many lines as they take.
class ButtonRow final : public QWidget
{
public:
    ButtonRow() : m_flow(new FlowLayout(this))
    {
        m_flow->setContentsMargins(0, 0, 0, 0);
        m_flow->setSpacing(space(2));
    }

    void addButton(QWidget *button) { m_flow->addWidget(button); }

    QSize sizeHint() const override
    {
        QSize size;
        for (int i = 0; i < m_flow->count(); ++i) {
            const QSize one = m_flow->itemAt(i)->sizeHint();
            size = {size.width() + one.width() + 1 + (i > 0 ? m_flow->spacing() : 0),
                    std::max(size.height(), one.height())};
        }
        return size;
    }

private:
    FlowLayout *m_flow;
};

} // namespace hypha::gui
