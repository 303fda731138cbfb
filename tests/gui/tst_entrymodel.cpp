#include "gui/secrets/entrymodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>
#include <rapidcheck.h>

using namespace hypha;
using gui::EntryModel;
using gui::EntryRow;
using gui::EntryRows;

/// Filter, order and changes of the table's rows.
class tst_EntryModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shownIsAlwaysWhatFilterAndOrderSay();
    void ranksStayRightWhenRowsArePutOneByOne();
    void numbersInNamesSortAsNumbers();
    void filterFindsUserNamesAddressesAndTagsInAnyCase();
    void growingTextNarrowsWithoutLosingAnything();
    void expiredAndFavouritesAreFiltered();
    void entriesWithoutAUserNameComeLastInBothDirections();
    void favouritesStandFirstWhenAsked();
    void selectionOutlivesAChangeOfOrder();
    void oneChangedEntryIsOneChangedRow();
    void manyScatteredRowsGoAtOnce();
    void warningIsToldInWordsToo();
    void ageIsShortAndTheDateIsInTheToolTip();
    void toolTipsShowHostileNamesAsText();
    void dragSaysNothingAboutTheEntries();
};

static entries::Entry entryOf(const std::string &key, const char *user = nullptr,
                              std::vector<std::string> tags = {})
{
    entries::Entry entry;
    entry.key = key;
    if (user)
        entry.username = user;
    entry.tags = std::move(tags);
    return entry;
}

static EntryRows rowsOf(std::vector<entries::Entry> list)
{
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    EntryRows rows;
    for (const entries::Entry &entry : list)
        rows.push_back(gui::entryRow(entry, gui::Draft::Status::same));
    gui::rank(rows);
    return rows;
}

