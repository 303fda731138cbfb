#include "model/session/draftfile.h"
#include "model/session/finishnewkeys.h"
#include "model/session/invitations.h"
#include "model/session/joinvault.h"
#include "model/session/kit.h"
#include "model/session/knownrecoveries.h"
#include "model/session/restore.h"
#include "model/session/usedkits.h"
#include "model/store/atomicfile.h"
#include "model/sync/clients.h"
#include "support/cheapkdf.h"
#include "support/faultlayer.h"

using namespace hypha;
using namespace hypha::test;
using session::NewKit;

namespace {

crypto::SecretBytes nextPassphrase()
{
    return secret("quilt Amber-vortex 19 lantern drift");
}

sync::Options patient()
{
    sync::Options options;
    options.wait = [](int) { return true; };
    return options;
}

struct Made
{
    NewKit kit;
    session::MadeKit made;
};

Made makeKit(Client &client, const std::set<DeviceId> &replacing = {})
{
    NewKit kit = must(NewKit::draft(*client.vault));
    sync::PathTransport transport(*client.vault->profile().remote);
    auto made = must(session::makeKit(*client.vault, kit, replacing, &transport, patient()));
    return {std::move(kit), std::move(made)};
}

recovery::PaperSecret secretOf(const NewKit &kit)
{
    return must(recovery::paperSecretOf(kit.page().words.view())); // as typed from the page
}

session::RestoreWish wishFor(const Clients &c, const NewKit &kit)
{
    session::RestoreWish wish;
    wish.deviceName = "New laptop";
    wish.remote = c.remote().string();
    wish.fingerprintWords = kit.page().fingerprintText();
    wish.seen = kit.page().checkpoint;
    return wish;
}

keystore::ProfileStore profilesIn(const Clients &c, const std::string &name)
{
    return keystore::ProfileStore(keystore::Home::below(c.path(name)));
}

Result<session::Restored> restore(Clients &c, const std::string &home, const NewKit &kit,
                                  std::optional<session::RestoreWish> wish = {})
{
    sync::PathTransport transport(c.remote());
    return session::restoreVault(profilesIn(c, home), wish ? *wish : wishFor(c, kit), secretOf(kit),
                                 nextPassphrase(), transport, patient(), c.clock());
}

std::string valueIn(session::OpenVault &vault, const Clients &c, const std::string &key,
                    std::uint64_t version = 0)
{
    const auto entry = must(vault.entry(c.project, c.set, key, version));
    return entry ? std::string(must(vault.sealer().open(entry->value)).text()) : std::string();
}

const vault::Device &deviceOf(const session::OpenVault &vault, const DeviceId &id)
{
    const vault::Device *device = vault.state()->device(id);
    if (!device)
        qFatal("no such device");
    return *device;
}

} // namespace

/// A kit from its making to its use: after a forgotten passphrase, after a lost disk, and cut off in between.
class TestKit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKitIsADeviceWithEveryKeyAndASlot();
    void aKitThatWasSavedIsToldFromOneThatWasPrinted();
    void aKitMadeWhileOthersWriteIsStillOne();
    void withoutAWayToTheRemoteNothingIsMade();
    void K8_anotherUsersNoteMakesNothingPaper();
    void revokingAKitTakesItsSlot();
    void O6_aSlotOfAKitThatCameToNothingGoes();
    void H13_aVaultThatIsMerelyBehindTakesNoSlot();
    void aKitThatIsBeingMadeKeepsItsSlot();
    void aForgottenPassphraseIsReplaced();
    void O6_whatFailsAfterAResetSaysThatThePassphraseIsTheNewOne();
    void O6_anInterruptedRekeyIsFinishedWhenNextOpened();
    void O6_afterAFailedChangeOfKeysTheAnswerIsTrue();
    void restoringOnANewComputerReadsEverything();
    void aRestoreMadeWhileOthersWriteStands();
    void R3_whoComesBackWithASheetIsToldOnTheOtherComputers();
    void R3_aBackdatedUseOfASheetIsToldAllTheSame();
    void H1_restoringTakesNoOtherVaultAndNoOlderState();
    void adminsWhoWantToApproveAreWaitedFor();
    void exportedKeysMakeTheSameDeviceElsewhere();
    void O6_cutOffAnywhereSomethingOpens_data();
    void O6_cutOffAnywhereSomethingOpens();
};

