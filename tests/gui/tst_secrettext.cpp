#include "gui/widgets/secrettext.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace hypha;
using gui::SecretText;

class tst_SecretText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingGoesWhereTheCaretIs();
    void caretMovesByCodePoints();
    void selectionIsReplaced();
    void lineBreaksStayOutOfOneLine();
    void nulIsLeftOut();
    void growingPastTheLimitChangesNothing();
    void editingIsLikeEditingAString();
};

static std::string textOf(const SecretText &text)
{
    return std::string(asText(text.view()));
}

void tst_SecretText::typingGoesWhereTheCaretIs()
{
    SecretText text;
    QVERIFY(text.insert(asBytes("acd"), false, 100));
    text.moveTo(1, false);
    QVERIFY(text.insert(asBytes("b"), false, 100));
    QCOMPARE(textOf(text), std::string("abcd"));
    QCOMPARE(text.caret(), std::size_t(2));
}

void tst_SecretText::caretMovesByCodePoints()
{
    SecretText text;
    text.set(asBytes("a\xC3\xA9\xF0\x9F\x94\x91z"));
    QCOMPARE(text.length(), std::size_t(4));
    QCOMPARE(text.next(1), std::size_t(3));
    QCOMPARE(text.next(3), std::size_t(7));
    QCOMPARE(text.previous(7), std::size_t(3));
    QCOMPARE(text.previous(0), std::size_t(0));
    text.moveTo(7, false);
    text.eraseBackward();
    QCOMPARE(textOf(text), std::string("a\xC3\xA9z"));
}

void tst_SecretText::selectionIsReplaced()
{
    SecretText text;
    text.set(asBytes("hello"));
    text.selectAll();
    QVERIFY(text.hasSelection());
    QVERIFY(text.insert(asBytes("x"), false, 100));
    QCOMPARE(textOf(text), std::string("x"));
    QVERIFY(!text.hasSelection());
}

void tst_SecretText::lineBreaksStayOutOfOneLine()
{
    SecretText one, many;
    QVERIFY(one.insert(asBytes("a\r\nb"), false, 100));
    QVERIFY(many.insert(asBytes("a\nb"), true, 100));
    QCOMPARE(textOf(one), std::string("ab"));
    QCOMPARE(textOf(many), std::string("a\nb"));
}

void tst_SecretText::nulIsLeftOut()
{
    SecretText text;
    QVERIFY(text.insert(asBytes(std::string_view("a\0b", 3)), true, 100));
    QCOMPARE(textOf(text), std::string("ab"));
}

void tst_SecretText::growingPastTheLimitChangesNothing()
{
    SecretText text;
    text.set(asBytes("abc"));
    QVERIFY(!text.insert(asBytes("de"), false, 4));
    QCOMPARE(textOf(text), std::string("abc"));
}

void tst_SecretText::editingIsLikeEditingAString()
{
    QVERIFY(rc::check("insert and erase agree with std::string", [](const std::vector<std::uint8_t> &steps) {
        SecretText text;
        std::string model;
        std::size_t caret = 0;
        for (const std::uint8_t step : steps) {
            if (step < 150) {
                const char c = static_cast<char>('a' + step % 26);
                RC_ASSERT(text.insert(asBytes(std::string_view(&c, 1)), false, 10000));
                model.insert(caret++, 1, c);
            } else if (step < 180 && caret > 0) {
                text.eraseBackward();
                model.erase(--caret, 1);
            } else if (step < 200 && caret < model.size()) {
                text.eraseForward();
                model.erase(caret, 1);
            } else if (step >= 200) {
                caret = model.empty() ? 0 : step % (model.size() + 1);
                text.moveTo(caret, false);
            }
            RC_ASSERT(textOf(text) == model);
            RC_ASSERT(text.caret() == caret);
        }
    }));
}

QTEST_APPLESS_MAIN(tst_SecretText)
#include "tst_secrettext.moc"
