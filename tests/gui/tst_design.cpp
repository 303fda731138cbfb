#include "gui/fontscale.h"
#include "gui/gallery/gallery.h"
#include "gui/main/application.h"
#include "gui/widgets/capslockhint.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/glyph.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/sheetarea.h"
#include "gui/widgets/text.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyleOptionFrame>
#include <QSvgRenderer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtTest>
#include <cmath>

using namespace hypha;
using gui::Colors;

/// The design system: colours that can be told apart, icons that draw, notices that wait for each other.
class tst_Design : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsEnough_data();
    void contrastIsEnough();
    void everyIconDraws();
    void galleryShowsEverythingInBothThemes();
    void textStandsApartFromItsIcon_data();
    void textStandsApartFromItsIcon();
    void toastLeavesButtonsInSight();
    void toastsWaitForEachOther();
    void noticesAreReadAloud();
    void panesAreNoWindows();
    void toastOffersWhatCanBeDoneWhileItCan();
    void capsLockIsSeenFromTheKeys();
    void sheetComesToRest();
    void sheetShowsWhatHasTheKeyboard();
    void sheetMayGoWithTheKeyboardInIt();
    void sheetIsReadToItsEndByKeys();
    void sheetBeginsWithTheChoiceThatIsMade();
    void bannerShowsEveryLine();
    void bannerOfOneLineHasItsIconBesideIt();
    void focusMovesNothing();
    void listOfABoxShowsAllItsLines();
    void railLeavesRoomBesideItsIcons();
    void tabStopsAtTheChosenSegment();
    void pictureInAFieldHasItsName();
    void pictureInAFieldGrowsWithTheLetters();
};

/// Relative luminance and contrast ratio, WCAG 2.1.
static double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

void tst_Design::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const auto add = [](const QString &name, const QColor &ink, const QColor &ground, double least) {
        QTest::newRow(qPrintable(name)) << ink << ground << least;
    };
    for (const Colors *c : {&gui::lightColors, &gui::darkColors}) {
        const QString theme = c == &gui::lightColors ? QStringLiteral("light ") : QStringLiteral("dark ");
        const std::pair<const char *, QColor> grounds[] = {
            {"window", c->window}, {"surface", c->surface}, {"sunken", c->sunken}};
        for (const auto &[name, ground] : grounds) {
            const QString on = QStringLiteral(" on ") + QLatin1String(name);
            add(theme + QStringLiteral("text") + on, c->text, ground, 4.5);
            add(theme + QStringLiteral("muted") + on, c->muted, ground, 4.5);
            add(theme + QStringLiteral("accent") + on, c->accent, ground, 4.5);
            add(theme + QStringLiteral("danger") + on, c->danger, ground, 4.5);
            add(theme + QStringLiteral("warning") + on, c->warning, ground, 4.5);
            // Outlines and focus rings: WCAG 1.4.11
            add(theme + QStringLiteral("control") + on, c->control, ground, 3.0);
        }
        for (const auto &[name, ground] : {std::pair{"accentSoft", c->accentSoft},
                                           {"dangerSoft", c->dangerSoft},
                                           {"warningSoft", c->warningSoft},
                                           {"border", c->border}})
            add(theme + QStringLiteral("text on ") + QLatin1String(name), c->text, ground, 4.5);
        add(theme + QStringLiteral("muted on accentSoft"), c->muted, c->accentSoft, 4.5);
        add(theme + QStringLiteral("accent on accentSoft"), c->accent, c->accentSoft, 4.5);
        add(theme + QStringLiteral("danger on dangerSoft"), c->danger, c->dangerSoft, 4.5);
        add(theme + QStringLiteral("warning on warningSoft"), c->warning, c->warningSoft, 4.5);
        add(theme + QStringLiteral("onAccent on accent"), c->onAccent, c->accent, 4.5);
        add(theme + QStringLiteral("onAccent on accentHover"), c->onAccent, c->accentHover, 4.5);
        add(theme + QStringLiteral("toast"), c->window, c->text, 4.5);
    }
}

void tst_Design::contrastIsEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void tst_Design::everyIconDraws()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 30);
    for (const QString &file : files)
        QVERIFY2(QSvgRenderer(QStringLiteral(":/icons/") + file).isValid(), qPrintable(file));
}