void TestKit::aKitIsADeviceWithEveryKeyAndASlot()
{
    Clients c(2);
    Client &ada = c[0];
    ada.run(vault::op::Rotate{{c.project}, "manual", std::nullopt});
    QVERIFY(must(session::kitStanding(*ada.vault)).kind == session::KitStanding::Kind::none);
    const Made kit = makeKit(ada);
    QVERIFY(kit.made.approved && kit.made.pushed);
    QVERIFY(kit.made.awaiting.empty());
    QCOMPARE(ada.vault->keystore().recoverySlots(), std::set{kit.made.device});
    c[1].synced();
    for (Client *client : {&c[0], &c[1]}) {
        const vault::Device &device = deviceOf(*client->vault, kit.made.device);
        QVERIFY(device.status == vault::DeviceStatus::active);
        QCOMPARE(device.name, kit.kit.page().deviceName);
        QVERIFY(must(session::isOnPaper(*client->vault, device)));
        QVERIFY(!must(session::isOnPaper(*client->vault, deviceOf(*ada.vault, ada.vault->keys().id))));
        for (const auto &pdk : client->vault->state()->project(c.project)->pdks)
            QVERIFY(pdk.wrapped.contains(device.id));
    }
    QVERIFY(must(c[1].vault->verify({})).ok());
    const auto standing = must(session::kitStanding(*ada.vault));
    QVERIFY(standing.kind == session::KitStanding::Kind::good);
    QVERIFY(standing.kit == kit.made.device);
    QVERIFY(must(session::kitStanding(*c[1].vault)).kind == session::KitStanding::Kind::elsewhere);
    // What stands on the page leads to this vault.
    QVERIFY(kit.kit.page().fingerprint == ada.vault->state()->fingerprint);
    QVERIFY(kit.kit.page().checkpoint.sequence < ada.vault->state()->head.sequence);
    QVERIFY(makeKit(ada).kit.page().deviceName != kit.kit.page().deviceName); // names stay apart
}

void TestKit::aKitThatWasSavedIsToldFromOneThatWasPrinted()
{
    Clients c(1);
    using Form = recovery::SheetForm;
    for (const Form form : {Form::pdf, Form::words, Form::paper}) {
        const NewKit kit = must(NewKit::draft(*c[0].vault));
        sync::PathTransport transport(c.remote());
        const auto earlier = must(session::ownKits(*c[0].vault));
        const auto made = must(session::makeKit(*c[0].vault, kit, earlier, &transport, patient(), form));
        QVERIFY(
            must(session::isOnPaper(*c[0].vault, deviceOf(*c[0].vault, made.device)))); // a kit all the same
        const auto standing = must(session::kitStanding(*c[0].vault));
        QVERIFY(standing.kind == session::KitStanding::Kind::good && standing.kit == made.device);
        QVERIFY(standing.form == form);
    }
}

void TestKit::aKitMadeWhileOthersWriteIsStillOne()
{
    Clients c(2);
    const NewKit kit = must(NewKit::draft(*c[0].vault));
    RacedTransport transport(c.remote(), [&] {
        c[1].put(c.project, c.set, "THEIRS", "faster");
        c[1].synced();
    });
    const auto made = must(session::makeKit(*c[0].vault, kit, {}, &transport, patient()));
    QVERIFY(made.approved && made.pushed);
    c[1].synced();
    for (Client *client : {&c[0], &c[1]}) {
        const vault::Device &device = deviceOf(*client->vault, made.device);
        QVERIFY(device.status == vault::DeviceStatus::active);
        QVERIFY(must(session::isOnPaper(*client->vault, device)));
        QVERIFY(client->vault->state()->project(c.project)->pdk().wrapped.contains(device.id));
        QCOMPARE(client->state().parked, std::size_t{0});
    }
    QVERIFY(must(c[0].vault->verify({})).ok());
    QCOMPARE(c[0].value(c.project, c.set, "THEIRS"), std::string("faster"));
}

void TestKit::withoutAWayToTheRemoteNothingIsMade()
{
    Clients c(1);
    const NewKit kit = must(NewKit::draft(*c[0].vault));
    std::filesystem::rename(c.remote(), c.path("unplugged"));
    sync::PathTransport transport(c.remote());
    const auto made = session::makeKit(*c[0].vault, kit, {}, &transport, patient());
    QCOMPARE(made.error().code, Errc::network);
    QVERIFY(c[0].vault->keystore().recoverySlots().empty());
    QVERIFY(!c[0].vault->state()->device(kit.page().device));
}

void TestKit::K8_anotherUsersNoteMakesNothingPaper()
{
    Clients c(1);
    Client &ada = c[0];
    session::InvitationWish invite;
    invite.user = UserId{"email|ben@example.org"};
    const auto invitation =
        must(vault::parseInvitation(must(session::invite(*ada.vault, invite)).text.view()));
    sync::PathTransport transport(c.remote());
    auto ben = must(session::joinVault(profilesIn(c, "ben"), invitation, {"default", *invite.user, "Ben's"},
                                       passphrase(), transport, c.clock()));
    must(session::VaultSync(*ben).run(transport, patient()));
    ada.synced();
    const DeviceId laptop = ben->keys().id;
    // The last event that Ben's device signed is its enrolment, so a note after it could mark it.
    ada.run(vault::op::AddNote{std::nullopt, recovery::printedNote(laptop)});
    QVERIFY(!must(session::isOnPaper(*ada.vault, deviceOf(*ada.vault, laptop))));
}

