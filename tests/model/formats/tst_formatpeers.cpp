#include "model/formats/formatcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace formatcase;
using namespace Qt::StringLiterals;
using formats::Format;

namespace {

/// A program that answers each line of JSON, {"mode", "text"}, with one: an object of strings, or null if it
/// refuses.
class Peer
{
public:
    Peer(const QString &program, const QStringList &arguments)
    {
        const QString path = QStandardPaths::findExecutable(program);
        if (path.isEmpty())
            return;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(path, arguments);
        m_ready = m_process.waitForStarted() && pairs("ready", "").has_value();
    }
    ~Peer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    bool ready() const { return m_ready; }

    std::optional<Pairs> pairs(const char *mode, const std::string &text)
    {
        const QJsonObject question{{u"mode"_s, QString::fromLatin1(mode)},
                                   {u"text"_s, QString::fromStdString(text)}};
        m_process.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                return std::nullopt;
        }
        const QJsonDocument answer = QJsonDocument::fromJson(m_process.readLine());
        if (!answer.isObject())
            return std::nullopt;
        Pairs out;
        const QJsonObject object = answer.object();
        for (auto it = object.begin(); it != object.end(); ++it)
            out[it.key().toStdString()] = it->isString() ? it->toString().toStdString() : "not a string";
        return out;
    }

private:
    QProcess m_process;
    bool m_ready = false;
};

Peer &python()
{
    static Peer peer(u"python3"_s, {u"-c"_s, uR"(
import csv, io, json, sys
try:
    import yaml
except ImportError:
    yaml = None
def answer(mode, text):
    if mode == 'ready': return {}
    if mode == 'has yaml': return {} if yaml else None
    if mode == 'json': return json.loads(text)
    if mode == 'csv': return {row['key']: row['value'] for row in csv.DictReader(io.StringIO(text, newline=''))}
    if mode == 'yaml': return yaml.load(text, Loader=yaml.SafeLoader)
    if mode == 'yaml text': return yaml.load(text, Loader=yaml.BaseLoader) or {}
for line in sys.stdin.buffer:
    question = json.loads(line)
    try:
        result = answer(question['mode'], question['text'])
    except Exception:
        result = None
    print(json.dumps(result), flush=True)
)"_s});
    return peer;
}

Peer &node()
{
    static Peer peer(u"node"_s, {u"-e"_s, uR"(
const lines = require('readline').createInterface({input: process.stdin});
lines.on('line', line => {
    const question = JSON.parse(line);
    const parse = require('util').parseEnv;
    const ascii = c => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0');
    console.log(JSON.stringify(parse ? parse(question.text) : null).replace(/[^\x00-\x7f]/g, ascii));
});
)"_s});
    return peer;
}

/// What a shell holds under the keys after it sourced the text; absent when it said anything or failed.
std::optional<Pairs> sourced(const char *shell, const std::string &text, const Pairs &keys)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"secrets.sh"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
        return std::nullopt;
    file.close();
    std::string script = ". ./secrets.sh";
    for (const auto &[key, value] : keys)
        script += " && printf '%s\\0' \"$" + key + "\"";
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QString::fromLatin1(shell), {u"-c"_s, QString::fromStdString(script)});
    if (!process.waitForFinished() || process.exitCode() != 0 || !process.readAllStandardError().isEmpty())
        return std::nullopt;
    const QList<QByteArray> values = process.readAllStandardOutput().split('\0');
    Pairs out;
    for (const auto &[key, value] : keys)
        out[key] = values.value(static_cast<qsizetype>(out.size())).toStdString();
    return out;
}

/// Entries whose values are pasted from pieces that mostly fit together.
rc::Gen<std::string> lines(const std::vector<std::string> &heads, const std::vector<std::string> &pieces)
{
    const auto line = rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, 4), [=](std::size_t count) {
        return rc::gen::container<std::vector<std::string>>(count, rc::gen::elementOf(pieces));
    });
    return rc::gen::map(rc::gen::container<std::vector<std::vector<std::string>>>(line),
                        [=](const auto &chosen) {
                            std::string out;
                            for (std::size_t i = 0; i < chosen.size() && i < heads.size(); ++i) {
                                out += heads[i];
                                for (const std::string &piece : chosen[i])
                                    out += piece;
                                out += '\n';
                            }
                            return out;
                        });
}

rc::Gen<std::string> yamlLike()
{
    return lines({"a: ", "'b': ", "c:", "d: |", "\"e\": >", "f: '", "g: \"", "h h: - "},
                 {"\n", "\n\n",    "\n  ",    "\n   ", "\r\n ", " ",  "x",    "y z",     "'",
                  "''", "\"",      "\\n",     "\\\n",  "\\x41", " #", " # c", ":",       ": ",
                  "- ", "-",       "+",       "1",     "2",     "|",  ">",    "|-\n  x", ">+\n  y\n",
                  "\t", "\n---\n", "\n...\n", "?",     ",",     "]",  "%",    "{}"});
}

