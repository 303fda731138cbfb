#pragma once

#include "model/recovery/plan.h"

#include <QWidget>

namespace hypha::gui {

/// Who is needed, as a picture: a box for each group, a dot for each share, filled as many as are needed.
class PlanPicture : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPicture(const char *name, QWidget *parent = nullptr);
    void setPlan(recovery::Plan plan);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    recovery::Plan m_plan;
};

} // namespace hypha::gui