void TestKit::revokingAKitTakesItsSlot()
{
    Clients c(2);
    const Made kit = makeKit(c[0]);
    c[1].synced();
    c[1].run(vault::op::RevokeDevice{kit.made.device, "lost"});
    c[1].synced();
    c[0].synced();
    c[0].open();
    QVERIFY(c[0].vault->keystore().recoverySlots().empty());
    const auto reset =
        session::resetPassphrase(c[0].profiles(), "default", secretOf(kit.kit), nextPassphrase(), c.clock());
    QCOMPARE(reset.error().code, Errc::wrongPassphrase);
    QCOMPARE(reset.error().item, std::string("kit"));
    c[0].open(); // with the passphrase as before
    const auto restored = restore(c, "elsewhere", kit.kit);
    QCOMPARE(restored.error().code, Errc::deviceNotActive);
    QVERIFY(!profilesIn(c, "elsewhere").exists("default"));
}

namespace {

/// What makeKit() does first; a process that is killed then leaves just this.
void putSlot(Client &client, const NewKit &kit)
{
    must(client.vault->keystore().addRecoverySlot(
        kit.page().device, recovery::derivePaperKeys(secretOf(kit)).keystoreSlot.clone()));
}

} // namespace

void TestKit::O6_aSlotOfAKitThatCameToNothingGoes()
{
    Clients c(1);
    const Made good = makeKit(c[0]);
    const NewKit kit = must(NewKit::draft(*c[0].vault));
    putSlot(c[0], kit);
    QCOMPARE(c[0].vault->keystore().unconfirmedSlots(), std::set{kit.page().device});
    c[0].open(); // whether the remote knows it is not known here
    QVERIFY(c[0].vault->keystore().recoverySlots().contains(kit.page().device));
    c[0].synced();
    QCOMPARE(c[0].vault->keystore().recoverySlots(), std::set{good.made.device});
    QVERIFY(c[0].vault->keystore().unconfirmedSlots().empty());
    c[0].vault.reset();
    const auto reset =
        session::resetPassphrase(c[0].profiles(), "default", secretOf(kit), nextPassphrase(), c.clock());
    QCOMPARE(reset.error().code, Errc::wrongPassphrase); // the page that was thrown away opens nothing
    c[0].open();
    // Nobody else has a vault without a remote: there the next unlock knows.
    must(session::VaultSync(*c[0].vault).setRemote(std::nullopt));
    putSlot(c[0], must(NewKit::draft(*c[0].vault)));
    c[0].open();
    QCOMPARE(c[0].vault->keystore().recoverySlots(), std::set{good.made.device});
}

void TestKit::H13_aVaultThatIsMerelyBehindTakesNoSlot()
{
    Clients c(1);
    Client &ada = c[0];
    const auto copy = [](const std::filesystem::path &from, const std::filesystem::path &to) {
        std::filesystem::remove_all(to);
        std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
    };
    const auto keystoreFile = ada.profiles().keystoreFile("default");
    const NewKit kit = must(NewKit::draft(*ada.vault));
    ada.vault.reset();
    copy(ada.home(), c.path("before"));
    ada.open();
    putSlot(ada, kit);
    copy(keystoreFile, c.path("with-slot"));
    const auto keys = session::kitKeys(secretOf(kit), kit.page().device, ada.vault->keys().user);
    must(ada.vault->runTogether([&](vault::JointChange &change) -> Result<void> {
        HYPHA_CHECK(change.add(vault::op::EnrolDevice{kit.page().deviceName}, keys));
        return change.add(vault::op::AddNote{std::nullopt, recovery::printedNote(keys.id)},
                          ada.vault->keys());
    }));
    QVERIFY(ada.vault->keystore().unconfirmedSlots().contains(keys.id)); // not pushed yet
    ada.synced();
    QVERIFY(ada.vault->keystore().unconfirmedSlots().empty());
    // Everything but the keystore comes back from a backup, remembered head included.
    ada.vault.reset();
    copy(c.path("before"), ada.home());
    copy(c.path("with-slot"), keystoreFile);
    ada.open();
    QVERIFY(ada.vault->health().ok() && !ada.vault->state()->device(keys.id));
    QVERIFY(ada.vault->keystore().recoverySlots().contains(keys.id));
    ada.put(c.project, c.set, "B", "2");
    QVERIFY(ada.vault->keystore().recoverySlots().contains(keys.id));
    ada.synced();
    QVERIFY(ada.vault->state()->device(keys.id));
    QVERIFY(ada.vault->keystore().recoverySlots().contains(keys.id));
    QVERIFY(ada.vault->keystore().unconfirmedSlots().empty());
}

