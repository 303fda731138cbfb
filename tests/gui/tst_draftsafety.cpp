#include "gui/secrets/entrydetail.h"
#include "gui/secrets/entryeditor.h"
#include "gui/secrets/entrytable.h"
#include "gui/secrets/fileedit.h"
#include "gui/secrets/historypanel.h"
#include "gui/secrets/projectpane.h"
#include "gui/secrets/savesheet.h"
#include "gui/windowfixture.h"

#include <QClipboard>
#include <QFile>
#include <QListView>
#include <QTreeView>

#include <filesystem>

using namespace hypha;
using test::patience;

/// What a person changed and has not saved survives what others do at the same moment.
class tst_DraftSafety : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void movedEntriesStayWhenTheTargetIsGone();
    void changesMeanwhileSurviveAMove();
    void cancelledMoveMovesNothing();
    void draftOfTheTargetCountsAsWhatIsThere();
    void copyTakesTheEntryThatIsChosen();
    void favouritesOfManySurviveAnotherChange();
    void favouritesOfManySurviveAnotherSet();
    void restoringSurvivesANewerVersion();
    void unreadableDraftsAreSetAsideAndKeepingGoesOn();
    void failureToKeepAtALockIsTold();
    void saveSheetFollowsANewerVersion();
    void saveSheetSaysThatNothingIsLeft();
    void saveWaitsForADifferenceThatWasSeen();
    void typedTextOfADeletedSetIsNotSaidToBeKept();
    void changeMadeWhileSavingStaysInTheDraft();
    void whatIsRemovedRightAfterSavingGoes();
    void whatIsTakenBackWhileSavingGoes();
    void fileThatComesLateIsNotTaken();

private:
    gui::SecretsPage *page() { return m->secrets(); }
    gui::OpenSet *set() { return page()->openSet(); }
    entries::Entry entry(const std::string &key, const char *value) const;
    void put(const std::string &key, const char *value) { set()->put(entry(key, value), key); }
    std::string value(const char *key);
    void show(const SetId &id);
    void unlock();
    void run(vault::Operation operation);
    /// As a colleague does: past the draft.
    void push(const SetId &id, std::vector<entries::Entry> list, std::vector<std::string> removed = {});
    vault::op::PushVersion version(const SetId &id, std::vector<entries::Entry> list) const;
    SetId makeSet(const char *name);
    void transferTo(const char *command, const SetId &target);
    void waitForLane();
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!set()->isLoading() && !set()->isSaving(), patience); }

    std::optional<test::Window> m;
    ProjectId m_project = ProjectId::random();
    SetId m_set;
};

entries::Entry tst_DraftSafety::entry(const std::string &key, const char *value) const
{
    entries::Entry out;
    out.key = key;
    out.value = m->session->seal(asBytes(value));
    return out;
}

std::string tst_DraftSafety::value(const char *key)
{
    const entries::Entry *found = set()->entry(key);
    const auto opened = found ? m->session->reveal(found->value) : Result<crypto::SecretBytes>();
    return found && opened ? std::string(opened->text()) : "(none)";
}