void tst_Design::galleryShowsEverythingInBothThemes()
{
    for (const auto mode : {gui::ThemeMode::dark, gui::ThemeMode::light}) {
        gui::applyTheme(*qApp, mode);
        gui::Gallery gallery;
        gallery.show();
        const QImage image = gallery.grab().toImage();
        const QColor corner = image.pixelColor(image.width() / 2, 3);
        QCOMPARE(corner.lightness() < 128, mode == gui::ThemeMode::dark);
        gallery.findChild<QPushButton *>(QStringLiteral("gallerySheet"))->click();
        QVERIFY(gallery.findChild<QDialog *>(QStringLiteral("sampleSheet")));
    }
}

void tst_Design::textStandsApartFromItsIcon_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 2.0})
        QTest::addRow("%d %%", static_cast<int>(scale * 100)) << scale;
}

/// Columns between the last one of a red icon and the first one of the text behind it.
static int gapIn(QAbstractButton *button)
{
    const QImage image = button->grab().toImage();
    const QColor ground = image.pixelColor(image.width() - 6, image.height() / 2);
    int icon = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 4; y < image.height() - 4; ++y) {
            const QColor color = image.pixelColor(x, y);
            if (color == QColor(Qt::red))
                icon = x;
            else if (icon >= 0 && icon < x && color != ground)
                return x - icon - 1;
        }
    }
    return -1;
}

void tst_Design::textStandsApartFromItsIcon()
{
    QFETCH(double, scale);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    gui::applyTheme(*qApp, gui::ThemeMode::light);
    QWidget window;
    gui::dress(window);
    QPixmap red(gui::space(4.5), gui::space(4.5));
    red.fill(Qt::red);
    QAction action(QIcon(red), QStringLiteral("Hello"));
    QPushButton *push = gui::makeButton("push", action.text());
    push->setIcon(action.icon());
    QToolButton *tool = gui::makeActionButton("tool", &action, true);
    auto *column = new QVBoxLayout(&window);
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(push), static_cast<QAbstractButton *>(tool)})
        column->addWidget(button, 0, Qt::AlignLeft);
    window.show();
    const int pushGap = gapIn(push), toolGap = gapIn(tool), least = gui::space(1.5);
    const int inside = push->width() - push->fontMetrics().horizontalAdvance(push->text());
    QApplication::setFont(usual);
    gui::applyTheme(*qApp, gui::ThemeMode::light);
    QVERIFY2(pushGap >= least, qPrintable(QStringLiteral("%1 of %2").arg(pushGap).arg(least)));
    QVERIFY2(toolGap >= least, qPrintable(QStringLiteral("%1 of %2").arg(toolGap).arg(least)));
    QVERIFY(inside > pushGap + red.width()); // and nothing is cut for it
}

void tst_Design::toastOffersWhatCanBeDoneWhileItCan()
{
    QWidget window;
    window.resize(300, 400);
    window.show();
    gui::Toast toast(&window);
    QAction action(QStringLiteral("Undo"));
    QSignalSpy done(&action, &QAction::triggered);
    const QString text =
        QStringLiteral("Ten thousand entries will be removed when you save the next version.");
    const auto button = [&] { return toast.findChild<QToolButton *>(QStringLiteral("toastAction")); };
    toast.offer(text, &action);
    QVERIFY(button() && button()->isVisible());
    QVERIFY(window.rect().contains(toast.geometry())); // wrapped
    QVERIFY(toast.accessibleName().contains(QStringLiteral("Undo")));
    action.setEnabled(false);
    QVERIFY(!button()->isVisible());
    action.setEnabled(true);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(done.size(), 1);
    QVERIFY(!toast.isVisible());
    toast.say(QStringLiteral("done"));
    QVERIFY(toast.isVisible() && button()->isHidden());
    QVERIFY(toast.testAttribute(Qt::WA_TransparentForMouseEvents)); // in nobody's way again
}

void tst_Design::toastLeavesButtonsInSight()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    gui::Toast toast(&window);
    const auto placed = [&] {
        toast.say(QStringLiteral("one"), 10'000);
        const QRect at = toast.geometry();
        toast.clear();
        return at;
    };
    const QRect usual = placed();
    std::vector<std::unique_ptr<QPushButton>> buttons;
    for (int n = 0; n < 3; ++n) {
        const QRect at = placed();
        QVERIFY(window.rect().contains(at));
        for (const auto &button : buttons)
            QVERIFY2(!button->geometry().intersects(at), qPrintable(QString::number(n)));
        buttons.push_back(std::make_unique<QPushButton>(&window));
        buttons.back()->setGeometry(at);
        buttons.back()->show();
    }
    QCOMPARE(placed(), usual); // nowhere else either
    buttons.front()->hide();
    buttons[1]->setGeometry(usual.translated(0, usual.height() + 2)); // beside it
    QCOMPARE(placed(), usual);
}