void TestKit::aKitThatIsBeingMadeKeepsItsSlot()
{
    Clients c(1);
    const NewKit kit = must(NewKit::draft(*c[0].vault));
    {
        // Another process of this profile is between the slot and the commit.
        const auto making = must(store::FileLock::take(c[0].vault->dataFolder() / "kit.lock", 0));
        putSlot(c[0], kit);
        c[0].synced();
        QVERIFY(c[0].vault->keystore().recoverySlots().contains(kit.page().device));
    }
    c[0].synced();
    QVERIFY(c[0].vault->keystore().recoverySlots().empty());
}

void TestKit::aForgottenPassphraseIsReplaced()
{
    Clients c(1);
    Client &ada = c[0];
    const Made first = makeKit(ada), second = makeKit(ada);
    const auto draftFile = ada.profiles().draftFile("default");
    entries::Entry entry;
    entry.key = "DRAFT";
    entry.value = ada.vault->sealer().seal(asBytes("unsaved"));
    must(session::saveDrafts(draftFile, {{c.project, c.set, 1, {entry}, {}}}, ada.vault->keystore(),
                             ada.vault->sealer()));
    const vault::Head head = must(ada.vault->rememberedHead());
    ada.vault.reset();

    auto redeemed = must(session::resetPassphrase(ada.profiles(), "default", secretOf(first.kit),
                                                  nextPassphrase(), c.clock()));
    QVERIFY(redeemed.used == std::set{first.made.device});
    QVERIFY(redeemed.voidedSlots == std::set{second.made.device});
    ada.vault = std::move(redeemed.vault);
    QVERIFY(ada.vault->health().ok());
    QVERIFY(must(ada.vault->rememberedHead()) == head);
    const auto drafts = must(session::loadDrafts(draftFile, ada.vault->keystore(), ada.vault->sealer()));
    QCOMPARE(drafts.size(), std::size_t{1});
    QVERIFY(!*ada.vault->keystore().previous()); // finished
    QCOMPARE(ada.value(c.project, c.set, "A"), std::string("1"));

    const Made next = makeKit(ada, redeemed.used);
    QVERIFY(next.made.revoked == redeemed.used);
    QVERIFY(deviceOf(*ada.vault, first.made.device).status == vault::DeviceStatus::revoked);
    QVERIFY(!ada.vault->state()->project(c.project)->pdk().wrapped.contains(first.made.device));
    QVERIFY(ada.vault->state()->project(c.project)->pdk().wrapped.contains(next.made.device));
    ada.vault.reset();
    const auto old = session::OpenVault::open(ada.profiles(), "default", passphrase(), c.clock());
    QCOMPARE(old.error().code, Errc::wrongPassphrase);
    c.clock().forward(60);
    QCOMPARE(session::resetPassphrase(ada.profiles(), "default", secretOf(first.kit), passphrase(), c.clock())
                 .error()
                 .code,
             Errc::wrongPassphrase);
    QVERIFY(session::resetPassphrase(ada.profiles(), "default", secretOf(next.kit), passphrase(), c.clock()));
}

void TestKit::O6_whatFailsAfterAResetSaysThatThePassphraseIsTheNewOne()
{
    Clients c(1);
    Client &ada = c[0];
    const Made kit = makeKit(ada);
    ada.vault.reset();
    const std::filesystem::path away = c.path("away");
    std::filesystem::rename(ada.repository(), away);
    const auto reset = [&] {
        return session::resetPassphrase(ada.profiles(), "default", secretOf(kit.kit), nextPassphrase(),
                                        c.clock());
    };
    const Error error = reset().error();
    QCOMPARE(error.item, std::string(session::afterResetItem));
    QVERIFY2(error.detail.starts_with(toString(error.code)), error.detail.c_str()); // and what is wrong
    QVERIFY(error.code != Errc::wrongPassphrase);
    QCOMPARE(reset().error().item, std::string("kit")); // the words are used up
    std::filesystem::rename(away, ada.repository());
    c.clock().forward(60);
    QCOMPARE(session::OpenVault::open(ada.profiles(), "default", passphrase(), c.clock()).error().code,
             Errc::wrongPassphrase);
    c.clock().forward(60);
    ada.vault = must(session::OpenVault::open(ada.profiles(), "default", nextPassphrase(), c.clock()));
    QCOMPARE(ada.value(c.project, c.set, "A"), std::string("1"));
}

