#include "hostile.h"

#include "crypto/keyagreement.h"
#include "crypto/wordlist.h"
#include "model/vault/operationsteps.h"

using namespace hypha;
using namespace hypha::test;
using Kind = sync::Refusal::Kind;
using vault::Role;

/// What a member, or somebody who only may push, signs and pushes with a program that knows no rules (THREATS
/// K, M, H and C): everybody's program refuses it, says why, and keeps what it has.
class tst_EvilMembers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void M1_aReaderWhoRaisesThemselvesIsRefused();
    void M1_aDeviceThatWaitsMakesNobodyAMember();
    void M2_anOldEventSignedOnceIsNotSignedForAnotherPlace();
    void M3_aRemovedMemberWhoBackdatesIsRefused();
    void M7_anAdminDoesNotLowerTheOwnerAndNobodyHasAnUnknownRole();
    void M8_aReadersVersionIsRefusedAndTheLastGoodStatePutBack();
    void M9_anAdminOfTheOrganisationIsInNoProjectByThat();
    void M10_twoDevicesOfOnePersonAreOnePerson();
    void K8_forgedDevicesAreRefused_data();
    void K8_forgedDevicesAreRefused();
    void K8_aDevicePlantedInTheOwnersNameWaitsAndGetsNothing();
    void K14_eachOfTheBitsThatAreComparedCounts();
    void H8_hugeNumbersAreNoSuccessors_data();
    void H8_hugeNumbersAreNoSuccessors();
    void C5_anotherSchemaIsBelievedOfActiveMembersAlone();
    void C8_aKeyOtherThanThePeersIsNotOpened();
    void C11_aSignedRecordIsNothingElse();

private:
    sync::Refusal refused(const Insider &by, const Claim &claim, Errc code)
    {
        by.push(claim);
        return refusedBy((*m_c)[1], code);
    }
    std::string setFolder() const
    {
        return "projects/" + m_c->project.toString() + "/sets/" + m_c->set.toString();
    }
    Files versionFiles(std::uint64_t version) const
    {
        const std::string file = setFolder() + "/v" + std::to_string(version);
        return {{setFolder() + "/set.json", Bytes{'1'}},
                {file + ".enc", Bytes{'2'}},
                {file + ".meta.json", Bytes{'3'}}};
    }
    Claim versionClaim(std::uint64_t version) const
    {
        Claim claim{"secret_version_created", m_c->project, {}, versionFiles(version)};
        claim.details.set("set_id", m_c->set.toString());
        claim.details.set("version", version);
        claim.details.set("message", nullptr);
        return claim;
    }

    std::unique_ptr<Clients> m_c;
    std::unique_ptr<Insider> m_ben, m_carla, m_dan, m_eve;
    QString m_good;
};

namespace {

json::Object roleChange(const std::string &user, const char *from, const char *to, const json::Array &devices)
{
    json::Object details;
    details.set("user_id", user);
    details.set("old_role", from);
    details.set("new_role", to);
    if (!devices.empty())
        details.set("device_ids", devices);
    return details;
}

json::Object approval(const DeviceId &device, const DeviceId &by, const crypto::Hash &keys)
{
    json::Object details;
    details.set("device_id", device.toString());
    details.set("approved_by", by.toString());
    details.set("keys_hash", toBase64(keys.view()));
    return details;
}

Claim enrolment(const vault::DeviceKeys &keys)
{
    Claim claim{"device_enrolled", {}, {}, {{vault::path::device(keys.id), Bytes{'1'}}}};
    json::Object &d = claim.details;
    d.set("device_id", keys.id.toString());
    d.set("user_id", keys.user.text);
    d.set("device_name", "another");
    d.set("device_type", "interactive");
    d.set("signing_pubkey", toBase64(keys.signer.publicKey().view()));
    d.set("encryption_pubkey", toBase64(crypto::x25519PublicKey(keys.encryption).view()));
    d.set("expires_at", nullptr);
    return claim;
}

} // namespace

