#include "auditteam.h"

#include "model/audit/access.h"
#include "model/audit/activity.h"
#include "model/audit/archive.h"
#include "model/audit/filter.h"
#include "model/audit/freshness.h"
#include "model/audit/keylanes.h"

#include <QtTest>

#include <numeric>

using namespace hypha;
using audit::EventType;

/// The audit log as rows: what they say, how they are found, and what is counted over them.
class TestAudit : public QObject
{
    Q_OBJECT

    test::AuditTeam m_team;
    const audit::Log &m_log = m_team.log;

    static bool same(const audit::Log &a, const audit::Log &b)
    {
        if (a.size() != b.size() || a.users() != b.users())
            return false;
        for (std::size_t i = 0; i < a.size(); ++i) {
            const audit::Row &x = a.row(i), &y = b.row(i);
            if (x.sequence != y.sequence || x.id != y.id || x.time != y.time || x.device != y.device ||
                x.project != y.project || x.chainHash != y.chainHash || x.user != y.user ||
                x.type != y.type || x.clockWentBack != y.clockWentBack ||
                a.detailsJson(i) != b.detailsJson(i) || a.foldedText(i) != b.foldedText(i) ||
                a.names().device(x.device, x.sequence) != b.names().device(x.device, x.sequence))
                return false;
        }
        return true;
    }
    std::size_t count(const audit::Filter &filter) const { return audit::select(m_log, filter).size(); }
    /// The same by looking at every event.
    template <class Holds> std::size_t eventsThat(Holds holds) const
    {
        return static_cast<std::size_t>(std::count_if(m_team.events.begin(), m_team.events.end(), holds));
    }

private Q_SLOTS:
    void rowsSayWhatTheEventsSay()
    {
        QCOMPARE(m_log.size(), m_team.state().log.size());
        std::set<EventType> seen;
        for (std::size_t i = 0; i < m_log.size(); ++i) {
            const vault::Event &event = m_team.events[i];
            const audit::Row &row = m_log.row(i);
            QCOMPARE(row.sequence, i + 1);
            QVERIFY(row.id == event.id && row.time == event.timestamp && row.device == event.actorDevice);
            QVERIFY(row.project == event.project && row.chainHash == m_team.state().log[i].chainHash);
            QVERIFY(m_log.user(row) == event.actorUser);
            QCOMPARE(std::string(toString(row.type)), event.type);
            seen.insert(row.type);
            const auto record = json::parseObject(asBytes(event.signedBytes));
            const json::Value *details = record->find("data")->asObject()->find("details");
            QCOMPARE(std::string(m_log.detailsJson(i)), json::write(*details));
            const auto parsed = m_log.details(i);
            QVERIFY2(parsed, test::told(parsed));
            QCOMPARE(parsed->index(), event.details.index());
        }
        QVERIFY(seen.size() >= 10);
        QVERIFY(seen.contains(EventType::pdkRotated) && seen.contains(EventType::memberRemoved));
    }

    void everyTypeHasANameAndACategory()
    {
        std::set<std::string_view> names;
        audit::Types all;
        for (std::size_t i = 0; i < audit::eventTypeCount; ++i) {
            const auto type = static_cast<EventType>(i);
            names.insert(toString(type));
            QVERIFY(audit::typeCalled(toString(type)) == (i == 0 ? std::nullopt : std::optional(type)));
        }
        for (std::size_t i = 0; i < audit::categoryCount; ++i)
            all |= audit::typesOf(static_cast<audit::Category>(i));
        QCOMPARE(names.size(), audit::eventTypeCount);
        QCOMPARE(all.count(), audit::eventTypeCount - 1); // a newer version's event is in no verified log
        for (const vault::Event &event : m_team.events)
            QCOMPARE(toString(audit::typeOf(event.details)), std::string_view(event.type));
    }

    void namesAreThoseOfTheirTime()
    {
        const audit::Names &names = m_log.names();
        std::uint64_t renamed = 0;
        for (const vault::Event &event : m_team.events)
            if (event.type == "project_changed")
                renamed = event.sequence;
        QVERIFY(renamed > 1);
        QCOMPARE(names.project(m_team.project, renamed - 1), std::string_view("api"));
        QCOMPARE(names.project(m_team.project, renamed), std::string_view("backend"));
        QCOMPARE(names.project(m_team.project), std::string_view("backend"));
        QCOMPARE(names.project(m_team.project, 1), std::string_view());
        QCOMPARE(names.projectsCalled("api").size(), std::size_t{1});
        QVERIFY(*names.ownerOf(m_team.device("eva-desk").id) == test::user("eva"));
        QVERIFY(*names.projectOf(m_team.set) == m_team.project);
    }