void tst_DraftSafety::run(vault::Operation operation)
{
    bool done = false, good = false;
    m->session->run(std::move(operation), this, [&](const Result<vault::PushCounts> &result) {
        done = true;
        good = result.has_value();
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    QVERIFY(good);
}

vault::op::PushVersion tst_DraftSafety::version(const SetId &id, std::vector<entries::Entry> list) const
{
    vault::op::PushVersion push{m_project, id, std::nullopt, {}, {}, false, false};
    push.put.assign(list.begin(), list.end());
    return push;
}

void tst_DraftSafety::push(const SetId &id, std::vector<entries::Entry> list,
                           std::vector<std::string> removed)
{
    auto operation = version(id, std::move(list));
    operation.remove = std::move(removed);
    run(operation);
}

SetId tst_DraftSafety::makeSet(const char *name)
{
    const SetId id = SetId::random();
    run(vault::op::CreateSet{m_project, id, name});
    return id;
}

void tst_DraftSafety::show(const SetId &id)
{
    page()->projects()->select({m_project, id});
    QTRY_VERIFY_WITH_TIMEOUT(set()->setId() == id && !set()->isLoading(), patience);
}

void tst_DraftSafety::unlock()
{
    m->session->unlock("default", crypto::SecretBytes::copyOf(asBytes("correct horse battery staple")));
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
    waitForLane();
}

void tst_DraftSafety::waitForLane()
{
    bool done = false;
    m->session->onLane(this, [] { return true; }, [&](bool) { done = true; });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
}

void tst_DraftSafety::initTestCase()
{
    m.emplace();
    m->createVault();
    run(vault::op::CreateProject{m_project, "api", {}});
    m_set = makeSet("production");
    push(m_set, {entry("A", "1"), entry("B", "2")});
    show(m_set);
}

void tst_DraftSafety::cleanup()
{
    if (m->sees("sheetCancel"))
        m->click("sheetCancel");
    if (m->sees("entryEditor")) {
        m->click("editorCancel");
        if (m->sees("keepThrowAway"))
            m->click("keepThrowAway");
    }
    if (m->window->commands()->history->isChecked())
        m->window->commands()->history->trigger();
    show(m_set);
    settle();
    m->discardDraft();
    QTRY_VERIFY(!m->sees("sheetCancel"));
}

void tst_DraftSafety::transferTo(const char *command, const SetId &target)
{
    m->window->findChild<QAction *>(QLatin1String(command))->trigger();
    QTRY_VERIFY(m->sees("transferTree"));
    auto *choice = m->find<QTreeView>("transferTree");
    auto *model = static_cast<gui::ProjectModel *>(choice->model());
    choice->setCurrentIndex(model->indexOf({m_project, target}));
    QTRY_VERIFY(!m->find<QLabel>("transferNote")->text().startsWith(QStringLiteral("Looking")));
}

void tst_DraftSafety::movedEntriesStayWhenTheTargetIsGone()
{
    const SetId target = makeSet("target");
    page()->list()->select("A");
    transferTo("moveToSet", target);
    QSignalSpy said(page(), &gui::SecretsPage::said);
    run(vault::op::DeleteSet{m_project, target});
    m->click("sheetMain");
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("deleted")));
    QCOMPARE(value("A"), std::string("1"));
    QVERIFY(set()->draft().isEmpty());
}

void tst_DraftSafety::changesMeanwhileSurviveAMove()
{
    const SetId target = makeSet("meanwhile");
    page()->list()->select("A");
    transferTo("moveToSet", target);
    m->click("sheetMain");
    put("B", "typed meanwhile");
    put("LATER", "y");
    QTRY_VERIFY_WITH_TIMEOUT(!set()->entry("A") && !set()->isLoading(), patience);
    QCOMPARE(value("B"), std::string("typed meanwhile"));
    QCOMPARE(value("LATER"), std::string("y"));
    QVERIFY(set()->draft().removed().contains("A"));
    QVERIFY(set()->draftOf(target)->changed().contains("A"));
    QTRY_VERIFY(!m->sees("transferTree"));
}

/// Asked for and taken back before the lane has answered.
void tst_DraftSafety::cancelledMoveMovesNothing()
{
    const SetId target = makeSet("cancelled");
    page()->list()->select("A");
    transferTo("moveToSet", target);
    m->click("sheetMain");
    m->click("sheetCancel");
    waitForLane();
    QTRY_VERIFY(!m->sees("transferTree"));
    QCOMPARE(value("A"), std::string("1"));
    QVERIFY(set()->draft().isEmpty());
    QVERIFY(!set()->draftOf(target));
}

void tst_DraftSafety::draftOfTheTargetCountsAsWhatIsThere()
{
    const SetId target = makeSet("drafted");
    push(target, {entry("B", "saved")});
    show(target);
    put("A", "typed and not saved");
    set()->remove({"B"});
    show(m_set);
    page()->list()->select("A");
    transferTo("copyToSet", target);
    QVERIFY(m->sees("transferReplace"));
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled());
    m->click("sheetCancel");
    QTRY_VERIFY(!m->sees("transferTree"));
    page()->list()->select("B"); // is going there
    transferTo("copyToSet", target);
    QVERIFY(!m->sees("transferReplace"));
    m->click("sheetCancel");
    QTRY_VERIFY(!m->sees("transferTree"));
    show(target);
    m->discardDraft();
}

void tst_DraftSafety::copyTakesTheEntryThatIsChosen()
{
    QAction *copy = m->window->commands()->copyValue;
    page()->list()->select("A");
    m->window->commands()->history->trigger();
    page()->list()->select("B");
    QVERIFY(copy->isEnabled());
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("2"));
    m->window->commands()->history->trigger();
    m->window->commands()->editEntry->trigger();
    QVERIFY(m->sees("entryEditor"));
    QVERIFY(!copy->isEnabled());
    QVERIFY(!m->window->commands()->copyUserName->isEnabled());
    QVERIFY(!m->window->commands()->reveal->isEnabled());
}