/// Ben reads, Carla is an admin of the organisation and in no project, Dan writes; Eve's device waits.
void tst_EvilMembers::initTestCase()
{
    m_c = std::make_unique<Clients>();
    m_ben = std::make_unique<Insider>(*m_c, "ben", "ben-laptop");
    m_carla = std::make_unique<Insider>(*m_c, "carla", "carla-laptop");
    m_dan = std::make_unique<Insider>(*m_c, "dan", "dan-laptop");
    m_eve = std::make_unique<Insider>(*m_c, "eve", "eve-laptop");
    m_ben->join(Role::reader, Role::reader);
    m_carla->join(Role::admin, {});
    m_dan->join(Role::member, Role::member);
    m_eve->enrol();
    (*m_c)[1].synced();
    m_good = tipOf(m_c->remote());
}

void tst_EvilMembers::cleanup()
{
    if (!m_c)
        return;
    setTip(m_c->remote(), m_good);
    QVERIFY(!(*m_c)[1].synced().outcome.refusal);
    QCOMPARE((*m_c)[1].value(m_c->project, m_c->set, "A"), std::string("1"));
}

void tst_EvilMembers::M1_aReaderWhoRaisesThemselvesIsRefused()
{
    const Claim claim{"role_changed",
                      {},
                      roleChange("email|ben@example.org", "reader", "admin", {m_ben->id().toString()}),
                      {{vault::path::members, Bytes{'1'}}}};
    const auto refusal = refused(*m_ben, claim, Errc::illegalEvent);
    QCOMPARE(refusal.kind, Kind::junk);
    QVERIFY(says(refusal, "needs the permission \"share\""));
}

void tst_EvilMembers::M1_aDeviceThatWaitsMakesNobodyAMember()
{
    Claim claim{"member_added", {}, {}, {{vault::path::members, Bytes{'1'}}}};
    claim.details.set("user_id", "email|eve@example.org");
    claim.details.set("role", "reader");
    claim.details.set("expires_at", nullptr);
    claim.details.set("device_ids", json::Array{});
    QVERIFY(says(refused(*m_eve, claim, Errc::illegalEvent), "not active"));
}

void tst_EvilMembers::M2_anOldEventSignedOnceIsNotSignedForAnotherPlace()
{
    // Whoever can push can number and chain an old event anew; the signature is what they lack.
    const vault::VaultState state = m_ben->state();
    const Bytes old = remoteFile(*m_c, vault::eventPath(state.log[3]));
    json::Object body = must(json::parseFile(old));
    json::Object &data = *body.find("data")->asObject();
    const EventId id = EventId::random();
    data.set("event_id", id.toString());
    data.set("sequence", state.head.sequence + 1);
    data.set("previous_event_id", state.head.event.toString());
    data.remove("chain_hash");
    const auto chain = crypto::blake3({state.head.chainHash.view(), asBytes(json::write(data))});
    data.set("chain_hash", toBase64(chain.view()));
    const std::string text = json::write(body) + '\n';
    const std::string folder = "audit/" + m_c->clock().now().month() + "/";
    pushFiles(*m_c, {{folder + id.toString() + ".json", Bytes(text.begin(), text.end())}});
    QVERIFY(says(refusedBy((*m_c)[1], Errc::signatureInvalid), "signature"));

    setTip(m_c->remote(), m_good);
    pushFiles(*m_c, {{folder + EventId::random().toString() + ".json", old}});
    QCOMPARE(refusedBy((*m_c)[1], Errc::contentMismatch).kind, Kind::junk);
}

