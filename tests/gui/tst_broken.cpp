#include "gui/secrets/projectmodel.h"
#include "gui/widgets/notice.h"
#include "gui/windowfixture.h"
#include "model/vault/paths.h"
#include "support/damagedblob.h"
#include "support/smalldisk.h"
#include "support/temporaryhome.h"

#include <QAccessible>
#include <QDirIterator>
#include <QProcess>
#include <QTreeView>

using namespace hypha;
using test::patience;

/// What breaks around the window: it is told, and nothing that a person typed is lost.
class tst_Broken : public QObject
{
    Q_OBJECT
public:
    explicit tst_Broken(QString disk) : m_disk(std::move(disk)) {}

private Q_SLOTS:
    void init();
    void cleanup();
    void wrongPassphraseTenTimesGrowsTheWaitAndTheRightOneStillOpens();
    void fullDiskWhileSavingIsToldAndTheDraftSurvives();
    void changeByTheCommandArrivesInPlaceAndTheDraftSurvives();
    void newerVersionUnderAnImportIsWhatItIsImportedInto();
    void importTakenAsANewerVersionArrivesIsNotLost();
    void damagedSetIsMarkedAndReadOnlyAndItsDraftSurvives();
    void truncatedPackMakesTheVaultReadOnly();
    void saveIntoADamagedRepositoryMakesItReadOnlyUntilItIsWhole();
    void readingWhatIsDamagedMakesTheVaultReadOnlyUntilItIsWhole();
    void checkThatFindsDamageMakesTheVaultReadOnlyUntilItIsWhole();

private:
    void put(const char *key, const char *value) const;
    void saveVersion() const;
    void pushFromElsewhere(const char *key) const;
    /// Where the open set's current version lies in the repository.
    void findVersion(test::DamagedBlob &blob) const;
    bool isBroken(const gui::ProjectModel::Place &place) const
    {
        const auto *tree = m->secrets()->projects()->model();
        return tree->indexOf(place).data(gui::ProjectModel::brokenRole).toBool();
    }
    /// The vault is read-only, and says so in the same way whatever met the damage.
    void verifyReadOnly(const gui::ProjectModel::Place &place, const std::string &name) const;
    void refreshUntilWhole(const gui::ProjectModel::Place &place) const;
    QString file(const char *name, const QByteArray &text) const;
    QStringList objects(const QString &ending = {}) const;
    gui::OpenSet *set() const { return m->secrets()->openSet(); }

    static constexpr const char *m_passphrase = "correct horse battery staple";
    QString m_disk; ///< a small one; empty where this system permits none
    test::SetClock m_clock;
    std::optional<test::Window> m;
};

void tst_Broken::init()
{
    m.emplace();
    m->window.reset();
    m->session = std::make_unique<session::Session>(m->profiles(), m_clock);
    m->window = std::make_unique<gui::MainWindow>(*m->session, *m->settings);
    m->window->resize(1180, 760);
    m->window->show();
    m->window->begin();
    m->createVault(m_passphrase);
    m->openSet();
}

void tst_Broken::cleanup()
{
    m.reset();
}

void tst_Broken::put(const char *key, const char *value) const
{
    entries::Entry entry;
    entry.key = key;
    entry.value = m->session->seal(asBytes(value));
    set()->put(entry, entry.key);
}

