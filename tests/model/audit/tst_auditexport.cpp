#include "auditteam.h"

#include "crypto/wordlist.h"
#include "model/audit/bundle.h"
#include "model/record/base64.h"

#include <QRegularExpression>
#include <QtTest>

using namespace hypha;

/// The log for other programs: valid by its standard whatever people wrote, and nothing in it that a
/// spreadsheet, a terminal or a log collector would run.
class TestAuditExport : public QObject
{
    Q_OBJECT

    test::AuditTeam m_team;

    /// RFC 4180, strictly: every cell quoted or without quote, comma and line end; lines end with CRLF.
    static std::vector<std::vector<std::string>> readCsv(std::string_view text)
    {
        std::vector<std::vector<std::string>> records(1);
        while (!text.empty()) {
            std::string cell;
            if (text.front() == '"') {
                text.remove_prefix(1);
                for (;;) {
                    const std::size_t quote = text.find('"');
                    if (quote == std::string_view::npos)
                        return {};
                    cell += text.substr(0, quote);
                    text.remove_prefix(quote + 1);
                    if (!text.starts_with('"'))
                        break;
                    cell += '"';
                    text.remove_prefix(1);
                }
            } else {
                const std::size_t end = text.find_first_of(",\"\r\n");
                cell = text.substr(0, end);
                text.remove_prefix(std::min(end, text.size()));
            }
            records.back().push_back(cell);
            if (text.starts_with("\r\n")) {
                text.remove_prefix(2);
                records.emplace_back();
            } else if (text.starts_with(',')) {
                text.remove_prefix(1);
            } else {
                return {};
            }
        }
        records.pop_back();
        return records;
    }

    static bool isHarmless(std::string_view text)
    {
        return text.find_first_of("\033\t\b") == std::string_view::npos &&
               text.find("\u202E") == std::string_view::npos && text.find("\u2066") == std::string_view::npos;
    }

