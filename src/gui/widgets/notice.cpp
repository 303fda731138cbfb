#include "gui/widgets/notice.h"

#include "gui/widgets/bannerfold.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QAction>
#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace hypha::gui {

static constexpr int hurriedMilliseconds = 1500;  // while others wait
static constexpr int offeredMilliseconds = 10000; // to read, to think and to press
static constexpr int longestWord = 16;            // characters: a path or the name of an object is one

namespace {

constexpr char noticeProperty[] = "notice";

class NoticeAccess final : public QAccessibleWidget
{
public:
    explicit NoticeAccess(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Notification) {}

    QString text(QAccessible::Text which) const override
    {
        const auto *label = qobject_cast<const QLabel *>(widget());
        return label && which == QAccessible::Name ? label->text() : QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *makeNoticeAccess(const QString &, QObject *object)
{
    return object->isWidgetType() && object->property(noticeProperty).toBool()
               ? new NoticeAccess(static_cast<QWidget *>(object))
               : nullptr;
}

} // namespace

void speakAsNotice(QWidget *widget)
{
    static const bool installed = (QAccessible::installFactory(makeNoticeAccess), true);
    Q_UNUSED(installed);
    widget->setProperty(noticeProperty, true);
}

/// Windows and macOS know an alert; on other desktops nothing but a notification that comes into sight is
/// heard, which Qt tells by itself the first time.
void speakNotice(QWidget *widget, bool wasVisible)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (!wasVisible)
        return;
    QAccessibleEvent shown(widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

void speakAsWords(QLabel *label)
{
    speakAsNotice(label);
    QSizePolicy policy = label->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    label->setSizePolicy(policy);
    label->hide();
}

void speakWords(QLabel *label)
{
    const bool wasVisible = label->isVisible();
    label->setVisible(!label->text().isEmpty());
    if (wasVisible && label->isVisible())
        speakNotice(label, true);
}

Banner::Banner(const char *name, QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_what(makeParagraph("bannerWhat", {}, "label")),
      m_why(makeParagraph("bannerWhy", {})), m_fix(makeParagraph("bannerFix", {})),
      m_detail(makeParagraph("bannerDetail", {}, "small", "muted")),
      m_more(makeButton("bannerMore", tr("Details"), "quiet")),
      m_close(makeIconButton("bannerClose", "close", tr("Dismiss"))), m_buttons(new FlowLayout)
{
    setObjectName(QLatin1String(name));
    speakAsNotice(this);
    m_icon->setObjectName(QStringLiteral("bannerIcon"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setAccessibleDescription(tr("Technical detail"));
    m_detail->setMinimumWidth(space(20)); // it is copied, and so not broken
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space(1));
    for (QLabel *label : {m_what, m_why, m_fix, m_detail})
        texts->addWidget(label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(2.5), space(2), space(2.5));
    row->setSpacing(space(3));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_buttons->setSpacing(space(2));
    m_buttons->addWidget(m_more);
    m_buttons->addWidget(m_close);
    auto *fold = new BannerFold(this, {m_icon, m_what, m_why, m_fix, m_detail, m_more, texts, m_buttons});
    row->addLayout(fold->layout(), 1);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    setDismissable(false);
    hide();
}

void Banner::show(Kind kind, const Told &told)
{
    m_kind = kind;
    paintIcon();
    setProperty("banner", QLatin1String(kind == Kind::danger    ? "danger"
                                        : kind == Kind::warning ? "warning"
                                                                : "info"));
    restyle(this);
    const std::pair<QLabel *, QString> parts[] = {{m_what, breakable(told.what, longestWord)},
                                                  {m_why, breakable(told.why, longestWord)},
                                                  {m_fix, breakable(told.fix, longestWord)},
                                                  {m_detail, told.detail}};
    for (const auto &[label, text] : parts)
        label->setText(text);
    findChild<BannerFold *>(QString(), Qt::FindDirectChildrenOnly)->refold();
    const bool isNew = accessibleName() != told.what;
    setAccessibleName(told.what);
    setAccessibleDescription(told.why + u' ' + told.fix);
    const bool wasVisible = isVisible();
    QFrame::show();
    if (isNew || !wasVisible)
        speakNotice(this, wasVisible);
}

void Banner::paintIcon()
{
    const Colors &c = colors();
    const QColor ink = m_kind == Kind::danger ? c.danger : m_kind == Kind::warning ? c.warning : c.accent;
    const QString icon = m_kind == Kind::info ? QStringLiteral("info") : QStringLiteral("warning");
    m_icon->setPixmap(linePixmap(icon, space(5), ink, devicePixelRatioF()));
}

/// Another theme has other colours.
void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !isHidden())
        paintIcon();
}

void Banner::dismiss()
{
    hide();
}

void Banner::setDismissable(bool dismissable)
{
    m_close->setVisible(dismissable);
}

QPushButton *Banner::addButton(const char *name, const QString &text)
{
    QPushButton *button = makeButton(name, text);
    m_buttons->insertWidget(0, button);
    for (int i = 0; i + 1 < m_buttons->count(); ++i) // the keyboard goes as one reads
        setTabOrder(m_buttons->itemAt(i)->widget(), m_buttons->itemAt(i + 1)->widget());
    return button;
}

QString Banner::whatText() const
{
    return accessibleName();
}

Toast::Toast(QWidget *parent) : QFrame(parent), m_text(makeLabel("toastText", {}))
{
    setObjectName(QStringLiteral("toast"));
    speakAsNotice(this);
    setProperty("frame", QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(4), space(2.5), space(4), space(2.5));
    row->addWidget(m_text);
    m_gone.setSingleShot(true);
    connect(&m_gone, &QTimer::timeout, this, &Toast::next);
    parent->installEventFilter(this);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void Toast::say(const QString &text, int milliseconds)
{
    add({text, milliseconds, nullptr});
}

void Toast::offer(const QString &text, QAction *action)
{
    add({text, offeredMilliseconds, action});
}

void Toast::add(const Word &word)
{
    const QString &last =
        m_waiting.isEmpty() ? (isVisible() ? m_text->text() : QString()) : m_waiting.last().text;
    if (word.text == last) {
        if (m_waiting.isEmpty())
            m_gone.start(word.milliseconds);
        return;
    }
    m_waiting.append(word);
    if (m_waiting.size() > 1 || !isVisible())
        return next();
    // The one that stands there has been read by then.
    m_gone.start(std::min(m_gone.remainingTime(), hurriedMilliseconds));
}

void Toast::next()
{
    if (m_waiting.isEmpty())
        return hide();
    if (isVisible() && m_gone.isActive())
        return;
    const Word word = m_waiting.takeFirst();
    m_text->setText(word.text);
    setAccessibleName(word.text);
    showAction(word.action);
    place();
    const bool wasVisible = isVisible();
    show();
    raise();
    m_gone.start(m_waiting.isEmpty() ? word.milliseconds : hurriedMilliseconds);
    speakNotice(this, wasVisible);
}

/// The keyboard reaches the action by its shortcut, and stays where it is when the button goes.
void Toast::showAction(QAction *action)
{
    if (QToolButton *before = std::exchange(m_action, nullptr)) {
        before->hide();
        before->deleteLater(); // it may be the one that was pressed
    }
    setAttribute(Qt::WA_TransparentForMouseEvents, !action);
    if (!action)
        return;
    m_action = makeActionButton("toastAction", action, true);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_action->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(m_action);
    const auto follow = [this, action, button = m_action] {
        button->setVisible(action->isEnabled());
        place();
    };
    connect(action, &QAction::changed, m_action, follow);
    connect(action, &QAction::triggered, m_action, [this] { hide(); });
    follow();
    setAccessibleName(m_text->text() + u' ' + action->toolTip());
}

void Toast::withdraw(const QString &text)
{
    m_waiting.removeIf([&](const Word &word) { return word.text == text; });
    if (text.isEmpty() || m_text->text() != text || !isVisible())
        return;
    m_gone.stop();
    if (m_waiting.isEmpty())
        clear();
    else
        next();
}

void Toast::clear()
{
    m_waiting.clear();
    m_gone.stop();
    showAction(nullptr);
    m_text->clear();
    setAccessibleName({});
    hide();
}

QString Toast::text() const
{
    return m_text->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    const QSize outer = parentWidget()->size();
    m_text->setWordWrap(false);
    adjustSize();
    if (const int most = outer.width() - space(8); width() > most) {
        m_text->setWordWrap(true);
        resize(most, layout()->totalHeightForWidth(most));
    }
    // Not over a button while there is a place where it is over none.
    const int across = (outer.width() - width()) / 2, usual = outer.height() - height() - space(24);
    move(across, usual);
    for (const int down : {usual, outer.height() - height() - space(3), space(3)}) {
        if (!isOverButton({across, down}))
            return move(across, down);
    }
}

bool Toast::isOverButton(const QPoint &at) const
{
    const QRect room(at, size());
    const auto buttons = parentWidget()->findChildren<QAbstractButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *button) {
        if (!button->isVisible() || isAncestorOf(button))
            return false;
        const QRect seen = button->visibleRegion().boundingRect(); // less what is scrolled away
        return room.intersects(seen.translated(button->mapTo(parentWidget(), QPoint())));
    });
}

namespace {

/// A picture that leaves its room to the words where there is not enough for both.
class YieldingPicture final : public QLabel
{
public:
    QSize minimumSizeHint() const override { return {0, 0}; }

private:
    void paintEvent(QPaintEvent *event) override
    {
        if (height() >= sizeHint().height())
            QLabel::paintEvent(event);
    }
};

} // namespace

EmptyState::EmptyState(const char *name, const char *icon, const QString &title, const QString &text,
                       QWidget *parent)
    : QWidget(parent), m_title(makeLabel("emptyTitle", title, "heading")),
      m_text(makeParagraph("emptyText", text, "", "muted")), m_buttons(new QHBoxLayout)
{
    setObjectName(QLatin1String(name));
    auto *picture = new YieldingPicture;
    picture->setObjectName(QStringLiteral("emptyIcon"));
    picture->setPixmap(lineIcon(QLatin1String(icon))
                           .pixmap(QSize(space(11), space(11)), devicePixelRatioF(), QIcon::Disabled));
    picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_buttons->setSpacing(space(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(2), space(6), space(2));
    column->setSpacing(space(2));
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space(2));
    column->addLayout(m_buttons);
    column->setAlignment(m_buttons, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

} // namespace hypha::gui
