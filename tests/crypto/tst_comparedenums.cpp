#include "crypto/result.h"

#include <QtTest>

#include <memory>

using namespace hypha;

/// A comparison of error codes that fails says both names, and the test goes on.
class tst_ComparedEnums : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCodePrintsAsItsName()
    {
        const std::unique_ptr<char[]> text(QTest::toString(Errc::malformed));
        QCOMPARE(text.get(), "malformed");
    }

    void aComparisonThatFailsGoesOn()
    {
        bool wentOn = false;
        const auto compare = [&wentOn] {
            QEXPECT_FAIL("", "two different codes", Continue);
            QCOMPARE(Errc::io, Errc::malformed);
            QEXPECT_FAIL("", "two different codes", Continue);
            QCOMPARE_EQ(Errc::io, Errc::malformed);
            wentOn = true;
        };
        compare();
        QVERIFY(wentOn);
        QCOMPARE(Errc::io, Errc::io);
    }
};

QTEST_APPLESS_MAIN(tst_ComparedEnums)
#include "tst_comparedenums.moc"
