#include "gui/gallery/gallery.h"

#include "crypto/hash.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/wordgrid.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

/// Its words are for the people who work on the program, and are not translated.
namespace hypha::gui {
namespace {

template <class Widget> Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(QLatin1String(name));
    return widget;
}

std::pair<QWidget *, QVBoxLayout *> section(const QString &title)
{
    QFrame *card = makeFrame("gallerySection", "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space(5), space(4), space(5), space(5));
    column->setSpacing(space(3));
    column->addWidget(makeLabel("sectionTitle", title, "heading"));
    return {card, column};
}

QHBoxLayout *rowIn(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    column->addLayout(row);
    return row;
}

} // namespace

Gallery::Gallery(QWidget *parent) : QWidget(parent), m_toast(nullptr)
{
    setObjectName(QStringLiteral("mainWindow")); // dressed as the window is
    setWindowTitle(QStringLiteral("Hypha: gallery"));
    dress(*this);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(6), space(6), space(6), space(6));
    column->setSpacing(space(4));
    for (QWidget *part : {buildType(), buildButtons(), buildBadges(), buildForms(), buildSecrets(),
                          buildBanners(), buildEmpty(), buildIcons(), buildWords()})
        column->addWidget(part);
    auto *scroll = named(new QScrollArea, "galleryScroll");
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_toast = new Toast(this);
    resize(1100, 760);
}

QWidget *Gallery::buildType()
{
    const auto [card, column] = section(QStringLiteral("Type and tones"));
    for (const char *type : {"display", "title", "heading", "label", "", "small"})
        column->addWidget(makeLabel("sample", QStringLiteral("Sphinx of black quartz"), type));
    QHBoxLayout *row = rowIn(column);
    for (const char *tone : {"", "muted", "accent", "warning", "danger"})
        row->addWidget(makeLabel("sample", QLatin1String(*tone ? tone : "text"), "", tone));
    row->addStretch(1);
    return card;
}

QWidget *Gallery::buildButtons()
{
    const auto [card, column] = section(QStringLiteral("Buttons"));
    for (const bool enabled : {true, false}) {
        QHBoxLayout *row = rowIn(column);
        for (const char *variant : {"primary", "", "danger", "quiet"}) {
            QPushButton *button =
                makeButton("sampleButton", QLatin1String(*variant ? variant : "plain"), variant);
            button->setEnabled(enabled);
            row->addWidget(button);
        }
        QToolButton *icon = makeIconButton("sampleIcon", "refresh", QStringLiteral("Refresh"));
        icon->setEnabled(enabled);
        row->addWidget(icon);
        row->addStretch(1);
    }
    QHBoxLayout *row = rowIn(column);
    QPushButton *theme = makeButton("galleryTheme", QStringLiteral("Other theme"));
    QPushButton *toast = makeButton("galleryToast", QStringLiteral("Three toasts"));
    QPushButton *sheet = makeButton("gallerySheet", QStringLiteral("Sheet"));
    for (QPushButton *button : {theme, toast, sheet})
        row->addWidget(button);
    row->addStretch(1);
    connect(theme, &QPushButton::clicked, this,
            [] { applyTheme(*qApp, &colors() == &darkColors ? ThemeMode::light : ThemeMode::dark); });
    connect(toast, &QPushButton::clicked, this, [this] {
        for (const char *text : {"First.", "Second, while the first stands.", "Third."})
            m_toast->say(QLatin1String(text));
    });
    connect(sheet, &QPushButton::clicked, this, &Gallery::showSheet);
    return card;
}

QWidget *Gallery::buildBadges()
{
    const auto [card, column] = section(QStringLiteral("Badges and progress"));
    QHBoxLayout *row = rowIn(column);
    for (const char *tone : {"neutral", "accent", "warning", "danger"})
        row->addWidget(makeBadge("sampleBadge", QLatin1String(tone), tone));
    row->addStretch(1);
    QProgressBar *busy = makeThinProgress("sampleBusy", QStringLiteral("Busy"));
    busy->show();
    column->addWidget(busy);
    QProgressBar *half = makeThinProgress("sampleHalf", QStringLiteral("Half"));
    half->setRange(0, 100);
    half->setValue(50);
    half->show();
    column->addWidget(half);
    return card;
}

