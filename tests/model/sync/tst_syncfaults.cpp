#include "clients.h"
#include "support/faultlayer.h"

using namespace hypha;
using namespace hypha::test;

/// A sync that is cut off at any write, here or at the remote: the next one finishes, and nothing is lost or
/// doubled.
class tst_SyncFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void O6_failureAtAnyWriteOfThisComputer();
    void O6_failureAtAnyWriteOfTheRemote();
    void G8_crashAtAnyWriteLeavesOneStateOrTheOther();

private:
    enum class Fault { failure, crash };
    static void everyWrite(Clients &c, const std::string &folder, Fault fault);
};

void tst_SyncFaults::everyWrite(Clients &c, const std::string &folder, Fault fault)
{
    const long step = qEnvironmentVariableIsSet("HYPHA_DEEP") ? 1 : 5;
    auto &layer = FaultLayer::instance();
    for (long n = 1;; n += step) {
        const std::string key = "KEY_" + std::to_string(n);
        c[0].put(c.project, c.set, "THEIRS_" + key, "1");
        c[0].synced();
        c[1].put(c.project, c.set, "OURS_" + key, "2");
        const std::uint64_t versions = c[0].vault->state()->set(c.project, c.set)->currentVersion();

        if (fault == Fault::crash)
            layer.crashAt(folder, n, FaultLayer::Unsynced::dropped);
        else
            layer.failAt(folder, n, EIO);
        static_cast<void>(c[1].sync());
        const bool struck = layer.stop();
        if (fault == Fault::crash)
            c[1].open();
        for (Client *client : {&c[1], &c[0]}) {
            const auto refusal = client->synced().outcome.refusal;
            QVERIFY2(!refusal, refusal ? (std::to_string(n) + " " + describe(refusal->error)).c_str() : "");
        }
        for (Client *client : {&c[0], &c[1]}) {
            QCOMPARE(client->value(c.project, c.set, "THEIRS_" + key), std::string("1"));
            QCOMPARE(client->value(c.project, c.set, "OURS_" + key), std::string("2"));
            QCOMPARE(client->vault->state()->set(c.project, c.set)->currentVersion(), versions + 1);
            QCOMPARE(client->state().parked, std::size_t(0));
        }
        if (!struck)
            break;
    }
    QVERIFY(must(c[1].vault->verify({})).ok());
}

void tst_SyncFaults::O6_failureAtAnyWriteOfThisComputer()
{
    Clients c;
    everyWrite(c, c.path("copy1"), Fault::failure);
}

void tst_SyncFaults::O6_failureAtAnyWriteOfTheRemote()
{
    Clients c;
    everyWrite(c, c.path("remote.git"), Fault::failure);
}

void tst_SyncFaults::G8_crashAtAnyWriteLeavesOneStateOrTheOther()
{
    Clients c;
    everyWrite(c, c.path("copy1"), Fault::crash);
}

QTEST_GUILESS_MAIN(tst_SyncFaults)
#include "tst_syncfaults.moc"