void tst_Broken::saveVersion() const
{
    const std::uint64_t before = set()->set()->currentVersion();
    set()->save(std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(set()->set()->currentVersion(), before + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!set()->isLoading() && set()->draft().isEmpty(), patience);
}

/// By another program of the same person.
void tst_Broken::pushFromElsewhere(const char *key) const
{
    auto other = session::OpenVault::open(m->profiles(), "default",
                                          crypto::SecretBytes::copyOf(asBytes(m_passphrase)), m_clock);
    QVERIFY(other.has_value());
    entries::Entry entry;
    entry.key = key;
    entry.value = (*other)->sealer().seal(asBytes("hello"));
    const vault::op::PushVersion push{
        set()->project()->id, set()->set()->id, std::nullopt, {entry}, {}, false, false};
    QVERIFY((*other)->run(push).has_value());
}

void tst_Broken::findVersion(test::DamagedBlob &blob) const
{
    const std::string path =
        vault::path::versionFile(set()->project()->id, *set()->setId(), set()->set()->currentVersion());
    std::optional<Result<Bytes>> file;
    m->session->withVault(
        m->window.get(), [path](session::OpenVault &vault) { return vault.file(path); },
        [&](Result<Bytes> read) { file = std::move(read); });
    QTRY_VERIFY_WITH_TIMEOUT(file, patience);
    QVERIFY(file->has_value());
    QVERIFY(blob.find(QString::fromStdString(m->profiles().repository("default").string()),
                      QByteArray(reinterpret_cast<const char *>((*file)->data()),
                                 static_cast<qsizetype>((*file)->size()))));
}

void tst_Broken::verifyReadOnly(const gui::ProjectModel::Place &place, const std::string &name) const
{
    QTRY_VERIFY_WITH_TIMEOUT(!m->session->health().ok(), patience);
    const QString told = m->find<gui::Banner>("healthBanner")->whatText();
    QVERIFY2(told.contains(QString::fromStdString(name)), qPrintable(told));
    QVERIFY(isBroken(place));
    QVERIFY(set()->isReadOnly());
    const gui::Commands &commands = *m->window->commands();
    for (const QAction *action : {commands.saveVersion, commands.newEntry, commands.newSet}) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY2(action->toolTip().contains(told.toHtmlEscaped()), qPrintable(action->toolTip()));
    }
    for (const char *control : {"listNewEntry", "draftSave"}) { // and it is read aloud as it was written
        auto *button = m->window->findChild<QWidget *>(QLatin1String(control));
        QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Description), told);
    }
}

/// And until what could not be read is there again.
void tst_Broken::refreshUntilWhole(const gui::ProjectModel::Place &place) const
{
    const gui::Commands &commands = *m->window->commands();
    const QString told = m->find<gui::Banner>("healthBanner")->whatText();
    commands.refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->session->health().ok(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(commands.newSet->isEnabled() && !isBroken(place), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!set()->isLoading() && !set()->isReadOnly(), patience);
    QVERIFY(!m->sees("healthBanner"));
    QVERIFY(!commands.newSet->toolTip().contains(told.toHtmlEscaped()));
}

QString tst_Broken::file(const char *name, const QByteArray &text) const
{
    const QString path = m->folder.filePath(QLatin1String(name));
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? path : QString();
}

QStringList tst_Broken::objects(const QString &ending) const
{
    QStringList files;
    QDirIterator it(QString::fromStdString((m->profiles().repository("default") / "objects").string()),
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        if (const QString path = it.next(); path.endsWith(ending))
            files << path;
    }
    return files;
}

void tst_Broken::wrongPassphraseTenTimesGrowsTheWaitAndTheRightOneStillOpens()
{
    m->session->lock();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("unlockPassphrase"), patience);
    QSignalSpy failed(m->session.get(), &session::Session::openFailed);
    const auto place = [this] {
        for (int round = 0; round < 10; ++round) // layouts within layouts
            QCoreApplication::processEvents();
        return m->find("unlockPassphrase")->mapTo(m->window.get(), QPoint()).y();
    };
    const int before = place();
    int longest = 0;
    for (int attempt = 1; attempt <= 10; ++attempt) {
        QTRY_VERIFY_WITH_TIMEOUT(m->find<QPushButton>("unlockButton")->isEnabled(), patience);
        m->replace("unlockPassphrase", QStringLiteral("wrong"));
        m->click("unlockButton");
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), attempt, patience);
        QVERIFY(m->sees("fieldError"));
        QCOMPARE(place(), before); // nothing jumps
        QTRY_VERIFY_WITH_TIMEOUT(
            m->sees("unlockStatus") &&
                m->find<QLabel>("unlockStatus")->text().contains(QRegularExpression(QStringLiteral("\\d"))),
            patience);
        const QString told = m->find<QLabel>("unlockStatus")->text();
        const int wait = QRegularExpression(QStringLiteral("\\d+")).match(told).captured().toInt();
        QVERIFY2(wait >= longest, qPrintable(told));
        longest = wait;
        QVERIFY(!m->find<QPushButton>("unlockButton")->isEnabled());
        m_clock.forward(wait + 1);
        m->window->begin(); // asks again how long it is
    }
    QVERIFY(longest > 30);
    QTRY_VERIFY_WITH_TIMEOUT(m->find<QPushButton>("unlockButton")->isEnabled(), patience);
    m->replace("unlockPassphrase", QLatin1String(m_passphrase));
    m->click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
}

