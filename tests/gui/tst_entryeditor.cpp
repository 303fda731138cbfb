#include "crypto/secretbase64.h"
#include "gui/fontscale.h"
#include "gui/pictures.h"
#include "gui/secrets/entrydetail.h"
#include "gui/secrets/entryeditor.h"
#include "gui/secrets/fileedit.h"
#include "gui/secrets/generatorpopover.h"
#include "gui/secrets/tagedit.h"
#include "gui/windowfixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

using namespace hypha;
using entries::Kind;
using test::patience;

/// The editor and the detail, on the real widgets over a real vault.
class tst_EntryEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyKindKeepsItsFields_data();
    void everyKindKeepsItsFields();
    void tagsBecomeChipsAndGoAgain();
    void chipsThatGoBecomeNoWindows();
    void thousandsOfTagsAreListedAndNoneIsLost();
    void expiryPresetsAreDays();
    void furtherFieldsAreAddedMovedAndRemoved();
    void manyFieldsAreListedAndChangedOneByOne();
    void generatedPasswordIsUsed();
    void generatorKeepsTheKeyboardAndIsTold();
    void brokenOneTimeCodeIsRefused();
    void bareKeyOfAnAuthenticatorIsKeptAsAnAddress();
    void fileIsTakenAndSavedAgain();
    void tooLongFileIsRefusedWithTheLimit();
    void whatIsTypedIsInSight();
    void escapeAsksBeforeSomethingTypedIsLost();
    void untouchedFormClosesWithoutAQuestion();
    void controlEnterKeeps();
    void lockKeepsWhatWasTypedSealed();
    void oneTimeCodeIsShownAndCopied();
    void copyCountsDownInItsRow();
    void starIsAChangeOfTheDraft();
    void cardOfNoFurtherUseKeepsItsFieldsAsFurtherOnes();
    void choosingAnotherEntryKeepsWhatWasTyped();
    void choosingAnotherEntryStaysWhereSomethingIsWrong();
    void controlHeldDoesNotAddToWhatIsChosen();

private:
    void begin(Kind kind);
    void keep();
    void put(const entries::Entry &entry);
    const entries::Entry *entry(const char *key) const;
    std::string text(const crypto::SealedValue &value) const;
    template <class Widget> Widget *one(const char *name) const { return m->find<Widget>(name); }
    gui::EntryEditor *editor() const
    {
        return m->window->findChild<gui::EntryEditor *>(QStringLiteral("entryEditor"));
    }

    std::optional<test::Window> m;
};

void tst_EntryEditor::initTestCase()
{
    m.emplace();
    m->createVault();
    m->openSet();
}

void tst_EntryEditor::cleanup()
{
    if (m->sees("entryEditor")) {
        m->click("editorCancel");
        if (m->sees("keepThrowAway"))
            m->click("keepThrowAway");
    }
    m->discardDraft();
}

const entries::Entry *tst_EntryEditor::entry(const char *key) const
{
    return m->secrets()->openSet()->entry(key);
}

std::string tst_EntryEditor::text(const crypto::SealedValue &value) const
{
    const auto opened = m->session->reveal(value);
    return opened ? std::string(opened->text()) : "(sealed)";
}

void tst_EntryEditor::begin(Kind kind)
{
    m->window->commands()->newEntry->trigger();
    QVERIFY(m->sees("editorKey"));
    auto *kinds = one<QComboBox>("editorKind");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
}

void tst_EntryEditor::keep()
{
    m->click("editorApply");
    QVERIFY(!m->sees("entryEditor"));
}

void tst_EntryEditor::put(const entries::Entry &entry)
{
    m->secrets()->openSet()->put(entry, entry.key);
    QTRY_VERIFY((m->secrets()->list()->select(entry.key), m->secrets()->list()->currentKey() == entry.key));
    QTRY_COMPARE(m->window->findChild<gui::EntryDetail *>(QStringLiteral("entryDetail"))->key(), entry.key);
}