void TestKit::O6_anInterruptedRekeyIsFinishedWhenNextOpened()
{
    Clients c(2);
    Client &ada = c[1];
    // Something parked: both changed the same field.
    c[0].put(c.project, c.set, "A", "theirs");
    c[0].synced();
    ada.put(c.project, c.set, "A", "mine");
    ada.synced();
    QCOMPARE(ada.state().parked, std::size_t{1});
    const vault::Head head = must(ada.vault->rememberedHead());
    // Killed right after the keystore was written:
    must(ada.vault->keystore().rekey(passphrase(), nextPassphrase()));
    ada.vault.reset();
    ada.vault = must(session::OpenVault::open(ada.profiles(), "default", nextPassphrase(), c.clock()));
    QVERIFY(must(ada.vault->rememberedHead()) == head);
    const auto conflicts = must(session::VaultSync(*ada.vault).conflicts());
    QCOMPARE(conflicts.size(), std::size_t{1});
    QVERIFY(conflicts.front().mine);
    QVERIFY(!*ada.vault->keystore().previous());
}

void TestKit::O6_afterAFailedChangeOfKeysTheAnswerIsTrue()
{
    const long step = qEnvironmentVariableIsSet("HYPHA_DEEP") ? 1 : 6;
    auto &layer = FaultLayer::instance();
    Clients c(1);
    c[0].vault.reset();
    int refused = 0, unfinished = 0;
    for (long n = 1;; n += step) {
        const std::string home = "round" + std::to_string(n);
        std::filesystem::copy(c[0].home(), c.path(home), std::filesystem::copy_options::recursive);
        const auto profiles = profilesIn(c, home);
        auto vault = must(session::OpenVault::open(profiles, "default", passphrase(), c.clock()));
        const vault::Head head = must(vault->rememberedHead());
        layer.failAt(c.path(home).string() + "/", n, n / step % 2 == 0 ? ENOSPC : EIO);
        const auto changed = vault->changePassphrase(passphrase(), nextPassphrase(), true);
        const bool struck = layer.stop();
        refused += changed ? 0 : 1;
        unfinished += vault->isRekeyUnfinished() ? 1 : 0;
        QVERIFY(changed || !vault->isRekeyUnfinished());
        QVERIFY(must(vault->rememberedHead()) == head); // sealed under either key
        // The same window goes on: what is owed comes first, or by itself.
        if (n / step % 4 < 2) {
            HYPHA_VERIFY(session::finishNewKeys(*vault));
            QVERIFY(!vault->isRekeyUnfinished());
            QVERIFY(must(vault->rememberedHead()) == head);
        }
        vault::op::PushVersion push{c.project, c.set, std::nullopt, {}, {"A"}, false, false};
        HYPHA_VERIFY(vault->run(push));
        QVERIFY(!vault->isRekeyUnfinished());
        vault.reset();
        c.clock().forward(120); // no wait from a try that could not be counted
        auto again = session::OpenVault::open(profiles, "default", changed ? nextPassphrase() : passphrase(),
                                              c.clock());
        QVERIFY2(again, told(again));
        QVERIFY((*again)->health().ok());
        QVERIFY(must((*again)->rememberedHead()) == head);
        if (!struck)
            break;
    }
    QVERIFY(refused > 0 && unfinished > 0);
}

void TestKit::restoringOnANewComputerReadsEverything()
{
    Clients c(1);
    Client &ada = c[0];
    const Made kit = makeKit(ada);
    ada.run(vault::op::Rotate{{c.project}, "manual", std::nullopt}); // the kit gets this one as well
    ada.put(c.project, c.set, "A", "2");
    ada.synced();

    auto restored = must(restore(c, "new", kit.kit));
    QVERIFY(!restored.asKit && restored.pushed);
    QVERIFY(restored.kit == kit.made.device);
    session::OpenVault &vault = *restored.vault;
    QCOMPARE(vault.keys().user, ada.vault->keys().user);
    QCOMPARE(deviceOf(vault, vault.keys().id).name, std::string("New laptop"));
    QCOMPARE(valueIn(vault, c, "A"), std::string("2"));
    QCOMPARE(valueIn(vault, c, "A", 2), std::string("1")); // under the key before
    QVERIFY(
        must(session::isOnPaper(vault, deviceOf(vault, kit.made.device)))); // and the log says it was used

    const NewKit fresh = must(NewKit::draft(vault));
    sync::PathTransport transport(c.remote());
    const auto made = must(session::makeKit(vault, fresh, {restored.kit}, &transport, patient()));
    QVERIFY(made.revoked == std::set{kit.made.device});
    ada.synced();
    QVERIFY(deviceOf(*ada.vault, kit.made.device).status == vault::DeviceStatus::revoked);
    QVERIFY(must(ada.vault->verify({})).ok());
    QVERIFY(must(vault.verify({})).ok());
    // The used one is void, the new one is good.
    QCOMPARE(restore(c, "again", kit.kit).error().code, Errc::deviceNotActive);
    auto wish = wishFor(c, fresh);
    wish.deviceName = "Third laptop";
    auto third = must(restore(c, "third", fresh, wish));
    QCOMPARE(valueIn(*third.vault, c, "A"), std::string("2"));
}