void tst_EvilMembers::M3_aRemovedMemberWhoBackdatesIsRefused()
{
    Clients c;
    Insider leaver(c, "ben", "ben-laptop");
    leaver.join(Role::member, Role::member);
    c[0].run(vault::op::RemoveMember{std::nullopt, user("ben")});
    c[0].synced();
    c[1].synced();
    const QString good = tipOf(c.remote());
    for (const std::int64_t skew : {-365 * 86400, 0, 365 * 86400}) {
        Claim note{"audit_note", {}, {}};
        note.details.set("note", "I was here all the time");
        const Timestamp claimed = Timestamp::fromSeconds(c.clock().now().seconds + skew);
        const EventId id = EventId::random();
        note.twist = [&](json::Object &data) { data.set("timestamp", claimed.toString()); };
        pushFiles(c,
                  {{"audit/" + claimed.month() + "/" + id.toString() + ".json", leaver.eventFile(note, id)}});
        QVERIFY(says(refusedBy(c[1], Errc::illegalEvent), "permission"));
        setTip(c.remote(), good);
    }
    QVERIFY(!c[1].synced().outcome.refusal);
}

void tst_EvilMembers::M7_anAdminDoesNotLowerTheOwnerAndNobodyHasAnUnknownRole()
{
    const Files members{{vault::path::members, Bytes{'1'}}};
    const Claim lowered{
        "role_changed", {}, roleChange("email|ada@example.org", "owner", "admin", {}), members};
    QVERIFY(says(refused(*m_carla, lowered, Errc::illegalEvent), "below one's level"));
    setTip(m_c->remote(), m_good);
    const Claim root{"role_changed",
                     {},
                     roleChange("email|ben@example.org", "reader", "root", {m_ben->id().toString()}),
                     members};
    refused(*m_carla, root, Errc::malformed);
    setTip(m_c->remote(), m_good);
    const Claim owner{"role_changed",
                      {},
                      roleChange("email|ben@example.org", "reader", "owner", {m_ben->id().toString()}),
                      members};
    refused(*m_carla, owner, Errc::illegalEvent);
}

void tst_EvilMembers::M8_aReadersVersionIsRefusedAndTheLastGoodStatePutBack()
{
    Client &client = (*m_c)[1];
    const auto version = client.vault->state()->set(m_c->project, m_c->set)->currentVersion();
    const auto refusal = refused(*m_ben, versionClaim(version + 1), Errc::illegalEvent);
    QVERIFY(says(refusal, "needs the permission \"write\""));
    QVERIFY(!client.vault->run(vault::op::AddNote{{}, "while that stands there"}));
    sync::Options repair;
    repair.repair = true;
    QVERIFY(client.synced(repair).outcome.repaired);
    QCOMPARE(tipOf(m_c->remote()), m_good);
}

void tst_EvilMembers::M9_anAdminOfTheOrganisationIsInNoProjectByThat()
{
    Claim claim{"member_added", m_c->project, {}, {{vault::path::projectMembers(m_c->project), Bytes{'1'}}}};
    claim.details.set("user_id", "email|carla@example.org");
    claim.details.set("role", "reader");
    claim.details.set("expires_at", nullptr);
    QVERIFY(says(refused(*m_carla, claim, Errc::illegalEvent), "needs the permission \"share\""));
}

void tst_EvilMembers::M10_twoDevicesOfOnePersonAreOnePerson()
{
    // Version 1 has no thresholds; where a second person's word is asked for, a second device of the same
    // person is none, however many they have.
    Clients c;
    Insider laptop(c, "ben", "ben-laptop"), phone(c, "ben", "ben-phone"), tablet(c, "ben", "ben-tablet");
    laptop.join(Role::member, Role::member);
    phone.enrol();
    c[0].synced();
    c[0].run(vault::op::ApproveDevice{phone.id(),
                                      vault::deviceFingerprint(*c[0].vault->state()->device(phone.id()))});
    vault::Settings strict = c[0].vault->state()->org.settings;
    strict.requireDeviceApproval = true;
    c[0].run(vault::op::ChangeSettings{std::nullopt, strict});
    c[0].synced();
    tablet.enrol();
    c[1].synced();
    const QString good = tipOf(c.remote());
    const auto fingerprint = vault::deviceFingerprint(*c[1].vault->state()->device(tablet.id()));
    for (const Insider *own : {&laptop, &phone}) {
        own->push({"device_approved",
                   {},
                   approval(tablet.id(), own->id(), fingerprint),
                   {{vault::path::device(tablet.id()), Bytes{'1'}}}});
        QVERIFY(says(refusedBy(c[1], Errc::illegalEvent), "approving needs"));
        setTip(c.remote(), good);
    }
    c[1].synced();
    c[1].run(vault::op::ApproveDevice{tablet.id(), fingerprint}); // somebody else
}

