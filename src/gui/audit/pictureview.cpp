#include "gui/audit/pictureview.h"

#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hypha::gui {

PictureView::PictureView(const char *name, QWidget *picture, QTableView *table, QWidget *parent)
    : QWidget(parent), m_head(new QHBoxLayout),
      m_switch(
          makeButton(qPrintable(QLatin1String(name) + QStringLiteral("Switch")), tr("As a table"), "chip")),
      m_stack(new QStackedWidget), m_table(table)
{
    setObjectName(QLatin1String(name));
    m_switch->setCheckable(true);
    m_stack->setObjectName(QLatin1String(name) + QStringLiteral("Stack"));
    m_stack->addWidget(picture);
    m_stack->addWidget(table);
    m_head->setSpacing(space(2));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space(4), 0, space(4), 0);
    row->addLayout(m_head, 1);
    row->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1.5));
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_switch, &QPushButton::toggled, this, [this](bool on) {
        m_stack->setCurrentIndex(on ? 1 : 0);
        Q_EMIT switched(on);
    });
}

bool PictureView::showsTable() const
{
    return m_switch->isChecked();
}

} // namespace hypha::gui
