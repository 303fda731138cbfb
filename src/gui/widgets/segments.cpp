#include "gui/widgets/segments.h"

#include "gui/widgets/enterbutton.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/turns.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QButtonGroup>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace hypha::gui {

namespace {

constexpr char pageTabProperty[] = "pageTab", pageTabsProperty[] = "pageTabs";

class PageTabAccess final : public QAccessibleWidget
{
public:
    explicit PageTabAccess(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::PageTab) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button()->isChecked();
        return state;
    }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Accelerator ? shortcut() : QAccessibleWidget::text(which);
    }

    QStringList actionNames() const override
    {
        return button()->isEnabled() ? QStringList{pressAction()} + QAccessibleWidget::actionNames()
                                     : QStringList{};
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() && !shortcut().isEmpty() ? QStringList{shortcut()} : QStringList{};
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
    QString shortcut() const
    {
        const auto *tool = qobject_cast<QToolButton *>(widget());
        const QAction *action = tool ? tool->defaultAction() : nullptr;
        return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    }
};

QAccessibleInterface *makePageTabAccess(const QString &, QObject *object)
{
    if (!object->isWidgetType())
        return nullptr;
    if (object->property(pageTabProperty).toBool())
        return new PageTabAccess(static_cast<QAbstractButton *>(object));
    if (object->property(pageTabsProperty).toBool())
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::PageTabList);
    return nullptr;
}

/// What was said of it before, as of any button, is forgotten: Qt keeps it from the first name on.
void speakAs(const char *property, QWidget *widget)
{
    static const bool installed = (QAccessible::installFactory(makePageTabAccess), true);
    Q_UNUSED(installed);
    widget->setProperty(property, true);
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

} // namespace

void speakAsPageTab(QAbstractButton *button)
{
    speakAs(pageTabProperty, button);
    QObject::connect(button, &QAbstractButton::toggled, button, [button](bool on) {
        QAccessibleEvent event(button, on ? QAccessible::Selection : QAccessible::SelectionRemove);
        QAccessible::updateAccessibility(&event);
    });
}

void speakAsPageTabs(QWidget *row)
{
    speakAs(pageTabsProperty, row);
}

Segments::Segments(const char *name, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_head(new QHBoxLayout), m_row(nullptr),
      m_pages(new QStackedWidget)
{
    setObjectName(QLatin1String(name));
    m_pages->setObjectName(QLatin1String(name) + QStringLiteral("Pages"));
    auto *row = new QWidget;
    row->setObjectName(QLatin1String(name) + QStringLiteral("Tabs"));
    speakAsPageTabs(row);
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
    speakAsPageTab(button);
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
