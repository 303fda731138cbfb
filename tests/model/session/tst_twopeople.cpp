#include "model/session/invitations.h"
#include "model/vault/boxaudit.h"
#include "model/vault/exposure.h"
#include "support/joined.h"
#include "support/temporaryhome.h"

#include <QtTest>

using namespace hypha;
using session::OpenVault;
using vault::InvitationVerdict;
using vault::Role;

namespace {

/// One person's computer.
struct Computer
{
    test::TemporaryHome home;
    std::unique_ptr<OpenVault> vault;

    std::filesystem::path repository() const { return home.profiles().repository("default"); }
    void open()
    {
        vault.reset();
        auto opened = OpenVault::open(home.profiles(), "default", test::passphrase(), home.clock());
        if (!opened)
            qFatal("%s", test::told(opened));
        vault = std::move(*opened);
    }
    /// The other's repository comes by hand; what is there is verified from the remembered head on.
    void bring(const Computer &from)
    {
        vault.reset();
        test::carry(from.repository(), repository());
        open();
    }
};

constexpr const char *passphraseText = "correct horse battery staple amber";

} // namespace

/// A team of two from the invitation to the removal, each with a home of their own, by what the window calls.
class TestTwoPeople : public QObject
{
    Q_OBJECT

private:
    Computer m_ada, m_ben;
    ProjectId m_project = ProjectId::random();
    SetId m_set = SetId::random();
    std::string m_invitation;

    const vault::Device &device(const Computer &on, const std::string &name)
    {
        for (const auto &[id, one] : on.vault->state()->devices)
            if (one.name == name)
                return one;
        qFatal("no device %s", name.c_str());
    }
    vault::op::PushVersion push(const Computer &on, const char *key, const char *value) const
    {
        vault::op::PushVersion o{m_project, m_set, std::nullopt, {}, {}, false, false};
        entries::Entry entry;
        entry.key = key;
        entry.value = on.vault->sealer().seal(asBytes(std::string_view(value)));
        o.put.push_back(std::move(entry));
        return o;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = OpenVault::create(m_ada.home.profiles(), m_ada.home.newVault(), test::passphrase(),
                                      m_ada.home.clock());
        QVERIFY2(made, test::told(made));
        m_ada.vault = std::move(*made);
        HYPHA_VERIFY(m_ada.vault->run(vault::op::CreateProject{m_project, "api", {}}));
        HYPHA_VERIFY(m_ada.vault->run(vault::op::CreateSet{m_project, m_set, "production"}));
        HYPHA_VERIFY(m_ada.vault->run(push(m_ada, "DATABASE_URL", "postgres://first")));
    }

    void H12_anInvitationCarriesVaultAndRememberedHead()
    {
        session::InvitationWish wish;
        wish.user = UserId{"email|ben@example.org"};
        wish.projects = {m_project};
        QVERIFY(!session::invite(*m_ada.vault, wish)); // without a remote nobody could join
        wish.remote = "/srv/acme.git";
        const auto made = session::invite(*m_ada.vault, wish);
        QVERIFY2(made, test::told(made));
        const auto read = vault::parseInvitation(made->text.view());
        QVERIFY2(read, test::told(read));
        QVERIFY(read->fingerprint == m_ada.vault->state()->fingerprint);
        QVERIFY(read->head == m_ada.vault->state()->head);
        QCOMPARE(read->expiresAt.seconds, m_ada.home.clock().now().seconds + 7 * 86400);
        m_invitation = std::string(made->text.text());
    }

    void openInvitationsSurviveTheProgram()
    {
        m_ada.open();
        const auto open = session::openInvitations(*m_ada.vault);
        QVERIFY2(open, test::told(open));
        QCOMPARE(open->size(), std::size_t{1});
        QVERIFY(open->front().projects == std::vector{m_project});
    }

    void K2_theInvitedDeviceIsRecognisedAndLetIn()
    {
        m_ada.vault.reset();
        test::joinByCopy({m_ben.home.profiles(), passphraseText, UserId{"email|ben@example.org"},
                          "Ben's laptop", m_invitation},
                         m_ada.repository(), m_ben.home.clock());
        m_ada.bring(m_ben);
        const vault::Device waiting = device(m_ada, "Ben's laptop");
        const auto found = session::findInvitation(*m_ada.vault, waiting);
        QVERIFY2(found, test::told(found));
        QVERIFY(found->verdict == InvitationVerdict::verified);
        vault::op::ApproveDevice approval{waiting.id, vault::deviceFingerprint(waiting), Role::admin};
        const auto asAdmin = session::approve(*m_ada.vault, approval, true);
        QVERIFY(!asAdmin && asAdmin.error().code == Errc::inputNeeded);
        approval.role = found->invitation->role;
        for (const ProjectId &project : found->invitation->projects)
            approval.grants.push_back({project, Role::member, {}});
        HYPHA_VERIFY(session::approve(*m_ada.vault, approval, true));
        const auto listed = session::listInvitations(*m_ada.vault);
        QVERIFY(listed && listed->size() == 1 && !listed->front().isOpen());
        QVERIFY(listed->front().uses.front().device == waiting.id &&
                listed->front().uses.front().status == vault::DeviceStatus::active);
        const auto settled = session::findInvitation(*m_ada.vault, device(m_ada, "Ben's laptop"));
        QVERIFY(settled && settled->verdict == InvitationVerdict::none);
        m_ben.bring(m_ada);
        QVERIFY(m_ben.vault->health().ok());
        HYPHA_VERIFY(m_ben.vault->entries(m_project, m_set));
        HYPHA_VERIFY(m_ben.vault->run(push(m_ben, "BEN", "was here")));
        m_ada.bring(m_ben);
        QCOMPARE(m_ada.vault->entries(m_project, m_set)->size(), std::size_t{2});
    }