    void aCopyStaysAsItWas()
    {
        audit::Log growing;
        for (std::size_t i = 0; i < m_team.events.size(); ++i) {
            const audit::Log copy = growing;
            growing.add(m_team.events[i]);
            QCOMPARE(copy.size(), i);
            QVERIFY(copy.isPrefixOf(growing) && !growing.isPrefixOf(copy));
            QVERIFY(same(copy, audit::firstRows(m_log, i)) || copy.users().size() != m_log.users().size());
        }
        QVERIFY(same(growing, m_log));
    }

    void longLogsCrossTheirPieces()
    {
        audit::Log log;
        for (std::uint64_t n = 0; n < 2 * audit::Log::chunkSize + 7; ++n) {
            vault::Event event = m_team.events[n % m_team.events.size()];
            event.sequence = n + 1;
            log.add(event);
        }
        for (const std::size_t i :
             {std::size_t{0}, audit::Log::chunkSize - 1, audit::Log::chunkSize, log.size() - 1})
            QCOMPARE(log.detailsJson(i), m_log.detailsJson(i % m_log.size()));
        const auto back = audit::readLog(audit::writeLog(log));
        QVERIFY2(back, test::told(back));
        QVERIFY(same(*back, log));
        const audit::Log first = audit::firstRows(log, audit::Log::chunkSize + 3);
        QCOMPARE(first.size(), audit::Log::chunkSize + 3);
        QVERIFY(first.isPrefixOf(log) ||
                first.row(first.size() - 1).chainHash == log.row(first.size() - 1).chainHash);
        QCOMPARE(first.detailsJson(first.size() - 1), log.detailsJson(first.size() - 1));
    }

    void theCacheComesBackAndDamageIsNoCrash()
    {
        const Bytes bytes = audit::writeLog(m_log);
        const auto back = audit::readLog(bytes);
        QVERIFY2(back, test::told(back));
        QVERIFY(same(*back, m_log));
        for (std::size_t size = 0; size < bytes.size(); size += 13)
            QVERIFY(!audit::readLog(ByteView(bytes).first(size)));
        for (std::size_t i = 0; i < bytes.size(); i += 7) {
            Bytes damaged = bytes;
            damaged[i] ^= 0x80;
            if (const auto read = audit::readLog(damaged))
                for (std::size_t row = 0; row < read->size(); ++row)
                    static_cast<void>(read->details(row).has_value());
        }
    }

    void eachFilterFindsWhatItSays()
    {
        audit::Filter none;
        QCOMPARE(count(none), m_log.size());
        const Timestamp middle = m_team.events[m_team.events.size() / 2].timestamp;
        audit::Filter since{.since = middle};
        QCOMPARE(count(since), eventsThat([&](const auto &e) { return e.timestamp >= middle; }));
        audit::Filter until{.until = middle};
        QCOMPARE(count(until), eventsThat([&](const auto &e) { return e.timestamp <= middle; }));
        audit::Filter after{.after = 5};
        QCOMPARE(count(after), m_log.size() - 5);
        audit::Filter project{.projects = std::set{m_team.project}};
        QCOMPARE(count(project), eventsThat([&](const auto &e) { return e.project == m_team.project; }));
        audit::Filter ben{.users = std::set{test::user("ben")}};
        QCOMPARE(count(ben), eventsThat([&](const auto &e) { return e.actorUser == test::user("ben"); }));
        audit::Filter phone{.devices = std::set{m_team.device("ben-phone").id}};
        QCOMPARE(count(phone), count(ben));
        audit::Filter keys{.types = audit::typesOf(audit::Category::keys)};
        QCOMPARE(count(keys),
                 eventsThat([](const auto &e) { return e.type == "pdk_rotated" || e.type == "pdk_shared"; }));
        QVERIFY(count(keys) >= 3);
        audit::Filter odd{.oddOnly = true};
        QCOMPARE(count(odd), std::size_t{1});
        audit::Filter both{.users = std::set{test::user("ben")},
                           .types = audit::typesOf(audit::Category::notes)};
        QCOMPARE(count(both), std::size_t{2});
    }