void tst_EntryEditor::everyKindKeepsItsFields_data()
{
    using Typed = QList<std::pair<QByteArray, QString>>;
    QTest::addColumn<int>("kind");
    QTest::addColumn<Typed>("typed");
    const std::pair<QByteArray, QString> value{"editorValue", QStringLiteral("s3cret")};
    QTest::newRow("env") << int(Kind::env) << Typed{value};
    QTest::newRow("login") << int(Kind::login)
                           << Typed{value,
                                    {"editorUserName", QStringLiteral("ada")},
                                    {"editorUrl", QStringLiteral("https://x.example")},
                                    {"editorTotp", QStringLiteral("GEZDGNBVGY3TQOJQ")}};
    QTest::newRow("api_key") << int(Kind::apiKey)
                             << Typed{value, {"editorUrl", QStringLiteral("https://x.example")}};
    QTest::newRow("database") << int(Kind::database)
                              << Typed{value, {"editorUserName", QStringLiteral("root")}};
    QTest::newRow("ssh_key") << int(Kind::sshKey) << Typed{value};
    QTest::newRow("note") << int(Kind::note) << Typed{value};
    QTest::newRow("card") << int(Kind::card)
                          << Typed{value,
                                   {"editorHolder", QStringLiteral("Ada L.")},
                                   {"editorCardExpiry", QStringLiteral("12/29")},
                                   {"editorCvv", QStringLiteral("123")}};
    QTest::newRow("totp") << int(Kind::totp)
                          << Typed{{"editorValue", QStringLiteral("otpauth://totp/x?secret=GEZDGNBV")}};
}

void tst_EntryEditor::everyKindKeepsItsFields()
{
    using Typed = QList<std::pair<QByteArray, QString>>;
    QFETCH(int, kind);
    QFETCH(Typed, typed);
    begin(static_cast<Kind>(kind));
    m->type("editorKey", QStringLiteral("ENTRY"));
    for (const auto &[name, text] : typed)
        m->type(name.constData(), text);
    keep();
    const entries::Entry *made = entry("ENTRY");
    QVERIFY(made);
    QCOMPARE(int(made->kind), kind);
    // Opened again, the form says what was typed; keeping it changes nothing.
    const std::uint64_t counter = made->value.counter;
    m->window->commands()->editEntry->trigger();
    for (const auto &[name, expected] : typed) {
        if (const auto *line = one<QLineEdit>(name.constData()))
            QCOMPARE(line->text(), expected);
        else if (name != "editorTotp")
            QCOMPARE(one<gui::SecretField>(name.constData())->secret().text(),
                     std::string_view(expected.toStdString()));
    }
    QVERIFY(!editor()->isDirty());
    keep();
    QCOMPARE(entry("ENTRY")->value.counter, counter);
}

void tst_EntryEditor::tagsBecomeChipsAndGoAgain()
{
    begin(Kind::env);
    m->type("editorKey", QStringLiteral("TAGGED"));
    m->type("editorTags", QStringLiteral("one,two,one,"));
    QCOMPARE(editor()->findChildren<QPushButton *>(QStringLiteral("tagChip")).size(), 2);
    QTRY_VERIFY(m->sees("tagChip"));
    m->click("tagChip");
    m->type("editorTags", QStringLiteral("three")); // not made a chip, and yet not lost
    keep();
    QCOMPARE(entry("TAGGED")->tags, (std::vector<std::string>{"two", "three"}));
    m->secrets()->list()->select("TAGGED");
    QCOMPARE(m->window->findChildren<QLabel *>(QStringLiteral("entryTag")).size(), 2);
}

void tst_EntryEditor::chipsThatGoBecomeNoWindows()
{
    gui::TagEdit tags("tags");
    tags.show();
    tags.setTags({"one", "two"});
    tags.setTags({}); // before the first ones were shown
    QApplication::processEvents();
    for (const QWidget *top : QApplication::topLevelWidgets())
        QVERIFY(top->objectName() != u"tagChip" || !top->isVisible());
}