    std::string csvOf(const std::vector<std::uint32_t> &rows) const
    {
        return test::written(
            [&](const audit::Sink &sink) { return audit::writeCsv(m_team.exported(), rows, sink); });
    }
    std::string syslogOf(const std::vector<std::uint32_t> &rows) const
    {
        return test::written(
            [&](const audit::Sink &sink) { return audit::writeSyslog(m_team.exported(), rows, sink); });
    }
    std::string jsonOf(const std::vector<std::uint32_t> &rows) const
    {
        return test::written([&](const audit::Sink &sink) -> Result<void> {
            const audit::Exported exported = m_team.exported();
            audit::JsonExport out(exported, sink);
            for (const std::uint32_t row : rows)
                HYPHA_CHECK(out.add(m_team.events[row]));
            return out.finish();
        });
    }
    std::string bundleOf(const std::set<std::size_t> &wanted) const
    {
        return test::written([&](const audit::Sink &sink) -> Result<void> {
            audit::BundleWriter out(m_team.state(), sink);
            for (std::size_t i = 0; i < m_team.events.size(); ++i)
                if (wanted.contains(i))
                    HYPHA_CHECK(out.addWanted(m_team.events[i]));
            for (std::size_t i = 0; i < m_team.events.size(); ++i)
                if (!wanted.contains(i))
                    HYPHA_CHECK(out.addOther(m_team.events[i]));
            return out.finish();
        });
    }

private Q_SLOTS:
    /// Sentences that a person of the team could bring about, in the place of ours.
    void hostileSentencesStayInTheirCell_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *name, const char *text, const char *cell) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(cell);
        };
        row("a formula", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
        row("plus", "+1", "'+1");
        row("minus", "-1", "'-1");
        row("at", "@SUM(A1)", "'@SUM(A1)");
        row("a wide formula", "\uFF1D1+1", "'\uFF1D1+1");
        row("an apostrophe", "'quoted", "''quoted");
        row("a tab before a formula", "\t=1", "\\u{0009}=1");
        row("a line end before a formula", "\r\n=1", "\\u{000D}\\u{000A}=1");
        row("quotes and separators", "a\",\"b;c", "a\",\"b;c");
        row("a space before a formula", "  =1", "'  =1");
        row("a formula behind a semicolon",
            "x;=1+1;+2;-3;@4;=", "x;\\u{003D}1+1;\\u{002B}2;\\u{002D}3;\\u{0040}4;\\u{003D}");
        row("a quoted one behind a semicolon", "x;\"\"=1", "x;\"\"\\u{003D}1");
        row("a wide one behind a semicolon", "x;\uFF1D1", "x;\\u{FF1D}1");
        row("spaces behind a semicolon", "x; =1;  \" +2; -3", "x; \\u{003D}1;  \" \\u{002B}2; \\u{002D}3");
        row("semicolons of a sentence", "x; without a=b; c-d", "x; without a=b; c-d");
        row("HTML", "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>");
        row("bidirectional controls", "a\u202Eb\u2066c", "a\\u{202E}b\\u{2066}c");
        row("terminal escapes", "\033[2Ja\033]0;x\007", "\\u{001B}[2Ja\\u{001B}]0;x\\u{0007}");
        row("syslog's own marks", "] [x y=\"1\"]\n<110>1 - - -", "] [x y=\"1\"]\\u{000A}<110>1 - - -");
        row("nothing", "", "");
    }
    void hostileSentencesStayInTheirCell()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        audit::Exported exported = m_team.exported();
        exported.sentence = [&](std::size_t) { return text.toStdString(); };
        const std::vector<std::uint32_t> one{0};
        const auto csv =
            test::written([&](const audit::Sink &sink) { return audit::writeCsv(exported, one, sink); });
        const auto records = readCsv(csv);
        QCOMPARE(records.size(), std::size_t{2});
        QCOMPARE(records[1].size(), records[0].size());
        QCOMPARE(records[0][7], std::string("sentence"));
        QCOMPARE(QByteArray::fromStdString(records[1][7]), cell);
        QVERIFY(isHarmless(csv));
        const auto syslog =
            test::written([&](const audit::Sink &sink) { return audit::writeSyslog(exported, one, sink); });
        QVERIFY(isHarmless(syslog));
        QCOMPARE(std::count(syslog.begin(), syslog.end(), '\n'), std::ptrdiff_t{1});
    }

    void C10_everyCsvRecordHasItsCells()
    {
        const std::string csv = csvOf(m_team.all());
        QVERIFY(isHarmless(csv));
        const auto records = readCsv(csv);
        QCOMPARE(records.size(), m_team.events.size() + 1);
        for (std::size_t i = 0; i < m_team.events.size(); ++i) {
            QCOMPARE(records[i + 1].size(), records[0].size());
            QCOMPARE(records[i + 1][0], std::to_string(i + 1));
            QCOMPARE(records[i + 1][2], m_team.events[i].type);
            QCOMPARE(records[i + 1][4], m_team.events[i].actorUser.text);
            const std::string &chain = records[i + 1][8];
            QCOMPARE(chain.starts_with('\'') ? chain.substr(1) : chain,
                     toBase64(m_team.events[i].chainHash.view()));
        }
    }

    void everySyslogLineIsOneMessage()
    {
        // RFC 5424 §6: header, one element of structured data with escaped values, text.
        const QRegularExpression message(QStringLiteral(
            "^<(\\d{1,3})>1 (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?Z) - hypha-cli - "
            "([a-z_]{1,32}) \\[hypha@32473((?: [a-z_]+=\"(?:[^\"\\\\\\]]|\\\\[\"\\\\\\]])*\")+)\\] "
            "(\\x{FEFF})?(.*)$"));
        const QString text = QString::fromStdString(syslogOf(m_team.all()));
        const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(static_cast<std::size_t>(lines.size()), m_team.events.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto match = message.match(lines[i]);
            QVERIFY2(match.hasMatch(), qPrintable(lines[i]));
            QCOMPARE(match.captured(1).toInt() / 8, 13);
            QCOMPARE(match.captured(4).toStdString(), m_team.events[static_cast<std::size_t>(i)].type);
            const QString said = match.captured(7);
            const bool ascii =
                std::all_of(said.begin(), said.end(), [](QChar c) { return c.unicode() < 0x80; });
            QCOMPARE(match.captured(6).isEmpty(), ascii);
        }
        QVERIFY(text.contains(QStringLiteral("flags=\"timestamp ")));
        QVERIFY(isHarmless(text.toStdString()));
    }

    void syslogCutsWhatTheStandardDoesNotKnow()
    {
        vault::Event event = m_team.events.front();
        event.timestamp = *Timestamp::parse("2026-01-02T03:04:05.123456789Z");
        audit::Log log;
        log.add(event);
        const audit::Exported exported{log, m_team.state(), m_team.now(), [](std::size_t) { return "x"; }};
        const std::vector<std::uint32_t> one{0};
        const auto line =
            test::written([&](const audit::Sink &sink) { return audit::writeSyslog(exported, one, sink); });
        QVERIFY(line.find(">1 2026-01-02T03:04:05.123456Z - ") != std::string::npos);
        event.timestamp = Timestamp::fromSeconds(m_team.now().seconds + 601);
        audit::Log future;
        future.add(event);
        const audit::Exported odd{future, m_team.state(), m_team.now(), [](std::size_t) { return "x"; }};
        QCOMPARE(audit::flagsOf(odd, 0).size(), std::size_t{1});
    }

    void jsonHoldsTheSignedRecords()
    {
        const std::string text = jsonOf(m_team.all());
        QVERIFY(text.ends_with('\n'));
        const auto parsed = json::parseFile(asBytes(text)); // canonical, though written piece by piece
        QVERIFY2(parsed, test::told(parsed));
        const json::Array &events = *parsed->find("events")->asArray();
        QCOMPARE(*parsed->find("total")->asInteger(), std::uint64_t{events.size()});
        QCOMPARE(events.size(), m_team.events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            const json::Object &one = *events[i].asObject();
            const std::string file = json::write(*one.find("record")) + "\n";
            QCOMPARE(QByteArray::fromStdString(file),
                     QByteArray::fromStdString(std::string(asText(m_team.fileOf(m_team.events[i])))));
            QVERIFY(*one.find("details") ==
                    *one.find("record")->asObject()->find("data")->asObject()->find("details"));
            QCOMPARE(*one.find("signature")->asString(), std::string("verified"));
        }
        QCOMPARE(jsonOf({}), std::string("{\"events\":[],\"total\":0}\n"));
    }

    void aSinkThatFailsEndsTheExport()
    {
        int calls = 0;
        const audit::Sink full = [&](std::string_view) -> Result<void> {
            ++calls;
            return fail(Errc::diskFull, "file");
        };
        const auto rows = m_team.all();
        QCOMPARE(toString(audit::writeCsv(m_team.exported(), rows, full).error().code), "disk_full");
        QCOMPARE(toString(audit::writeSyslog(m_team.exported(), rows, full).error().code), "disk_full");
        const audit::Exported exported = m_team.exported();
        audit::JsonExport json(exported, full);
        QVERIFY(!json.add(m_team.events.front()));
        audit::BundleWriter bundle(m_team.state(), full);
        QVERIFY(!bundle.addWanted(m_team.events.front()));
        QCOMPARE(calls, 4);
    }

    void aBundleIsCanonicalAndWhole()
    {
        for (const std::set<std::size_t> &wanted : {std::set<std::size_t>{}, {2, 5}, {0, 1, 2, 3}}) {
            const std::string text = bundleOf(wanted);
            const auto parsed = json::parseFile(asBytes(text));
            QVERIFY2(parsed, test::told(parsed));
            json::Object rest = *parsed;
            rest.remove("whole");
            QCOMPARE(*parsed->find("whole")->asString(),
                     toBase64(crypto::blake3(asBytes(json::write(rest))).view()));
            QCOMPARE(parsed->find("events")->asArray()->size(), wanted.size());
            QCOMPARE(parsed->find("other_events")->asArray()->size(), m_team.events.size() - wanted.size());
            QCOMPARE(parsed->find("devices")->asArray()->size(), m_team.state().devices.size());
            const json::Object &checkpoint = *parsed->find("checkpoint")->asObject();
            QCOMPARE(*checkpoint.find("words")->asString(),
                     crypto::fingerprintText(m_team.state().head.chainHash));
        }
    }

    void aBundleThatLacksAnEventIsNotWritten()
    {
        std::string ignored;
        const audit::Sink sink = [&](std::string_view text) -> Result<void> {
            ignored += text;
            return {};
        };
        audit::BundleWriter out(m_team.state(), sink);
        HYPHA_VERIFY(out.addWanted(m_team.events.front()));
        QVERIFY(!out.finish());
    }
};

QTEST_GUILESS_MAIN(TestAuditExport)
#include "tst_auditexport.moc"
