#include "crypto/labels.h"

#include <QTest>

using namespace hypha::crypto;

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLabelIsAPrefixOfAnother();
    void everyLabelSaysWhoseAndWhichVersion();
};

void LabelsTest::noLabelIsAPrefixOfAnother()
{
    for (std::size_t i = 0; i < label::all.size(); ++i)
        for (std::size_t j = 0; j < label::all.size(); ++j)
            QVERIFY2(i == j || !label::all[i].starts_with(label::all[j]), label::all[j].data());
}

void LabelsTest::everyLabelSaysWhoseAndWhichVersion()
{
    for (std::string_view text : label::all) {
        QVERIFY2(text.starts_with("mycelium") || text.starts_with("hypha"), text.data());
        QVERIFY2(text.ends_with("v1"), text.data());
    }
}

QTEST_APPLESS_MAIN(LabelsTest)
#include "tst_labels.moc"
