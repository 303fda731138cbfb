#include "gui/search/palette.h"
#include "gui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <rapidcheck.h>

using namespace hypha;
using gui::SearchIndex;
using gui::SearchItem;
using test::patience;
using Kind = SearchItem::Kind;

/// The palette finds what a person can read, by name, and nothing secret.
class tst_Search : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bestMatchComesFirst();
    void everyWordMustMatch();
    void secretsNeverComeIntoTheIndex();
    void whatIsFoundContainsEveryWord();
    void modelBehaves();
    void enterOpensTheSetAndSelectsTheEntry();
    void commandRunsFromThePalette();
    void fieldIsWholeWhateverIsFound();
    void newVersionIsFoundToo();
    void lockDropsTheIndex();
    void recentPlacesAreOfferedFirst();

private:
    static std::vector<SearchItem> items(const std::vector<std::string> &keys);
    void addSet(const char *project, const char *set, const std::vector<std::string> &keys);
    QListView *list() const // hidden while nothing was found
    {
        return m->window->findChild<QListView *>(QStringLiteral("paletteList"));
    }
    QStringList rows() const;
    std::optional<test::Window> m;
};

std::vector<SearchItem> tst_Search::items(const std::vector<std::string> &keys)
{
    entries::EntryList list;
    for (const std::string &key : keys) {
        entries::Entry entry;
        entry.key = key;
        entries::put(list, entry);
    }
    return SearchIndex::itemsOf(list, ProjectId::random(), SetId::random(),
                                QStringLiteral("api · production"));
}

static QStringList titles(const SearchIndex::Found &found)
{
    QStringList out;
    for (const SearchItem *item : found.items)
        out << item->title;
    return out;
}

void tst_Search::bestMatchComesFirst()
{
    SearchIndex index;
    index.setEntries(SetId::random(), items({"OLD_KEY", "KEY", "MONKEY", "KEY_OF_API", "production"}));
    QCOMPARE(titles(index.find(Kind::entry, QStringLiteral("key"), 10)),
             (QStringList{QStringLiteral("KEY"), QStringLiteral("KEY_OF_API"), QStringLiteral("OLD_KEY"),
                          QStringLiteral("MONKEY")}));
    const auto found = index.find(Kind::entry, QStringLiteral("key"), 2);
    QCOMPARE(found.items.size(), std::size_t(2));
    QCOMPARE(found.total, std::size_t(4));
}

void tst_Search::everyWordMustMatch()
{
    SearchIndex index;
    index.setEntries(SetId::random(), items({"DATABASE_URL", "REDIS_URL"}));
    QCOMPARE(titles(index.find(Kind::entry, QStringLiteral("url  data"), 10)),
             QStringList{QStringLiteral("DATABASE_URL")});
    QCOMPARE(index.find(Kind::entry, QStringLiteral("url production"), 10).total, std::size_t(2));
    QCOMPARE(index.find(Kind::entry, QStringLiteral("url nowhere"), 10).total, std::size_t(0));
}

void tst_Search::secretsNeverComeIntoTheIndex()
{
    const crypto::SessionSealer sealer;
    entries::Entry entry;
    entry.key = "CARD";
    entry.value = sealer.seal(asBytes("hunter2value"));
    entry.username = "ada";
    entry.url = "https://example.org";
    entry.tags = {"finance"};
    entry.description = "the blue one";
    entry.fields = {{"pin", "hunter2plain", {}, false},
                    {"cvv", {}, sealer.seal(asBytes("hunter2field")), true}};
    entries::Entry note = entry;
    note.key = "NOTE";
    note.kind = entries::Kind::note;
    note.description = "hunter2note";
    const auto found = SearchIndex::itemsOf({entry, note}, {}, {}, {});
    for (const SearchItem &item : found)
        QVERIFY2(!item.text.contains(QStringLiteral("hunter2")), qPrintable(item.text));
    for (const QString &word : {QStringLiteral("ada"), QStringLiteral("example"), QStringLiteral("finance"),
                                QStringLiteral("blue")})
        QVERIFY2(found[0].text.contains(word), qPrintable(word));
}

void tst_Search::whatIsFoundContainsEveryWord()
{
    QVERIFY(rc::check([] {
        const auto keys = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("abAB_ "))));
        SearchIndex index;
        const auto all = items(keys);
        index.setEntries(SetId::random(), all);
        const QString query =
            QString::fromStdString(*rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab "))));
        const auto found = index.find(Kind::entry, query, all.size());
        std::size_t expected = 0;
        for (const SearchItem &item : all) {
            bool matches = true;
            for (const QString &word : query.split(u' ', Qt::SkipEmptyParts))
                matches = matches && item.text.contains(word);
            expected += matches;
        }
        RC_ASSERT(found.items.size() == expected);
        RC_ASSERT(found.total == expected);
    }));
}

void tst_Search::modelBehaves()
{
    gui::PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setGroups({{QStringLiteral("One"), items({"A", "B"}), 2},
                     {QStringLiteral("None"), {}, 0},
                     {QStringLiteral("Two"), items({"C"}), 1}});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.step(-1, 1), 1);
    QCOMPARE(model.step(2, 1), 4);
    QCOMPARE(model.step(4, 1), 4);
    QCOMPARE(model.step(4, -10), 1);
    QVERIFY(!model.item(model.index(0)));
    QCOMPARE(model.item(model.index(4))->title, QStringLiteral("C"));
}

