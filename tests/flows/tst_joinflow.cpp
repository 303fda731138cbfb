#include "model/session/invitations.h"
#include "model/session/joinvault.h"
#include "model/sync/clients.h"

using namespace hypha;
using namespace hypha::test;

/// Ada invites Ben over a repository that nobody trusts; he joins, she approves, both work, and what the host
/// does to a newcomer is found out.
class tst_JoinFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void benJoinsIsApprovedAndReads();
    void bothEditOfflineAndNothingIsLost();
    void K2_anotherVaultIsNotJoined();
    void H12_olderStateIsNotJoined();
    void invitationOfSomebodyElseIsRefused();
    void failedJoinLeavesNothing();
    void whoeverHasAProfileIsKnownToTheVault();
    void nobodyIsKeptOutByAQuietWeekend();
    void aPathLeadsToTheSamePlaceFromEverywhere();
    void revokedDeviceCannotPush();

private:
    static vault::Invitation invitation(Client &ada, const ProjectId &project,
                                        const char *user = "email|ben@example.org");
    static Result<std::unique_ptr<session::OpenVault>> joining(Clients &c,
                                                               const vault::Invitation &invitation,
                                                               const char *home,
                                                               const char *user = "email|ben@example.org");
    static std::unique_ptr<Client> ben(Clients &c);
};

vault::Invitation tst_JoinFlow::invitation(Client &ada, const ProjectId &project, const char *user)
{
    session::InvitationWish wish;
    wish.user = UserId{user};
    wish.projects = {project};
    const auto made = must(session::invite(*ada.vault, wish));
    return must(vault::parseInvitation(made.text.view()));
}

Result<std::unique_ptr<session::OpenVault>>
tst_JoinFlow::joining(Clients &c, const vault::Invitation &invitation, const char *home, const char *user)
{
    sync::PathTransport transport(c.remote());
    const keystore::ProfileStore profiles(keystore::Home::below(c.path(home)));
    return session::joinVault(profiles, invitation, {"default", UserId{user}, "Desk"}, passphrase(),
                              transport, c.clock());
}

/// Joined and approved by his invitation, with Ada's project.
std::unique_ptr<Client> tst_JoinFlow::ben(Clients &c)
{
    auto client = std::make_unique<Client>(c.path("ben"), c.clock());
    client->vault = must(joining(c, invitation(c[0], c.project), "ben"));
    client->synced();
    c[0].synced();
    const DeviceId device = client->vault->keys().id;
    const vault::Device &pending = *c[0].vault->state()->device(device);
    vault::op::ApproveDevice approval{device, vault::deviceFingerprint(pending)};
    approval.role = vault::Role::member;
    approval.grants = {{c.project, vault::Role::member}};
    must(session::approve(*c[0].vault, approval, true));
    c[0].synced();
    client->synced();
    return client;
}

void tst_JoinFlow::benJoinsIsApprovedAndReads()
{
    Clients c(1);
    const auto client = ben(c);
    QCOMPARE(client->value(c.project, c.set, "A"), std::string("1"));
    client->put(c.project, c.set, "B", "from Ben");
    client->synced();
    c[0].synced();
    QCOMPARE(c[0].value(c.project, c.set, "B"), std::string("from Ben"));
    QVERIFY(must(c[0].vault->verify({})).ok());
}

void tst_JoinFlow::bothEditOfflineAndNothingIsLost()
{
    Clients c(1);
    const auto client = ben(c);
    c[0].put(c.project, c.set, "ADA", "1");
    c[0].run(vault::op::Rotate{{c.project}, "manual", std::nullopt});
    client->put(c.project, c.set, "BEN", "2");
    c[0].synced();
    // Made under the old key, it goes out under the new one.
    QVERIFY(client->synced().outcome.parked.empty());
    c[0].synced();
    QCOMPARE(c[0].value(c.project, c.set, "BEN"), std::string("2"));
    QCOMPARE(client->value(c.project, c.set, "ADA"), std::string("1"));
    QCOMPARE(c[0].vault->state()->set(c.project, c.set)->versions.back().pdkVersion, std::uint64_t(2));
}

void tst_JoinFlow::K2_anotherVaultIsNotJoined()
{
    Clients c(1), other(1);
    const auto text = invitation(c[0], c.project);
    std::filesystem::remove_all(c.remote());
    std::filesystem::copy(other.remote(), c.remote(), std::filesystem::copy_options::recursive);
    QVERIFY(joining(c, text, "ben").error().code == Errc::forked);
}

void tst_JoinFlow::H12_olderStateIsNotJoined()
{
    Clients c(1);
    std::filesystem::copy(c.remote(), c.path("older.git"), std::filesystem::copy_options::recursive);
    c[0].put(c.project, c.set, "B", "2");
    c[0].synced();
    const auto text = invitation(c[0], c.project);
    std::filesystem::remove_all(c.remote());
    std::filesystem::rename(c.path("older.git"), c.remote());
    QVERIFY(joining(c, text, "ben").error().code == Errc::rollback);
}