void tst_EntryEditor::thousandsOfTagsAreListedAndNoneIsLost()
{
    entries::Entry tagged;
    tagged.key = "MANY";
    for (int i = 0; i < 3000; ++i)
        tagged.tags.push_back("tag " + std::to_string(i));
    put(tagged);
    QTRY_VERIFY(m->sees("entryTagList"));
    QCOMPARE(one<QListView>("entryTagList")->model()->rowCount(), 3000);
    QVERIFY(!m->sees("entryTag"));

    m->window->commands()->editEntry->trigger();
    QTRY_VERIFY(m->sees("editorTagList"));
    QVERIFY(!m->sees("tagChip"));
    QVERIFY2(one<QLabel>("editorTagCount")->text().startsWith(QLocale().toString(3000)),
             qPrintable(one<QLabel>("editorTagCount")->text()));
    QVERIFY(!editor()->isDirty());
    m->type("editorTags", QStringLiteral("tag 7,newest,")); // one that is there, and one that is not
    auto *list = one<QListView>("editorTagList");
    QCOMPARE(list->model()->rowCount(), 3001);
    QVERIFY(!one<QPushButton>("editorTagRemove")->isEnabled());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->currentIndex().row(), 1); // where one was
    m->click("editorTagRemove");
    std::vector<std::string> left = tagged.tags;
    left.erase(left.begin() + 1, left.begin() + 4);
    left.push_back("newest");
    keep();
    QCOMPARE(entry("MANY")->tags, left);

    m->window->commands()->editEntry->trigger();
    QTRY_VERIFY(m->sees("editorTagList"));
    list = one<QListView>("editorTagList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    list->selectionModel()->select(list->model()->index(0, 0), QItemSelectionModel::Deselect);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(!m->sees("editorTagList")); // so few are chips again
    QTRY_VERIFY(m->sees("tagChip"));
    keep();
    QCOMPARE(entry("MANY")->tags, (std::vector<std::string>{"tag 0"}));
}

void tst_EntryEditor::expiryPresetsAreDays()
{
    begin(Kind::apiKey);
    m->type("editorKey", QStringLiteral("EXPIRING"));
    auto *when = one<QComboBox>("editorExpiry");
    QVERIFY(!m->sees("editorExpiryDate"));
    when->setCurrentIndex(when->findData(90));
    QCOMPARE(one<QDateEdit>("editorExpiryDate")->date(), QDate::currentDate().addDays(90));
    keep();
    const auto expiry = entry("EXPIRING")->expiresAt;
    QVERIFY(expiry.has_value());
    QCOMPARE(QDateTime::fromSecsSinceEpoch(expiry->seconds).date(), QDate::currentDate().addDays(90));
    m->window->commands()->editEntry->trigger();
    when = one<QComboBox>("editorExpiry");
    when->setCurrentIndex(when->findData(-1));
    keep();
    QVERIFY(!entry("EXPIRING")->expiresAt);
}

void tst_EntryEditor::furtherFieldsAreAddedMovedAndRemoved()
{
    begin(Kind::env);
    m->type("editorKey", QStringLiteral("FIELDS"));
    for (const char *name : {"first", "second", "third"}) {
        m->click("editorAddField");
        QTest::keyClicks(editor()->findChildren<QLineEdit *>(QStringLiteral("editorFieldName")).last(),
                         QLatin1String(name));
        QTest::keyClicks(
            editor()->findChildren<gui::SecretField *>(QStringLiteral("editorFieldValue")).last(),
            QStringLiteral("v-") + QLatin1String(name));
    }
    const auto buttons = [&](const char *name) {
        return editor()->findChildren<QToolButton *>(QLatin1String(name));
    };
    buttons("editorFieldConceal")[2]->click();
    buttons("editorFieldUp")[2]->click(); // third before second
    buttons("editorFieldRemove")[0]->click();
    keep();
    const auto &fields = entry("FIELDS")->fields;
    QCOMPARE(fields.size(), std::size_t(2));
    QCOMPARE(fields[0].name, std::string("third"));
    QVERIFY(fields[0].concealed && fields[0].text.empty());
    QCOMPARE(text(fields[0].secret), std::string("v-third"));
    QCOMPARE(fields[1].text, std::string("v-second"));
}