void tst_Design::toastsWaitForEachOther()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    gui::Toast toast(&window);
    toast.say(QStringLiteral("one"), 50);
    toast.say(QStringLiteral("two"), 50);
    toast.say(QStringLiteral("two"), 50);
    toast.say(QStringLiteral("three"), 50);
    QCOMPARE(toast.text(), QStringLiteral("one"));
    QTRY_COMPARE(toast.text(), QStringLiteral("two"));
    QTRY_COMPARE(toast.text(), QStringLiteral("three"));
    QTRY_VERIFY(!toast.isVisible());
    toast.say(QStringLiteral("one"));
    toast.say(QStringLiteral("two"));
    toast.say(QStringLiteral("three"));
    toast.withdraw(QStringLiteral("two"));
    toast.withdraw(QStringLiteral("one"));
    QCOMPARE(toast.text(), QStringLiteral("three"));
    toast.withdraw(QStringLiteral("three"));
    QVERIFY(!toast.isVisible());
    toast.say(QStringLiteral("KEY copied"));
    toast.say(QStringLiteral("more"));
    toast.clear();
    QVERIFY(!toast.isVisible());
    QVERIFY(toast.text().isEmpty());
}

/// A frame is a window to assistive technology: it would be read at each step from pane to pane.
void tst_Design::panesAreNoWindows()
{
    const auto roleOf = [](QWidget &widget) {
        return QAccessible::queryAccessibleInterface(&widget)->role();
    };
    const std::unique_ptr<QFrame> frame(gui::makeFrame("frame", "card"));
    QStackedWidget pages;
    QLabel label(QStringLiteral("text"));
    QTreeWidget tree;
    QCOMPARE(roleOf(*frame), QAccessible::Pane);
    QCOMPARE(roleOf(pages), QAccessible::Pane);
    QCOMPARE(roleOf(label), QAccessible::StaticText);
    QCOMPARE(roleOf(tree), QAccessible::Tree);
}

/// Assistive technology reads a notification that comes into sight, and no other kind of widget. What comes
/// is heard by a script on its bus: without one there are no events.
void tst_Design::noticesAreReadAloud()
{
    const auto spoken = [](QWidget &widget) {
        const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(&widget);
        return said->role() == QAccessible::Notification ? said->text(QAccessible::Name) : QString();
    };
    QWidget window;
    window.resize(600, 400);
    window.show();
    gui::Toast toast(&window);
    toast.say(QStringLiteral("one"));
    QCOMPARE(spoken(toast), QStringLiteral("one"));
    gui::Banner banner("banner", &window);
    banner.show(gui::Banner::Kind::danger, {QStringLiteral("broken"), {}, {}, {}});
    QCOMPARE(spoken(banner), QStringLiteral("broken"));
    QLineEdit edit(&window);
    gui::CapsLockHint hint(&edit);
    QCOMPARE(spoken(hint), hint.text());
    QLabel label(&window);
    gui::speakAsWords(&label);
    QVERIFY(label.isHidden()); // nothing to say
    label.setText(QStringLiteral("The next try is possible in 5 seconds."));
    gui::speakWords(&label);
    QVERIFY(label.isVisible());
    QCOMPARE(spoken(label), label.text());
    label.setText(QStringLiteral("The next try is possible in 4 seconds."));
    QCOMPARE(spoken(label), label.text()); // not what it said before
}