void tst_DraftSafety::favouritesOfManySurviveAnotherChange()
{
    for (int i = 0; i < 20; ++i)
        put("MANY_" + std::to_string(i), "x");
    page()->list()->table()->selectAll();
    m->window->commands()->favorite->trigger();
    put("MANY_3", "typed meanwhile");
    put("LATER", "y");
    QTRY_VERIFY_WITH_TIMEOUT(set()->entry("MANY_0")->favorite && !set()->isLoading(), patience);
    QVERIFY(set()->entry("A")->favorite && set()->entry("MANY_19")->favorite);
    QVERIFY(set()->entry("MANY_3")->favorite);
    QCOMPARE(value("MANY_3"), std::string("typed meanwhile"));
    QCOMPARE(value("LATER"), std::string("y"));
}

void tst_DraftSafety::favouritesOfManySurviveAnotherSet()
{
    const SetId other = makeSet("elsewhere");
    for (int i = 0; i < 20; ++i)
        put("MANY_" + std::to_string(i), "x");
    page()->list()->table()->selectAll();
    m->window->commands()->favorite->trigger();
    show(other);
    waitForLane();
    QVERIFY(set()->draft().isEmpty());
    show(m_set);
    QVERIFY(set()->entry("MANY_0")->favorite && set()->entry("B")->favorite);
}

void tst_DraftSafety::restoringSurvivesANewerVersion()
{
    const SetId id = makeSet("restored");
    push(id, {entry("K", "one")});
    push(id, {entry("K", "two")});
    show(id);
    m->window->commands()->history->trigger();
    auto *versions = m->find<QListView>("historyList");
    const QModelIndex first = versions->model()->index(page()->history()->model()->rowOf(2), 0);
    QTest::mouseClick(versions->viewport(), Qt::LeftButton, {}, versions->visualRect(first).center());
    QTRY_COMPARE(set()->viewedVersion(), std::uint64_t(2));
    settle();
    bool done = false;
    m->session->run(version(id, {entry("L", "new")}), this, [&](const auto &) { done = true; });
    m->click("historyRestore");
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("saveMessage"), patience);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(m->find<QPushButton>("sheetMain")->isEnabled(), patience);
    QCOMPARE(value("K"), std::string("one"));
    m->click("sheetMain");
    QTRY_COMPARE_WITH_TIMEOUT(set()->set()->currentVersion(), 5u, patience);
    settle();
    QCOMPARE(value("K"), std::string("one"));
    QCOMPARE(value("L"), std::string("(none)"));
}

void tst_DraftSafety::unreadableDraftsAreSetAsideAndKeepingGoesOn()
{
    const auto file = m->profiles().draftFile("default");
    put("KEPT", "first");
    m->session->lock();
    waitForLane();
    QFile broken(QString::fromStdString(file.string()));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{not a draft") > 0);
    broken.close();
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("setProblem"), patience);
    QVERIFY(std::filesystem::exists(file.string() + ".unreadable"));
    show(m_set);
    put("KEPT", "second");
    m->session->lock();
    waitForLane();
    unlock();
    show(m_set);
    QCOMPARE(value("KEPT"), std::string("second"));
}

void tst_DraftSafety::failureToKeepAtALockIsTold()
{
    const auto file = m->profiles().draftFile("default");
    set()->keepDrafts();
    waitForLane();
    std::filesystem::remove(file);
    std::filesystem::create_directory(file); // nothing can be written there
    put("LOST", "x");
    m->session->lock();
    waitForLane();
    QTRY_VERIFY(m->sees("unlockProblem"));
    std::filesystem::remove(file);
    unlock();
}

void tst_DraftSafety::saveSheetFollowsANewerVersion()
{
    put("A", "mine");
    m->window->commands()->saveVersion->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->find<QPushButton>("sheetMain")->isEnabled(), patience);
    QVERIFY(!m->sees("saveNews"));
    push(m_set, {entry("A", "theirs")});
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("saveNews") && m->find<QPushButton>("sheetMain")->isEnabled(), patience);
    auto *before = m->find<gui::SecretField>("partBefore");
    QVERIFY(before);
    QCOMPARE(std::string(before->secret().text()), std::string("theirs"));
    m->click("sheetCancel");
    QTRY_VERIFY(!m->sees("sheetCancel"));
    m->discardDraft();
    push(m_set, {entry("A", "1")});
}

