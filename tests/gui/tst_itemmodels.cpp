#include "gui/secrets/changemodel.h"
#include "gui/secrets/entrymodel.h"
#include "gui/secrets/fieldlist.h"
#include "gui/secrets/importmodel.h"
#include "gui/secrets/projectmodel.h"
#include "gui/secrets/taglist.h"
#include "gui/secrets/versionmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QtTest>
#include <rapidcheck.h>

using namespace hypha;
using gui::EntryModel;

class tst_ItemModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsChangeInPlace();
    void manyDifferencesResetAtOnce();
    void anyChangeKeepsTheModelSound();
    void hostileNamesAreShownEscaped();
    void projectsAndSetsStandInOrder();
    void projectsOfOthersCannotBeChosen();
    void versionsStandNewestFirst();
    void changesStandByTheirKind();
    void importedRowsAreExchanged();
    void tagsAreShownEscapedAndShort();
    void fieldsAreListedWithoutTheirSecrets();
};

static gui::EntryRows rowsOf(const std::vector<std::string> &keys)
{
    gui::EntryRows rows;
    for (const std::string &key : keys) {
        entries::Entry entry;
        entry.key = key;
        rows.push_back(gui::entryRow(entry, gui::Draft::Status::same));
    }
    gui::rank(rows);
    return rows;
}

static QStringList namesOf(const EntryModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

void tst_ItemModels::rowsChangeInPlace()
{
    EntryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf({"a", "c"}), {});
    QSignalSpy reset(&model, &EntryModel::modelReset);
    const QPersistentModelIndex kept = model.index(1, 0);
    model.setRows(rowsOf({"b", "c", "d"}), {});
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.data().toString(), QStringLiteral("c"));
    QCOMPARE(namesOf(model), QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
    QCOMPARE(reset.size(), 0);
}

void tst_ItemModels::manyDifferencesResetAtOnce()
{
    EntryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<std::string> keys;
    for (int i = 10000; i < 20000; ++i)
        keys.push_back(std::to_string(i));
    QSignalSpy reset(&model, &EntryModel::modelReset);
    model.setRows(rowsOf(keys), {});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowOf("15000"), 5000);
    QCOMPARE(model.rowOf("missing"), -1);
}

void tst_ItemModels::anyChangeKeepsTheModelSound()
{
    QVERIFY(rc::check("rows are what was set, whatever was there", [](std::set<std::uint8_t> before,
                                                                      std::set<std::uint8_t> after) {
        const auto keys = [](const std::set<std::uint8_t> &numbers) {
            std::vector<std::string> out;
            for (const std::uint8_t number : numbers)
                out.push_back(std::to_string(1000 + number));
            return out;
        };
        EntryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRows(rowsOf(keys(before)), {});
        model.setRows(rowsOf(keys(after)), {});
        RC_ASSERT(namesOf(model).size() == static_cast<qsizetype>(after.size()));
        int row = 0;
        for (const std::string &key : keys(after))
            RC_ASSERT(model.rowOf(key) == row++);
    }));
}

void tst_ItemModels::hostileNamesAreShownEscaped()
{
    entries::Entry entry;
    entry.key = "<b>x</b>\xE2\x80\xAE"
                "gpj.exe";
    EntryModel model;
    gui::EntryRows rows{gui::entryRow(entry, gui::Draft::Status::same)};
    gui::rank(rows);
    model.setRows(rows, {});
    const QString shown = model.index(0, 0).data().toString();
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY(shown.contains(QStringLiteral("<b>x</b>"))); // views show plain text
    QCOMPARE(model.index(0, 0).data(EntryModel::keyRole).toByteArray().toStdString(), entry.key);
}

static vault::Project projectOf(const char *name, std::vector<const char *> sets, const UserId &member)
{
    vault::Project project;
    project.id = ProjectId::random();
    project.name = name;
    project.members.byUser[member] = {};
    for (const char *set : sets) {
        vault::SecretSet one;
        one.id = SetId::random();
        one.name = set;
        project.sets[one.id] = one;
    }
    return project;
}