void tst_Design::capsLockIsSeenFromTheKeys()
{
    QWidget window;
    QLineEdit edit(&window);
    gui::CapsLockHint hint(&edit);
    hint.setParent(&window);
    window.show();
    const auto press = [&](const QString &text, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_A, modifiers, text);
        QApplication::sendEvent(&edit, &event);
        return hint.isVisible();
    };
    QVERIFY(!press(QStringLiteral("a"), Qt::NoModifier));
    QVERIFY(!press(QStringLiteral("A"), Qt::ShiftModifier));
    QVERIFY(press(QStringLiteral("A"), Qt::NoModifier));
    QVERIFY(press(QStringLiteral("1"), Qt::NoModifier)); // tells nothing
    QVERIFY(!press(QStringLiteral("a"), Qt::NoModifier));
    QVERIFY(press(QStringLiteral("a"), Qt::ShiftModifier));
    QKeyEvent lock(QEvent::KeyPress, Qt::Key_CapsLock, Qt::NoModifier);
    QApplication::sendEvent(&edit, &lock);
    QVERIFY(!hint.isVisible());
}

/// Counts what a dialog is asked to lay out, and closes one that would never stop.
class LayoutCount : public QObject
{
public:
    explicit LayoutCount(QWidget *watched) : QObject(watched), m_watched(watched)
    {
        watched->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest && ++count > 200)
            m_watched->hide();
        return QObject::eventFilter(watched, event);
    }
    int count = 0;

private:
    QWidget *m_watched;
};

void tst_Design::sheetComesToRest()
{
    QWidget window;
    window.resize(800, 500);
    window.show();
    auto *sheet = new gui::Sheet("sheet", QStringLiteral("Title"),
                                 QStringLiteral("A sentence that is long. ").repeated(9),
                                 QStringLiteral("Go"), &window);
    for (int i = 0; i < 30; ++i)
        sheet->content()->addWidget(gui::makeParagraph(
            "text", QStringLiteral("Words that need more than one line. ").repeated(8), ""));
    sheet->open();
    LayoutCount requests(sheet);
    QVERIFY(QTest::qWaitForWindowExposed(sheet));
    QCoreApplication::processEvents();
    QVERIFY2(sheet->isVisible(), "each layout asked for another");
    QVERIFY(sheet->height() <= window.height());
    requests.count = 0;
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(requests.count, 0);
    sheet->content()->addWidget(gui::makeParagraph("more", QStringLiteral("More"), ""));
    QTRY_VERIFY(requests.count > 0);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QVERIFY2(requests.count < 10, "one more text, and it does not come to rest again");
}

/// Whatever stands above it, and comes there later; until a person scrolls.
void tst_Design::sheetShowsWhatHasTheKeyboard()
{
    QWidget window;
    window.resize(800, 500);
    window.show();
    auto *sheet = new gui::Sheet("sheet", QStringLiteral("Title"), {}, QStringLiteral("Go"), &window);
    const QString words = QStringLiteral("Words that need more than one line. ");
    QLabel *above = gui::makeParagraph("above", words.repeated(60));
    auto *edit = new QLineEdit;
    auto *field = new gui::FormField("edit", QStringLiteral("Message"), edit, QStringLiteral("A hint"));
    sheet->content()->addWidget(above);
    sheet->content()->addWidget(field);
    sheet->content()->addWidget(gui::makeParagraph("below", words.repeated(60)));
    edit->setFocus();
    sheet->open();
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    const auto inSight = [field] { return field->visibleRegion().boundingRect() == field->rect(); };
    QTRY_VERIFY(inSight());
    above->setText(words.repeated(120));
    QCoreApplication::processEvents();
    QTRY_VERIFY(inSight());
    auto *bar = sheet->findChild<QScrollArea *>(QStringLiteral("sheetArea"))->verticalScrollBar();
    bar->triggerAction(QAbstractSlider::SliderToMinimum); // a person looks at what stands above
    above->setText(words.repeated(90));
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 0);
    QVERIFY(!inSight());
    sheet->mainButton()->setFocus();
    QCOMPARE(bar->value(), 0);
    edit->setFocus(); // as what has to be mended
    QVERIFY(inSight());
    sheet->showFromTop();
    above->setText(words.repeated(100));
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 0);
}

/// As when it has done its work in a window that is not the active one.
void tst_Design::sheetMayGoWithTheKeyboardInIt()
{
    QWidget window;
    window.show();
    for (const bool hidden : {false, true}) {
        auto *sheet = new gui::Sheet("sheet", QStringLiteral("Title"), {}, QStringLiteral("Go"), &window);
        auto *edit = new QLineEdit;
        sheet->content()->addWidget(edit);
        edit->setFocus();
        sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        QTRY_COMPARE(QApplication::focusWidget(), edit);
        if (hidden)
            sheet->hide();
        delete sheet;
        QVERIFY(!QApplication::focusWidget());
    }
    auto *area = new gui::SheetArea(&window);
    auto *edit = new QLineEdit;
    area->content()->addWidget(edit);
    area->show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QCOMPARE(QApplication::focusWidget(), edit);
    delete area;
    QVERIFY(QApplication::focusWidget() != edit);
}