void tst_Broken::fullDiskWhileSavingIsToldAndTheDraftSurvives()
{
    if (m_disk.isEmpty())
        QSKIP("no small disk can be mounted here");
    const std::uint64_t before = set()->set()->currentVersion();
    put("DATABASE_URL", "postgres://ada:s3cret@db.example/api");
    m->window->commands()->saveVersion->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("sheetMain") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    QFile filler(m_disk + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    m->click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("sheetError"), patience);
    QCOMPARE(m->find<gui::Banner>("sheetError")->whatText(), QStringLiteral("The disk is full."));
    QVERIFY(m->find<QPushButton>("sheetMain")->isEnabled());
    QCOMPARE(set()->draft().count(), std::size_t(1));
    QVERIFY(m->session->health().ok());
    set()->keepDrafts();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("setProblem"), patience); // the draft is nowhere but in memory
    QVERIFY(filler.remove());
    m->click("sheetMain"); // there is space again
    QTRY_COMPARE_WITH_TIMEOUT(set()->set()->currentVersion(), before + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(set()->draft().isEmpty() && !set()->isLoading(), patience);
    QVERIFY(set()->entry("DATABASE_URL"));
    QTRY_VERIFY_WITH_TIMEOUT(!m->sees("setProblem"), patience); // it is true no longer
}

/// Another process of the same person, with the window open and something chosen.
void tst_Broken::changeByTheCommandArrivesInPlaceAndTheDraftSurvives()
{
    put("BEFORE", "1");
    saveVersion();
    put("MINE", "2");
    m->secrets()->list()->select("BEFORE");
    QSignalSpy reset(m->table(), &QAbstractItemModel::modelReset);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HYPHA_HOME"), m->folder.path());
    environment.insert(QStringLiteral("HYPHA_PASSPHRASE"), QLatin1String(m_passphrase));
    QProcess command;
    command.setProcessEnvironment(environment);
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin");
    command.start(qEnvironmentVariable("HYPHA_BIN", beside) + QStringLiteral("/hypha-cli"),
                  {QStringLiteral("put"), QString::fromStdString(set()->project()->name),
                   QString::fromStdString(set()->set()->name), QStringLiteral("FROM_THE_COMMAND")});
    QVERIFY(command.waitForStarted());
    command.write("hello");
    command.closeWriteChannel();
    QVERIFY(command.waitForFinished(patience));
    QVERIFY2(command.exitCode() == 0, command.readAllStandardError().constData());
    QTRY_VERIFY_WITH_TIMEOUT(set()->entry("FROM_THE_COMMAND"), patience);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m->secrets()->list()->currentKey(), std::optional<std::string>("BEFORE"));
    QCOMPARE(set()->draft().count(), std::size_t(1));
    QVERIFY(set()->entry("MINE"));
    QVERIFY(m->sees("draftBar"));
}

void tst_Broken::newerVersionUnderAnImportIsWhatItIsImportedInto()
{
    const std::uint64_t before = set()->set()->currentVersion();
    put("MINE", "1");
    m->secrets()->importFile(file("a.env", "NEW=n\nFROM_ELSEWHERE=changed\n"));
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importTable"), patience);
    QVERIFY(!m->sees("importNews"));
    pushFromElsewhere("FROM_ELSEWHERE");
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importNews"), patience); // the sheet stays and tells
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("importTable"), patience);
    const auto *preview = m->find<QTableView>("importTable")->model();
    QCOMPARE(preview->index(0, 2).data().toString(), QStringLiteral("changed"));
    m->click("sheetMain");
    QTRY_VERIFY_WITH_TIMEOUT(set()->entry("NEW") && !set()->isLoading(), patience);
    QVERIFY(set()->entry("MINE"));
    QCOMPARE(set()->draft().baseVersion(), before + 1);
    QCOMPARE(set()->draft().count(), std::size_t(3));
}

