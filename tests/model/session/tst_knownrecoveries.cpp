#include "crypto/wordlist.h"
#include "model/recovery/gathering.h"
#include "model/recovery/keyset.h"
#include "model/session/knownrecoveries.h"
#include "model/session/recovervault.h"
#include "model/session/recoverystanding.h"
#include "model/sync/clients.h"
#include "model/vault/recoveryrules.h"

using namespace hypha;

namespace {

std::string codeOf(const Result<void> &result)
{
    return result ? "success" : toString(result.error().code);
}

} // namespace

/// "I know about this": an alarm about a recovery is silenced on one computer, and no later one with it.
class TestKnownRecoveries : public QObject
{
    Q_OBJECT

    test::Clients m_c{1};
    std::vector<recovery::ShareSheet> m_sheets;

    session::OpenVault &ada() { return *m_c[0].vault; }
    std::vector<RequestId> told(session::OpenVault &vault)
    {
        const auto state = vault.state();
        return session::untoldRecoveries(vault,
                                         vault::recoveryAlarms(*state, vault.keys().user, vault.keys().id,
                                                               vault::judgedTime(*state, m_c.clock().now())));
    }
    session::RecoveryStanding standing() { return test::must(session::readRecoveryStanding(ada())); }
    void synced(session::OpenVault &vault)
    {
        sync::PathTransport transport(m_c.remote());
        test::must(session::VaultSync(vault).run(transport, {}));
    }
    session::RequestedVault asked(const std::string &name)
    {
        const keystore::ProfileStore profiles(keystore::Home::below(m_c.path(name)));
        const session::RecoveryWish wish{"default", ada().keys().user, name, m_c.remote().string(),
                                         crypto::fingerprintText(ada().state()->fingerprint)};
        sync::PathTransport transport(m_c.remote());
        auto out =
            test::must(session::requestRecovery(profiles, wish, test::passphrase(), transport, m_c.clock()));
        synced(*out.vault);
        synced(ada());
        return out;
    }
    void recover(session::RequestedVault &asked)
    {
        const auto state = asked.vault->state();
        const auto read = [&](const std::string &path) { return asked.vault->file(path); };
        recovery::Gathering gathering(test::must(recovery::currentDocument(*state, read)));
        QVERIFY(gathering.add(m_sheets[0].words.view()) && gathering.add(m_sheets[1].words.view()));
        vault::op::CompleteRecovery complete;
        complete.request = asked.request;
        complete.sharesUsed = 2;
        complete.keys = test::must(gathering.keys(*state->recoveryKey));
        test::must(asked.vault->run(vault::recoveryOperation(complete)));
        synced(*asked.vault);
        synced(ada());
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = test::must(recovery::makeKeySet(*ada().state(), {1, {{"Admins", 2, 3}}, {}},
                                                    ada().state()->head, m_c.clock().now()));
        m_c[0].run(made.operation);
        m_sheets = std::move(made.sheets);
        m_c[0].synced();
    }

    void R3_whatIsKnownIsToldNoMoreAndWhatComesLaterIs()
    {
        session::RequestedVault first = asked("first-back");
        QVERIFY(told(ada()) == std::vector{first.request});
        QCOMPARE(codeOf(session::acknowledgeRecovery(ada(), first.request)), "conflict"); // it is still open
        recover(first);
        QVERIFY(told(ada()) == std::vector{first.request});
        // Nor does what came in so count as the second device of the person before they say to know of it.
        const DeviceId strange = first.vault->keys().id;
        QVERIFY(standing().unconfirmed == std::set{strange});
        QVERIFY(!session::postureOf(standing()).device);
        test::must(session::acknowledgeRecovery(ada(), first.request));
        QVERIFY(standing().unconfirmed.empty() && session::devicesToRelyOn(standing()) == 2);
        QVERIFY(session::postureOf(standing()).device);
        QVERIFY(told(ada()).empty());
        QCOMPARE(codeOf(session::acknowledgeRecovery(ada(), RequestId::random())), "not_found");

        m_c[0].vault.reset(); // a later start knows it as well, also with new keys
        m_c[0].open();
        test::must(ada().changePassphrase(test::passphrase(), test::passphrase(), true));
        QVERIFY(told(ada()).empty());

        session::RequestedVault second = asked("second-back");
        QVERIFY(told(ada()) == std::vector{second.request}); // pending: somebody asks
        recover(second);
        QVERIFY(told(ada()) == std::vector{second.request});
        synced(*first.vault);
        QVERIFY(told(*first.vault) == std::vector{second.request}); // each computer is told by itself
        test::must(session::acknowledgeRecovery(ada(), second.request));
        QVERIFY(told(ada()).empty());
        QVERIFY((session::knownRecoveries(ada()) == std::set{first.request, second.request}));
    }

    void whatIsKeptAndCannotBeReadTellsEverythingAgain()
    {
        test::must(ada().keystore().setItem("known-recoveries", asBytes("rubbish")));
        QVERIFY(session::knownRecoveries(ada()).empty());
        QCOMPARE(told(ada()).size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(TestKnownRecoveries)
#include "tst_knownrecoveries.moc"
