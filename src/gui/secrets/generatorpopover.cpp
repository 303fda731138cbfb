#include "gui/secrets/generatorpopover.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/sheetarea.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/formats/formats.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace hypha::gui {

GeneratorPopover::GeneratorPopover(QWidget *parent)
    : QWidget(parent), m_card(makeFrame("generatorCard", "popover")), m_area(new SheetArea),
      m_characters(new QRadioButton(tr("Characters"))), m_words(new QRadioButton(tr("Words"))),
      m_length(new QSpinBox), m_slider(new QSlider(Qt::Horizontal)), m_lower(new QCheckBox(tr("a–z"))),
      m_upper(new QCheckBox(tr("A–Z"))), m_digits(new QCheckBox(tr("0–9"))),
      m_symbols(new QCheckBox(tr("Symbols"))), m_preview(new SecretField),
      m_strength(makeParagraph("generatorStrength", {}, "small", "muted"))
{
    setObjectName(QStringLiteral("generator"));
    setAccessibleName(tr("Generate"));
    hide();
    m_card->setParent(this);
    const std::pair<QAbstractButton *, const char *> named[] = {
        {m_characters, "generatorCharacters"}, {m_words, "generatorWords"},
        {m_lower, "generatorLower"},           {m_upper, "generatorUpper"},
        {m_digits, "generatorDigits"},         {m_symbols, "generatorSymbols"}};
    for (const auto &[button, name] : named) {
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(button->text());
        button->setChecked(button != m_words);
        connect(button, &QAbstractButton::toggled, this,
                button == m_words ? &GeneratorPopover::modeChanged : &GeneratorPopover::make);
    }
    m_length->setObjectName(QStringLiteral("generatorLength"));
    m_length->setAccessibleName(tr("Length"));
    m_length->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_slider->setObjectName(QStringLiteral("generatorSlider"));
    m_slider->setAccessibleName(tr("Length"));
    setLengths(4, 128, 24);
    connect(m_slider, &QSlider::valueChanged, m_length, &QSpinBox::setValue);
    connect(m_length, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_length, &QSpinBox::valueChanged, this, &GeneratorPopover::make);
    m_preview->setObjectName(QStringLiteral("generatorPreview"));
    m_preview->setAccessibleName(tr("Generated value"));
    m_preview->setMultiLine(true);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->addWidget(m_area);
    build(m_area->content());
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && !isAncestorOf(now))
            close(); // as by a command of the menu
    });
}