void tst_EvilMembers::K8_forgedDevicesAreRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *how, Errc code) {
        QTest::newRow(how) << QString::fromUtf8(how) << QString::fromUtf8(toString(code));
    };
    row("in another's name", Errc::illegalEvent);
    row("as a CI device", Errc::illegalEvent);
    row("with an id that is taken", Errc::illegalEvent);
    row("with the owner's signing key", Errc::signatureInvalid);
    row("in another organisation", Errc::illegalEvent);
    row("approved by itself", Errc::illegalEvent);
    row("approved by a reader", Errc::illegalEvent);
    row("approved with other keys", Errc::contentMismatch);
    row("with a key of small order", Errc::malformed);
}

void tst_EvilMembers::K8_forgedDevicesAreRefused()
{
    QFETCH(QString, how);
    QFETCH(QString, code);
    Insider mallory(*m_c, "mallory", "mallory");
    const Files eveFile{{vault::path::device(m_eve->id()), Bytes{'1'}}};
    const vault::VaultState state = m_ben->state();
    const vault::Device &eve = *state.device(m_eve->id());
    const vault::Device &owner = *state.device((*m_c)[0].vault->keys().id);
    Claim claim = enrolment(mallory.keys());
    const Insider *author = &mallory;
    if (how == QStringLiteral("in another's name"))
        claim.details.set("user_id", owner.user.text);
    if (how == QStringLiteral("as a CI device"))
        claim.details.set("device_type", "ci");
    if (how == QStringLiteral("with an id that is taken"))
        mallory.keys().id = owner.id, claim = enrolment(mallory.keys());
    if (how == QStringLiteral("with the owner's signing key"))
        claim.details.set("signing_pubkey", toBase64(owner.signingKey.view()));
    if (how == QStringLiteral("in another organisation"))
        claim.twist = [](json::Object &data) { data.set("org_id", OrgId::random().toString()); };
    if (how == QStringLiteral("with a key of small order"))
        claim.details.set("encryption_pubkey", toBase64(crypto::X25519PublicKey{}.view()));
    if (how.startsWith(QStringLiteral("approved"))) {
        author = how.endsWith(QStringLiteral("itself"))   ? m_eve.get()
                 : how.endsWith(QStringLiteral("reader")) ? m_ben.get()
                                                          : m_carla.get();
        const bool otherKeys = how.endsWith(QStringLiteral("keys"));
        claim = {"device_approved",
                 {},
                 approval(eve.id, author->id(), vault::deviceFingerprint(otherKeys ? owner : eve)),
                 eveFile};
    }
    author->push(claim);
    const auto report = must((*m_c)[1].sync());
    QVERIFY(report.outcome.refusal.has_value());
    QCOMPARE(QString::fromUtf8(toString(report.outcome.refusal->error.code)), code);
    QVERIFY((*m_c)[1].vault->state()->device(eve.id)->status == vault::DeviceStatus::pendingApproval);
}

void tst_EvilMembers::K8_aDevicePlantedInTheOwnersNameWaitsAndGetsNothing()
{
    Insider planted(*m_c, "ada", "laptop-2");
    planted.enrol();
    Client &client = (*m_c)[1];
    QCOMPARE(client.synced().outcome.fetched, std::size_t(1)); // the format lets anybody ask
    client.run(vault::op::Rotate{{m_c->project}, "manual", std::nullopt});
    const auto state = client.vault->state();
    QVERIFY(state->device(planted.id())->status == vault::DeviceStatus::pendingApproval);
    QVERIFY(!state->project(m_c->project)->pdk().wrapped.contains(planted.id()));
    client.synced();
    m_good = tipOf(m_c->remote());
}

