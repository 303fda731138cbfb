#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The command as a process, in a home of its own, without a terminal.
namespace hypha::test {

struct Ran
{
    int code = -1;
    QByteArray out, err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString errorCode() const
    {
        return QJsonDocument::fromJson(err)
            .object()[QStringLiteral("error")][QStringLiteral("code")]
            .toString();
    }
};

class CommandLine
{
public:
    static constexpr auto passphrase = "canary-passphrase of eleven zebras";

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString home() const { return path(QStringLiteral("home")); }
    QString repository(const QString &profile = QStringLiteral("default")) const
    {
        return home() + QStringLiteral("/data/") + profile + QStringLiteral("/vault.git");
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HYPHA_HOME"), home());
        if (m_withPassphrase)
            environment.insert(QStringLiteral("HYPHA_PASSPHRASE"), QString::fromUtf8(m_passphrase));
        return environment;
    }
    void usePassphrase(const QByteArray &text) { m_passphrase = text; }
    void withoutPassphrase() { m_withPassphrase = false; }

    static QString program()
    {
        const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin");
        return qEnvironmentVariable("HYPHA_BIN", beside) + QStringLiteral("/hypha-cli");
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.start(program(), arguments);
    }
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        Ran ran;
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return ran;
        ran.code = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }
    /// The words of a command line; none of the tests' words has a space unless it is in a list of its own.
    Ran run(const char *words, const QByteArray &input = {}) const
    {
        return run(QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts), input);
    }
    Ran init() const
    {
        return run({QStringLiteral("init"), QStringLiteral("--org"), QStringLiteral("Acme"),
                    QStringLiteral("--user"), QStringLiteral("email|ada@example.org"),
                    QStringLiteral("--device"), QStringLiteral("laptop"), QStringLiteral("--json")});
    }
    void writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_passphrase = passphrase;
    bool m_withPassphrase = true;
};

/// Names that are missing from an object.
inline QStringList missing(const QJsonObject &object, const char *names)
{
    QStringList absent;
    for (const QString &name : QString::fromUtf8(names).split(QLatin1Char(' ')))
        if (!object.contains(name))
            absent << name;
    return absent;
}

inline QByteArray told(const Ran &ran, int expected)
{
    return "exit code " + QByteArray::number(ran.code) + " instead of " + QByteArray::number(expected) +
           '\n' + ran.out + ran.err;
}

} // namespace hypha::test

/// Runs once, compares the exit code, and shows what the command said when it is another.
#define EXPECT_CODE(expression, expected)                                                                    \
    do {                                                                                                     \
        const hypha::test::Ran hyphaRan = (expression);                                                      \
        QVERIFY2(hyphaRan.code == (expected), hypha::test::told(hyphaRan, expected).constData());            \
    } while (false)
#define EXPECT_MEMBERS(object, names) QCOMPARE(hypha::test::missing(object, names), QStringList())