void tst_Design::sheetIsReadToItsEndByKeys()
{
    QWidget window;
    window.resize(800, 500);
    window.show();
    auto *sheet = new gui::Sheet("sheet", QStringLiteral("Title"), {}, QStringLiteral("Close"), &window);
    for (int i = 0; i < 30; ++i)
        sheet->content()->addWidget(gui::makeParagraph("text", QStringLiteral("To be read."), ""));
    sheet->setOnlyClose();
    sheet->open();
    QVERIFY(QTest::qWaitForWindowExposed(sheet));
    const auto *bar = sheet->findChild<QScrollArea *>(QStringLiteral("sheetArea"))->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(sheet->focusWidget(), sheet->mainButton());
    for (int i = 0; i < 30 && bar->value() < bar->maximum(); ++i)
        QTest::keyClick(sheet->focusWidget(), Qt::Key_PageDown);
    QCOMPARE(bar->value(), bar->maximum());
    for (int i = 0; i < 30 && bar->value() > 0; ++i)
        QTest::keyClick(sheet->focusWidget(), Qt::Key_PageUp);
    QCOMPARE(bar->value(), 0);
}

void tst_Design::sheetBeginsWithTheChoiceThatIsMade()
{
    QWidget window;
    window.resize(800, 500);
    window.show();
    auto *sheet = new gui::Sheet("sheet", QStringLiteral("Title"), {}, QStringLiteral("Go"), &window);
    auto *first = new QRadioButton(QStringLiteral("Everything"));
    auto *second = new QRadioButton(QStringLiteral("What is selected"));
    for (QRadioButton *choice : {first, second})
        sheet->content()->addWidget(choice);
    second->setChecked(true);
    sheet->show();
    QCOMPARE(sheet->focusWidget(), second);
}

/// A word that is wider than the banner, as the name of a damaged object is.
void tst_Design::bannerShowsEveryLine()
{
    const QString word(64, u'5');
    QWidget page;
    auto *box = new QWidget;
    box->setMaximumWidth(gui::space(96));
    auto *column = new QVBoxLayout(box);
    auto *banner = new gui::Banner("narrowBanner");
    column->addStretch(1);
    column->addWidget(banner);
    column->addStretch(1);
    auto *row = new QHBoxLayout(&page);
    row->addWidget(box);
    page.resize(1000, 700);
    page.show();
    const gui::Told told{
        QStringLiteral("“object %1” is not what was signed.").arg(word),
        QStringLiteral("Something changed it, or somebody with access to the repository did."),
        QStringLiteral("Restore the repository from a copy."), QStringLiteral("found: %1").arg(word)};
    banner->show(gui::Banner::Kind::danger, told);
    QCOMPARE(banner->whatText(), told.what);
    for (const char *name : {"bannerWhat", "bannerWhy", "bannerFix"}) {
        const auto *label = banner->findChild<QLabel *>(QLatin1String(name));
        QTRY_VERIFY2(label->width() > 0 && label->height() >= label->heightForWidth(label->width()), name);
        QVERIFY2(label->width() >= label->minimumSizeHint().width(), name);
    }
}

void tst_Design::bannerOfOneLineHasItsIconBesideIt()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *banner = new gui::Banner("shortBanner");
    banner->addButton("shortBannerButton", QStringLiteral("Back"));
    column->addWidget(banner);
    column->addStretch(1);
    page.resize(1000, 700);
    gui::dress(page);
    page.show();
    banner->show(gui::Banner::Kind::info, {QStringLiteral("One line."), {}, {}, {}});
    const auto middle = [&](const char *name) {
        const auto *part = banner->findChild<QWidget *>(QLatin1String(name));
        return part->mapTo(banner, part->rect().center()).y();
    };
    QTRY_VERIFY2(std::abs(middle("bannerIcon") - middle("bannerWhat")) <= 1,
                 qPrintable(QStringLiteral("%1 %2").arg(middle("bannerIcon")).arg(middle("bannerWhat"))));
    banner->show(gui::Banner::Kind::info, {QStringLiteral("One."), QStringLiteral("Another."), {}, {}});
    QTRY_VERIFY(middle("bannerIcon") < middle("bannerWhy"));
}