void tst_EvilMembers::K14_eachOfTheBitsThatAreComparedCounts()
{
    const auto hash = crypto::blake3(asBytes("a device's keys"));
    const std::string words = crypto::fingerprintText(hash);
    QVERIFY(crypto::fingerprintMatches(words, hash));
    for (std::size_t bit = 0; bit < 120; ++bit) {
        crypto::Hash near = hash;
        near.bytes[bit / 8] = static_cast<std::uint8_t>(near.bytes[bit / 8] ^ (0x80u >> (bit % 8)));
        QVERIFY2(!crypto::fingerprintMatches(words, near), std::to_string(bit).c_str());
        QVERIFY(crypto::fingerprintText(near) != words);
    }
    // Fewer words than twelve are no comparison, wherever they stop.
    for (auto end = words.find(' '); end != words.npos; end = words.find(' ', end + 1))
        QVERIFY(!crypto::fingerprintMatches(words.substr(0, end), hash));
    QVERIFY(!crypto::fingerprintMatches({}, hash));
}

void tst_EvilMembers::H8_hugeNumbersAreNoSuccessors_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<quint64>("number");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *member, quint64 number, Errc code) {
        QTest::addRow("%s %llu", member, static_cast<unsigned long long>(number))
            << QString::fromUtf8(member) << number << QString::fromUtf8(toString(code));
    };
    for (const quint64 number : {quint64(1), quint64(100'000), quint64(json::maxInteger)}) {
        row("sequence", number, Errc::chainBroken);
        row("version", number, Errc::illegalEvent);
    }
    for (const char *member : {"sequence", "version"}) {
        row(member, quint64(1) << 63, Errc::malformed);
        row(member, 0, Errc::malformed);
    }
}

void tst_EvilMembers::H8_hugeNumbersAreNoSuccessors()
{
    QFETCH(QString, member);
    QFETCH(quint64, number);
    QFETCH(QString, code);
    Claim claim = versionClaim(3);
    claim.twist = [&](json::Object &data) {
        if (member == QStringLiteral("sequence"))
            data.set("sequence", std::uint64_t(number));
        else
            data.find("details")->asObject()->set("version", std::uint64_t(number));
    };
    m_dan->push(claim);
    const auto report = must((*m_c)[1].sync());
    QVERIFY(report.outcome.refusal.has_value());
    QCOMPARE(QString::fromUtf8(toString(report.outcome.refusal->error.code)), code);
}

void tst_EvilMembers::C5_anotherSchemaIsBelievedOfActiveMembersAlone()
{
    Client &client = (*m_c)[1];
    const auto before = client.vault->state();
    Claim note{"audit_note", {}, {}};
    note.details.set("note", "from another version");
    for (const std::uint64_t schema : {std::uint64_t(0), std::uint64_t(2), std::uint64_t(1'000'000)}) {
        note.schema = schema;
        m_dan->push(note);
        QCOMPARE(client.sync().error().code, Errc::newerVersion);
        QVERIFY(client.vault->state() == before);
        QCOMPARE(session::VaultSync(*client.vault).state().kind, session::SyncState::Kind::behind);
        setTip(m_c->remote(), m_good);
        must(client.sync());
        QCOMPARE(session::VaultSync(*client.vault).state().kind, session::SyncState::Kind::upToDate);
        m_eve->push(note);
        refusedBy(client, Errc::illegalEvent);
        setTip(m_c->remote(), m_good);
        must(client.sync()); // what was refused is told until a sync is good
    }
    const EventId id = EventId::random();
    Bytes forged = m_dan->eventFile(note, id);
    const std::string text(forged.begin(), forged.end());
    const auto at = text.find("\"signature\":\"") + 20;
    forged[at] = forged[at] == 'A' ? 'B' : 'A';
    pushFiles(*m_c, {{"audit/" + m_c->clock().now().month() + "/" + id.toString() + ".json", forged}});
    refusedBy(client, Errc::signatureInvalid);
}

void tst_EvilMembers::C8_aKeyOtherThanThePeersIsNotOpened()
{
    // A sharer hands one member another key than everybody else has: legal by the log, which sees no keys.
    TeamVault v;
    v.addPerson("ben-laptop", "ben", Role::member, std::nullopt);
    vault::ChangeBuilder evil(v.state(), v.keys("ada-laptop"), v.reader(), v.now());
    json::Object added;
    added.set("user_id", user("ben").text);
    added.set("role", "member");
    added.set("expires_at", nullptr);
    must(evil.add("member_added", v.project, std::move(added)));

    const DeviceId ben = v.device("ben-laptop").id;
    auto wrapped = must(vault::wrapFor(evil.state(), crypto::ChaChaKey::generate(), v.project, 1, {ben}));
    json::Array entries =
        *must(json::parseFile(v.files().at(vault::path::pdk(v.project, 1)))).find("wrapped_keys")->asArray();
    entries.push_back(wrapped.entries.front());
    const auto idOf = [](const json::Value &entry) {
        return *entry.asObject()->find("device_id")->asString();
    };
    std::sort(entries.begin(), entries.end(),
              [&](const auto &a, const auto &b) { return idOf(a) < idOf(b); });
    json::Object details;
    details.set("version", 1);
    details.set("device_ids", json::Array{ben.toString()});
    details.set("wrapped", std::move(wrapped.pins));
    vault::ChangeBuilder::Extras extras;
    extras.members[vault::path::pdk(v.project, 1)].set("wrapped_keys", std::move(entries));
    must(evil.add("pdk_shared", v.project, std::move(details), std::move(extras)));
    v.take({std::move(evil).take(), {}});

    QCOMPARE(v.read("ben-laptop").error().code, Errc::commitmentMismatch);
    QVERIFY(v.read("ada-laptop").has_value());
    // And he writes nothing under it that nobody else could read.
    QCOMPARE(v.run("ben-laptop", v.push("A", "b")).error().code, Errc::commitmentMismatch);
}

void tst_EvilMembers::C11_aSignedRecordIsNothingElse()
{
    // Dan signs each of these himself, in the right event, with the right hashes: only the type tells them
    // apart.
    const auto store = must(store::GitStore::open(m_c->remote()));
    const auto head = *must(store->head());
    const vault::VaultState state = m_dan->state();
    const std::uint64_t next = state.set(m_c->project, m_c->set)->currentVersion() + 1;
    crypto::SessionSealer sealer;
    vault::op::PushVersion push{m_c->project, m_c->set, std::nullopt, {}, {}, false, false};
    entries::Entry entry;
    entry.key = "B";
    entry.value = sealer.seal(asBytes("2"));
    push.put.push_back(std::move(entry));
    const auto honest =
        must(vault::prepare(push, state, m_dan->keys(), sealer, vault::readFrom(head), m_c->clock().now()));
    const std::string set = setFolder() + "/set.json";
    const std::string version = setFolder() + "/v" + std::to_string(next);
    Files files;
    Bytes event;
    for (const auto &[path, bytes] : honest.changes.files) {
        if (path.starts_with("projects/"))
            files[path] = bytes;
        else if (path != vault::path::auditIndex)
            event = *bytes;
    }
    QCOMPARE(files.size(), std::size_t(3));
    Claim claim = versionClaim(next);
    std::vector<Files> misuses(3, files);
    misuses[0][set] = files[version + ".meta.json"];
    misuses[1][version + ".meta.json"] = files[set];
    misuses[2][set] = event;
    for (const Files &misuse : misuses) {
        claim.files = misuse;
        QVERIFY(says(refused(*m_dan, claim, Errc::contentMismatch), "wrong type of record"));
        setTip(m_c->remote(), m_good);
    }
    claim.files = files;
    m_dan->push(claim);
    QCOMPARE((*m_c)[1].synced().outcome.fetched, std::size_t(1)); // the same, honestly, is taken up
    m_good = tipOf(m_c->remote());
}

QTEST_GUILESS_MAIN(tst_EvilMembers)
#include "tst_evilmembers.moc"