void tst_ItemModels::projectsAndSetsStandInOrder()
{
    const UserId ada{"email|ada@example.org"};
    vault::VaultState state;
    for (auto &project : {projectOf("website", {"staging", "production"}, ada), projectOf("api", {}, ada)})
        state.projects[project.id] = project;
    gui::ProjectModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setState(&state, ada);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("api"));
    const QModelIndex website = model.index(1, 0);
    QCOMPARE(model.rowCount(website), 2);
    const QModelIndex production = model.index(0, 0, website);
    QCOMPARE(production.data().toString(), QStringLiteral("production"));
    QCOMPARE(model.indexOf(*model.place(production)), production);
    model.setState(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ItemModels::projectsOfOthersCannotBeChosen()
{
    vault::VaultState state;
    const auto project = projectOf("theirs", {"production"}, UserId{"email|bob@example.org"});
    state.projects[project.id] = project;
    gui::ProjectModel model;
    model.setState(&state, UserId{"email|ada@example.org"});
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
}

void tst_ItemModels::versionsStandNewestFirst()
{
    vault::VaultState state;
    vault::SecretSet set;
    for (std::uint64_t n = 1; n <= 3; ++n) {
        vault::SetVersion version;
        version.version = n;
        version.message = "message " + std::to_string(n);
        set.versions.push_back(version);
    }
    gui::VersionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSet(&state, &set);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data(gui::VersionModel::versionRole).toULongLong(), 3u);
    QCOMPARE(model.index(2, 0).data(gui::VersionModel::messageRole).toString(), QStringLiteral("message 1"));
    QCOMPARE(model.rowOf(1), 2);
}

void tst_ItemModels::changesStandByTheirKind()
{
    gui::ChangeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto changes = std::make_shared<entries::Difference>();
    changes->added = {"A", "B"};
    changes->changed = {{"C", {"value", "tags"}}};
    changes->removed = {"D"};
    model.show(changes);
    QCOMPARE(model.rowCount(), 4);
    const char *const keys[] = {"A", "B", "C", "D"};
    const QString what[] = {QStringLiteral("Added"), QStringLiteral("Added"), QStringLiteral("Changed"),
                            QStringLiteral("Removed")};
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(model.key(model.index(row, 0)), std::string(keys[row]));
        QCOMPARE(model.index(row, gui::ChangeModel::changeColumn).data().toString(), what[row]);
        QCOMPARE(model.index(row, gui::ChangeModel::keyColumn).data().toString(), QLatin1String(keys[row]));
        QCOMPARE(model.index(row, gui::ChangeModel::whatColumn).data().toString().isEmpty(), row != 2);
    }
    QCOMPARE(model.key({}), std::string());
    QVERIFY(model.show(nullptr) == changes);
    QCOMPARE(model.rowCount(), 0);
}

void tst_ItemModels::importedRowsAreExchanged()
{
    using State = gui::ImportModel::State;
    gui::ImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.setRows({{"A", entries::Kind::env, State::added}, {"B", entries::Kind::env, State::same}})
                .empty());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, gui::ImportModel::stateColumn).data().toString(), QStringLiteral("new"));
    QCOMPARE(model.setRows({}).size(), std::size_t(2));
    QCOMPARE(model.rowCount(), 0);
}

void tst_ItemModels::tagsAreShownEscapedAndShort()
{
    gui::TagModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::vector<std::string> tags{"billing",
                                        "\xE2\x80\xAE"
                                        "gpj",
                                        std::string(5000, 'x')};
    model.setTags(tags);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.tags(), tags);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("\\u{202E}gpj"));
    QVERIFY(model.index(2, 0).data().toString().size() < 200);
    model.setTags({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_ItemModels::fieldsAreListedWithoutTheirSecrets()
{
    crypto::SessionSealer sealer;
    gui::FieldModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFields({{"PIN", {}, sealer.seal(asBytes("1234")), true},
                     {"place\n", std::string(5000, 'x'), {}, false},
                     {"last", "two\nlines", {}, false}},
                    entries::Kind::env);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("secret"));
    QVERIFY(!model.index(1, 0).data().toString().contains(u'\n'));
    QVERIFY(model.index(1, 1).data().toString().size() < 200);
    QVERIFY(!model.index(2, 1).data().toString().contains(u'\n'));
    model.moveUp(2);
    QCOMPARE(model.field(1)->name, std::string("last"));
    model.append({"new", "1", {}, false});
    model.remove(0);
    QCOMPARE(model.rowCount(), 3);
    model.setField(0, {"other", "2", {}, false});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("other"));
    QVERIFY(!model.field(3) && !model.field(-1));
}

QTEST_MAIN(tst_ItemModels)
#include "tst_itemmodels.moc"