void TestKit::aRestoreMadeWhileOthersWriteStands()
{
    Clients c(1);
    const Made kit = makeKit(c[0]);
    RacedTransport transport(c.remote(), [&] {
        c[0].put(c.project, c.set, "THEIRS", "faster");
        c[0].synced();
    });
    auto restored = must(session::restoreVault(profilesIn(c, "new"), wishFor(c, kit.kit), secretOf(kit.kit),
                                               nextPassphrase(), transport, patient(), c.clock()));
    QVERIFY(restored.pushed);
    QCOMPARE(valueIn(*restored.vault, c, "THEIRS"), std::string("faster"));
    c[0].synced();
    QVERIFY(deviceOf(*c[0].vault, restored.vault->keys().id).status == vault::DeviceStatus::active);
    QVERIFY(must(c[0].vault->verify({})).ok());
    QVERIFY(must(session::VaultSync(*restored.vault).parked()).empty());
}

/// The sheet may have been stolen: nobody comes back with it unseen, and it is told until a person says that
/// they know.
void TestKit::R3_whoComesBackWithASheetIsToldOnTheOtherComputers()
{
    Clients c(1);
    const Made kit = makeKit(c[0]);
    const auto told = [](session::OpenVault &vault) {
        std::vector<RequestId> alarms;
        for (const session::UsedKit &used : must(session::usedKits(vault)))
            alarms.push_back(session::alarmOf(used));
        return session::untoldRecoveries(vault, alarms);
    };
    c[0].synced();
    QVERIFY(must(session::usedKits(*c[0].vault)).empty()); // paper has signed nothing
    auto first = must(restore(c, "finder", kit.kit));
    QVERIFY(told(*first.vault).empty()); // whoever typed the words need not be warned of it
    c[0].synced();
    const auto alarm = told(*c[0].vault);
    QCOMPARE(alarm.size(), std::size_t{1});
    QVERIFY(must(session::usedKits(*c[0].vault))[0].kit == kit.kit.page().device);
    QVERIFY(must(session::kitStanding(*c[0].vault)).kind == session::KitStanding::Kind::used);
    must(session::acknowledgeRecovery(*c[0].vault, alarm[0]));
    QVERIFY(told(*c[0].vault).empty());

    auto wish = wishFor(c, kit.kit);
    wish.deviceName = "Another laptop";
    auto again = must(restore(c, "finder-once-more", kit.kit, wish)); // the sheet once more: that is news
    c[0].synced();
    const auto later = told(*c[0].vault);
    QCOMPARE(later.size(), std::size_t{1});
    QVERIFY(later != alarm);
    c[0].run(vault::op::RevokeDevice{kit.kit.page().device, "stolen"});
    QVERIFY(told(*c[0].vault) == later); // that it is void now takes nothing back
}

/// Whoever found the sheet writes the time of what they do with it.
void TestKit::R3_aBackdatedUseOfASheetIsToldAllTheSame()
{
    constexpr std::int64_t away = std::int64_t{45} * 86400;
    Clients c(1);
    const Made kit = makeKit(c[0]);
    c.clock().forward(away);
    c[0].put(c.project, c.set, "A", "2");
    c[0].synced();
    c.clock().forward(-away);
    auto finder = must(restore(c, "finder", kit.kit));
    c.clock().forward(away);
    c[0].synced();
    c[0].put(c.project, c.set, "A", "3"); // a busy person's next act makes it no old news
    const auto told = must(session::usedKits(*c[0].vault));
    QCOMPARE(told.size(), std::size_t{1});
    QVERIFY(told[0].kit == kit.kit.page().device);
    c.clock().forward(31 * 86400);
    QVERIFY(must(session::usedKits(*c[0].vault)).empty());
}