void tst_DraftSafety::saveSheetSaysThatNothingIsLeft()
{
    put("A", "the same");
    m->window->commands()->saveVersion->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m->find<QPushButton>("sheetMain")->isEnabled(), patience);
    push(m_set, {entry("A", "the same")});
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(m->sees("saveNews") && !m->sees("sheetProgress"), patience); // compared anew
    QVERIFY(!m->find<QPushButton>("sheetMain")->isEnabled());
    m->click("sheetCancel");
    QTRY_VERIFY(!m->sees("sheetCancel"));
    push(m_set, {entry("A", "1")});
    settle();
}

void tst_DraftSafety::saveWaitsForADifferenceThatWasSeen()
{
    session::Session closed(m->profiles());
    put("A", "x");
    gui::SaveSheet sheet(closed, set()->draft(), QStringLiteral("production"), nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    sheet.show();
    QTRY_VERIFY(sheet.findChild<QWidget *>(QStringLiteral("sheetError"))->isVisible());
    QVERIFY(!sheet.mainButton()->isEnabled());
}

void tst_DraftSafety::typedTextOfADeletedSetIsNotSaidToBeKept()
{
    const SetId doomed = makeSet("doomed");
    show(doomed);
    m->window->commands()->newEntry->trigger();
    m->type("editorKey", QStringLiteral("TYPED"));
    QSignalSpy said(page(), &gui::SecretsPage::said);
    run(vault::op::DeleteSet{m_project, doomed});
    QTRY_VERIFY(set()->setId() != doomed);
    QTRY_VERIFY(!said.isEmpty());
    for (const auto &sentence : said)
        QVERIFY(!sentence[0].toString().contains(QStringLiteral("kept in the draft")));
    QCOMPARE(set()->setsWithDrafts().count(doomed), std::size_t(0));
}

void tst_DraftSafety::changeMadeWhileSavingStaysInTheDraft()
{
    const SetId other = makeSet("other");
    put("X", "saved");
    QSignalSpy saved(set(), &gui::OpenSet::saved);
    set()->save({});
    put("Y", "typed while saving");
    page()->projects()->select({m_project, other});
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    show(m_set);
    QCOMPARE(value("Y"), std::string("typed while saving"));
    QCOMPARE(set()->draft().count(), std::size_t(1));
    push(m_set, {}, {"X"});
}

/// The new version has not been read yet when its entry is removed.
void tst_DraftSafety::whatIsRemovedRightAfterSavingGoes()
{
    put("SAVED_NOW", "1");
    bool removed = false;
    const auto once = connect(set(), &gui::OpenSet::saved, this, [&] {
        set()->remove({"SAVED_NOW"});
        removed = true;
    });
    set()->save({});
    QTRY_VERIFY_WITH_TIMEOUT(removed, patience);
    disconnect(once);
    settle();
    QCOMPARE(set()->draft().count(), std::size_t(1));
    QVERIFY(!set()->entry("SAVED_NOW"));
    set()->save({});
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(set()->draft().isEmpty() && !set()->isLoading(), patience);
    QVERIFY(!set()->entry("SAVED_NOW"));
}

void tst_DraftSafety::whatIsTakenBackWhileSavingGoes()
{
    put("TAKEN_BACK", "1");
    put("KEPT_ONE", "1");
    set()->save({});
    set()->remove({"TAKEN_BACK"});
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(set()->draft().count(), std::size_t(1), patience);
    QVERIFY(!set()->entry("TAKEN_BACK"));
    QVERIFY(set()->entry("KEPT_ONE"));
    set()->save({});
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(set()->draft().isEmpty() && !set()->isLoading(), patience);
    QVERIFY(!set()->entry("TAKEN_BACK"));
}

void tst_DraftSafety::fileThatComesLateIsNotTaken()
{
    const QString path = m->folder.filePath(QStringLiteral("late.bin"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("late") == 4);
    file.close();
    gui::FileEdit edit(*m->session);
    QSignalSpy taken(&edit, &gui::FileEdit::taken);
    edit.takeFile(path);
    edit.setContent({}); // another entry is in the editor now
    waitForLane();
    QVERIFY(edit.content().empty());
    QCOMPARE(taken.size(), 0);
    edit.takeFile(path);
    waitForLane();
    QVERIFY(!edit.content().empty());
    QCOMPARE(taken.size(), 1);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_DraftSafety test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_draftsafety.moc"
