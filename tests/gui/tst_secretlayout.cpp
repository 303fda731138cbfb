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

QTEST_MAIN(tst_SecretLayout)
#include "tst_secretlayout.moc"