void TestKit::H1_restoringTakesNoOtherVaultAndNoOlderState()
{
    Clients c(1), other(1);
    const Made kit = makeKit(c[0]);
    const auto refused = [&](session::RestoreWish wish, const std::filesystem::path &remote) {
        sync::PathTransport transport(remote);
        const auto restored = session::restoreVault(profilesIn(c, "new"), wish, secretOf(kit.kit),
                                                    nextPassphrase(), transport, patient(), c.clock());
        const bool clean = !profilesIn(c, "new").exists("default") &&
                           !std::filesystem::exists(profilesIn(c, "new").repository("default")) &&
                           !std::filesystem::exists(profilesIn(c, "new").keystoreFile("default"));
        return restored || !clean ? Errc::internal : restored.error().code;
    };
    QCOMPARE(refused(wishFor(c, kit.kit), other.remote()), Errc::forked);
    auto wish = wishFor(c, kit.kit);
    wish.fingerprintWords = must(NewKit::draft(*other[0].vault)).page().fingerprintText();
    QCOMPARE(refused(wish, c.remote()), Errc::forked);
    wish.seen.reset();
    QCOMPARE(refused(wish, other.remote()),
             Errc::notFound); // the right vault for the words, but not the kit's
    // An older state of the right vault, by a checkpoint that is newer.
    wish = wishFor(c, kit.kit);
    std::filesystem::copy(c.remote(), c.path("older"), std::filesystem::copy_options::recursive);
    c[0].put(c.project, c.set, "A", "newer");
    c[0].synced();
    wish.seen = must(c[0].vault->rememberedHead());
    QCOMPARE(refused(wish, c.path("older")), Errc::rollback);
    QVERIFY(restore(c, "new", kit.kit, wish));
}

void TestKit::adminsWhoWantToApproveAreWaitedFor()
{
    Clients c(1);
    Client &ada = c[0];
    session::InvitationWish invite;
    invite.user = UserId{"email|ben@example.org"};
    const auto invitation =
        must(vault::parseInvitation(must(session::invite(*ada.vault, invite)).text.view()));
    sync::PathTransport transport(c.remote());
    auto ben = must(session::joinVault(profilesIn(c, "ben"), invitation, {"default", *invite.user, "Ben's"},
                                       passphrase(), transport, c.clock()));
    const auto syncBen = [&] { must(session::VaultSync(*ben).run(transport, patient())); };
    syncBen();
    ada.synced();
    const auto approve = [&](const DeviceId &id, std::optional<vault::Role> role) {
        vault::op::ApproveDevice approval{id, vault::deviceFingerprint(deviceOf(*ada.vault, id)), role};
        if (role)
            approval.grants.push_back({c.project, *role, {}});
        ada.run(approval);
    };
    approve(ben->keys().id, vault::Role::member);
    vault::Settings settings = ada.vault->state()->org.settings;
    settings.requireDeviceApproval = true;
    ada.run(vault::op::ChangeSettings{std::nullopt, settings});
    ada.synced();
    syncBen();

    const NewKit kit = must(NewKit::draft(*ben));
    const auto made = must(session::makeKit(*ben, kit, {}, &transport, patient()));
    QVERIFY(!made.approved);
    QVERIFY(must(session::kitStanding(*ben)).kind == session::KitStanding::Kind::pending);
    QCOMPARE(restore(c, "early", kit).error().code, Errc::deviceNotActive);
    ada.synced();
    QVERIFY(must(session::isOnPaper(*ada.vault, deviceOf(*ada.vault, made.device))));
    approve(made.device, {});
    ada.synced();
    syncBen();
    QVERIFY(must(session::kitStanding(*ben)).kind == session::KitStanding::Kind::good);

    // The kit may let nobody in by itself: the new computer is the kit's device, and reads what Ben could.
    auto restored = must(restore(c, "new", kit));
    QVERIFY(restored.asKit);
    session::OpenVault &back = *restored.vault;
    QCOMPARE(back.keys().id, made.device);
    QCOMPARE(valueIn(back, c, "A"), std::string("1"));
    // It is still the kit, also after it has signed something, here and on Ben's other computer.
    QCOMPARE(must(session::ownKits(back)), std::set{made.device});
    must(back.run(vault::op::AddNote{std::nullopt, "back again"}));
    must(back.run(vault::op::PushVersion{c.project, c.set, std::nullopt, {}, {"A"}, false, false}));
    must(session::VaultSync(back).run(transport, patient()));
    syncBen();
    QCOMPARE(must(session::ownKits(back)), std::set{made.device});
    QCOMPARE(must(session::ownKits(*ben)), std::set{made.device});
    QVERIFY(must(session::kitStanding(back)).kind == session::KitStanding::Kind::elsewhere);
    QVERIFY(!must(session::isOnPaper(back, deviceOf(back, ben->keys().id))));
    // Replacing all kits does not take the device away that does it.
    const NewKit next = must(NewKit::draft(back));
    const auto replaced = must(session::makeKit(back, next, {made.device}, &transport, patient()));
    QVERIFY(replaced.revoked.empty());
    QVERIFY(deviceOf(back, made.device).status == vault::DeviceStatus::active);
}