QWidget *Gallery::buildForms()
{
    const auto [card, column] = section(QStringLiteral("Forms"));
    column->addWidget(
        new FormField("sampleEdit", QStringLiteral("Field"), new QLineEdit, QStringLiteral("A hint.")));
    auto *wrong = new FormField("sampleWrong", QStringLiteral("Field with an error"), new QLineEdit,
                                QStringLiteral("A hint."));
    wrong->setError(QStringLiteral("What is wrong, and what would be right."));
    column->addWidget(wrong);
    auto *off = new QLineEdit(QStringLiteral("disabled"));
    off->setEnabled(false);
    column->addWidget(new FormField("sampleOff", QStringLiteral("Disabled"), off));
    auto *choice = new QComboBox;
    choice->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    column->addWidget(new FormField("sampleChoice", QStringLiteral("Choice"), choice));
    auto *number = new QSpinBox;
    number->setValue(7);
    column->addWidget(new FormField("sampleNumber", QStringLiteral("Number"), number));
    auto *date = new QDateEdit;
    date->setCalendarPopup(true);
    column->addWidget(new FormField("sampleDate", QStringLiteral("Date"), date));
    auto *text = new QPlainTextEdit(QStringLiteral("Several\nlines"));
    text->setMaximumHeight(space(20));
    column->addWidget(new FormField("sampleText", QStringLiteral("Text"), text));
    for (const bool on : {true, false}) {
        auto *check = named(new QCheckBox(QStringLiteral("Check")), "sampleCheck");
        check->setChecked(on);
        auto *radio = named(new QRadioButton(QStringLiteral("Radio")), "sampleRadio");
        radio->setChecked(on);
        QHBoxLayout *row = rowIn(column);
        row->addWidget(check);
        row->addWidget(radio);
        row->addStretch(1);
    }
    return card;
}

QWidget *Gallery::buildSecrets()
{
    const auto [card, column] = section(QStringLiteral("Secrets"));
    auto *shown = new SecretRow("sampleSecret", QStringLiteral("Value"));
    shown->field()->setSource([] { return crypto::SecretBytes::copyOf(asBytes("hunter2")); });
    column->addWidget(shown);
    auto *typed = new SecretRow("sampleTyped", QStringLiteral("Passphrase"));
    typed->field()->setEditable(true);
    typed->setCopyVisible(false);
    column->addWidget(typed);
    return card;
}

QWidget *Gallery::buildBanners()
{
    const auto [card, column] = section(QStringLiteral("Banners"));
    for (const auto kind : {Banner::Kind::info, Banner::Kind::warning, Banner::Kind::danger}) {
        auto *banner = new Banner("sampleBanner");
        banner->setDismissable(true);
        column->addWidget(banner);
        banner->show(kind, {QStringLiteral("What happened."), QStringLiteral("Why it matters."),
                            QStringLiteral("What to do."), QStringLiteral("A technical detail")});
    }
    return card;
}

QWidget *Gallery::buildEmpty()
{
    const auto [card, column] = section(QStringLiteral("Empty state"));
    auto *empty = new EmptyState("sampleEmpty", "key", QStringLiteral("Nothing here yet"),
                                 QStringLiteral("What goes here, and the action that brings it."));
    empty->addButton(makeButton("sampleAction", QStringLiteral("Bring it"), "primary"));
    column->addWidget(empty);
    return card;
}

QWidget *Gallery::buildIcons()
{
    const auto [card, column] = section(QStringLiteral("Icons"));
    auto *grid = new QGridLayout;
    int at = 0;
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")})) {
        const QString name = file.chopped(4);
        auto *picture = named(new QLabel, "sampleIconPicture");
        picture->setPixmap(lineIcon(name).pixmap(QSize(space(6), space(6)), devicePixelRatioF()));
        grid->addWidget(picture, at / 6 * 2, at % 6, Qt::AlignHCenter);
        grid->addWidget(makeLabel("sampleIconName", name, "small", "muted"), at / 6 * 2 + 1, at % 6,
                        Qt::AlignHCenter);
        ++at;
    }
    column->addLayout(grid);
    return card;
}

QWidget *Gallery::buildWords()
{
    const auto [card, column] = section(QStringLiteral("Words"));
    auto *words = new WordGrid("sampleWords");
    words->setHash(crypto::blake3(asBytes("gallery")));
    column->addWidget(words);
    return card;
}

void Gallery::showSheet()
{
    auto *sheet = new Sheet("sampleSheet", QStringLiteral("A question"),
                            QStringLiteral("A sentence about it."), QStringLiteral("Do it"), this);
    sheet->content()->addWidget(new FormField("sheetField", QStringLiteral("Field"), new QLineEdit));
    connect(sheet, &Sheet::confirmed, sheet, [sheet] {
        sheet->showError({QStringLiteral("It did not work."), QStringLiteral("Why it matters."),
                          QStringLiteral("What to do."), QStringLiteral("A technical detail")});
    });
    sheet->open();
}

} // namespace hypha::gui