static QStringList shown(const EntryModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

static const Timestamp now = Timestamp::fromSeconds(1'800'000'000);

void tst_EntryModel::shownIsAlwaysWhatFilterAndOrderSay()
{
    using Step = std::tuple<std::uint8_t, std::uint8_t, std::uint8_t>;
    QVERIFY(rc::check(
        "after any steps the views see what a fresh model shows", [](const std::vector<Step> &steps) {
            EntryModel model;
            const QAbstractItemModelTester tester(&model,
                                                  QAbstractItemModelTester::FailureReportingMode::Fatal);
            QItemSelectionModel selection(&model);
            std::map<std::string, entries::Entry> truth;
            gui::EntryFilter filter;
            int column = EntryModel::keyColumn;
            Qt::SortOrder order = Qt::AscendingOrder;
            bool first = false;
            int resets = 0;
            QObject::connect(&model, &EntryModel::modelReset, &model, [&resets] { ++resets; });
            for (const auto &[what, a, b] : steps) {
                const int before = resets;
                std::map<std::string, QPersistentModelIndex> kept;
                for (int row = 0; row < model.rowCount(); ++row)
                    kept.emplace(model.row(row)->key, model.index(row, 0));
                entries::Entry entry = entryOf("k" + std::to_string(a % 20), b % 3 ? "ada" : nullptr,
                                               {"t" + std::to_string(b % 5)});
                std::vector<std::string> several;
                entry.favorite = b % 2;
                entry.kind = static_cast<entries::Kind>(b % 9);
                entry.updatedAt = Timestamp::fromSeconds(b);
                switch (what % 7) {
                case 0:
                case 1:
                    truth[entry.key] = entry;
                    model.putRow(gui::entryRow(entry, gui::Draft::Status::same));
                    break;
                case 2:
                    truth.erase(entry.key);
                    model.removeKeys({entry.key});
                    break;
                case 6:
                    for (const auto &[key, one] : truth) {
                        if (key.back() % 3 == b % 3)
                            several.push_back(key);
                    }
                    for (const std::string &key : several)
                        truth.erase(key);
                    model.removeKeys(several);
                    break;
                case 3:
                    filter.text = b % 2 ? std::to_string(a % 10) : std::string();
                    filter.favorites = b % 3 == 0;
                    model.setFilter(filter);
                    break;
                case 4:
                    column = a % EntryModel::columnTotal;
                    order = b % 2 ? Qt::AscendingOrder : Qt::DescendingOrder;
                    model.sort(column, order);
                    break;
                default:
                    first = a % 2;
                    model.setFavoritesFirst(first);
                }
                for (const auto &[key, index] : kept) {
                    const EntryRow *row = resets == before ? model.row(index.row()) : nullptr;
                    RC_ASSERT(!index.isValid() || (row && row->key == key));
                }
                if (model.rowCount() > 0)
                    selection.select(model.index(b % model.rowCount(), 0), QItemSelectionModel::Select);
            }
            std::vector<entries::Entry> list;
            for (const auto &[key, entry] : truth)
                list.push_back(entry);
            EntryModel fresh;
            fresh.setRows(rowsOf(list), {});
            fresh.setFilter(filter);
            fresh.sort(column, order);
            fresh.setFavoritesFirst(first);
            RC_ASSERT(shown(model) == shown(fresh));
            for (int row = 0; row < model.rowCount(); ++row)
                RC_ASSERT(model.rowOf(model.row(row)->key) == row);
        }));
}

void tst_EntryModel::ranksStayRightWhenRowsArePutOneByOne()
{
    QVERIFY(
        rc::check("put in any order sorts like ranked at once", [](const std::vector<std::uint8_t> &numbers) {
            EntryModel model;
            std::map<std::string, entries::Entry> truth;
            for (const std::uint8_t n : numbers) {
                const std::string name = std::string(1, n % 2 ? 'A' : 'a') + std::to_string(n % 30);
                truth[name] = entryOf(name, n % 5 ? "someone" : "b2", {"t" + std::to_string(n % 4)});
                model.putRow(gui::entryRow(truth[name], gui::Draft::Status::same));
            }
            std::vector<entries::Entry> list;
            for (const auto &[key, entry] : truth)
                list.push_back(entry);
            const EntryRows fresh = rowsOf(list), &rows = model.rows();
            RC_ASSERT(rows.size() == fresh.size());
            for (const auto rank : {&EntryRow::nameRank, &EntryRow::userRank, &EntryRow::tagRank}) {
                for (std::size_t i = 0; i < rows.size(); ++i) {
                    for (std::size_t j = 0; j < rows.size(); ++j)
                        RC_ASSERT((rows[i].*rank < rows[j].*rank) == (fresh[i].*rank < fresh[j].*rank));
                }
            }
        }));
}

void tst_EntryModel::numbersInNamesSortAsNumbers()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EntryModel model;
    model.setRows(rowsOf({entryOf("key10"), entryOf("Key9"), entryOf("key1")}), now);
    QCOMPARE(shown(model),
             QStringList({QStringLiteral("key1"), QStringLiteral("Key9"), QStringLiteral("key10")}));
    model.sort(EntryModel::keyColumn, Qt::DescendingOrder);
    QCOMPARE(shown(model).first(), QStringLiteral("key10"));
}

void tst_EntryModel::filterFindsUserNamesAddressesAndTagsInAnyCase()
{
    entries::Entry login = entryOf("LOGIN", "Ada@Example.org", {"Größe"});
    login.url = "https://mail.example.com";
    EntryModel model;
    model.setRows(rowsOf({login, entryOf("OTHER")}), now);
    for (const QString &text : {QStringLiteral("ada@"), QStringLiteral("MAIL.ex"), QStringLiteral("GRÖ"),
                                QStringLiteral("größ"), QStringLiteral("logi")}) {
        gui::EntryFilter filter;
        filter.text = gui::folded(text);
        model.setFilter(filter);
        QCOMPARE(shown(model), QStringList(QStringLiteral("LOGIN")));
    }
}

void tst_EntryModel::growingTextNarrowsWithoutLosingAnything()
{
    EntryModel model;
    std::vector<entries::Entry> list;
    for (int i = 0; i < 500; ++i)
        list.push_back(entryOf("key" + std::to_string(i)));
    model.setRows(rowsOf(list), now);
    gui::EntryFilter filter;
    QString text;
    for (const QChar c : QStringLiteral("key12")) {
        text += c;
        filter.text = gui::folded(text);
        model.setFilter(filter);
    }
    QCOMPARE(model.rowCount(), 11); // 12 and 120 … 129
    filter.text = gui::folded(QStringLiteral("key1"));
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 111);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 500);
}

void tst_EntryModel::expiredAndFavouritesAreFiltered()
{
    entries::Entry over = entryOf("over"), soon = entryOf("soon"), later = entryOf("later");
    over.expiresAt = Timestamp::fromSeconds(now.seconds - 1);
    soon.expiresAt = Timestamp::fromSeconds(now.seconds + 86400);
    later.expiresAt = Timestamp::fromSeconds(now.seconds + 100 * 86400);
    later.favorite = true;
    EntryModel model;
    model.setRows(rowsOf({over, soon, later, entryOf("never")}), now);
    gui::EntryFilter filter;
    filter.expired = true;
    model.setFilter(filter);
    QCOMPARE(shown(model), QStringList({QStringLiteral("over"), QStringLiteral("soon")}));
    filter = {};
    filter.favorites = true;
    model.setFilter(filter);
    QCOMPARE(shown(model), QStringList(QStringLiteral("later")));
}

void tst_EntryModel::entriesWithoutAUserNameComeLastInBothDirections()
{
    EntryModel model;
    model.setRows(rowsOf({entryOf("none"), entryOf("a", "zoe"), entryOf("b", "Ada")}), now);
    model.sort(EntryModel::userNameColumn, Qt::AscendingOrder);
    QCOMPARE(shown(model), QStringList({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("none")}));
    model.sort(EntryModel::userNameColumn, Qt::DescendingOrder);
    QCOMPARE(shown(model), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("none")}));
}