/// As in a sheet, the keyboard leaves it when it is half gone.
GeneratorPopover::~GeneratorPopover()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void GeneratorPopover::build(QVBoxLayout *column)
{
    auto *modes = new QHBoxLayout;
    modes->setSpacing(space(3));
    modes->addWidget(m_characters);
    modes->addWidget(m_words);
    modes->addStretch(1);
    auto *length = new QHBoxLayout;
    length->setSpacing(space(3));
    length->addWidget(makeLabel("generatorLengthLabel", tr("Length")));
    length->addWidget(m_slider, 1);
    length->addWidget(m_length);
    auto *classes = new QHBoxLayout;
    classes->setSpacing(space(3));
    for (QCheckBox *box : {m_lower, m_upper, m_digits, m_symbols})
        classes->addWidget(box);
    classes->addStretch(1);
    QPushButton *again = makeButton("generatorAgain", tr("Another one"), "quiet");
    again->setIcon(lineIcon(QStringLiteral("dice")));
    connect(again, &QPushButton::clicked, this, &GeneratorPopover::make);
    QPushButton *use = makeButton("generatorUse", tr("Use it"), "primary");
    connect(use, &QPushButton::clicked, this, [this] {
        Q_EMIT used();
        close();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(again);
    buttons->addStretch(1);
    buttons->addWidget(use);
    column->setSpacing(space(3));
    column->addLayout(modes);
    column->addLayout(length);
    column->addLayout(classes);
    column->addWidget(m_preview);
    column->addWidget(m_strength);
    column->addLayout(buttons);
}

void GeneratorPopover::openAt(QWidget *anchor)
{
    QWidget *window = anchor->window();
    m_before = window->focusWidget();
    m_anchor = anchor;
    if (parentWidget() != window)
        setParent(window);
    window->installEventFilter(this);
    anchor->installEventFilter(this);
    make();
    show();
    raise();
    place(); // dressed by now, and so as large as it will be
    findChild<QPushButton *>(QStringLiteral("generatorUse"))->setFocus(Qt::PopupFocusReason);
}

void GeneratorPopover::close()
{
    if (!isVisibleTo(parentWidget()))
        return;
    window()->removeEventFilter(this);
    if (m_anchor)
        m_anchor->removeEventFilter(this);
    const QWidget *focus = window()->focusWidget();
    const bool ours = focus && isAncestorOf(focus);
    hide();
    if (ours && m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

/// The card takes what room it needs of the window, beside the anchor; the rest of this covers the window, so
/// that a click anywhere closes it.
void GeneratorPopover::place()
{
    if (!m_anchor)
        return;
    setGeometry(QRect(QPoint(), parentWidget()->size()));
    const QRect room = rect().marginsRemoved({space(2), space(2), space(2), space(2)});
    const QRect on(m_anchor->mapTo(parentWidget(), QPoint()), m_anchor->size());
    const QLayout *layout = m_card->layout();
    const QMargins margins = layout->contentsMargins();
    m_area->setMost(room.height() - margins.top() - margins.bottom() - space(1)); // and the frame
    const int wanted = std::max({m_card->sizeHint().width(), layout->totalMinimumSize().width(), space(84)});
    const int width = std::min(wanted, room.width());
    const int height = std::min(layout->totalHeightForWidth(width), room.height());
    const int below = on.bottom() + space(1), above = on.top() - space(1) - height;
    const int y = below + height <= room.bottom() ? below : above;
    m_card->setGeometry(std::clamp(on.left(), room.left(), room.right() + 1 - width),
                        std::clamp(y, room.top(), room.bottom() + 1 - height), width, height);
}

bool GeneratorPopover::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place(); // as where the sentence below is longer now
    return taken;
}

bool GeneratorPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_anchor && event->type() == QEvent::Hide)
        close();
    else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

/// Only while there is something to see: Qt asks for the next one, too, when what has the keyboard is hidden.
bool GeneratorPopover::focusNextPrevChild(bool next)
{
    QWidget *from = window()->focusWidget();
    if (!isVisible() || !from || !isAncestorOf(from))
        return QWidget::focusNextPrevChild(next);
    const auto takesKeys = [this](const QWidget *widget) {
        return isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() &&
               widget->isEnabled();
    };
    QWidget *at = from;
    do
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
    while (at != from && !takesKeys(at));
    at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void GeneratorPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
}

void GeneratorPopover::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        close();
}

crypto::SecretBytes GeneratorPopover::take()
{
    return std::exchange(m_made, {});
}

void GeneratorPopover::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return; // the window is out of sight for a while
    m_made = {};
    m_preview->setSource({});
}

void GeneratorPopover::setLengths(int least, int most, int now)
{
    m_length->setRange(least, most);
    m_slider->setRange(least, most);
    m_length->setValue(now);
    m_slider->setValue(now);
}

void GeneratorPopover::modeChanged()
{
    const bool words = m_words->isChecked();
    const int length = std::exchange(m_otherLength, m_length->value());
    {
        const QSignalBlocker quiet(m_length), still(m_slider);
        setLengths(words ? 3 : 4, words ? 20 : 128, length);
    }
    for (QCheckBox *box : {m_lower, m_upper, m_digits, m_symbols})
        box->setEnabled(!words);
    make();
}

std::string GeneratorPopover::spec() const
{
    if (m_words->isChecked())
        return "words:" + std::to_string(m_length->value());
    std::string classes;
    for (const auto &[box, name] : {std::pair(m_lower, 'a'), std::pair(m_upper, 'A'),
                                    std::pair(m_digits, '0'), std::pair(m_symbols, '!')}) {
        if (box->isChecked())
            classes += name;
    }
    return std::to_string(m_length->value()) + ":" + (classes.empty() ? "a" : classes);
}

void GeneratorPopover::make()
{
    auto made = formats::generate(spec());
    if (!made)
        return;
    m_made = std::move(*made);
    m_preview->setSource([this] { return Result<crypto::SecretBytes>(m_made.clone()); });
    m_preview->setRevealed(true);
    m_strength->setText(strength());
}

double GeneratorPopover::bits() const
{
    if (m_words->isChecked())
        return m_length->value() * 10.0; // one word of 1,024
    const int letters = (m_lower->isChecked() ? 26 : 0) + (m_upper->isChecked() ? 26 : 0) +
                        (m_digits->isChecked() ? 10 : 0) + (m_symbols->isChecked() ? 27 : 0);
    return m_length->value() * std::log2(letters == 0 ? 26 : letters);
}

/// For somebody who tries guesses against a stolen file: 10^12 a second are 2^40.
QString GeneratorPopover::strength() const
{
    if (bits() < 50)
        return tr("Weak: a computer finds it in minutes.");
    if (bits() < 75)
        return tr("Fair: good for an account that locks after wrong tries.");
    if (bits() < 100)
        return tr("Strong: out of reach of anybody who guesses.");
    return tr("Very strong: out of reach for good.");
}

} // namespace hypha::gui
