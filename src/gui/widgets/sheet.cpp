#include "gui/widgets/sheet.h"

#include "gui/widgets/notice.h"
#include "gui/widgets/sheetarea.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QRadioButton>
#include <QScreen>
#include <QScrollBar>
#include <QShowEvent>

namespace hypha::gui {

QProgressBar *makeThinProgress(const char *name, const QString &accessibleName)
{
    auto *progress = new QProgressBar;
    progress->setObjectName(QLatin1String(name));
    progress->setAccessibleName(accessibleName);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    QSizePolicy policy = progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    progress->setSizePolicy(policy);
    progress->hide();
    return progress;
}

Sheet::Sheet(const char *name, const QString &title, const QString &sentence, const QString &mainText,
             QWidget *parent)
    : QDialog(parent), m_area(new SheetArea), m_content(m_area->content()), m_buttons(new QHBoxLayout),
      m_main(makeButton("sheetMain", mainText, "primary")), m_cancel(makeButton("sheetCancel", tr("Cancel"))),
      m_progress(makeThinProgress("sheetProgress", tr("Working"))), m_error(new Banner("sheetError"))
{
    setObjectName(QLatin1String(name));
    // Every program of the session can read a window's title, and this one may name an entry.
    setWindowTitle(QStringLiteral("Hypha"));
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_main, &QPushButton::clicked, this, &Sheet::confirmed);
    m_main->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(6), space(6), space(5));
    column->setSpacing(space(3));
    column->addStrut(space(98)); // not a minimum width: that would win over what the content needs
    column->addWidget(makeParagraph("sheetTitle", title, "heading"));
    if (!sentence.isEmpty())
        column->addWidget(makeParagraph("sheetSentence", sentence, "", "muted"));
    m_content->setSpacing(space(3));
    column->addWidget(m_area, 1);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    m_buttons->setSpacing(space(2));
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_main);
    column->addLayout(m_buttons);
}

/// The keyboard goes through the content first, then along the buttons; what comes later to the content
/// counts.
void Sheet::orderKeys()
{
    QList<QWidget *> buttons;
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget *button = m_buttons->itemAt(i)->widget())
            buttons << button;
    }
    QWidget *last = previousInFocusChain();
    while (last != this && (last->focusPolicy() == Qt::NoFocus || buttons.contains(last)))
        last = last->previousInFocusChain();
    for (QWidget *button : std::as_const(buttons)) {
        setTabOrder(last, button);
        last = button;
    }
}

/// What grew downwards goes up as far: its buttons must not leave the screen, nor the bar that it is moved
/// by.
static void stayOnScreen(QWidget &sheet)
{
    const QScreen *on = sheet.isVisible() ? sheet.screen() : nullptr;
    if (!on)
        return;
    const QRect room = on->availableGeometry();
    const int over = sheet.frameGeometry().bottom() - room.bottom();
    if (over > 0 && sheet.y() > room.top())
        sheet.move(sheet.x(), std::max(sheet.y() - over, room.top()));
    if (sheet.frameGeometry().top() < room.top()) // the frame is known only once it is there
        sheet.move(sheet.x(), room.top());
}

/// The window below all sheets: a small one gives a large one over it no less room.
static const QWidget *groundOf(const QWidget &sheet)
{
    const QWidget *ground = sheet.parentWidget() ? sheet.parentWidget()->window() : nullptr;
    while (ground && ground->parentWidget())
        ground = ground->parentWidget()->window();
    return ground;
}

/// As high as the content wants to be, and never higher than the window below: then the content scrolls.
/// Changes nothing when nothing changed: whatever it changes asks for the layout, and so for this, again.
void Sheet::fit()
{
    const QWidget *below = groundOf(*this);
    const int most = below ? below->height() - space(4) : maximumHeight();
    // The limit is set once and only when it differs: each change asks for a layout, and so for this again.
    const QMargins margins = layout()->contentsMargins();
    const int inner = width() - margins.left() - margins.right();
    const int rest = layout()->totalHeightForWidth(width()) - m_area->heightForWidth(inner);
    m_area->setMost(std::max(most - rest, space(20)));
    const int wanted = rest + m_area->heightForWidth(inner);
    if (wanted > height() || height() > most)
        resize(width(), std::min(wanted, std::max(most, height())));
    stayOnScreen(*this);
    m_area->showKeys();
}

