#include "clients.h"

#include <set>
#include <thread>

using namespace hypha;
using namespace hypha::test;

/// Several computers that push to one remote at the same time.
class tst_ManyClients : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void G8_everyVersionOfEveryClientArrives();
};

void tst_ManyClients::G8_everyVersionOfEveryClientArrives()
{
    const bool deep = qEnvironmentVariableIsSet("HYPHA_DEEP");
    const int clients = 8, versions = deep ? 50 : 3;
    Clients c(clients);
    std::vector<std::thread> threads;
    std::atomic<int> failures{0};
    for (int n = 0; n < clients; ++n)
        threads.emplace_back([&, n] {
            Client &client = c[static_cast<std::size_t>(n)];
            sync::Options patient;
            patient.tries = 1000;
            patient.wait = [](int) {
                std::this_thread::yield(); // each lost race is somebody else's push: it ends by itself
                return true;
            };
            for (int i = 0; i < versions; ++i) {
                client.put(c.project, c.set, "KEY_" + std::to_string(n), std::to_string(i));
                const auto done = client.sync(patient);
                failures += !done || done->outcome.refusal || !done->outcome.parked.empty();
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);

    c[0].synced();
    const auto *set = c[0].vault->state()->set(c.project, c.set);
    QCOMPARE(set->currentVersion(), std::uint64_t(2 + clients * versions));
    std::set<std::string> seen;
    for (std::uint64_t v = 3; v <= set->currentVersion(); ++v)
        for (int n = 0; n < clients; ++n)
            seen.insert(std::to_string(n) + "=" +
                        c[0].value(c.project, c.set, "KEY_" + std::to_string(n), v));
    for (int n = 0; n < clients; ++n)
        for (int i = 0; i < versions; ++i)
            QVERIFY(seen.contains(std::to_string(n) + "=" + std::to_string(i)));
    QVERIFY(must(c[0].vault->verify({})).ok());
}

QTEST_GUILESS_MAIN(tst_ManyClients)
#include "tst_manyclients.moc"
