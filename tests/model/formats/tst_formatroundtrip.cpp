#include "model/formats/formatcase.h"

using namespace formatcase;
using formats::Format;

namespace {

rc::Gen<Pairs> pairsWith(rc::Gen<std::string> key)
{
    return rc::gen::container<Pairs>(std::move(key), nastyText());
}

} // namespace

class FormatRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenReadsBackTheSame_data()
    {
        QTest::addColumn<int>("format");
        for (const Format f : {Format::dotenv, Format::json, Format::yaml, Format::shell, Format::csv})
            QTest::newRow(formats::toString(f)) << static_cast<int>(f);
    }

    void whatIsWrittenReadsBackTheSame()
    {
        QFETCH(int, format);
        const auto f = static_cast<Format>(format);
        const bool anyKeys = f != Format::dotenv && f != Format::shell;
        QVERIFY(rc::check([&] {
            const Pairs pairs = *pairsWith(anyKeys ? anyKey() : name());
            const std::string text = written(f, pairs);
            RC_ASSERT(read(f, text) == pairs);
        }));
    }

    void everySingleCharacterReadsBackTheSame_data() { whatIsWrittenReadsBackTheSame_data(); }

    void everySingleCharacterReadsBackTheSame()
    {
        QFETCH(int, format);
        Pairs pairs{{"EMPTY", ""}};
        for (char c = 1; c < 127; ++c) {
            const std::string key = "K" + std::to_string(c);
            pairs[key] = std::string(1, c);
            pairs[key + "_twice"] = std::string(2, c);
            pairs[key + "_inside"] = std::string("a") + c + "b";
            pairs[key + "_first"] = c + std::string("b");
            pairs[key + "_last"] = std::string("b") + c;
        }
        const auto f = static_cast<Format>(format);
        QCOMPARE(read(f, written(f, pairs)), pairs);
    }

    void aPrivateKeyReadsBackTheSame_data() { whatIsWrittenReadsBackTheSame_data(); }

    void aPrivateKeyReadsBackTheSame()
    {
        QFETCH(int, format);
        const auto f = static_cast<Format>(format);
        const Pairs pairs{
            {"PEM", "-----BEGIN PRIVATE KEY-----\nMC4CAQ+/=\nAAAA==\n-----END PRIVATE KEY-----\n"}};
        QCOMPARE(read(f, written(f, pairs)), pairs);
    }

    void csvKeepsTheMembersItHolds()
    {
        entries::Entry entry;
        entry.key = "db";
        entry.value = sealer().seal(asBytes("=cmd()\r\n,\"x\""));
        entry.kind = entries::Kind::database;
        entry.username = "anna, the \"admin\"";
        entry.url = "https://db.example/";
        entry.tags = {"prod", "eu west"};
        entry.description = "two\nlines";
        entry.expiresAt = Timestamp::parse("2030-12-31T00:00:00Z").value();
        entry.totp = sealer().seal(asBytes("otpauth://totp/db?secret=JBSWY3DPEHPK3PXP&digits=8"));
        const auto text = formats::write(Format::csv, {entry}, sealer()).value();
        const auto parsed = formats::parse(Format::csv, text.text, sealer());
        QVERIFY(parsed);
        QCOMPARE(parsed->entries.size(), 1u);
        QVERIFY(entries::sameContent(parsed->entries[0], entry, sealer()));
    }

    void keysThatAreNoNamesAreListedAndNotWritten()
    {
        for (const Format f : {Format::dotenv, Format::shell}) {
            const auto text =
                formats::write(f, entriesOf({{"GOOD", "1"}, {"not good", "2"}, {"9", "3"}}), sealer());
            QVERIFY(!text);
            QCOMPARE(text.error().code, Errc::invalidInput);
            QCOMPARE(text.error().item, std::string("9, not good"));
        }
        QCOMPARE(written(Format::dotenv, {{"a.b-c", "1"}}), std::string("a.b-c=1\n"));
        QVERIFY(!formats::write(Format::shell, entriesOf({{"a.b", "1"}}), sealer()));
    }

    void nothingIsWrittenWhenTheSessionIsOver()
    {
        crypto::SessionSealer other;
        for (const Format f : {Format::dotenv, Format::json, Format::yaml, Format::shell, Format::csv}) {
            const auto text = formats::write(f, entriesOf({{"A", "secret"}}), other);
            QVERIFY(!text);
            QCOMPARE(text.error().code, Errc::decryptionFailed);
        }
    }
};

QTEST_GUILESS_MAIN(FormatRoundTrip)
#include "tst_formatroundtrip.moc"
