#include "crypto/hash.h"
#include "crypto/keyagreement.h"
#include "model/record/base64.h"
#include "model/record/json.h"
#include "model/vault/openinvitation.h"
#include "support/teamvault.h"

#include <QtTest>

using namespace hypha;
using test::TeamVault;
using vault::Invitation;
using vault::InvitationVerdict;
using vault::Role;

namespace {

Invitation sample()
{
    Invitation i;
    i.id = InvitationId::random();
    i.expiresAt = Timestamp::fromSeconds(1'790'600'000);
    i.fingerprint.bytes.fill(7);
    i.head = {12, EventId::random(), {}};
    i.orgName = "Acme – “secret\":\"”";
    i.remote = "ssh://git@example.org/acme.git";
    i.role = Role::admin;
    i.user = test::user("ben");
    i.secret = crypto::SecretBytes::random(vault::invitationSecretSize);
    return i;
}

std::string textOf(const Invitation &i)
{
    return std::string(vault::writeInvitation(i).text());
}

/// The invitation's JSON, to be altered and put back.
std::string jsonOf(const Invitation &i)
{
    const Bytes bytes = *fromBase64Url(textOf(i).substr(vault::invitationPrefix.size()));
    return {bytes.begin(), bytes.end()};
}
std::string withJson(const std::string &json)
{
    return std::string(vault::invitationPrefix) + toBase64Url(asBytes(json));
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const auto at = text.find(from);
    if (at == text.npos)
        qFatal("%s is not there", from.c_str());
    return text.replace(at, from.size(), to);
}

std::string outcome(const std::string &text)
{
    const auto parsed = vault::parseInvitation(asBytes(text));
    return parsed ? "accepted" : toString(parsed.error().code);
}

/// Ben's laptop, enrolled with this invitation's MAC.
void enrolBy(TeamVault &v, const std::string &device, std::string_view name,
             const vault::OpenInvitation &invitation)
{
    v.enrol(device, name); // makes the keys; enrolled again with the MAC below
    vault::DeviceKeys &keys = v.keys(device);
    keys = test::newDeviceKeys(test::user(name));
    const crypto::Hash mac = vault::invitationMac(invitation.secret, invitation.id, keys.signer.publicKey(),
                                                  crypto::x25519PublicKey(keys.encryption), keys.user);
    if (const auto done =
            v.run(device, vault::op::EnrolDevice{device, {}, vault::InvitationMac{invitation.id, mac}});
        !done)
        qFatal("%s", test::told(done));
}

vault::OpenInvitation openFor(const TeamVault &v, std::optional<UserId> user)
{
    return {InvitationId::random(),
            Timestamp::fromSeconds(v.now().seconds + 7 * 86400),
            Role::member,
            std::move(user),
            {},
            false,
            crypto::SecretBytes::random(vault::invitationSecretSize)};
}

InvitationVerdict verdict(const TeamVault &v, const std::string &device,
                          const vault::OpenInvitation &invitation, std::string_view approver = "ada")
{
    return vault::judgeInvitation(v.state(), v.device(device), &invitation, test::user(approver),
                                  v.judgedNow());
}

} // namespace

class TestInvitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const Invitation made = sample();
        const auto read = vault::parseInvitation(asBytes("  \n" + textOf(made) + "\r\n"));
        QVERIFY2(read, test::told(read));
        QVERIFY(read->id == made.id && read->expiresAt == made.expiresAt &&
                read->fingerprint == made.fingerprint);
        QVERIFY(read->head == made.head && read->orgName == made.orgName && read->remote == made.remote);
        QVERIFY(read->role == made.role && read->user == made.user);
        QVERIFY(read->secret.equals(made.secret.view()));
        Invitation nobody = sample();
        nobody.user.reset();
        const auto unnamed = vault::parseInvitation(asBytes(textOf(nobody)));
        QVERIFY2(unnamed, test::told(unnamed));
        QVERIFY(!unnamed->user);
    }

    void itIsFoundInTheMessageThatItCameIn()
    {
        const Invitation made = sample();
        const std::string text = textOf(made);
        std::string wrapped, quoted;
        for (std::size_t at = 0; at < text.size(); at += 72) {
            wrapped += text.substr(at, 72) + "\r\n";
            quoted += "> > " + text.substr(at, 72) + "\n";
        }
        for (const std::string &message :
             {"Hello Ben,\nhere it is: " + text + ".\nAda\n", "<" + text + ">",
              "\"" + text + "\" (all of it)", "Hello Ben,\n\n" + wrapped, wrapped + "Ada\r\n",
              "Ben wrote:\n" + quoted + "> > Ada\n", text + "\n" + text + "\n"}) {
            const auto read = vault::parseInvitationIn(asBytes(message));
            QVERIFY2(read, message.c_str());
            QVERIFY(read->id == made.id && read->secret.equals(made.secret.view()));
        }
        for (const std::string &message :
             {text.substr(0, text.size() - 20) + "\nAda", text.substr(0, 100) + " " + text.substr(100),
              wrapped.substr(0, 150) + wrapped.substr(230), std::string("hello"), std::string(20'000, 'A'),
              "hypha-invite-1:" + std::string(20'000, 'A'), "hypha-invite-1:" + std::string("\n>") + "x"})
            QVERIFY2(!vault::parseInvitationIn(asBytes(message)), message.substr(0, 300).c_str());
        const auto newer = vault::parseInvitationIn(asBytes("see hypha-invite-2:" + text.substr(15)));
        QVERIFY(!newer && newer.error().code == Errc::newerVersion);
    }

    /// A second one may come from somebody else who wrote into the same message. Only the reader knows whose
    /// they expect.
    void K2_ofTwoInvitationsNoneIsChosen()
    {
        const Invitation made = sample();
        Invitation other = sample();
        other.remote = "https://evil.example/acme.git";
        const std::string text = textOf(made), evil = textOf(other);
        std::string wrapped;
        for (std::size_t at = 0; at < evil.size(); at += 72)
            wrapped += "> " + evil.substr(at, 72) + "\n";
        for (const std::string &message :
             {evil + "\n" + text, text + "\n" + evil, text + " " + evil,
              "Ada wrote:\n" + wrapped + "\n\n" + text, text + "\n\n" + wrapped + "Ada\n",
              text + "\n" + text + "\n" + evil}) {
            const auto read = vault::parseInvitationIn(asBytes(message));
            QVERIFY2(!read && read.error().code == Errc::ambiguous, message.c_str());
        }
        // What only looks like one hides none.
        for (const std::string &message :
             {"It begins with hypha-invite-1: and is one word.\n" + text, "hypha-invite-1:\n" + text,
              text.substr(0, 80) + "...\n\n" + text, "hypha-invite-2:abc\n" + text,
              wrapped.substr(0, wrapped.size() / 2) + "\nHello Ben, here it is:\n" + text,
              text + "\nhypha-invite-1:" + std::string(9'000, 'A')}) {
            const auto read = vault::parseInvitationIn(asBytes(message));
            QVERIFY2(read, message.c_str());
            QVERIFY(read->id == made.id);
        }
        // Nor is without end looked for one among lines.
        std::string lines;
        while (lines.size() < vault::maxInvitationMessage - text.size())
            lines += "hypha-invite-1:\n";
        const auto read = vault::parseInvitationIn(asBytes(lines + text));
        QVERIFY(!read && read.error().code == Errc::limitExceeded);
    }

    void theTextIsUnpaddedBase64UrlOfCanonicalJson()
    {
        const std::string json = jsonOf(sample());
        const auto parsed = json::parseObject(asBytes(json));
        QVERIFY2(parsed, test::told(parsed));
        std::string names;
        for (const auto &[name, value] : *parsed)
            names += name + " ";
        QCOMPARE(names, std::string("expires_at fingerprint head id org_name remote role secret user_id "));
        QCOMPARE(parsed->find("secret")->asString()->size(), std::size_t{24});
    }

    void C10_otherSpellingsAreRefused()
    {
        const Invitation made = sample();
        const std::string json = jsonOf(made);
        const std::string id = made.id.toString();
        QCOMPARE(outcome(withJson(json)), std::string("accepted"));
        for (const auto &[from, to] : std::initializer_list<std::pair<std::string, std::string>>{
                 {"{\"expires_at\"", "{ \"expires_at\""},
                 {"\"id\":", "\"ID\":"},
                 {"\"role\":\"admin\"", "\"role\":\"owner\""},
                 {"\"role\":\"admin\"", "\"role\":\"root\""},
                 {"\"role\":\"admin\"", "\"role\":\"admin\",\"role\":\"admin\""},
                 {"\"sequence\":12", "\"sequence\":0"},
                 {"\"sequence\":12", "\"sequence\":12,\"x\":1"},
                 {"\"sequence\":12", "\"secret\":\"AAAAAAAAAAAAAAAAAAAAAA==\",\"sequence\":12"},
                 {"\"remote\":\"ssh:", "\"remote\":\"-ssh:"},
                 {"\"remote\":\"ssh:", "\"remote\":\"ssh:\\n"},
                 {"\"user_id\":\"email|ben", "\"user_id\":\" email|ben"},
                 {"\"org_name\":\"Acme", "\"org_name\":\" Acme"},
                 {"@example.org\"}", "@example.org\",\"z\":1}"},
                 {"==\"", "\""},
                 {id, "00000000-0000-0000-0000-000000000000"}})
            QVERIFY2(outcome(withJson(replaced(json, from, to))) != "accepted", (from + " -> " + to).c_str());
        const std::string text = textOf(made);
        QCOMPARE(outcome(replaced(text, "invite-1", "invite-2")), std::string("newer_version"));
        QCOMPARE(outcome(replaced(text, "hypha", "Hypha")), std::string("malformed"));
        QCOMPARE(outcome(text + "="), std::string("malformed"));
        QCOMPARE(outcome(text.substr(0, 60) + " " + text.substr(60)), std::string("malformed"));
        QCOMPARE(outcome({}), std::string("malformed"));
        QCOMPARE(outcome(text + std::string(vault::maxInvitationSize, 'A')), std::string("limit_exceeded"));
    }

    void everyCutAndEveryChangedLetterIsRefusedOrSaysSomethingElse()
    {
        const std::string text = textOf(sample());
        for (std::size_t size = 0; size < text.size(); ++size)
            QVERIFY2(outcome(text.substr(0, size)) != "accepted", std::to_string(size).c_str());
        for (std::size_t i = vault::invitationPrefix.size(); i < text.size(); ++i) {
            std::string altered = text;
            altered[i] = altered[i] == 'A' ? 'B' : 'A';
            const auto parsed = vault::parseInvitation(asBytes(altered));
            if (parsed)
                QVERIFY(textOf(*parsed) == altered); // one text, one meaning
        }
    }

    void theMacIsThatOfThePage()
    {
        // Independent of invitation.cpp: the page's formula on plain bytes.
        const auto secret = crypto::SecretBytes::random(16);
        const InvitationId id = InvitationId::random();
        const vault::DeviceKeys keys = test::newDeviceKeys(test::user("ben"));
        const auto encryption = crypto::x25519PublicKey(keys.encryption);
        Bytes message;
        for (const ByteView part :
             {id.view(), keys.signer.publicKey().view(), encryption.view(), asBytes(keys.user.text)})
            message.insert(message.end(), part.begin(), part.end());
        const auto key = crypto::MacKey::fromBytes(
            crypto::blake3DeriveSecret("mycelium 2025-12 invitation v1", secret.view()));
        QVERIFY(vault::invitationMac(secret, id, keys.signer.publicKey(), encryption, keys.user) ==
                crypto::blake3Keyed(*key, {message}));
    }

    void K2_whoHeldTheInvitationIsTold()
    {
        TeamVault v;
        const auto invitation = openFor(v, test::user("ben"));
        enrolBy(v, "ben-laptop", "ben", invitation);
        QVERIFY(verdict(v, "ben-laptop", invitation) == InvitationVerdict::verified);
        QVERIFY(!vault::wordsAreNeeded(InvitationVerdict::verified, v.device("ben-laptop"), test::user("ada"),
                                       Role::member));
        QVERIFY(vault::wordsAreNeeded(InvitationVerdict::verified, v.device("ben-laptop"), test::user("ada"),
                                      Role::admin));
        const vault::Device &device = v.device("ben-laptop");
        QVERIFY(vault::judgeInvitation(v.state(), device, nullptr, test::user("ada"), v.judgedNow()) ==
                InvitationVerdict::none);
    }

    void K2_whoOnlySawTheInvitationsIdIsNotVerified()
    {
        TeamVault v;
        auto invitation = openFor(v, test::user("ben"));
        auto guess = openFor(v, test::user("ben"));
        guess.id = invitation.id;
        enrolBy(v, "mallory", "ben", guess);
        QVERIFY(verdict(v, "mallory", invitation) == InvitationVerdict::wrongMac);
    }

    void K2_anInvitationIsForOneDeviceOneUserAndATime()
    {
        TeamVault v;
        const auto invitation = openFor(v, test::user("ben"));
        enrolBy(v, "dan-laptop", "dan", invitation);
        QVERIFY(verdict(v, "dan-laptop", invitation) == InvitationVerdict::otherUser);
        const auto second = openFor(v, test::user("ben"));
        enrolBy(v, "ben-laptop", "ben", second);
        QVERIFY(verdict(v, "ben-laptop", second) == InvitationVerdict::verified);
        enrolBy(v, "ben-other", "ben", second);
        QVERIFY(verdict(v, "ben-laptop", second) == InvitationVerdict::usedAgain);
        QVERIFY(verdict(v, "ben-other", second) == InvitationVerdict::usedAgain);
        const auto third = openFor(v, {});
        enrolBy(v, "carla-laptop", "carla", third);
        QVERIFY(verdict(v, "carla-laptop", third) == InvitationVerdict::verified);
        v.clock().forward(7 * 86400);
        QVERIFY(verdict(v, "carla-laptop", third) == InvitationVerdict::expired);
    }

    void K8_aMembersNextDeviceCountsOnlyByTheirOwnInvitation()
    {
        TeamVault v;
        v.addPerson("ben-laptop", "ben", Role::member, {});
        const auto adas = openFor(v, test::user("ben"));
        enrolBy(v, "ben-phone", "ben", adas);
        QVERIFY(verdict(v, "ben-phone", adas) == InvitationVerdict::notForMembers);
        auto own = openFor(v, test::user("ben"));
        own.ownDevice = true;
        enrolBy(v, "ben-tablet", "ben", own);
        QVERIFY(verdict(v, "ben-tablet", own, "ben") == InvitationVerdict::verified);
    }

    void K8_anInvitationForAnybodyIsNotGoodForADeviceInTheInvitersName()
    {
        TeamVault v;
        const auto anybody = openFor(v, {});
        enrolBy(v, "mallory", "ada", anybody); // invited as a member, says to be the owner
        QVERIFY(verdict(v, "mallory", anybody) == InvitationVerdict::notForMembers);
        QVERIFY(vault::wordsAreNeeded(verdict(v, "mallory", anybody), v.device("mallory"), test::user("ada"),
                                      std::nullopt));
    }

    void whatTheKeystoreKeepsIsReadBack()
    {
        TeamVault v;
        auto kept = openFor(v, test::user("ben"));
        kept.projects = {v.project};
        kept.ownDevice = true;
        const auto read = vault::OpenInvitation::fromItem(kept.toItem().view());
        QVERIFY2(read, test::told(read));
        QVERIFY(read->id == kept.id && read->expiresAt == kept.expiresAt && read->role == kept.role &&
                read->user == kept.user);
        QVERIFY(read->projects == kept.projects && read->ownDevice &&
                read->secret.equals(kept.secret.view()));
        QVERIFY(!vault::OpenInvitation::fromItem(kept.toItem().view().first(40)));
        QVERIFY(!vault::OpenInvitation::fromItem({}));
    }
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