/// Thousands of them are listed; the chosen one is read and changed as if it were alone.
void tst_EntryEditor::manyFieldsAreListedAndChangedOneByOne()
{
    entries::Entry many;
    many.key = "MANY_FIELDS";
    for (int i = 0; i < 3000; ++i)
        many.fields.push_back({"field " + std::to_string(i), "text " + std::to_string(i), {}, false});
    many.fields[1] = {"PIN", {}, m->session->seal(asBytes("1234")), true};
    const entries::Entry before = many;
    m->secrets()->openSet()->put(many, {});
    m->secrets()->list()->select(many.key);
    QTRY_VERIFY(m->sees("entryFieldList"));
    auto *shown = one<QTreeView>("entryFieldList");
    QCOMPARE(shown->model()->rowCount(), 3000);
    shown->setCurrentIndex(shown->model()->index(1, 0));
    QTRY_VERIFY(m->find<gui::SecretField>("entryCustom1"));
    QVERIFY(!m->find<gui::SecretField>("entryCustom1")->isRevealed());
    QVERIFY(!m->sees("entryCustom0"));
    test::keepPicture(m->window.get(), QStringLiteral("many fields"));

    m->window->commands()->editEntry->trigger();
    QTRY_VERIFY(m->sees("editorFieldList"));
    auto *list = one<QTreeView>("editorFieldList");
    list->setCurrentIndex(list->model()->index(1, 0));
    const auto shownName = [this] {
        const auto *line = m->find<QLineEdit>("editorFieldName");
        return line ? line->text() : QStringLiteral("(none)");
    };
    QTRY_COMPARE(shownName(), QStringLiteral("PIN"));
    auto *name = m->find<QLineEdit>("editorFieldName");
    test::keepPicture(m->window.get(), QStringLiteral("many fields edited"));
    QTest::keyClicks(name, QStringLiteral(" code"));
    m->click("editorFieldUp");
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(m->find<QLineEdit>("editorFieldName"), name); // the keyboard stays where it was
    list->setCurrentIndex(list->model()->index(2999, 0));
    QTRY_COMPARE(shownName(), QStringLiteral("field 2999"));
    m->click("editorFieldRemove");
    QCOMPARE(list->model()->rowCount(), 2999);
    QTRY_COMPARE(shownName(), QStringLiteral("field 2998"));
    m->click("editorAddField");
    QTRY_COMPARE(shownName(), QString());
    QTest::keyClicks(m->find("editorFieldName"), QStringLiteral("one more"));
    keep();
    const auto &fields = entry("MANY_FIELDS")->fields;
    QCOMPARE(fields.size(), std::size_t(3000));
    QCOMPARE(fields[0].name, std::string("PIN code"));
    QVERIFY(fields[0].concealed);
    QCOMPARE(text(fields[0].secret), std::string("1234"));
    QCOMPARE(fields[1].name, std::string("field 0"));
    QCOMPARE(fields[2998].name, std::string("field 2998"));
    QCOMPARE(fields[2999].name, std::string("one more"));

    m->window->commands()->editEntry->trigger();
    QTRY_VERIFY(m->sees("editorFieldList"));
    m->click("editorApply"); // nothing is changed by looking
    QTRY_VERIFY(!m->sees("editorFieldList"));
    QCOMPARE(entry("MANY_FIELDS")->fields.size(), std::size_t(3000));
}

void tst_EntryEditor::generatedPasswordIsUsed()
{
    begin(Kind::login);
    m->type("editorKey", QStringLiteral("MADE"));
    m->click("editorGenerate");
    auto *popover = one<gui::GeneratorPopover>("generator");
    QVERIFY(popover);
    popover->findChild<QSpinBox *>(QStringLiteral("generatorLength"))->setValue(40);
    popover->findChild<QAbstractButton *>(QStringLiteral("generatorSymbols"))->setChecked(false);
    const auto shown = popover->findChild<gui::SecretField *>(QStringLiteral("generatorPreview"))->secret();
    QCOMPARE(shown.size(), std::size_t(40));
    QVERIFY(popover->bits() > 200);
    QVERIFY(!popover->findChild<QLabel *>(QStringLiteral("generatorStrength"))->text().isEmpty());
    popover->findChild<QAbstractButton *>(QStringLiteral("generatorUse"))->click();
    QVERIFY(!popover->isVisible());
    keep();
    QCOMPARE(text(entry("MADE")->value), std::string(shown.text()));
}