    /// The keystore's file is what counts, not what it held when this process opened it.
    void invitationOfAnotherProcessIsKnownWithoutOpeningAgain()
    {
        // A second program over Ada's home.
        auto opened =
            OpenVault::open(m_ada.home.profiles(), "default", test::passphrase(), m_ada.home.clock());
        QVERIFY2(opened, test::told(opened));
        session::InvitationWish wish;
        wish.user = UserId{"email|dora@example.org"};
        wish.remote = "/srv/acme.git";
        const auto made = session::invite(**opened, wish);
        QVERIFY2(made, test::told(made));
        const auto listed = session::openInvitations(*m_ada.vault);
        QVERIFY2(listed, test::told(listed));
        const auto isMade = [&](const vault::OpenInvitation &one) { return one.id == made->id; };
        QCOMPARE(listed->size(), std::size_t{2}); // and the one that let Ben in
        QVERIFY(std::any_of(listed->begin(), listed->end(), isMade));

        vault::Device waiting = device(m_ada, "Ben's laptop");
        const auto text = vault::parseInvitation(made->text.view());
        QVERIFY2(text, test::told(text));
        waiting.id = DeviceId::random();
        waiting.user = *wish.user;
        waiting.status = vault::DeviceStatus::pendingApproval;
        waiting.invitation = EventId{made->id.uuid};
        waiting.invitationMac = vault::invitationMac(text->secret, text->id, waiting.signingKey,
                                                     waiting.encryptionKey, waiting.user);
        const auto verdict = [&] {
            const auto found = session::findInvitation(*m_ada.vault, waiting);
            return found ? found->verdict : InvitationVerdict::wrongMac;
        };
        QVERIFY(verdict() == InvitationVerdict::verified);
        HYPHA_VERIFY(session::withdrawInvitation(**opened, made->id));
        QVERIFY(verdict() == InvitationVerdict::none); // nor is what was withdrawn remembered here
        const auto left = session::openInvitations(*m_ada.vault);
        QVERIFY(left && std::none_of(left->begin(), left->end(), isMade));
    }

    void K2_anInvitationThatWasUsedVerifiesNobodyElse()
    {
        Computer mallory;
        m_ada.vault.reset();
        test::joinByCopy({mallory.home.profiles(), passphraseText, UserId{"email|mallory@example.org"},
                          "Mallory's", m_invitation},
                         m_ada.repository(), mallory.home.clock());
        m_ada.bring(mallory);
        const vault::Device waiting = device(m_ada, "Mallory's");
        const auto found = session::findInvitation(*m_ada.vault, waiting);
        QVERIFY(found && found->verdict == InvitationVerdict::otherUser);
        const vault::op::ApproveDevice approval{waiting.id, vault::deviceFingerprint(waiting), Role::member};
        const auto refused = session::approve(*m_ada.vault, approval, true);
        QVERIFY(!refused && refused.error().code == Errc::signatureInvalid);
        HYPHA_VERIFY(m_ada.vault->run(vault::op::RevokeDevice{waiting.id, "words differ"}));
    }

    /// The one who was let in by it may have been whoever read it on the way: then this is Ben.
    void K2_whoComesLaterWithTheSameInvitationIsAnAlarm()
    {
        Computer second;
        m_ada.vault.reset();
        test::joinByCopy({second.home.profiles(), passphraseText, UserId{"email|ben@example.org"},
                          "Ben's other laptop", m_invitation},
                         m_ada.repository(), second.home.clock());
        m_ada.bring(second);
        const vault::Device waiting = device(m_ada, "Ben's other laptop");
        const auto found = session::findInvitation(*m_ada.vault, waiting);
        QVERIFY(found && found->verdict == InvitationVerdict::usedAgain);
        const vault::op::ApproveDevice approval{waiting.id, vault::deviceFingerprint(waiting), std::nullopt};
        const auto refused = session::approve(*m_ada.vault, approval, true);
        QVERIFY(!refused && refused.error().code == Errc::signatureInvalid);
        HYPHA_VERIFY(m_ada.vault->run(vault::op::RevokeDevice{waiting.id, "words differ"}));
        // Once it has expired it is forgotten with the next one that is made.
        m_ada.home.clock().forward(8 * 86400);
        session::InvitationWish wish;
        wish.remote = "/srv/acme.git";
        const auto made = session::invite(*m_ada.vault, wish);
        QVERIFY2(made, test::told(made));
        const auto kept = session::openInvitations(*m_ada.vault);
        QVERIFY(kept && kept->size() == 1 && kept->front().id == made->id);
        HYPHA_VERIFY(session::withdrawInvitation(*m_ada.vault, made->id));
    }

