#include "gui/secrets/entryeditor.h"
#include "gui/secrets/entryparts.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/wordgrid.h"
#include "gui/windowfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace hypha;
using test::patience;

/// What the window tells others about secrets, and what stays in it when it should not.
class tst_Traces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keysCannotBeRenewedWithoutAProject();
    void settingsOpenedLateKnowTheVault();
    void assistiveTechnologyReadsAsOneDoes();
    void titlesOfSheetsNameNothing();
    void enterInADangerousSheetDoesNothing();
    void notesOfANoteAreMaskedInTheEditor();
    void notesOfANoteAreMaskedInComparisons();
    void nothingTypedStaysAfterLocking();
    void clipboardThatEndsTellsNobody();

private:
    std::optional<test::Window> m;
};

static entries::Entry noteEntry(const session::Session &session)
{
    entries::Entry entry;
    entry.key = "SAFE";
    entry.kind = entries::Kind::note;
    entry.value = session.seal(asBytes("example"));
    entry.description = "behind the clock";
    return entry;
}

void tst_Traces::initTestCase()
{
    m.emplace();
    m->createVault();
}

void tst_Traces::keysCannotBeRenewedWithoutAProject()
{
    QVERIFY(!m->window->commands()->rotateKeys->isEnabled());
    QVERIFY(m->window->commands()->invite->isEnabled());
}

void tst_Traces::settingsOpenedLateKnowTheVault()
{
    m->window->commands()->showSettings->trigger();
    QCOMPARE(m->find<QLabel>("settingsDevice")->text(), QStringLiteral("Laptop"));
    QVERIFY(m->find<QLabel>("settingsPerson")->text().contains(u"ada@example.org"));
    const QString words = gui::allWords(m->session->state()->fingerprint);
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        bool shown = false;
        for (const auto *label : m->find("settingsWords")->findChildren<QLabel *>())
            shown |= label->text() == word;
        QVERIFY2(shown, qPrintable(word));
    }
    m->window->commands()->showSecrets->trigger();
}

void tst_Traces::assistiveTechnologyReadsAsOneDoes()
{
    m->openSet();
    auto *splitter = m->find<QSplitter>("secretsSplitter");
    const QAccessibleInterface *parts = QAccessible::queryAccessibleInterface(splitter);
    int before = -1;
    for (int place = 0; place < splitter->count(); ++place) {
        const int at = parts->indexOfChild(QAccessible::queryAccessibleInterface(splitter->widget(place)));
        QVERIFY2(at > before, qPrintable(splitter->widget(place)->objectName()));
        before = at;
    }
}

void tst_Traces::titlesOfSheetsNameNothing()
{
    m->openSet();
    m->secrets()->openSet()->put(noteEntry(*m->session), {});
    m->secrets()->list()->select("SAFE");
    m->window->commands()->editEntry->trigger();
    m->replace("editorKey", QStringLiteral("SAFE-2"));
    m->click("editorCancel");
    auto *sheet = m->find<QDialog>("keepSheet");
    QVERIFY(sheet);
    QCOMPARE(sheet->windowTitle(), QStringLiteral("Hypha"));
    QVERIFY(sheet->findChild<QLabel *>(QStringLiteral("sheetTitle"))->text().contains(u"SAFE"));
    m->click("keepThrowAway");
}

void tst_Traces::enterInADangerousSheetDoesNothing()
{
    gui::Sheet sheet("testSheet", QStringLiteral("Revoke"), {}, QStringLiteral("Revoke"), nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *reason = new QLineEdit;
    sheet.content()->addWidget(reason);
    sheet.setDanger();
    QSignalSpy confirmed(&sheet, &gui::Sheet::confirmed);
    sheet.open();
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
    QVERIFY(sheet.isVisible());
    QTest::mouseClick(sheet.mainButton(), Qt::LeftButton);
    QCOMPARE(confirmed.size(), 1);
}

void tst_Traces::notesOfANoteAreMaskedInTheEditor()
{
    m->secrets()->list()->select("SAFE");
    m->window->commands()->editEntry->trigger();
    auto *hidden = m->find<gui::SecretField>("editorHiddenNotes");
    QVERIFY(hidden && !hidden->isRevealed());
    QVERIFY(hidden->secret().text() == "behind the clock");
    QVERIFY(!m->sees("editorNotes"));
    auto *plain = m->window->findChild<QPlainTextEdit *>(QStringLiteral("editorNotes"));
    QVERIFY(plain->toPlainText().isEmpty());
    auto *kind = m->find<QComboBox>("editorKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(entries::Kind::login)));
    QCOMPARE(plain->toPlainText(), QStringLiteral("behind the clock"));
    kind->setCurrentIndex(kind->findData(static_cast<int>(entries::Kind::note)));
    QVERIFY(plain->toPlainText().isEmpty());
    m->click("editorCancel");
    QVERIFY(!m->sees("keepSheet"));
}

void tst_Traces::notesOfANoteAreMaskedInComparisons()
{
    const entries::Entry entry = noteEntry(*m->session);
    for (const gui::EntryPart &part : gui::partsOf(&entry))
        QVERIFY2(!part.text.contains(u"behind"), part.id.c_str());
}

void tst_Traces::nothingTypedStaysAfterLocking()
{
    m->secrets()->list()->select("SAFE");
    m->window->commands()->editEntry->trigger();
    auto *kind = m->find<QComboBox>("editorKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(entries::Kind::login)));
    for (const char *name : {"editorKey", "editorUserName", "editorUrl", "editorTags"})
        m->replace(name, QStringLiteral("typed-here"));
    m->type("entryFilter", QStringLiteral("typed-here"));
    m->session->lock();
    for (const QLineEdit *edit : m->window->findChildren<QLineEdit *>()) {
        QVERIFY2(!edit->text().contains(u"typed-here"), qPrintable(edit->objectName()));
        QVERIFY2(!edit->isUndoAvailable(), qPrintable(edit->objectName()));
    }
    for (const QLabel *label : m->window->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"SAFE"), qPrintable(label->objectName()));
}

void tst_Traces::clipboardThatEndsTellsNobody()
{
    auto clipboard = std::make_unique<gui::SecretClipboard>();
    clipboard->copy(crypto::SecretBytes::copyOf(asBytes("example")));
    int told = 0;
    connect(clipboard.get(), &gui::SecretClipboard::countdown, this, [&] { ++told; });
    clipboard.reset();
    QCOMPARE(told, 0);
}

QTEST_MAIN(tst_Traces)
#include "tst_traces.moc"