void tst_Search::addSet(const char *project, const char *set, const std::vector<std::string> &keys)
{
    const ProjectId projectId = ProjectId::random();
    const SetId setId = SetId::random();
    vault::op::PushVersion push{projectId, setId, std::nullopt, {}, {}, false, false};
    for (const std::string &key : keys) {
        entries::Entry entry;
        entry.key = key;
        entry.value = m->session->seal(asBytes("value of " + key));
        entries::put(push.put, entry);
    }
    bool done = false;
    m->session->run(vault::op::CreateProject{projectId, project, std::nullopt}, this, [](const auto &) {});
    m->session->run(vault::op::CreateSet{projectId, setId, set}, this, [](const auto &) {});
    m->session->run(push, this, [&](const Result<vault::PushCounts> &result) { done = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(done, patience);
}

QStringList tst_Search::rows() const
{
    QStringList out;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        out << list()->model()->index(row, 0).data().toString();
    return out;
}

void tst_Search::enterOpensTheSetAndSelectsTheEntry()
{
    m.emplace();
    m->createVault();
    addSet("api", "production", {"DATABASE_URL", "TOKEN"});
    addSet("website", "staging", {"CDN_TOKEN", "TOKEN"});
    m->window->commands()->search->trigger();
    QVERIFY(m->sees("paletteEdit"));
    m->type("paletteEdit", QStringLiteral("cdn"));
    QTRY_VERIFY_WITH_TIMEOUT(rows().contains(QStringLiteral("CDN_TOKEN")), patience);
    QVERIFY(!rows().contains(QStringLiteral("DATABASE_URL")));
    // What Enter opens is read aloud in the field, where the keyboard stays.
    QWidget *edit = m->find("paletteEdit");
    QTRY_VERIFY(edit->accessibleDescription().startsWith(QStringLiteral("CDN_TOKEN, ")));
    m->replace("paletteEdit", QStringLiteral("token"));
    const QString first = edit->accessibleDescription();
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(edit->accessibleDescription() != first && !edit->accessibleDescription().isEmpty());
    m->replace("paletteEdit", QStringLiteral("zzzz"));
    QCOMPARE(edit->accessibleDescription(), m->find<QLabel>("paletteStatus")->text());
    m->replace("paletteEdit", QStringLiteral("cdn"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY2(edit->accessibleDescription().isEmpty(), "a name stays behind");
    QVERIFY(!m->sees("palette"));
    QTRY_COMPARE_WITH_TIMEOUT(m->find<QLabel>("setTitle")->text(), QStringLiteral("staging"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m->secrets()->list()->currentKey(), std::optional<std::string>("CDN_TOKEN"),
                              patience);
}

void tst_Search::commandRunsFromThePalette()
{
    m->window->commands()->search->trigger();
    m->type("paletteEdit", QStringLiteral("settings"));
    QTest::keyClick(m->find("paletteEdit"), Qt::Key_Return);
    QVERIFY(m->sees("settingsPage"));
    m->window->commands()->search->trigger();
    QTest::keyClick(m->find("paletteEdit"), Qt::Key_Escape);
    QVERIFY(!m->sees("palette"));
    QVERIFY(m->sees("settingsPage"));
}

void tst_Search::fieldIsWholeWhateverIsFound()
{
    m->window->commands()->search->trigger();
    auto *edit = m->find<QLineEdit>("paletteEdit");
    QVERIFY(edit);
    for (const char *text : {"", "zzzz", "cdn"}) {
        edit->setText(QLatin1String(text));
        QCoreApplication::sendPostedEvents();
        QVERIFY2(edit->height() >= edit->sizeHint().height(), text);
        const auto *status = m->find<QLabel>("paletteStatus");
        QVERIFY2(status->height() >= status->heightForWidth(status->width()), text);
    }
    list()->setFocus();
    edit->setText(QStringLiteral("zzzz"));
    QCOMPARE(m->window->focusWidget(), edit); // the list has gone
    QTest::keyClick(edit, Qt::Key_Escape);
}

void tst_Search::newVersionIsFoundToo()
{
    addSet("shop", "live", {"BRAND_NEW"});
    m->window->commands()->search->trigger();
    m->type("paletteEdit", QStringLiteral("brand"));
    QTRY_VERIFY_WITH_TIMEOUT(rows().contains(QStringLiteral("BRAND_NEW")), patience);
}

void tst_Search::lockDropsTheIndex()
{
    QVERIFY(m->sees("palette"));
    m->window->commands()->lock->trigger();
    QVERIFY(!m->sees("palette"));
    QCOMPARE(m->window->palette()->index()->find(Kind::entry, {}, 10).total, std::size_t(0));
    QCOMPARE(m->window->palette()->index()->find(Kind::place, {}, 10).total, std::size_t(0));
    m->window->commands()->search->trigger();
    QVERIFY(!m->sees("palette"));
}

void tst_Search::recentPlacesAreOfferedFirst()
{
    m->session->unlock("default", crypto::SecretBytes::copyOf(asBytes("correct horse battery staple")));
    QTRY_VERIFY_WITH_TIMEOUT(m->session->isOpen(), patience);
    m->window->commands()->search->trigger();
    QVERIFY(rows().size() > 2);
    QCOMPARE(rows()[1], QStringLiteral("staging"));
    // They are remembered without a name.
    const auto kept = [this] {
        QFile file(m->folder.filePath(QStringLiteral("config/window.ini")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(kept().contains("recent-default="));
    QVERIFY(!kept().contains("staging") && !kept().contains("TOKEN"));
    QVERIFY(!kept().contains("recent-=")); // nobody's
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const gui::ApplicationSetup setup(application, gui::ThemeMode::light, QLocale::c());
    tst_Search test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_search.moc"