rc::Gen<std::string> shellLike()
{
    return lines({"A=", "export B=", " C=", "export  D='", "E=\"", "F=$'"},
                 {"x",     "y=z", "'q r'", "\"q 'r\"", "'",    "\"",    "$'\\n\\x41'", "\\",
                  "\\\n",  "$",   "`",     "#",        " # c", "~",     ":",           "*",
                  "{a,b}", ";",   "&",     "(",        "\\n",  "\\101", "\\u00e9",     "\\'",
                  "\\\"",  "\\$", "\t",    "!",        "]",    "\r",    "\xc2\xa0"});
}

} // namespace

/// Other programs read what is written, and whatever is accepted means the same to them.
class FormatPeers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void otherReadersOfJsonAgree()
    {
        if (!python().ready())
            QSKIP("python3 is not installed");
        QVERIFY(rc::check([] {
            const Pairs pairs = *rc::gen::container<Pairs>(anyKey(), nastyText());
            RC_ASSERT(python().pairs("json", written(Format::json, pairs)) == pairs);
        }));
    }

    void otherReadersOfCsvAgree()
    {
        if (!python().ready())
            QSKIP("python3 is not installed");
        QVERIFY(rc::check([] {
            const Pairs pairs = *rc::gen::container<Pairs>(anyKey(), nastyText());
            RC_ASSERT(python().pairs("csv", written(Format::csv, pairs)) == pairs);
        }));
    }

    void otherReadersOfYamlAgree()
    {
        if (!python().ready() || !python().pairs("has yaml", ""))
            QSKIP("python3-yaml is not installed");
        QVERIFY(rc::check([] {
            const Pairs pairs = *rc::gen::container<Pairs>(anyKey(), nastyText());
            RC_ASSERT(python().pairs("yaml", written(Format::yaml, pairs)) == pairs);
        }));
        const Pairs words{{"yes", "no"}, {"null", "~"}, {"1e3", "0x10"}, {"on", "2024-01-01"}, {"<<", "="}};
        QVERIFY(python().pairs("yaml", written(Format::yaml, words)) == words);
    }

    void C10_acceptedYamlMeansTheSameToOtherReaders()
    {
        if (!python().ready() || !python().pairs("has yaml", ""))
            QSKIP("python3-yaml is not installed");
        int compared = 0;
        QVERIFY(rc::check([&] {
            for (const std::string &text : *rc::gen::container<std::vector<std::string>>(20, yamlLike())) {
                const auto parsed = parse(Format::yaml, text);
                const auto theirs = python().pairs("yaml text", text); // stricter than YAML 1.2 with tabs
                if (!parsed || !theirs)
                    continue;
                ++compared;
                RC_ASSERT(*theirs == pairsOf(parsed->entries));
            }
        }));
        QVERIFY(compared > 50);
    }

    void shellsAgree_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("sh") << u"sh"_s;
        QTest::newRow("bash") << u"bash"_s;
    }

    void shellsAgree()
    {
        QFETCH(QString, shell);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("this shell is not installed");
        const QByteArray program = shell.toLatin1();
        QVERIFY(rc::check([&] {
            const Pairs pairs = *rc::gen::container<Pairs>(name(), nastyText());
            RC_ASSERT(sourced(program, written(Format::shell, pairs), pairs) == pairs);
        }));
    }

    void C10_acceptedShellMeansTheSameToAShell()
    {
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("bash is not installed");
        int compared = 0;
        QVERIFY(rc::check([&] {
            for (const std::string &text : *rc::gen::container<std::vector<std::string>>(8, shellLike())) {
                const auto parsed = parse(Format::shell, text);
                if (!parsed || !parsed->warnings.empty())
                    continue;
                ++compared;
                const Pairs pairs = pairsOf(parsed->entries);
                RC_ASSERT(sourced("bash", text, pairs) == pairs);
            }
        }));
        QVERIFY(compared > 50);
    }

    void otherReadersOfDotenvAgreeWithoutEscapes()
    {
        if (!node().ready())
            QSKIP("node 20.12 or newer is not installed");
        QVERIFY(rc::check([] {
            Pairs pairs = *rc::gen::container<Pairs>(name(), nastyText());
            std::erase_if(pairs,
                          [](const auto &p) { return p.second.find_first_of("'\r") != std::string::npos; });
            RC_ASSERT(node().pairs("dotenv", written(Format::dotenv, pairs)) == pairs);
        }));
    }
};

QTEST_GUILESS_MAIN(FormatPeers)
#include "tst_formatpeers.moc"