/// Of several choices the keys begin with the one that is made.
static QWidget *madeAmong(QWidget *first)
{
    if (!qobject_cast<QRadioButton *>(first))
        return nullptr;
    for (auto *choice : first->parentWidget()->findChildren<QRadioButton *>(Qt::FindDirectChildrenOnly)) {
        if (choice->isChecked())
            return choice;
    }
    return nullptr;
}

void Sheet::showEvent(QShowEvent *event)
{
    resize(std::max(width(), layout()->totalMinimumSize().width()), height());
    fit();
    orderKeys();
    QDialog::showEvent(event);
    if (!focusWidget())
        focusFirst();
    m_area->showKeys();
}

void Sheet::focusFirst()
{
    // Where there is nothing but buttons, the first one may be the one that throws something away.
    const auto takesKeys = [this](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(this) && widget->isEnabled();
    };
    QWidget *first = nextInFocusChain();
    while (first != this && !takesKeys(first))
        first = first->nextInFocusChain();
    if (m_buttons->indexOf(first) >= 0)
        (takesKeys(m_main) && !(m_danger && takesKeys(m_cancel)) ? m_main : m_cancel)->setFocus();
    else if (QWidget *made = madeAmong(first); made && takesKeys(made))
        made->setFocus();
}

bool Sheet::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    else if (event->type() == QEvent::WindowActivate)
        stayOnScreen(*this);
    return taken;
}

bool Sheet::focusNextPrevChild(bool next)
{
    orderKeys();
    return QDialog::focusNextPrevChild(next);
}

void Sheet::addFoot(QWidget *foot)
{
    auto *column = static_cast<QBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_area) + 1, foot);
}

void Sheet::setTitle(const QString &title)
{
    setAccessibleName(title);
    findChild<QLabel *>(QStringLiteral("sheetTitle"), Qt::FindDirectChildrenOnly)->setText(title);
}

void Sheet::setMainText(const QString &text)
{
    m_main->setText(text);
    m_main->setAccessibleName(text);
}

void Sheet::setCancelText(const QString &text)
{
    m_cancel->setText(text);
    m_cancel->setAccessibleName(text);
}

void Sheet::setDanger()
{
    m_main->setProperty("variant", QStringLiteral("danger"));
    m_main->setDefault(false);
    m_danger = true;
    restyle(m_main);
}

/// Enter in a field must not destroy anything; a button that has the focus answers before it comes here. What
/// is only read, as words are, has no control that would bring it into sight: the keys for pages do.
void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        return m_area->verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageDown
                                                              ? QAbstractSlider::SliderPageStepAdd
                                                              : QAbstractSlider::SliderPageStepSub);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_danger)
        QDialog::keyPressEvent(event);
}

void Sheet::setOnlyClose()
{
    m_cancel->hide();
}

void Sheet::setRoom(double width, double height)
{
    QSize room(space(width), space(height));
    if (const QWidget *window = groundOf(*this))
        room = room.boundedTo(window->size() - QSize(space(8), space(8)));
    resize(room);
}

void Sheet::showFromTop()
{
    m_area->showFromTop();
}

void Sheet::showPart(QWidget *part)
{
    m_area->ensureWidgetVisible(part, 0, space(2));
}

/// A button that is off loses the keyboard: the main one has it back afterwards.
void Sheet::setBusy(bool busy)
{
    if (busy && m_main->isEnabled())
        m_mainHadKeys = focusWidget() == m_main;
    m_progress->setVisible(busy);
    m_main->setEnabled(!busy);
    if (busy)
        m_error->dismiss();
    else if (std::exchange(m_mainHadKeys, false))
        m_main->setFocus();
}

void Sheet::dismissError()
{
    m_error->dismiss();
}

void Sheet::showError(const Told &told)
{
    setBusy(false);
    m_error->show(Banner::Kind::danger, told);
}

} // namespace hypha::gui