/// It is a part of the window for assistive technology too, and nothing of it shows beside its round corners.
void tst_EntryEditor::generatorKeepsTheKeyboardAndIsTold()
{
    begin(Kind::login);
    m->window->activateWindow();
    QTRY_VERIFY(m->window->isActiveWindow()); // without it no focus changes
    QWidget *generate = one<QWidget>("editorGenerate");
    generate->setFocus();
    const QImage before = m->window->grab().toImage();
    QTest::keyClick(generate, Qt::Key_Space);
    auto *popover = one<gui::GeneratorPopover>("generator");
    QVERIFY(popover);
    QSet<QWidget *> had;
    for (int i = 0; i < 12; ++i) {
        had << m->window->focusWidget();
        QVERIFY(popover->isAncestorOf(m->window->focusWidget()));
        QTest::keyClick(m->window->focusWidget(), i < 9 ? Qt::Key_Tab : Qt::Key_Backtab);
    }
    QVERIFY(had.contains(one<QWidget>("generatorUse")) && had.contains(one<QWidget>("generatorSlider")));
    const QRect card = one<QWidget>("generatorCard")->geometry();
    QVERIFY(m->window->rect().contains(card));
    const QImage after = m->window->grab().toImage();
    for (const QPoint &corner : {card.topLeft(), card.topRight(), card.bottomLeft(), card.bottomRight()})
        QCOMPARE(after.pixel(corner), before.pixel(corner));
    QVERIFY(after.copy(card) != before.copy(card));

    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(popover);
    const QAccessibleInterface *above = told->parent();
    QVERIFY(above && above->indexOfChild(told) >= 0);
    QVERIFY(!told->state().invisible);
    while (above && above->object() != m->window.get())
        above = above->parent();
    QVERIFY(above);

    QTest::keyClick(m->window->focusWidget(), Qt::Key_Escape);
    QVERIFY(popover->isHidden());
    QCOMPARE(m->window->focusWidget(), generate);
    QVERIFY(m->sees("entryEditor")); // the key meant the popover alone
    m->click("editorGenerate");
    QTest::mouseClick(popover, Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(popover->isHidden());
    m->click("editorGenerate");
    one<QLineEdit>("editorKey")->setFocus(); // as a command may
    QVERIFY(popover->isHidden());
    m->click("editorGenerate");
    m->window->commands()->showSettings->trigger();
    QVERIFY(popover->isHidden());
    QVERIFY(popover->take().empty());
    m->window->commands()->showSecrets->trigger();
}

void tst_EntryEditor::brokenOneTimeCodeIsRefused()
{
    begin(Kind::totp);
    m->type("editorKey", QStringLiteral("CODE"));
    m->type("editorValue", QStringLiteral("https://no.code.example"));
    m->click("editorApply");
    QVERIFY(m->sees("entryEditor"));
    QVERIFY(!one<QLabel>("fieldError")->text().isEmpty());
    QVERIFY(!entry("CODE"));
}

void tst_EntryEditor::bareKeyOfAnAuthenticatorIsKeptAsAnAddress()
{
    begin(Kind::totp);
    m->type("editorKey", QStringLiteral("CODE"));
    m->type("editorValue", QStringLiteral("gezd gnbv"));
    keep();
    QCOMPARE(text(entry("CODE")->value), std::string("otpauth://totp/?secret=gezdgnbv"));
}

void tst_EntryEditor::fileIsTakenAndSavedAgain()
{
    const QByteArray bytes("\x00\x01\xff binary\n", 11);
    const QString path = m->folder.filePath(QStringLiteral("server.key"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    begin(Kind::file);
    m->click("editorApply");
    QVERIFY(m->sees("entryEditor")); // without a file it is none
    editor()->findChild<gui::FileEdit *>()->takeFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(one<QLineEdit>("editorFileName")->text(), QStringLiteral("server.key"),
                              patience);
    QCOMPARE(one<QLineEdit>("editorKey")->text(), QStringLiteral("server.key"));
    keep();
    const entries::Entry *made = entry("server.key");
    QVERIFY(made);
    QCOMPARE(made->fields[0].name, std::string("filename"));
    QCOMPARE(QByteArray::fromBase64(QByteArray::fromStdString(text(made->value))), bytes);
    QVERIFY(m->sees("entryFileSave"));
    const QString target = m->folder.filePath(QStringLiteral("saved.key"));
    QSignalSpy said(m->secrets(), &gui::SecretsPage::said);
    m->find<gui::EntryDetail>("entryDetail")->saveFileTo(target);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), bytes);
    QVERIFY(!(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void tst_EntryEditor::tooLongFileIsRefusedWithTheLimit()
{
    const QString path = m->folder.filePath(QStringLiteral("long.bin"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(gui::FileEdit::maxBytes + 1));
    begin(Kind::file);
    editor()->findChild<gui::FileEdit *>()->takeFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("fieldError"), patience);
    QVERIFY(one<QLabel>("fieldError")->text().contains(QStringLiteral("768")));
}

/// Also with large letters in a low window.
void tst_EntryEditor::whatIsTypedIsInSight()
{
    entries::Entry key;
    key.key = "DEPLOY_KEY";
    key.kind = Kind::sshKey;
    key.username = "deploy";
    key.value = m->session->seal(asBytes("private"));
    put(key);
    const QSize usual = m->window->size();
    {
        const test::FontScale large(2);
        m->window->resize(1024, 700);
        m->window->commands()->editEntry->trigger();
        const auto *value = one<gui::SecretField>("editorValue");
        QVERIFY(value);
        QCOMPARE(m->window->focusWidget(), value);
        const auto seen = [value] { return value->visibleRegion().boundingRect().height(); };
        QTRY_COMPARE(seen(), value->height());
        m->click("editorCancel");
    }
    m->window->resize(usual);
}

void tst_EntryEditor::escapeAsksBeforeSomethingTypedIsLost()
{
    begin(Kind::env);
    m->type("editorKey", QStringLiteral("HALF"));
    m->type("editorValue", QStringLiteral("done"));
    QTest::keyClick(one<QWidget>("editorValue"), Qt::Key_Escape);
    QTRY_VERIFY(m->sees("keepThrowAway"));
    m->click("sheetCancel"); // go on editing
    QTRY_VERIFY(!m->sees("keepThrowAway"));
    QVERIFY(m->sees("entryEditor"));
    QTest::keyClick(one<QWidget>("editorKey"), Qt::Key_Escape);
    QTRY_VERIFY(m->sees("sheetMain"));
    QTRY_COMPARE(one<QDialog>("keepSheet")->focusWidget(), one<QWidget>("sheetMain"));
    QTest::keyClick(one<QWidget>("sheetMain"), Qt::Key_Return); // throws nothing away
    QTRY_VERIFY(!m->sees("entryEditor"));
    QCOMPARE(text(entry("HALF")->value), std::string("done"));
}

void tst_EntryEditor::untouchedFormClosesWithoutAQuestion()
{
    begin(Kind::env);
    QTest::keyClick(one<QWidget>("editorKey"), Qt::Key_Escape);
    QVERIFY(m->sees("keepThrowAway") || !m->sees("entryEditor"));
    QVERIFY(!m->sees("entryEditor"));
}

void tst_EntryEditor::controlEnterKeeps()
{
    begin(Kind::env);
    m->type("editorKey", QStringLiteral("QUICK"));
    m->type("editorValue", QStringLiteral("value"));
    m->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m->window.get()));
    QTest::keyClick(one<QWidget>("editorValue"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m->sees("entryEditor"));
    QCOMPARE(text(entry("QUICK")->value), std::string("value"));
}

void tst_EntryEditor::lockKeepsWhatWasTypedSealed()
{
    begin(Kind::env);
    m->type("editorValue", QStringLiteral("typed before the lock")); // no key yet: not acceptable as it is
    m->session->lock();
    QTRY_VERIFY_WITH_TIMEOUT(!m->session->isOpen(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("unlockButton") && m->find<QPushButton>("unlockButton")->isEnabled(),
                             patience);
    m->replace("unlockPassphrase", QStringLiteral("correct horse battery staple"));
    m->click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
    m->openSet();
    QTRY_VERIFY_WITH_TIMEOUT(entry("Unfinished entry"), patience);
    QCOMPARE(text(entry("Unfinished entry")->value), std::string("typed before the lock"));
}

void tst_EntryEditor::oneTimeCodeIsShownAndCopied()
{
    entries::Entry made;
    made.key = "LOGIN";
    made.kind = Kind::login;
    made.totp = m->session->seal(asBytes("otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ"));
    put(made);
    auto *field = one<gui::SecretField>("entryTotp");
    QVERIFY(field);
    QVERIFY(field->isRevealed());
    QCOMPARE(field->length(), std::size_t(6));
    QVERIFY(one<QLabel>("totpHolds")->text().contains(QRegularExpression(QStringLiteral("\\d"))));
    m->click("entryTotpCopy");
    QCOMPARE(QApplication::clipboard()->text().size(), 6);
    m->window->clipboard()->clear();
}

void tst_EntryEditor::copyCountsDownInItsRow()
{
    entries::Entry made;
    made.key = "COPIED";
    made.value = m->session->seal(asBytes("x"));
    put(made);
    QVERIFY(!m->sees("secretCopied"));
    m->click("entryValueCopy");
    QVERIFY(m->sees("secretCopied"));
    QVERIFY(one<QLabel>("secretCopied")->text().contains(QString::number(gui::SecretClipboard::seconds)));
    m->window->clipboard()->clear();
    QVERIFY(!m->sees("secretCopied"));
}

void tst_EntryEditor::starIsAChangeOfTheDraft()
{
    entries::Entry made;
    made.key = "STARRED";
    put(made);
    m->click("entryFavorite");
    QVERIFY(entry("STARRED")->favorite);
    m->click("entryFavorite");
    QVERIFY(!entry("STARRED")->favorite);
}

void tst_EntryEditor::cardOfNoFurtherUseKeepsItsFieldsAsFurtherOnes()
{
    begin(Kind::card);
    m->type("editorKey", QStringLiteral("CARD"));
    m->type("editorHolder", QStringLiteral("Ada L."));
    m->type("editorCvv", QStringLiteral("123"));
    auto *kinds = one<QComboBox>("editorKind");
    kinds->setCurrentIndex(kinds->findData(static_cast<int>(Kind::login)));
    QVERIFY(!m->sees("editorHolder"));
    keep();
    const auto &fields = entry("CARD")->fields;
    QCOMPARE(fields.size(), std::size_t(2));
    QCOMPARE(fields[0].text, std::string("Ada L."));
    QVERIFY(fields[1].concealed);
    QCOMPARE(text(fields[1].secret), std::string("123"));
}

void tst_EntryEditor::choosingAnotherEntryKeepsWhatWasTyped()
{
    entries::Entry a, b;
    a.key = "A";
    b.key = "B";
    put(a);
    put(b);
    m->secrets()->list()->select("A");
    QTRY_COMPARE(m->find<gui::EntryDetail>("entryDetail")->key(), std::string("A"));
    m->window->commands()->editEntry->trigger();
    m->replace("editorValue", QStringLiteral("typed"));
    m->secrets()->list()->select("B");
    QTRY_VERIFY(!m->sees("entryEditor"));
    QCOMPARE(text(entry("A")->value), std::string("typed"));
    QCOMPARE(m->secrets()->list()->currentKey(), std::optional<std::string>("B"));
    QTRY_COMPARE(m->window->findChild<gui::EntryDetail *>(QStringLiteral("entryDetail"))->key(),
                 std::string("B"));
}

void tst_EntryEditor::choosingAnotherEntryStaysWhereSomethingIsWrong()
{
    entries::Entry a, b;
    a.key = "A";
    b.key = "B";
    put(a);
    put(b);
    m->secrets()->list()->select("A");
    QTRY_COMPARE(m->find<gui::EntryDetail>("entryDetail")->key(), std::string("A"));
    m->window->commands()->editEntry->trigger();
    m->replace("editorKey", QStringLiteral("B"));
    m->secrets()->list()->select("B");
    QTRY_VERIFY(m->sees("fieldError"));
    QVERIFY(m->sees("entryEditor"));
    QCOMPARE(one<QLineEdit>("editorKey")->text(), QStringLiteral("B"));
    QVERIFY(m->sees("fieldError"));
}

/// After Ctrl+Enter the key may still be held.
void tst_EntryEditor::controlHeldDoesNotAddToWhatIsChosen()
{
    entries::Entry a, b;
    a.key = "A";
    b.key = "B";
    put(a);
    put(b);
    auto *list = m->secrets()->list();
    QTest::keyPress(m->window.get(), Qt::Key_Control, Qt::ControlModifier);
    list->select("A");
    QCOMPARE(list->currentKey(), std::optional<std::string>("A"));
    list->select("A"); // and not taken away
    QCOMPARE(list->currentKey(), std::optional<std::string>("A"));
    list->select("B");
    QCOMPARE(list->currentKey(), std::optional<std::string>("B"));
    QTest::keyRelease(m->window.get(), Qt::Key_Control);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_EntryEditor test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_entryeditor.moc"