/// The sheet answers in the same moment.
void tst_Broken::importTakenAsANewerVersionArrivesIsNotLost()
{
    const std::uint64_t before = set()->set()->currentVersion();
    gui::Draft made = set()->draft();
    entries::Entry entry;
    entry.key = "IMPORTED";
    made.put(entry, [](const auto &, const auto &) { return false; });
    pushFromElsewhere("FROM_ELSEWHERE");
    m->session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(set()->set()->currentVersion(), before + 1, patience);
    QVERIFY(set()->takeDraft(made));
    QTRY_VERIFY_WITH_TIMEOUT(!set()->isLoading(), patience);
    QCOMPARE(set()->draft().baseVersion(), before + 1);
    QVERIFY(set()->entry("IMPORTED"));
    QVERIFY(set()->entry("FROM_ELSEWHERE"));
    set()->close();
    QVERIFY(!set()->takeDraft(made));
}

void tst_Broken::damagedSetIsMarkedAndReadOnlyAndItsDraftSurvives()
{
    const QStringList before = objects();
    put("SAVED", "1");
    saveVersion();
    put("DRAFTED", "2");
    const auto id = *set()->setId();
    const auto project = set()->project()->id;
    for (const QString &path : objects()) {
        QFile object(path);
        object.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (!before.contains(path))
            QVERIFY(object.resize(object.size() / 2));
    }
    set()->close();
    QSignalSpy failed(set(), &gui::OpenSet::loadFailed);
    set()->show(project, id);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(set()->isReadOnly());
    QVERIFY(m->sees("setUnreadable"));
    QVERIFY(m->sees("setProblem"));
    QVERIFY(!m->window->commands()->newEntry->isEnabled());
    QVERIFY(!m->window->commands()->saveVersion->isEnabled());
    QCOMPARE(set()->draft().count(), std::size_t(1));
    const auto *tree = m->secrets()->projects()->model();
    QVERIFY(tree->indexOf({project, id}).data(gui::ProjectModel::brokenRole).toBool());
}

void tst_Broken::truncatedPackMakesTheVaultReadOnly()
{
    put("SAVED", "1");
    saveVersion();
    QProcess git;
    git.start(QStringLiteral("git"),
              {QStringLiteral("-C"), QString::fromStdString(m->profiles().repository("default").string()),
               QStringLiteral("repack"), QStringLiteral("-adq")});
    if (!git.waitForStarted() || !git.waitForFinished() || git.exitCode() != 0)
        QSKIP("git is missing");
    m->session->lock();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("unlockButton") && m->find<QPushButton>("unlockButton")->isEnabled(),
                             patience);
    m->replace("unlockPassphrase", QLatin1String(m_passphrase));
    m->click("unlockButton");
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
    m->openSet();
    put("DRAFTED", "2");
    for (const QString &path : objects(QStringLiteral(".pack"))) {
        QFile pack(path);
        pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(pack.resize(64));
    }
    const auto id = *set()->setId();
    const auto project = set()->project()->id;
    set()->close();
    set()->show(project, id);
    m->session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m->session->health().ok() || set()->isUnreadable(), patience);
    QVERIFY(set()->isReadOnly());
    QTRY_VERIFY(!m->window->commands()->newEntry->isEnabled());
    QCOMPARE(set()->draft().count(), std::size_t(1));
}

void tst_Broken::saveIntoADamagedRepositoryMakesItReadOnlyUntilItIsWhole()
{
    put("SAVED", "1");
    saveVersion();
    put("DRAFTED", "2");
    const std::uint64_t before = set()->set()->currentVersion();
    const gui::ProjectModel::Place place{set()->project()->id, *set()->setId()};
    const std::string path = vault::path::versionFile(place.project, *place.set, before);
    test::DamagedBlob blob;
    findVersion(blob);
    QVERIFY(blob.flip());
    const gui::Commands &commands = *m->window->commands();
    QSignalSpy failed(set(), &gui::OpenSet::saveFailed);
    commands.saveVersion->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("sheetMain") && m->find<QPushButton>("sheetMain")->isEnabled(),
                             patience);
    m->click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    verifyReadOnly(place, set()->set()->name);
    QVERIFY(
        QString::fromStdString(m->session->health().problem->item).contains(QString::fromStdString(path)));
    QVERIFY(m->sees("sheetError"));
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled());
    QCOMPARE(set()->draft().count(), std::size_t(1));
    QVERIFY(set()->entry("SAVED")); // reading goes on
    bool looked = false;
    m->session->withVault(
        m->window.get(), [](session::OpenVault &vault) { return vault.refresh(); },
        [&](const Result<bool> &) { looked = true; });
    QTRY_VERIFY_WITH_TIMEOUT(looked, patience);
    QVERIFY(!m->session->health().ok());
    QVERIFY(isBroken(place));

    QVERIFY(blob.flip());
    refreshUntilWhole(place);
    QTRY_VERIFY_WITH_TIMEOUT(m->find<QPushButton>("sheetMain")->isEnabled(), patience);
    m->click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(set()->set()->currentVersion(), before + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(set()->entry("DRAFTED") && set()->draft().isEmpty(), patience);
}