/// The whole of its last line: the room for it was counted with the border of the focus, and given without.
void tst_Design::listOfABoxShowsAllItsLines()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    column->addWidget(combo);
    column->addStretch(1);
    gui::dress(page);
    page.resize(300, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    combo->setFocus();
    combo->showPopup();
    const QAbstractItemView *list = combo->view();
    QTRY_VERIFY(list->isVisible());
    const QRect last = list->visualRect(combo->model()->index(combo->count() - 1, 0));
    QVERIFY(last.height() > 0);
    QVERIFY(list->viewport()->rect().bottom() >= last.bottom());
    combo->hidePopup();
}

/// The border of the focus is thicker; what is typed, and what stands below, stay where they were.
void tst_Design::focusMovesNothing()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *line = new QLineEdit(QStringLiteral("text"));
    auto *spin = new QSpinBox;
    auto *combo = new QComboBox;
    combo->addItem(QStringLiteral("text"));
    for (QWidget *field :
         {static_cast<QWidget *>(line), static_cast<QWidget *>(spin), static_cast<QWidget *>(combo)})
        column->addWidget(field);
    gui::dress(page);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    for (QWidget *field :
         {static_cast<QWidget *>(line), static_cast<QWidget *>(spin), static_cast<QWidget *>(combo)}) {
        page.setFocus();
        const auto inside = [field] {
            QStyleOptionFrame option;
            option.initFrom(field);
            option.lineWidth = 1;
            return field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field);
        };
        const QSize before = field->sizeHint();
        const QRect text = inside();
        field->setFocus();
        QVERIFY(field->hasFocus());
        QCOMPARE(field->sizeHint(), before);
        if (field == line)
            QCOMPARE(inside(), text);
    }
}

void tst_Design::railLeavesRoomBesideItsIcons()
{
    const QSize wide(gui::space(7.5), gui::space(4.5));
    const QImage image = gui::lineIcon(QStringLiteral("people")).pixmap(wide, 1.0).toImage();
    QCOMPARE(image.size(), wide);
    int drawn = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).alpha() > 0)
                drawn = x;
        }
    }
    QVERIFY(drawn > 0 && drawn < gui::space(4.5));
}

/// Also where none of them has had the keyboard yet.
void tst_Design::tabStopsAtTheChosenSegment()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *segments = new gui::Segments("segments");
    auto *below = new QLineEdit;
    for (const char *name : {"first", "second", "third"})
        segments->addPage(name, QLatin1String(name), [] { return new QWidget; });
    column->addWidget(segments);
    column->addWidget(below);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    segments->setCurrent(1);
    below->setFocus();
    QTest::keyClick(&window, Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), window.findChild<QWidget *>(QStringLiteral("second")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(segments->current(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), below);
}

void tst_Design::pictureInAFieldHasItsName()
{
    QLineEdit field;
    field.setClearButtonEnabled(true);
    field.setAccessibleName(QStringLiteral("Filter"));
    gui::addGlyph(&field, gui::lineIcon(QStringLiteral("search")));
    QStringList names;
    for (const QToolButton *button : field.findChildren<QToolButton *>())
        names << button->accessibleName();
    QCOMPARE(names.count(QStringLiteral("Filter")), 1);
}

void tst_Design::pictureInAFieldGrowsWithTheLetters()
{
    const auto sides = [] {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new QLineEdit(QStringLiteral("text"));
        field->setClearButtonEnabled(true);
        gui::addGlyph(field, gui::lineIcon(QStringLiteral("search")));
        column->addWidget(field);
        gui::dress(window);
        window.show();
        std::vector<int> widths;
        for (const QToolButton *button : field->findChildren<QToolButton *>())
            widths.push_back(button->width());
        return widths;
    };
    const auto usual = sides();
    const test::FontScale large(2);
    const auto grown = sides();
    QCOMPARE(usual.size(), std::size_t(2));
    QCOMPARE(grown.size(), usual.size());
    for (std::size_t i = 0; i < usual.size(); ++i)
        QVERIFY2(grown[i] >= usual[i] + gui::space(1.5), "beside large letters it is as small as ever");
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Design test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_design.moc"