void tst_JoinFlow::invitationOfSomebodyElseIsRefused()
{
    Clients c(1);
    QVERIFY(joining(c, invitation(c[0], c.project), "eve", "email|eve@example.org").error().code ==
            Errc::invalidInput);
    const auto text = invitation(c[0], c.project);
    c.clock().forward(8 * 86'400);
    QVERIFY(joining(c, text, "ben").error().code == Errc::invalidInput);
}

void tst_JoinFlow::failedJoinLeavesNothing()
{
    Clients c(1);
    const auto text = invitation(c[0], c.project);
    std::filesystem::rename(c.remote(), c.path("gone"));
    QVERIFY(joining(c, text, "ben").error().code == Errc::network);
    const keystore::ProfileStore profiles(keystore::Home::below(c.path("ben")));
    QVERIFY(!profiles.exists("default") && !std::filesystem::exists(profiles.keystoreFile("default")));
    std::filesystem::rename(c.path("gone"), c.remote());
    QVERIFY(joining(c, text, "ben").has_value());
}

/// Whenever joining is cut off: without the enrolment a profile would be of no use, and nothing would say so.
void tst_JoinFlow::whoeverHasAProfileIsKnownToTheVault()
{
    Clients c(1);
    const auto text = invitation(c[0], c.project);
    const keystore::ProfileStore profiles(keystore::Home::below(c.path("ben")));
    bool seen = false;
    sync::PathTransport transport(c.remote());
    const auto vault =
        session::joinVault(profiles, text, {"default", UserId{"email|ben@example.org"}, "Desk"}, passphrase(),
                           transport, c.clock(), [&](session::Step step, std::uint64_t, std::uint64_t) {
                               if (step != session::Step::readingVault || !profiles.exists("default"))
                                   return;
                               seen = true;
                               vault::VerifyOptions options;
                               options.full = false;
                               const auto head =
                                   must(must(store::GitStore::open(profiles.repository("default")))->head());
                               const auto state = must(vault::verifyAll(*head, nullptr, options)).state;
                               QVERIFY(state.device(must(profiles.load("default")).deviceId));
                           });
    QVERIFY(vault.has_value() && seen);
}

/// Where something expires, a computer far ahead of the last event is asked about before it signs. Who only
/// waits moves no clock.
void tst_JoinFlow::nobodyIsKeptOutByAQuietWeekend()
{
    Clients c(1);
    const auto end = Timestamp::fromSeconds(c.clock().now().seconds + 300 * 86'400);
    c[0].run(vault::op::AddMember{std::nullopt, UserId{"email|guest@example.org"}, vault::Role::reader, end});
    c[0].synced();
    QVERIFY(c[0].vault->state()->anybodyExpires);
    const auto text = invitation(c[0], c.project);
    c.clock().forward(3 * 86'400);
    const auto clock = c[0].vault->state()->clock;
    const auto joined = joining(c, text, "ben");
    QVERIFY2(joined, told(joined));
    QVERIFY((*joined)->state()->clock == clock);
}

/// What an invitation names is looked for from where one joins, not from wherever one is later: somebody else
/// may have put a repository there.
void tst_JoinFlow::aPathLeadsToTheSamePlaceFromEverywhere()
{
    Clients c(1);
    auto text = invitation(c[0], c.project);
    text.remote = std::filesystem::relative(c.remote()).string();
    QVERIFY(std::filesystem::path(text.remote).is_relative());
    const auto vault = must(joining(c, text, "ben"));
    QCOMPARE(*vault->profile().remote, std::filesystem::absolute(text.remote).lexically_normal().string());
    session::InvitationWish wish;
    wish.remote = text.remote;
    const auto made = must(session::invite(*c[0].vault, wish));
    QCOMPARE(must(vault::parseInvitation(made.text.view())).remote, *vault->profile().remote);
}

void tst_JoinFlow::revokedDeviceCannotPush()
{
    Clients c(1);
    const auto client = ben(c);
    client->put(c.project, c.set, "B", "written before he knew");
    c[0].run(vault::op::RevokeDevice{client->vault->keys().id, "stolen"});
    c[0].synced();
    const auto report = client->synced();
    QCOMPARE(report.outcome.pushed, std::size_t(0));
    QCOMPARE(report.outcome.parked.size(), std::size_t(1));
    c[0].synced();
    QCOMPARE(c[0].value(c.project, c.set, "B"), std::string());
}

QTEST_GUILESS_MAIN(tst_JoinFlow)
#include "tst_joinflow.moc"