    void anInvitationOfARefusedDeviceIsNoLongerOpen()
    {
        session::InvitationWish wish;
        wish.user = UserId{"email|dora@example.org"};
        wish.remote = "/srv/acme.git";
        const auto made = session::invite(*m_ada.vault, wish);
        QVERIFY2(made, test::told(made));
        const auto unused = session::invite(*m_ada.vault, wish);
        QVERIFY2(unused, test::told(unused));
        const auto listed = [&] { return session::listInvitations(*m_ada.vault); };
        const auto of = [](const auto &list, const InvitationId &id) {
            return std::find_if(list.begin(), list.end(),
                                [&](const auto &one) { return one.invitation.id == id; });
        };
        Computer dora;
        m_ada.vault.reset();
        test::joinByCopy({dora.home.profiles(), passphraseText, *wish.user, "Dora's laptop",
                          std::string(made->text.text())},
                         m_ada.repository(), dora.home.clock());
        m_ada.bring(dora);
        auto list = listed();
        QVERIFY2(list, test::told(list));
        QCOMPARE(list->size(), std::size_t{2});
        auto used = of(*list, made->id);
        QVERIFY(used->isOpen() && of(*list, unused->id)->uses.empty());
        QCOMPARE(used->uses.size(), std::size_t{1});
        QCOMPARE(used->uses.front().deviceName, std::string("Dora's laptop"));
        QVERIFY(used->uses.front().status == vault::DeviceStatus::pendingApproval);

        m_ada.home.clock().forward(3600);
        const vault::Device waiting = device(m_ada, "Dora's laptop");
        HYPHA_VERIFY(m_ada.vault->run(vault::op::RevokeDevice{waiting.id, "words differ"}));
        list = listed();
        QVERIFY2(list, test::told(list));
        QVERIFY(list->front().invitation.id == unused->id && list->front().isOpen());
        used = of(*list, made->id);
        QVERIFY(!used->isOpen() && used->uses.front().status == vault::DeviceStatus::revoked);
        QVERIFY(used->uses.front().endedAt == m_ada.home.clock().now());
        // It is kept for a while, so that whoever comes with it again is known for that.
        HYPHA_VERIFY(session::withdrawInvitation(*m_ada.vault, made->id));
        HYPHA_VERIFY(session::withdrawInvitation(*m_ada.vault, unused->id));
    }

    void theRemovedReadsNothingNewAndLeavesAList()
    {
        const auto read = [this](const std::string &path) { return m_ada.vault->file(path); };
        HYPHA_VERIFY(
            m_ada.vault->run(vault::op::RemoveMember{std::nullopt, UserId{"email|ben@example.org"}}));
        const auto state = m_ada.vault->state();
        const auto audit = vault::auditBoxes(*state, *state->project(m_project), 2, read,
                                             vault::judgedTime(*state, m_ada.home.clock().now()));
        QVERIFY2(audit, test::told(audit));
        QVERIFY(audit->exact() && audit->canOpen.size() == 1);
        auto left = vault::exposures(*state, m_ada.vault->keys(), m_ada.vault->sealer(), read);
        QVERIFY2(left, test::told(left));
        QCOMPARE(left->size(), std::size_t{1});
        QCOMPARE(left->front().sets.front().keys->size(), std::size_t{2});
        HYPHA_VERIFY(m_ada.vault->run(push(m_ada, "DATABASE_URL", "postgres://second")));
        vault::op::PushVersion last = push(m_ada, "DATABASE_URL", "postgres://second");
        last.remove = {"BEN"};
        HYPHA_VERIFY(m_ada.vault->run(last));
        left = vault::exposures(*m_ada.vault->state(), m_ada.vault->keys(), m_ada.vault->sealer(), read);
        QVERIFY(left && left->empty());
        m_ben.bring(m_ada);
        QVERIFY(!m_ben.vault->entries(m_project, m_set));
        const auto report = m_ada.vault->verify({});
        QVERIFY2(report, test::told(report));
        QVERIFY(report->ok());
    }
};

QTEST_GUILESS_MAIN(TestTwoPeople)
#include "tst_twopeople.moc"
