#include "model/formats/formatcase.h"

using namespace formatcase;
using formats::Format;

/// What each reader takes, and what it makes of it.
class FormatReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dotenvTakesItsThreeKindsOfValues()
    {
        const char *text = "# comment\n\n"
                           "PLAIN=a b # comment\n"
                           "  export EXPORTED = x\n"
                           "HASH=a#b\n"
                           "TRIMMED=\t v \t\n"
                           "SINGLE='a # $X \\n' # comment\n"
                           "DOUBLE=\"a # \\n\\r\\t\\\"\\\\\\$\"\n"
                           "LINES='one\ntwo'\n"
                           "MORE=\"one\ntwo\"\n"
                           "EMPTY=\n"
                           "NONE=''\n"
                           "export=word\n"
                           "a.b-c=dotted\n"
                           "LAST=end";
        const Pairs expected{{"PLAIN", "a b"},      {"EXPORTED", "x"},        {"HASH", "a#b"},
                             {"TRIMMED", "v"},      {"SINGLE", "a # $X \\n"}, {"DOUBLE", "a # \n\r\t\"\\$"},
                             {"LINES", "one\ntwo"}, {"MORE", "one\ntwo"},     {"EMPTY", ""},
                             {"NONE", ""},          {"export", "word"},       {"a.b-c", "dotted"},
                             {"LAST", "end"}};
        QCOMPARE(read(Format::dotenv, text), expected);
    }

    void dotenvTakesFilesOfWindows()
    {
        const Pairs expected{{"A", "1"}, {"B", "one\ntwo"}, {"C", ""}};
        QCOMPARE(read(Format::dotenv, "\xEF\xBB\xBF"
                                      "A=1\r\nB=\"one\r\ntwo\"\r\n\r\nC=\r\n"),
                 expected);
    }

    void dotenvWarnsOfWhatOthersReadOtherwise()
    {
        const auto parsed = parse(Format::dotenv, "A=\"C:\\dir\"\nB=${HOME}/x\nC=#x\nD='${X}'\n");
        QVERIFY(parsed);
        QCOMPARE(pairsOf(parsed->entries),
                 (Pairs{{"A", "C:\\dir"}, {"B", "${HOME}/x"}, {"C", "#x"}, {"D", "${X}"}}));
        QCOMPARE(told(parsed->warnings),
                 std::string("1:6 no escape of dotenv files: the backslash is kept\n"
                             "2:3 this is kept as it stands: references are not replaced\n"
                             "3:3 the value starts with '#' here; a comment needs a blank before '#'\n"));
    }

    void jsonTakesStringsAndSpellings()
    {
        const auto parsed =
            parse(Format::json,
                  "{\"a\" : \"x\\u00e9\\ud83d\\ude00\\n\\/\",\n \"n\": -1.50e3, \"t\":true,\"\\\"k\":\"\", "
                  "\"big\":123456789012345678901234567890}");
        QVERIFY(parsed);
        QCOMPARE(pairsOf(parsed->entries), (Pairs{{"a", "x\u00e9\U0001F600\n/"},
                                                  {"n", "-1.50e3"},
                                                  {"t", "true"},
                                                  {"\"k", ""},
                                                  {"big", "123456789012345678901234567890"}}));
        QCOMPARE(told(parsed->warnings),
                 std::string("2:7 this is a number, not a string; taken as it is spelled\n"
                             "2:20 this is true or false, not a string; taken as it is spelled\n"
                             "2:41 this is a number, not a string; taken as it is spelled\n"));
        QCOMPARE(read(Format::json, " { } \n"), Pairs{});
    }

    void jsonIsWrittenInItsCanonicalForm()
    {
        // U+1F600 sorts before U+FF01 by UTF-16, behind it by UTF-8.
        const Pairs pairs{
            {"b", "\x01\x1f\x7f\b\f\n\r\t\"\\/"}, {"a", ""}, {"\uFF01", "2"}, {"\U0001F600", "1"}};
        QCOMPARE(written(Format::json, pairs),
                 std::string("{\"a\":\"\",\"b\":\"\\u0001\\u001f\x7f\\b\\f\\n\\r\\t\\\"\\\\/\","
                             "\"\U0001F600\":\"1\",\"\uFF01\":\"2\"}\n"));
        QCOMPARE(written(Format::json, {}), std::string("{}\n"));
    }

    void yamlTakesAllItsScalars()
    {
        QCOMPARE(read(Format::yaml, "---\n# comment\nplain: a b:c #d\n"), (Pairs{{"plain", "a b:c"}}));
        QCOMPARE(read(Format::yaml, "single: 'it''s # \\n' # c\n"), (Pairs{{"single", "it's # \\n"}}));
        QCOMPARE(read(Format::yaml, "d: \"\\xe9\\t\\N\\u00e9\\U0001F600\\/\\e\\ \\\"\"\n"),
                 (Pairs{{"d", "\u00e9\t\u0085\u00e9\U0001F600/\x1b \""}}));
        QCOMPARE(read(Format::yaml, "k e y : v\r\n'quoted: key':\tx\r\n"),
                 (Pairs{{"k e y", "v"}, {"quoted: key", "x"}}));
        QCOMPARE(
            read(Format::yaml, "folded: \"one \n   two\n\n  three\"\nplain: one\n  two\n\n  three # c\n"),
            (Pairs{{"folded", "one two\nthree"}, {"plain", "one two\nthree"}}));
        QCOMPARE(
            read(Format::yaml, "e: \"a\\\n   b \\\n  c\"\nbelow:\n  # c\n  next\nurl: http://x:80/\n...\n"),
            (Pairs{{"e", "ab c"}, {"below", "next"}, {"url", "http://x:80/"}}));
        QCOMPARE(read(Format::yaml, "{}\n"), Pairs{});
        QCOMPARE(read(Format::yaml, ""), Pairs{});
    }

    void yamlTakesBlocksWithTheirIndicators()
    {
        QCOMPARE(read(Format::yaml, "a: |\n  one\n   two\n\n  three\n\n\nb: x\n"),
                 (Pairs{{"a", "one\n two\n\nthree\n"}, {"b", "x"}}));
        QCOMPARE(read(Format::yaml, "a: |-\n  one\n\nb: |+\n  one\n\n"),
                 (Pairs{{"a", "one"}, {"b", "one\n\n"}}));
        QCOMPARE(read(Format::yaml, "a: >\n  one\n  two\n\n  three\n   four\n  five\n"),
                 (Pairs{{"a", "one two\nthree\n four\nfive\n"}}));
        QCOMPARE(read(Format::yaml, "a: |2- # c\n   one\n\t\nb: >1\n one"),
                 (Pairs{{"a", " one"}, {"b", "one"}}));
        QCOMPARE(read(Format::yaml, "a: |\nb: |+\n\n\nc: >-\n"),
                 (Pairs{{"a", ""}, {"b", "\n\n"}, {"c", ""}}));
    }

    void yamlKeepsTheSpellingOfPlainValues()
    {
        const auto parsed =
            parse(Format::yaml, "a: yes\nb: 1e3\nc: 0x1F\nd: 2024-01-02\ne:\nf: 10.0.0.1\ng: 190:20:30\n"
                                "h: 3com\ni: .5\nj: off\nk: -.inf\nl: 12ab-34\n");
        QVERIFY(parsed);
        QCOMPARE(pairsOf(parsed->entries), (Pairs{{"a", "yes"},
                                                  {"b", "1e3"},
                                                  {"c", "0x1F"},
                                                  {"d", "2024-01-02"},
                                                  {"e", ""},
                                                  {"f", "10.0.0.1"},
                                                  {"g", "190:20:30"},
                                                  {"h", "3com"},
                                                  {"i", ".5"},
                                                  {"j", "off"},
                                                  {"k", "-.inf"},
                                                  {"l", "12ab-34"}}));
        std::string lines;
        for (const auto &warning : parsed->warnings)
            lines += std::to_string(warning.line) + " ";
        QCOMPARE(lines, std::string("1 2 3 4 5 7 9 10 11 "));
    }

    void shellTakesWhatAShellWouldAssign()
    {
        const char *text = "#!/bin/sh\n"
                           "export A='x y'\n"
                           "B=plain#1 # comment\n"
                           "C='it'\\''s'\n"
                           "D=\"\\$HOME \\`\\\"\\\\ \\n\"\n"
                           "E=$'\\n\\t\\\\\\'\\x41\\101\\u00e9\\e'\n"
                           "F='a'\"b\"c\\ d\n"
                           "G='two\nlines'\n"
                           "H=\"joined\\\n lines\"\n"
                           "I=\n"
                           "\texport J=%@:/+,.^=\n"
                           "K=''\r\n";
        const Pairs expected{{"A", "x y"},
                             {"B", "plain#1"},
                             {"C", "it's"},
                             {"D", "$HOME `\"\\ \\n"},
                             {"E", "\n\t\\'AA\u00e9\x1b"},
                             {"F", "abc d"},
                             {"G", "two\nlines"},
                             {"H", "joined lines"},
                             {"I", ""},
                             {"J", "%@:/+,.^="},
                             {"K", ""}};
        QCOMPARE(read(Format::shell, text), expected);
        QCOMPARE(told(parse(Format::shell, text)->warnings),
                 std::string("14:5 lines end in CR LF here; a shell would take the CR into the value\n"));
    }

    void shellIsWrittenWithSingleQuotesAlone()
    {
        QCOMPARE(written(Format::shell, {{"A", "$(rm -rf /) `x` \"\n"}, {"B", "'it''s'"}}),
                 std::string("export A='$(rm -rf /) `x` \"\n'\nexport B=''\\''it'\\'''\\''s'\\'''\n"));
    }

    void csvTakesColumnsInAnyOrder()
    {
        const auto parsed = parse(Format::csv, "Value,other,KEY,tags,kind\r\n"
                                               "\" a \"\"b\"\"\r\n\",x,one,\" p ; q;; \",api_key\r\n"
                                               "\n"
                                               " v ,,two,,\n"
                                               ",,three,,note");
        QVERIFY(parsed);
        QCOMPARE(pairsOf(parsed->entries), (Pairs{{"one", " a \"b\"\r\n"}, {"two", " v "}, {"three", ""}}));
        const auto *one = entries::find(parsed->entries, "one");
        QVERIFY(one->kind == entries::Kind::apiKey);
        QCOMPARE(one->tags, (std::vector<std::string>{"p", "q"}));
        QVERIFY(entries::find(parsed->entries, "two")->kind == entries::Kind::env);
        QCOMPARE(told(parsed->warnings),
                 std::string("1:7 the column \"other\" is left out: there is no place for it in an entry\n"));
    }

    void csvOfPasswordManagersBecomesLogins_data()
    {
        QTest::addColumn<QByteArray>("titles");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<bool>("named"); // otherwise after the host
        QTest::newRow("KeePassXC")
            << QByteArray("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\","
                          "\"Icon\",\"Last Modified\",\"Created\"")
            << QByteArray("\"Root/Work\",\"Site\",\"ada\",\"p,\"\"w\",\"https://www.example.com/x\","
                          "\"n\",\"\",\"0\",\"2024-01-02T10:00:00Z\",\"2024-01-02T10:00:00Z\"")
            << true;
        QTest::newRow("KeePass")
            << QByteArray("\"Account\",\"Login Name\",\"Password\",\"Web Site\",\"Comments\"")
            << QByteArray("\"Site\",\"ada\",\"p,\"\"w\",\"https://www.example.com/x\",\"n\"") << true;
        QTest::newRow("Bitwarden")
            << QByteArray("folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,"
                          "login_password,login_totp")
            << QByteArray("Work,,login,Site,n,,0,https://www.example.com/x,ada,\"p,\"\"w\",") << true;
        QTest::newRow("Chrome") << QByteArray("name,url,username,password,note")
                                << QByteArray("Site,https://www.example.com/x,ada,\"p,\"\"w\",n") << true;
        QTest::newRow("LastPass") << QByteArray("url,username,password,totp,extra,name,grouping,fav")
                                  << QByteArray("https://www.example.com/x,ada,\"p,\"\"w\",,n,Site,Work,0")
                                  << true;
        QTest::newRow("Firefox")
            << QByteArray("\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\","
                          "\"guid\",\"timeCreated\",\"timeLastUsed\",\"timePasswordChanged\"")
            << QByteArray("\"https://www.example.com/x\",\"ada\",\"p,\"\"w\",,\"\",\"{1}\",\"1\",\"2\",\"3\"")
            << false;
    }

    void csvOfPasswordManagersBecomesLogins()
    {
        QFETCH(QByteArray, titles);
        QFETCH(QByteArray, row);
        QFETCH(bool, named);
        const auto parsed = parse(Format::csv, (titles + "\r\n" + row + "\r\n").toStdString());
        QVERIFY2(parsed, parsed ? "" : told(parsed.error().problems).c_str());
        QCOMPARE(pairsOf(parsed->entries), (Pairs{{named ? "Site" : "example.com", "p,\"w"}}));
        const entries::Entry &entry = parsed->entries.front();
        QVERIFY(entry.kind == entries::Kind::login);
        QCOMPARE(entry.username, std::optional<std::string>("ada"));
        QCOMPARE(entry.url, std::optional<std::string>("https://www.example.com/x"));
        QCOMPARE(entry.description, named ? std::optional<std::string>("n") : std::nullopt);
        const bool foldered = titles.toLower().contains("group") || titles.contains("folder");
        QCOMPARE(entry.tags, foldered ? std::vector<std::string>{"Work"} : std::vector<std::string>());
        QCOMPARE(told(parsed->warnings), std::string());
    }

    void fieldsOfAManagerAreKeptAndConcealed()
    {
        const auto parsed =
            parse(Format::csv, "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,"
                               "login_password,login_totp\n"
                               ",,login,Two,,\"PIN: 12:34\nLong: one\ntwo\nEmpty: \",0,,ada,pw,\n"
                               ",,login,Odd,,\"no name\nat all\",0,,ada,pw,\n"
                               ",,login,None,,,0,,ada,pw,\n");
        QVERIFY2(parsed, parsed ? "" : told(parsed.error().problems).c_str());
        QCOMPARE(told(parsed->warnings), std::string());
        const auto fieldsOf = [&](const char *key) {
            Pairs out;
            for (const entries::Field &field : entries::find(parsed->entries, key)->fields) {
                out[field.name] =
                    field.concealed ? std::string(sealer().open(field.secret).value().text()) : "(shown)";
            }
            return out;
        };
        QCOMPARE(fieldsOf("Two"), (Pairs{{"PIN", "12:34"}, {"Long", "one\ntwo"}, {"Empty", ""}}));
        QCOMPARE(fieldsOf("Odd"), (Pairs{{"field", "no name\nat all"}}));
        QCOMPARE(fieldsOf("None"), Pairs());
    }

    void exportOfAManagerInJsonIsToldFromAMistake()
    {
        const auto parsed = parse(Format::json, "{\"encrypted\": false, \"folders\": [], \"items\": []}");
        QVERIFY(!parsed);
        QVERIFY(parsed.error().problems.front().reason.find("export CSV") != std::string::npos);
    }

    void namesThatAManagerAllowsAreMadeKeys()
    {
        const auto parsed =
            parse(Format::csv, "Title,Username,Password,URL,Notes\n"
                               "Jira,,1,,\nJira,root,2,,\nJira,root,3,,\nJira,,4,,\n"
                               "\"a\nb\",,5,,\n,,6,http://me@host.example:80/,\n,eve,7,,\n,,8,,\n"
                               "Diary,,,,\"dear\ndiary\"\nEmpty,ada,,,x\n" +
                                   std::string(255, 'w') + "\xC3\xA4,,9,,\n" + std::string(255, 'w') +
                                   "\xC3\xA4,,10,,\n");
        QVERIFY2(parsed, parsed ? "" : told(parsed.error().problems).c_str());
        QCOMPARE(pairsOf(parsed->entries), (Pairs{{"Jira", "1"},
                                                  {"Jira (root)", "2"},
                                                  {"Jira 2", "3"},
                                                  {"Jira 3", "4"},
                                                  {"a b", "5"},
                                                  {"host.example:80", "6"},
                                                  {"eve", "7"},
                                                  {"untitled", "8"},
                                                  {"Diary", "dear\ndiary"},
                                                  {"Empty", ""},
                                                  {std::string(255, 'w'), "9"},
                                                  {std::string(254, 'w') + " 2", "10"}}));
        QVERIFY(entries::find(parsed->entries, "Diary")->kind == entries::Kind::note);
        QVERIFY(!entries::find(parsed->entries, "Diary")->description);
        QCOMPARE(parsed->warnings.size(), std::size_t(4));
        QCOMPARE(parsed->warnings.front().line, std::size_t(3));
    }

    void codesOfAManagerAreKept()
    {
        const auto parsed = parse(Format::csv, "Title,Password,TOTP,Favorite\n"
                                               "a,1,otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period=60,1\n"
                                               "b,2,JBSW Y3DP,0\nc,3,steam://ABC,\n");
        QVERIFY(parsed);
        const auto *a = entries::find(parsed->entries, "a"), *b = entries::find(parsed->entries, "b"),
                   *c = entries::find(parsed->entries, "c");
        QCOMPARE(std::string(sealer().open(*a->totp).value().text()),
                 std::string("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&period=60"));
        QVERIFY(a->favorite && !b->favorite && b->totp && !c->totp);
        QCOMPARE(c->fields.size(), std::size_t(1));
        QVERIFY(c->fields[0].concealed);
        QCOMPARE(std::string(sealer().open(c->fields[0].secret).value().text()), std::string("steam://ABC"));
        QCOMPARE(told(parsed->warnings),
                 std::string("4:5 no one-time code by time: kept as a field that is concealed\n"));
    }

    void csvNamesTheKeysWhoseCellsASpreadsheetMayRun()
    {
        Pairs pairs{{"fine", "1=1"}};
        for (const char c : std::string("=+-@\t\r"))
            pairs["k" + std::to_string(c)] = std::string(1, c) + "x";
        entries::EntryList list = entriesOf(pairs);
        list[0].tags = {"a;b"};
        const auto text = formats::write(Format::csv, list, sealer()).value();
        QCOMPARE(text.warnings,
                 (std::vector<std::string>{"a spreadsheet may run cells of: k13, k43, k45, k61, k64, k9",
                                           "tags with ';' or outer spaces will read back otherwise: fine"}));
        QVERIFY(formats::write(Format::csv, entriesOf({{"a", "b"}}), sealer()).value().warnings.empty());
    }

    void formatsAreToldFromNamesAndPaths()
    {
        const std::vector<std::pair<std::string, std::string>> cases{
            {".env", "dotenv"}, {"a/.env.local", "dotenv"}, {"prod.ENV", "dotenv"},
            {"a.json", "json"}, {".env.json", "json"},      {"x/y.yaml", "yaml"},
            {"y.yml", "yaml"},  {"env.sh", "shell"},        {"b.CSV", "csv"}};
        for (const auto &[path, format] : cases)
            QVERIFY2(formats::formatFromPath(path) == formats::formatFromName(format), path.c_str());
        for (const char *path : {"", "env", "a.txt", "x.json/", "x.json/y", "environment"})
            QVERIFY2(!formats::formatFromPath(path), path);
        QVERIFY(!formats::formatFromName("YAML"));
    }
};

QTEST_GUILESS_MAIN(FormatReading)
#include "tst_formatreading.moc"
