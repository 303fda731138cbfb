#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/secretfield.h"
#include "gui/widgets/secretrow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace hypha;
using gui::SecretField;

class tst_SecretField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedCharactersBecomeTheSecret();
    void enterSubmitsOneLineAndBreaksMany();
    void pasteTakesTheClipboardAndDropsLineBreaks();
    void shownValueIsHeldOnlyWhileRevealed();
    void failingSourceIsRefusedAndStaysMasked();
    void assistiveTechnologySeesTheLengthAlone();
    void assistiveTechnologyTypesAndReveals();
    void eyeOfARowObeysAssistiveTechnology();
    void maskedPictureSaysNothingOfTheLength();
    void maskedPictureIsTheSameForEveryTypedSecret();
    void clipboardOfOthersIsNotCleared();
    void eyeRevealsWhileHeld();
    void copyReachesTheFieldBeforeTheWindow();
};

static SecretField::Source sourceOf(const char *text)
{
    return [text] { return Result<crypto::SecretBytes>(crypto::SecretBytes::copyOf(asBytes(text))); };
}

static std::string secretOf(const SecretField &field)
{
    return std::string(field.secret().text());
}

void tst_SecretField::typedCharactersBecomeTheSecret()
{
    SecretField field;
    field.setEditable(true);
    QSignalSpy edited(&field, &SecretField::edited);
    QTest::keyClicks(&field, QStringLiteral("pass"));
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Home);
    QTest::keyClick(&field, 'X');
    QCOMPARE(secretOf(field), std::string("Xpas"));
    QCOMPARE(edited.size(), 6);
}

void tst_SecretField::enterSubmitsOneLineAndBreaksMany()
{
    SecretField one, many;
    for (SecretField *field : {&one, &many})
        field->setEditable(true);
    many.setMultiLine(true);
    QSignalSpy submitted(&one, &SecretField::submitted);
    QTest::keyClick(&one, Qt::Key_Return);
    QTest::keyClick(&many, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QVERIFY(one.isEmpty());
    QCOMPARE(secretOf(many), std::string("\n"));
}

void tst_SecretField::pasteTakesTheClipboardAndDropsLineBreaks()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("grüße\n"));
    SecretField field;
    field.setEditable(true);
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(secretOf(field), std::string("gr\xC3\xBC\xC3\x9F"
                                          "e"));
    QCOMPARE(field.length(), std::size_t(5));
}

void tst_SecretField::shownValueIsHeldOnlyWhileRevealed()
{
    SecretField field;
    field.setSource(sourceOf("hunter2"));
    QCOMPARE(field.length(), std::size_t(0));
    field.setRevealed(true);
    QCOMPARE(field.length(), std::size_t(7));
    QTest::keyClicks(&field, QStringLiteral("abc"));
    QCOMPARE(secretOf(field), std::string("hunter2"));
    field.setRevealed(false);
    QCOMPARE(field.length(), std::size_t(0));
}

void tst_SecretField::failingSourceIsRefusedAndStaysMasked()
{
    SecretField field;
    field.setSource([]() -> Result<crypto::SecretBytes> { return fail(Errc::decryptionFailed); });
    QSignalSpy refused(&field, &SecretField::refused);
    field.setRevealed(true);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!field.isRevealed());
}

void tst_SecretField::assistiveTechnologySeesTheLengthAlone()
{
    SecretField field;
    field.setAccessibleName(QStringLiteral("Passphrase"));
    field.setEditable(true);
    QTest::keyClicks(&field, QStringLiteral("secret"));
    field.setRevealed(true);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&field);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::EditableText);
    QVERIFY(access->state().passwordEdit);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Passphrase"));
    QCOMPARE(access->text(QAccessible::Value), QString(6, QChar(gui::maskCharacter)));
    QVERIFY(access->textInterface());
    QCOMPARE(access->textInterface()->text(0, 6), QString(6, QChar(gui::maskCharacter)));
}

void tst_SecretField::assistiveTechnologyTypesAndReveals()
{
    SecretField field;
    QVERIFY(!QAccessible::queryAccessibleInterface(&field)->editableTextInterface()); // only shows
    field.setEditable(true);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&field);
    QVERIFY(access->editableTextInterface());
    access->editableTextInterface()->insertText(0, QStringLiteral("schön"));
    access->editableTextInterface()->replaceText(3, 5, QStringLiteral("ö!"));
    QVERIFY(field.secret().equals(asBytes("schö!")));
    access->editableTextInterface()->deleteText(0, 3);
    QVERIFY(field.secret().equals(asBytes("ö!")));
    QVERIFY(!field.isRevealed());
    access->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(field.isRevealed());
}

void tst_SecretField::eyeOfARowObeysAssistiveTechnology()
{
    gui::SecretRow row("secret", QStringLiteral("Value"));
    row.field()->setSource(sourceOf("x"));
    QAccessibleInterface *eye =
        QAccessible::queryAccessibleInterface(row.findChild<QToolButton *>(QStringLiteral("secretReveal")));
    for (const bool revealed : {true, false}) {
        eye->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(row.field()->isRevealed(), revealed);
        QCOMPARE(static_cast<bool>(eye->state().checked), revealed);
    }
}

static QImage pictureOf(SecretField &field)
{
    field.resize(300, field.heightForWidth(300));
    return field.grab().toImage();
}

void tst_SecretField::maskedPictureSaysNothingOfTheLength()
{
    SecretField one, other;
    one.setSource(sourceOf("x"));
    other.setSource(sourceOf("a much longer secret than the other"));
    QCOMPARE(pictureOf(one), pictureOf(other));
    other.setRevealed(true);
    QVERIFY(pictureOf(one) != pictureOf(other));
}

void tst_SecretField::maskedPictureIsTheSameForEveryTypedSecret()
{
    SecretField one, other;
    for (SecretField *field : {&one, &other})
        field->setEditable(true);
    one.setText(asBytes("iiii"));
    other.setText(asBytes("WWWW"));
    QCOMPARE(pictureOf(one), pictureOf(other));
}

void tst_SecretField::clipboardOfOthersIsNotCleared()
{
    gui::SecretClipboard clipboard;
    clipboard.copy(crypto::SecretBytes::copyOf(asBytes("mine")));
    QVERIFY(clipboard.isOurs());
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
    QVERIFY(!clipboard.isOurs());
    clipboard.clear();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
}

void tst_SecretField::eyeRevealsWhileHeld()
{
    gui::SecretRow row("value", QStringLiteral("Value"));
    row.field()->setSource(sourceOf("hunter2"));
    auto *eye = row.findChild<QAbstractButton *>(QStringLiteral("valueReveal"));
    QTest::mousePress(eye, Qt::LeftButton);
    QVERIFY(row.field()->isRevealed());
    QTest::mouseRelease(eye, Qt::LeftButton);
    QVERIFY(row.field()->isRevealed()); // a click stays
    QTest::mouseClick(eye, Qt::LeftButton);
    QVERIFY(!row.field()->isRevealed());
}

void tst_SecretField::copyReachesTheFieldBeforeTheWindow()
{
    SecretField typed, shown;
    typed.setEditable(true);
    shown.setSource(sourceOf("value"));
    for (SecretField *field : {&typed, &shown}) {
        QKeyEvent copy(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
        copy.ignore();
        QCoreApplication::sendEvent(field, &copy);
        QVERIFY(copy.isAccepted());
    }
}

QTEST_MAIN(tst_SecretField)
#include "tst_secretfield.moc"