void TestKit::exportedKeysMakeTheSameDeviceElsewhere()
{
    Clients c(1);
    Client &ada = c[0];
    std::filesystem::copy(c.remote(), c.path("older"), std::filesystem::copy_options::recursive);
    ada.put(c.project, c.set, "A", "2");
    ada.synced();
    const auto file = must(session::exportKeys(*ada.vault));
    const auto import = [&](const std::string &home, const std::filesystem::path &remote,
                            const recovery::DeviceKeysFile &keys) {
        sync::PathTransport transport(remote);
        return session::importKeys(profilesIn(c, home), "default", keys, c.remote().string(), std::nullopt,
                                   nextPassphrase(), transport, c.clock());
    };
    QCOMPARE(import("new", c.path("older"), file).error().code, Errc::rollback);
    QVERIFY(!std::filesystem::exists(profilesIn(c, "new").keystoreFile("default")));
    auto other = must(session::exportKeys(*ada.vault));
    other.signing = crypto::Ed25519SecretKey::generate();
    QCOMPARE(import("new", c.remote(), other).error().code, Errc::contentMismatch);
    auto moved = must(import("new", c.remote(), file));
    QCOMPARE(moved->keys().id, ada.vault->keys().id);
    QCOMPARE(valueIn(*moved, c, "A"), std::string("2"));
    ada.run(vault::op::RevokeDevice{makeKit(ada).made.device, {}}); // and the old one still writes
    sync::PathTransport transport(c.remote());
    must(session::VaultSync(*moved).run(transport, patient()));
    QVERIFY(must(moved->verify({})).ok());
}

void TestKit::O6_cutOffAnywhereSomethingOpens_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("making a kit") << 0;
    QTest::newRow("replacing a forgotten passphrase") << 1;
    QTest::newRow("restoring") << 2;
}

void TestKit::O6_cutOffAnywhereSomethingOpens()
{
    QFETCH(int, what);
    const long step = qEnvironmentVariableIsSet("HYPHA_DEEP") ? 1 : 13;
    auto &layer = FaultLayer::instance();
    Clients c(1);
    const Made kit = makeKit(c[0]);
    c[0].vault.reset();
    int rounds = 0;
    for (long n = 1;; n += step, ++rounds) {
        const std::string home = "round" + std::to_string(n);
        const auto remote = c.path(home + "-remote"); // whole: it is another computer's disk
        std::filesystem::copy(c[0].home(), c.path(home), std::filesystem::copy_options::recursive);
        std::filesystem::copy(c.remote(), remote, std::filesystem::copy_options::recursive);
        const auto profiles = profilesIn(c, home);
        sync::PathTransport transport(remote);
        auto opened = what == 2
                          ? nullptr
                          : must(session::OpenVault::open(profiles, "default", passphrase(), c.clock()));
        if (opened)
            must(session::VaultSync(*opened).setRemote(remote.string()));
        std::optional<NewKit> next;
        if (what == 0)
            next = must(NewKit::draft(*opened));
        opened = what == 0 ? std::move(opened) : nullptr;
        layer.crashAt(c.path(home).string() + "/", n, FaultLayer::Unsynced::dropped);
        if (what == 0)
            static_cast<void>(session::makeKit(*opened, *next, {kit.made.device}, &transport, patient()));
        if (what == 1)
            static_cast<void>(session::resetPassphrase(profiles, "default", secretOf(kit.kit),
                                                       nextPassphrase(), c.clock()));
        if (what == 2) {
            auto wish = wishFor(c, kit.kit);
            wish.profile = "restored";
            static_cast<void>(session::restoreVault(profiles, wish, secretOf(kit.kit), nextPassphrase(),
                                                    transport, patient(), c.clock()));
        }
        const bool struck = layer.stop();
        opened.reset();
        c.clock().forward(120); // no wait from a try that was cut off

        auto now = session::OpenVault::open(profiles, "default", passphrase(), c.clock());
        if (!now && now.error().code == Errc::wrongPassphrase) {
            c.clock().forward(120);
            now = session::OpenVault::open(profiles, "default", nextPassphrase(), c.clock());
        }
        QVERIFY2(now, told(now));
        QVERIFY((*now)->health().ok());
        QCOMPARE(valueIn(**now, c, "A"), std::string("1"));
        // And of the kits, one restores: the one before until the next has taken its place in the remote.
        const auto restoreWith = [&](const NewKit &one, const std::string &profile) {
            auto wish = wishFor(c, one);
            wish.profile = profile;
            wish.deviceName = "After the crash " + profile;
            return session::restoreVault(profiles, wish, secretOf(one), nextPassphrase(), transport,
                                         patient(), c.clock());
        };
        auto back = restoreWith(kit.kit, "back");
        if (!back && next)
            back = restoreWith(*next, "next");
        QVERIFY2(back, told(back));
        QCOMPARE(valueIn(*back->vault, c, "A"), std::string("1"));
        if (!struck)
            break;
    }
    QVERIFY(rounds > 1);
}

QTEST_GUILESS_MAIN(TestKit)
#include "tst_kit.moc"