void tst_EntryModel::favouritesStandFirstWhenAsked()
{
    entries::Entry star = entryOf("z");
    star.favorite = true;
    EntryModel model;
    model.setRows(rowsOf({entryOf("a"), star}), now);
    QCOMPARE(shown(model).first(), QStringLiteral("a"));
    model.setFavoritesFirst(true);
    QCOMPARE(shown(model).first(), QStringLiteral("z"));
    model.sort(EntryModel::keyColumn, Qt::DescendingOrder);
    QCOMPARE(shown(model).first(), QStringLiteral("z"));
}

void tst_EntryModel::selectionOutlivesAChangeOfOrder()
{
    EntryModel model;
    std::vector<entries::Entry> list;
    for (int i = 0; i < 300; ++i)
        list.push_back(entryOf("key" + std::to_string(i)));
    model.setRows(rowsOf(list), now);
    const QPersistentModelIndex kept = model.index(model.rowOf("key42"), 0);
    QSignalSpy reset(&model, &EntryModel::modelReset);
    model.sort(EntryModel::keyColumn, Qt::DescendingOrder);
    QCOMPARE(kept.data().toString(), QStringLiteral("key42"));
    QCOMPARE(reset.size(), 0);
}

void tst_EntryModel::oneChangedEntryIsOneChangedRow()
{
    EntryModel model;
    model.setRows(rowsOf({entryOf("a"), entryOf("b"), entryOf("c")}), now);
    QSignalSpy changed(&model, &EntryModel::dataChanged);
    QSignalSpy layout(&model, &EntryModel::layoutChanged);
    QSignalSpy inserted(&model, &EntryModel::rowsInserted);
    model.putRow(gui::entryRow(entryOf("b", "ada"), gui::Draft::Status::changed));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(layout.size() + inserted.size(), 0);
}

void tst_EntryModel::manyScatteredRowsGoAtOnce()
{
    EntryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<entries::Entry> list;
    for (int i = 0; i < 400; ++i)
        list.push_back(entryOf("key" + std::to_string(1000 + i)));
    model.setRows(rowsOf(list), now);
    std::vector<std::string> odd{"absent"};
    for (int i = 1; i < 400; i += 2)
        odd.push_back("key" + std::to_string(1000 + i));
    QSignalSpy removed(&model, &EntryModel::rowsRemoved);
    const EntryRows gone = model.removeKeys(odd);
    QCOMPARE(gone.size(), std::size_t(200));
    QCOMPARE(gone.front().key, std::string("key1001"));
    QCOMPARE(removed.size(), 0); // a reset is cheaper
    QCOMPARE(model.rows().size(), std::size_t(200));
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(shown(model).at(1), QStringLiteral("key1002"));
    QCOMPARE(model.removeKeys({"absent"}).size(), std::size_t(0));
    QCOMPARE(model.rowCount(), 200);
}

void tst_EntryModel::warningIsToldInWordsToo()
{
    entries::Entry over = entryOf("over");
    over.expiresAt = Timestamp::fromSeconds(now.seconds - 86400);
    over.updatedAt = Timestamp::fromSeconds(now.seconds - 91 * 86400);
    EntryModel model;
    model.setRows(rowsOf({over}), now);
    const QModelIndex cell = model.index(0, EntryModel::updatedColumn);
    QVERIFY(!cell.data(Qt::DecorationRole).isNull());
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("expired")));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Expired on")));
    QCOMPARE(cell.data(EntryModel::expiryRole).toInt(), static_cast<int>(gui::Expiry::over));
}

void tst_EntryModel::ageIsShortAndTheDateIsInTheToolTip()
{
    entries::Entry old = entryOf("old"), fresh = entryOf("fresh");
    old.updatedAt = Timestamp::fromSeconds(now.seconds - 91 * 86400);
    fresh.updatedAt = now;
    EntryModel model;
    model.setRows(rowsOf({fresh, old}), now);
    QCOMPARE(model.index(0, EntryModel::updatedColumn).data().toString(), QStringLiteral("today"));
    const QModelIndex cell = model.index(1, EntryModel::updatedColumn);
    QCOMPARE(cell.data().toString(), QStringLiteral("91 d"));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("2026")));
}

void tst_EntryModel::toolTipsShowHostileNamesAsText()
{
    EntryModel model;
    model.setRows(rowsOf({entryOf("<b>x</b><img src='file:///etc/passwd'>")}), now);
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;")));
    QVERIFY(!tip.contains(QStringLiteral("<img")));
}

void tst_EntryModel::dragSaysNothingAboutTheEntries()
{
    EntryModel model;
    model.setRows(rowsOf({entryOf("SECRET_NAME", "ada")}), now);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
    QCOMPARE(data->formats(), QStringList(EntryModel::dragType()));
    QCOMPARE(data->data(EntryModel::dragType()), QByteArray("1"));
}

QTEST_MAIN(tst_EntryModel)
#include "tst_entrymodel.moc"