    void whatMentionsSomethingIsFound()
    {
        const std::string eva = test::user("eva").text, desk = m_team.device("eva-desk").id.toString();
        const auto holds = [](const vault::Event &e, const std::string &text) {
            const auto record = json::parseObject(asBytes(e.signedBytes));
            const json::Object &data = *record->find("data")->asObject();
            return json::write(*data.find("details")).find(text) != std::string::npos ||
                   *data.find("actor_device_id")->asString() == text ||
                   *data.find("actor_user_id")->asString() == text;
        };
        for (const std::string &text : {eva, desk, m_team.set.toString()}) {
            audit::Filter filter{.mentions = text};
            QCOMPARE(count(filter), eventsThat([&](const auto &e) { return holds(e, text); }));
            QVERIFY(count(filter) >= 2);
        }
        // Whose id begins like hers is somebody else.
        QCOMPARE(count({.mentions = eva.substr(0, eva.size() - 1)}), std::size_t{0});
        QCOMPARE(count({.mentions = eva.substr(0, eva.rfind('.'))}), std::size_t{0});
    }

    void wordsAreLookedForEverywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("a note, in another case") << "BackUp" << 1;
        QTest::newRow("two words in any order") << "backup CHECKED" << 1;
        QTest::newRow("who") << "eva@example" << 1;
        QTest::newRow("a device") << "ben-phone" << 3;
        QTest::newRow("a project's older name") << "api" << 2;
        QTest::newRow("a set") << "production" << 3;
        QTest::newRow("a type") << "pdk_rotated" << 1;
        QTest::newRow("a label of the front end") << "Schl\u00fcssel" << 1;
        QTest::newRow("beyond ASCII") << "\u00c9" << 1;
        QTest::newRow("one of two is nowhere") << "backup xyzzy" << 0;
        QTest::newRow("nothing") << "xyzzy" << 0;
    }
    void wordsAreLookedForEverywhere()
    {
        QFETCH(QString, text);
        QFETCH(int, atLeast);
        audit::Filter filter{.text = text.toStdString()};
        filter.typeLabels.resize(audit::eventTypeCount);
        filter.typeLabels[static_cast<std::size_t>(EventType::pdkRotated)] = "SCHL\u00dcSSEL erneuert";
        const auto found = static_cast<int>(count(filter));
        QVERIFY2(atLeast == 0 ? found == 0 : found >= atLeast, qPrintable(QString::number(found)));
        QVERIFY(found < static_cast<int>(m_log.size()));
    }

    void silenceIsMarked()
    {
        const Timestamp now = m_team.now();
        const audit::Freshness fresh = audit::freshness(m_team.state(), now);
        // Who left keeps an active device until it is revoked; it can sign nothing.
        QCOMPARE(fresh.devices.size(), std::size_t{2});
        QCOMPARE(fresh.confirmed, std::size_t{2});
        QCOMPARE(fresh.silent, std::size_t{0});
        QVERIFY(fresh.devices.back().name == "ada-laptop"); // heard of last
        const Timestamp later = Timestamp::fromSeconds(now.seconds + 40 * 86'400);
        const audit::Freshness silent = audit::freshness(m_team.state(), later);
        QCOMPARE(silent.confirmed, std::size_t{0});
        QCOMPARE(silent.silent, std::size_t{2});
        QCOMPARE(audit::freshness(m_team.state(), later, 60).silent, std::size_t{0});
    }

    void H2_aClockThatIsAheadKeepsNobodyFresh()
    {
        const Timestamp now = m_team.now();
        vault::VaultState state = m_team.state();
        const auto ahead = [&](std::int64_t days) {
            state.devices.at(m_team.device("ben-phone").id).lastSeen =
                Timestamp::fromSeconds(now.seconds + days * 86'400);
            return audit::freshness(state, now);
        };
        QCOMPARE(ahead(1).confirmed, std::size_t{2}); // a time zone set wrong
        QCOMPARE(ahead(8).confirmed, std::size_t{1});
        QCOMPARE(ahead(8).silent, std::size_t{0});
        QCOMPARE(ahead(3650).confirmed, std::size_t{1});
        QCOMPARE(ahead(3650).silent, std::size_t{1});
    }

    void anEventAheadOfTheClockIsOdd()
    {
        audit::Log log = m_log;
        vault::Event event = m_team.events.back();
        event.sequence = log.size() + 1;
        event.timestamp = Timestamp::fromSeconds(m_team.now().seconds + 365 * 86'400);
        log.add(event);
        const audit::Filter odd{.oddOnly = true, .now = m_team.now()};
        const auto found = audit::select(log, odd);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found.back(), static_cast<std::uint32_t>(m_log.size()));
        const audit::Filter later{.oddOnly = true, .now = event.timestamp};
        QCOMPARE(audit::select(log, later).size(), std::size_t{1});
    }

    void whatADeviceSignsThatNobodyLetInIsUnverified()
    {
        test::AuditTeam team;
        for (const auto &[id, device] : team.state().devices) // the first one, and those that were approved
            QVERIFY(!audit::isUnverified(device));
        for (std::uint32_t i = 0; i < team.log.size(); ++i) // one clock went back, and nothing else is odd
            QVERIFY(audit::flagsOf(team.exported(), i).empty() || team.log.row(i).clockWentBack);
        team.enrol("host", "ben"); // in Ben's name, by whoever can write to the repository
        QVERIFY(audit::isUnverified(team.device("host")));
        const vault::LogEntry &entry = team.state().log.back();
        team.log.add(test::AuditTeam::must(
            vault::Event::parse(test::AuditTeam::must(team.reader()(vault::eventPath(entry))), "event")));
        const auto flags = audit::flagsOf(team.exported(), team.log.size() - 1);
        QCOMPARE(flags.size(), std::size_t{1});
        QVERIFY(flags.front().starts_with("unverified"));
        QVERIFY(team.approve("ada-laptop", "host"));
        QVERIFY(audit::flagsOf(team.exported(), team.log.size() - 1).empty());
        QVERIFY(team.run("ada-laptop", vault::op::RevokeDevice{team.device("host").id, std::nullopt}));
        QVERIFY(!audit::isUnverified(team.device("host")));
    }

    void lanesShowEachKeyAndWhoWasLeftOut()
    {
        const auto lanes = audit::keyLanes(m_log);
        QCOMPARE(lanes.size(), std::size_t{1});
        const audit::KeyLane &lane = lanes.front();
        QVERIFY(lane.project == m_team.project && lane.name == "backend" && !lane.deleted);
        QCOMPARE(lane.versions.size(), m_team.theProject().pdks.size());
        QVERIFY(!lane.versions.front().reason);
        QVERIFY(lane.versions.front().shared.contains(m_team.device("eva-desk").id));
        QVERIFY(lane.versions.front().until == lane.versions[1].from);
        const audit::KeyVersion &last = lane.versions.back();
        QVERIFY(last.reason == "member_removed" && !last.until);
        QVERIFY(last.leftOutUsers == std::set{test::user("eva")});
        QVERIFY(last.leftOutDevices == std::set{m_team.device("eva-desk").id});
        QVERIFY(last.user == test::user("ada"));
    }

    void whoLeftCouldReadTheOldVersions()
    {
        const auto matrix = audit::accessMatrix(m_team.state(), m_team.now());
        QCOMPARE(matrix.size(), std::size_t{3});
        const auto of = [&](const char *name) {
            return *std::find_if(matrix.begin(), matrix.end(),
                                 [&](const auto &a) { return a.user == test::user(name); });
        };
        QVERIFY(of("ada").role == vault::Role::owner && of("ada").readsNow && of("ada").since);
        QVERIFY(of("ben").role == vault::Role::admin && of("ben").readsNow);
        const audit::Access eva = of("eva");
        QVERIFY(!eva.role && !eva.readsNow && !eva.holdsCurrentKey);
        QVERIFY(eva.keyVersions == std::set<std::uint64_t>{1});
        const vault::SecretSet &set = *m_team.state().set(m_team.project, m_team.set);
        const auto readable = audit::readableVersions(set, eva.keyVersions);
        QCOMPARE(readable.size(), std::size_t{1});
        QCOMPARE(readable.front().first, std::uint64_t{1});
        QCOMPARE(readable.front().last, set.currentVersion() - 1); // the last one came after
        QVERIFY(audit::readableVersions(set, {}).empty());
    }

    void countsAddUp()
    {
        const auto rows = m_team.all();
        const auto period = audit::periodOf(m_log, rows);
        QVERIFY(period && period->first <= period->last);
        for (const std::size_t parts : {std::size_t{1}, std::size_t{7}, std::size_t{500}}) {
            std::uint32_t total = 0;
            for (const auto &counts : audit::timeline(m_log, rows, *period, parts))
                total = std::accumulate(counts.begin(), counts.end(), total);
            QCOMPARE(std::size_t{total}, rows.size());
        }
        const audit::HeatMap map = audit::heatMap(m_log, rows, *period);
        QCOMPARE(map.days, std::size_t{4});
        std::size_t total = 0;
        for (const auto &days : map.byUser)
            total += std::accumulate(days.begin(), days.end(), 0u);
        QCOMPARE(total, rows.size());
        QVERIFY(!audit::periodOf(m_log, {}));
        QVERIFY(audit::timeline(m_log, rows, *period, 0).empty());
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
