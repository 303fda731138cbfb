#include "gui/widgets/secretlayout.h"

#include <QFont>
#include <QtTest>

#include <string>

using namespace hypha;

class tst_SecretLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longTextIsLaidOutLikeAShortOne();
    void maskedCharactersAreAllAsWideAsADot();
    void linesBreakBeforeWords();
};

/// Widths of a long text are looked up, those of a short one measured.
void tst_SecretLayout::longTextIsLaidOutLikeAShortOne()
{
    const std::string piece = "il\tMW~ \xc3\xa9\xe2\x82\xac";
    std::string many;
    while (many.size() < 1000)
        many += piece;
    const QFontMetricsF metrics{QFont()};
    gui::SecretLayout shortOne, longOne;
    shortOne.update(asBytes(piece), metrics, false, 0);
    longOne.update(asBytes(many), metrics, false, 0);
    QVERIFY(longOne.cells().size() > shortOne.cells().size());
    for (std::size_t i = 0; i < shortOne.cells().size(); ++i) {
        QCOMPARE(longOne.cells()[i].offset, shortOne.cells()[i].offset);
        QCOMPARE(longOne.cells()[i].x, shortOne.cells()[i].x);
        QCOMPARE(longOne.cells()[i].width, shortOne.cells()[i].width);
    }
}

void tst_SecretLayout::maskedCharactersAreAllAsWideAsADot()
{
    const QFontMetricsF metrics{QFont()};
    gui::SecretLayout layout;
    layout.update(asBytes(std::string(500, 'i')), metrics, true, 0);
    for (const auto &cell : layout.cells())
        QCOMPARE(cell.width, metrics.horizontalAdvance(QChar(gui::maskCharacter)));
}

void tst_SecretLayout::linesBreakBeforeWords()
{
    const QFontMetricsF metrics{QFont()};
    const qreal m = metrics.horizontalAdvance(u'm');
    const auto lineOf = [&](const std::string &text, std::size_t offset, qreal wide) {
        gui::SecretLayout layout;
        layout.update(asBytes(text), metrics, false, wide);
        return layout.at(offset).line;
    };
    const std::string text = "mmmm mmmm mmmm";
    for (std::size_t word = 0; word < 3; ++word) {
        for (std::size_t letter = 0; letter < 4; ++letter)
            QCOMPARE(lineOf(text, word * 5 + letter, 6 * m + 1), static_cast<int>(word));
    }
    gui::SecretLayout layout;
    layout.update(asBytes(text), metrics, false, 6 * m + 1);
    QCOMPARE(layout.lines(), 3);
    QCOMPARE(layout.at(5).x, 0.0);
    QCOMPARE(layout.at(8).x, 3 * m);
    QCOMPARE(layout.at(text.size()).x, 4 * m);
    QCOMPARE(lineOf("mmmm mm", 6, 4 * m + 1), 1); // the space stands beyond the edge
    QCOMPARE(lineOf(std::string(10, 'm'), 9, 4 * m + 1), 2);
    QCOMPARE(lineOf("mm " + std::string(10, 'm'), 12, 4 * m + 1), 3);
}

QTEST_MAIN(tst_SecretLayout)
#include "tst_secretlayout.moc"
