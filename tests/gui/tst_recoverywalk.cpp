#include "crypto/slip39/split.h"
#include "gui/recovery/assistsheet.h"
#include "gui/recovery/checksheet.h"
#include "gui/recovery/contactssheet.h"
#include "gui/recovery/kitsheet.h"
#include "gui/recovery/planeditor.h"
#include "gui/recovery/previewsheet.h"
#include "gui/recovery/printstep.h"
#include "gui/recovery/recoversheet.h"
#include "gui/recovery/recoverypage.h"
#include "gui/recovery/resetsheet.h"
#include "gui/recovery/setupsheet.h"
#include "gui/recovery/wordsfield.h"
#include "gui/walker.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/sheetsteps.h"
#include "gui/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

using namespace hypha;
using test::patience;
namespace slip39 = crypto::slip39;

/// What a person sees while they prepare for the worst, and when it has come: every step, and what is said
/// when something is wrong, in the smallest window, at three font sizes, in both themes.
class tst_RecoveryWalk : public QObject, private test::Walker
{
    Q_OBJECT
private Q_SLOTS:
    void preparingFits_data();
    void preparingFits();
    void comingBackFits_data() { preparingFits_data(); }
    void comingBackFits();

private:
    static constexpr const char *longName = "Vorstandsvorsitzendenstellvertreterinnen und ihre Vertretung";
    void lookInBoth(QWidget *window, const QString &page);
    template <class Opened> Opened *sheet() const;
    void lookAtWidth(const QString &page);
    QString walkSetup();
    void walkCheck(const QString &pdf);
    void walkKit();
    void walkRestore();
    void walkRecover();

    std::unique_ptr<test::Window> m;
};

void tst_RecoveryWalk::lookInBoth(QWidget *window, const QString &page)
{
    look(window, page);
    gui::applyTheme(*qApp, gui::ThemeMode::dark);
    look(window, QStringLiteral("dark ") + page);
    gui::applyTheme(*qApp, gui::ThemeMode::light);
}

/// Nobody scrolls sideways to read what is amber.
void tst_RecoveryWalk::lookAtWidth(const QString &page)
{
    const QSize before = m->window->size();
    for (const QSize &size : {before, QSize(1180, 760), m->window->minimumSize()}) {
        m->window->resize(size);
        QCoreApplication::processEvents();
        const int over = m->find<QScrollArea>("recoveryScroll")->horizontalScrollBar()->maximum();
        if (over > 0)
            m_found << m_kind + QStringLiteral("%1 at %2: %3 too wide").arg(page).arg(size.width()).arg(over);
    }
    m->window->resize(before);
}

template <class Opened> Opened *tst_RecoveryWalk::sheet() const
{
    Opened *opened = nullptr;
    for (Opened *one : m->window->findChildren<Opened *>())
        opened = one->isVisible() ? one : opened;
    return opened;
}

void tst_RecoveryWalk::preparingFits_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.5, 2.0})
        QTest::addRow("%d %%", static_cast<int>(scale * 100)) << scale;
}

/// "2 of 3 admins and the director's one", with a name that nobody wants to write; the path of its PDF.
QString tst_RecoveryWalk::walkSetup()
{
    m->click("recoverySetUp");
    auto *setup = sheet<gui::SetupSheet>();
    look(setup, QStringLiteral("setup one group"));
    const QRect screen = setup->screen()->availableGeometry();
    setup->move(setup->x(), screen.bottom() - setup->height());
    setup->findChild<QPushButton *>(QStringLiteral("planAddGroup"))->click();
    setup->findChild<QLineEdit *>(QStringLiteral("planName1"))->setText(QLatin1String(longName));
    setup->findChild<QSpinBox *>(QStringLiteral("planCount1"))->setValue(1);
    setup->findChild<QSpinBox *>(QStringLiteral("planGroupThreshold"))->setValue(2);
    setup->findChild<QLineEdit *>(QStringLiteral("planHolder1_0"))
        ->setText(QStringLiteral("Prof. Dr. Maximiliane von Hohenzollern-Sigmaringen"));
    lookInBoth(setup, QStringLiteral("setup plan"));
    if (setup->frameGeometry().bottom() > screen.bottom())
        m_found << QStringLiteral("setup plan: grew out of the screen");
    setup->mainButton()->click();
    lookInBoth(setup, QStringLiteral("setup effects"));
    setup->mainButton()->click();
    const auto *steps = setup->findChild<gui::SheetSteps *>(QStringLiteral("setupSteps"));
    [&] { QTRY_COMPARE_WITH_TIMEOUT(steps->currentIndex(), 2, patience); }();
    lookInBoth(setup, QStringLiteral("setup sheets"));
    setup->printing()->findChild<QPushButton *>(QStringLiteral("printPreview"))->click();
    auto *preview = setup->findChild<gui::PreviewSheet *>();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!preview->picture()->page().isNull(), patience); }();
    lookInBoth(preview, QStringLiteral("preview"));
    preview->accept();
    setup->mainButton()->click();
    look(setup, QStringLiteral("setup not printed"));
    const QString pdf = m->folder.filePath(QStringLiteral("shares.pdf"));
    setup->printing()->savePdf(pdf);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(setup->printing()->isPrinted(), patience); }();
    lookInBoth(setup, QStringLiteral("setup printed"));
    setup->mainButton()->click();
    return pdf;
}