void tst_Broken::readingWhatIsDamagedMakesTheVaultReadOnlyUntilItIsWhole()
{
    put("SAVED", "1");
    saveVersion();
    const gui::ProjectModel::Place broken{set()->project()->id, *set()->setId()};
    const std::string name = set()->set()->name;
    const gui::ProjectModel::Place other{broken.project, SetId::random()};
    m->session->run(vault::op::CreateSet{other.project, *other.set, "staging"}, m->window.get(),
                    [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(m->session->state()->set(other.project, *other.set), patience);
    put("DRAFTED", "2");
    test::DamagedBlob blob;
    findVersion(blob);
    set()->show(other.project, *other.set);
    QTRY_VERIFY_WITH_TIMEOUT(!set()->isLoading(), patience);
    put("ELSEWHERE", "3");
    saveVersion();
    put("ELSEWHERE", "4");
    QVERIFY(blob.flip());

    QSignalSpy failed(set(), &gui::OpenSet::loadFailed);
    set()->show(broken.project, *broken.set);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    verifyReadOnly(broken, name);
    QVERIFY(m->sees("setUnreadable"));
    QVERIFY(m->sees("setProblem")); // by its name, not by that of a file
    QVERIFY(m->find<gui::Banner>("setProblem")->whatText().contains(QString::fromStdString(name)));
    set()->show(other.project, *other.set); // what is whole is read on, and cannot be changed
    QTRY_VERIFY_WITH_TIMEOUT(!set()->isLoading(), patience);
    QVERIFY(set()->entry("ELSEWHERE"));
    verifyReadOnly(broken, name);
    QVERIFY(!isBroken(other));
    QCOMPARE(set()->setsWithDrafts(), (std::set<SetId>{*broken.set, *other.set}));
    set()->show(broken.project, *broken.set);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, patience);
    QVERIFY(m->sees("healthBanner") && !m->sees("setProblem")); // told once

    QVERIFY(blob.flip());
    refreshUntilWhole(broken);
    QTRY_VERIFY_WITH_TIMEOUT(!m->sees("setProblem") && !m->sees("setUnreadable"), patience);
    QVERIFY(set()->entry("SAVED") && set()->entry("DRAFTED"));
    saveVersion();
    set()->show(other.project, *other.set);
    QTRY_VERIFY_WITH_TIMEOUT(!set()->isLoading(), patience);
    saveVersion();
}

void tst_Broken::checkThatFindsDamageMakesTheVaultReadOnlyUntilItIsWhole()
{
    put("SAVED", "1");
    saveVersion();
    put("DRAFTED", "2");
    const gui::ProjectModel::Place place{set()->project()->id, *set()->setId()};
    const gui::Commands &commands = *m->window->commands();
    test::DamagedBlob blob;
    findVersion(blob);
    QVERIFY(blob.flip());
    commands.verifyHistory->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("auditProblem"), patience);
    verifyReadOnly(place, set()->set()->name);
    QVERIFY(m->sees("auditProblem"));
    QCOMPARE(set()->draft().count(), std::size_t(1));

    QVERIFY(blob.flip());
    refreshUntilWhole(place);
    QVERIFY(!m->sees("auditProblem")); // it is no finding any more
    commands.showSecrets->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(commands.saveVersion->isEnabled(), patience);
    QVERIFY(set()->entry("SAVED"));
    saveVersion();
}

int main(int argc, char **argv)
{
    const test::SmallDisk disk; // before any thread runs
    if (!disk.path().isEmpty())
        qputenv("TMPDIR", disk.path().toUtf8());
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Broken test(disk.path());
    return QTest::qExec(&test, argc, argv);
}
#include "tst_broken.moc"
