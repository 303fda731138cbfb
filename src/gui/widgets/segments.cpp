#include "gui/widgets/segments.h"

#include "gui/widgets/enterbutton.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/turns.h"

#include <QButtonGroup>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace hypha::gui {

Segments::Segments(const char *name, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_head(new QHBoxLayout), m_row(nullptr),
      m_pages(new QStackedWidget)
{
    setObjectName(QLatin1String(name));
    m_pages->setObjectName(QLatin1String(name) + QStringLiteral("Pages"));
    auto *row = new QWidget;
    m_row = new FlowLayout(row); // a small window breaks the row instead of being widened by it
    m_row->setSpacing(space(1));
    m_head->setContentsMargins(space(4), 0, space(4), 0);
    m_head->addWidget(row, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addLayout(m_head);
    column->addWidget(m_pages, 1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int page, bool on) {
        if (on)
            choose(page);
    });
}

void Segments::addPage(const char *name, const QString &title, std::function<QWidget *()> builder)
{
    auto *button = new EnterToolButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("kind", QStringLiteral("segment"));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::ClickFocus); // Tab stops at the chosen one, see choose()
    button->setText(title);
    button->setAccessibleName(title);
    m_row->addWidget(button);
    m_builders.push_back(std::move(builder));
    auto *place = new QWidget;
    (new QVBoxLayout(place))->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(place);
    if (QAbstractButton *before = m_group->button(m_pages->count() - 2))
        setTabOrder(before, button); // along the row first, then into the page
    m_group->addButton(button, m_pages->count() - 1);
    if (m_pages->count() == 1)
        button->setChecked(true);
}

void Segments::addPage(const char *name, const QString &title, QWidget *page, Turns &turns)
{
    addPage(name, title, nullptr);
    turns.add([place = m_pages->widget(m_pages->count() - 1), page] { place->layout()->addWidget(page); });
}

void Segments::build(int page)
{
    if (const auto builder = std::exchange(m_builders[static_cast<std::size_t>(page)], nullptr))
        m_pages->widget(page)->layout()->addWidget(builder());
}

void Segments::choose(int page)
{
    build(page);
    m_pages->setCurrentIndex(page);
    for (QAbstractButton *button : m_group->buttons()) // Qt does it once one of them has had the keyboard
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    Q_EMIT currentChanged(page);
}

void Segments::setTitle(int page, const QString &title)
{
    m_group->button(page)->setText(title);
    m_group->button(page)->setAccessibleName(title);
}

void Segments::setCurrent(int page)
{
    m_group->button(page)->setChecked(true);
}

void Segments::focusCurrent()
{
    m_group->button(current())->setFocus();
}

int Segments::current() const
{
    return m_pages->currentIndex();
}

} // namespace hypha::gui
