#include "gui/widgets/scrolledpage.h"

#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/turns.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace hypha::gui {

static QScrollArea *emptyScroll(const char *name, const QString &accessibleName)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QLatin1String(name));
    scroll->setAccessibleName(accessibleName);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

QScrollArea *makeScroll(const char *name, const QString &accessibleName, QWidget *page)
{
    QScrollArea *scroll = emptyScroll(name, accessibleName);
    scroll->setWidget(page);
    return scroll;
}

void addScroll(QLayout &layout, const char *name, const QString &accessibleName, QWidget *page)
{
    QScrollArea *scroll = emptyScroll(name, accessibleName);
    layout.addWidget(scroll);
    scroll->setWidget(page);
}

QScrollArea *makeScrolledPage(const char *name, const QString &accessibleName, QWidget *box, double units)
{
    box->setMaximumWidth(space(units));
    auto *holder = new QWidget;
    auto *center = new QHBoxLayout(holder);
    center->setContentsMargins(0, 0, 0, 0);
    center->addStretch(1);
    center->addWidget(box, 100);
    center->addStretch(1);
    return makeScroll(name, accessibleName, holder);
}

void leaveRoom(QWidget &page, Turns &turns)
{
    page.setMinimumHeight(space(900));
    turns.add([&page] { page.setMinimumHeight(0); });
}

QWidget *makeButtonRoom(QAction *action)
{
    QToolButton *room = makeActionButton("buttonRoom", action, true);
    QSizePolicy policy = room->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    room->setSizePolicy(policy);
    room->setFixedWidth(0);
    room->hide();
    return room;
}

} // namespace hypha::gui