void tst_RecoveryWalk::walkCheck(const QString &pdf)
{
    m->click("recoveryCheck");
    auto *check = sheet<gui::CheckSheet>();
    auto *words = check->findChild<gui::WordsField *>();
    words->setWords(asBytes("academic acid acne acqire actress"));
    look(check, QStringLiteral("check misspelt"));
    const auto other = slip39::split(crypto::SecretBytes::random(32), {1, {{2, 3}}, 0, true});
    words->setWords(slip39::toWords((*other)[0][0]).view());
    check->mainButton()->click();
    lookInBoth(check, QStringLiteral("check void"));
    if (QFile::exists(qEnvironmentVariable("HYPHA_BIN") + QStringLiteral("/hypha-scan"))) {
        words->readFile(pdf);
        const auto *result = check->findChild<QLabel *>(QStringLiteral("checkResult"));
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), patience);
        lookInBoth(check, QStringLiteral("check valid"));
    }
    check->reject();
}

void tst_RecoveryWalk::walkKit()
{
    m->click("recoveryKit");
    auto *kit = sheet<gui::KitSheet>();
    lookInBoth(kit, QStringLiteral("kit"));
    kit->mainButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("printSheets"), patience);
    lookInBoth(kit, QStringLiteral("kit sheet"));
    kit->printing()->savePdf(m->folder.filePath(QStringLiteral("kit.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(kit->mainButton()->isEnabled(), patience);
    look(kit, QStringLiteral("kit saved"));
    kit->mainButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!sheet<gui::KitSheet>(), patience);
}

void tst_RecoveryWalk::preparingFits()
{
    QFETCH(double, scale);
    setScale(scale);
    m_kind = QString::number(scale * 100) + u' ';
    m_found.clear();
    m = std::make_unique<test::Window>();
    m->window->resize(1024, 700);
    m->createVault();
    m->openSet();
    m->window->commands()->showRecovery->trigger();
    const auto *page = m->window->shell()->recovery();
    QTRY_VERIFY_WITH_TIMEOUT(page->standing().has_value(), patience);
    lookInBoth(m->window.get(), QStringLiteral("amber"));
    lookAtWidth(QStringLiteral("amber"));
    const QString pdf = walkSetup();
    QTRY_COMPARE_WITH_TIMEOUT(gui::drillCounts(*page->standing()).printed, std::size_t{4}, patience);
    walkCheck(pdf);
    walkKit();
    lookInBoth(m->window.get(), QStringLiteral("prepared"));
    lookAtWidth(QStringLiteral("prepared"));
    auto *contacts = new gui::ContactsSheet(*m->session, m->window.get());
    contacts->open();
    look(contacts, QStringLiteral("contacts of one"));
    contacts->reject();
    m.reset();
    setScale(1);
    m_found.removeDuplicates();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void tst_RecoveryWalk::walkRestore()
{
    test::Window fresh;
    fresh.window->resize(1024, 700);
    fresh.click("welcomeRestore");
    for (const int way : {0, 1, 2}) {
        fresh.find<QComboBox>("restoreWay")->setCurrentIndex(way);
        lookInBoth(fresh.window.get(), QStringLiteral("restore %1").arg(way));
        fresh.find<QPushButton>("restoreButton")->click();
        look(fresh.window.get(), QStringLiteral("restore %1 nothing").arg(way));
    }
}

/// Nobody knows this request: an error of three parts, and of some length.
void tst_RecoveryWalk::walkRecover()
{
    auto *recover = new gui::RecoverSheet(*m->session, RequestId::random(), m->window.get());
    recover->open();
    const auto *error = recover->findChild<QWidget *>(QStringLiteral("sheetError"));
    QTRY_VERIFY_WITH_TIMEOUT(error->isVisible(), patience);
    lookInBoth(recover, QStringLiteral("recover with an error"));
    recover->showError(
        {QStringLiteral("The shares do not fit together, and this sentence goes on for quite a while."),
         QStringLiteral("At least one of them is forged, or belongs to another key. Nothing was opened, and "
                        "nobody was let in by it."),
         QStringLiteral("Add one more genuine share: Hypha finds those that fit. Or start again with other "
                        "holders, whom you call on numbers that you know."),
         QStringLiteral("expected: something long; found: something that is longer still")});
    lookInBoth(recover, QStringLiteral("recover with a long error"));
    recover->reject();
}

void tst_RecoveryWalk::comingBackFits()
{
    QFETCH(double, scale);
    setScale(scale);
    m_kind = QString::number(scale * 100) + u' ';
    m_found.clear();
    walkRestore();
    m = std::make_unique<test::Window>();
    m->window->resize(1024, 700);
    m->createVault();
    walkRecover();
    gui::RequestRow request;
    request.user = UserId{"email|maximiliane.von-hohenzollern@a-rather-long-name-of-a-company.example"};
    request.deviceName = longName;
    const vault::Device &device = *m->session->state()->device(*m->session->device());
    for (const bool contact : {true, false}) {
        request.canAssist = contact;
        request.canCancel = true;
        auto *assist = new gui::AssistSheet(*m->session, request, device, m->window.get());
        assist->open();
        lookInBoth(assist, contact ? QStringLiteral("assist") : QStringLiteral("contribute"));
        delete assist;
    }
    auto *reset = new gui::ResetSheet(*m->session, "default", m->window.get());
    reset->open();
    lookInBoth(reset, QStringLiteral("reset"));
    reset->reject();
    m.reset();
    setScale(1);
    m_found.removeDuplicates();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(
        application, gui::ThemeMode::light,
        QLocale(qEnvironmentVariable("HYPHA_PICTURES_LANGUAGE", QStringLiteral("C"))));
    tst_RecoveryWalk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recoverywalk.moc"
