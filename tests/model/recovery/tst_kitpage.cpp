#include "model/recovery/devicekeysfile.h"
#include "model/recovery/kitpage.h"

#include "crypto/age/age.h"
#include "crypto/slip39/split.h"
#include "model/record/base64.h"
#include "model/record/json.h"

#include <QtTest>

using namespace hypha;
using namespace hypha::recovery;
namespace slip39 = hypha::crypto::slip39;

namespace {

std::string textOf(const crypto::SecretBytes &secret)
{
    return std::string(secret.text());
}

std::vector<std::string> split(const std::string &text)
{
    std::vector<std::string> words;
    for (const QByteArray &word : QByteArray::fromStdString(text).split(' '))
        words.push_back(word.toStdString());
    return words;
}

std::string joined(const std::vector<std::string> &words, const std::string &between = " ")
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : between) + word;
    return out;
}

DeviceKeysFile someKeys()
{
    DeviceKeysFile keys{DeviceId::random(),
                        UserId{"email|ada@example.org"},
                        "Ada's \"signing_seed\":\" laptop",
                        crypto::Ed25519SecretKey::generate(),
                        crypto::X25519SecretKey::generate(),
                        OrgId::random(),
                        {},
                        {7, EventId::random(), {}}};
    keys.fingerprint.bytes.fill(3);
    keys.head.chainHash.bytes.fill(4);
    return keys;
}

} // namespace

/// What stands on paper and what stands in a file of keys: out and in again, and every slip is told.
class TestKitPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyThreeWordsAreTheSecret();
    void wordsAreReadAsPeopleTypeThem();
    void severalSharesTogetherAreTheSecret();
    void R1_aWrongWordIsToldByItsPlaceAndNeverShown();
    void theCheckpointIsWhatHeadTakes();
    void exportedKeysComeBack();
    void theFileHoldsTheCanonicalJsonOfTheContract();
    void otherFilesAreRefused();
};

void TestKitPage::thirtyThreeWordsAreTheSecret()
{
    const auto secret = PaperSecret::generate();
    const auto words = wordsOf(secret);
    QVERIFY(words);
    QCOMPARE(split(textOf(*words)).size(), std::size_t{33});
    QVERIFY(!textOf(*words).ends_with('\n'));
    const auto back = paperSecretOf(words->view());
    QVERIFY(back);
    QVERIFY(back->equals(secret));
    const auto share = slip39::checkShare(words->view());
    QVERIFY(share);
    QVERIFY(share->set.extendable);
    QCOMPARE(int(share->set.iterationExponent), 1);
}

void TestKitPage::wordsAreReadAsPeopleTypeThem()
{
    const auto secret = PaperSecret::generate();
    auto words = split(textOf(*wordsOf(secret)));
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] =
            i % 2 == 0 ? QByteArray::fromStdString(words[i]).toUpper().toStdString() : words[i].substr(0, 4);
    const std::string typed = "\n " + joined(words, " \r\n\t") + "\n\n";
    const auto back = paperSecretOf(asBytes(typed));
    QVERIFY(back);
    QVERIFY(back->equals(secret));
}

void TestKitPage::severalSharesTogetherAreTheSecret()
{
    const auto secret = PaperSecret::generate();
    const auto groups = slip39::split(crypto::SecretBytes::copyOf(secret.view()), {1, {{2, 3}}});
    QVERIFY(groups);
    const std::string first = textOf(slip39::toWords((*groups)[0][0]));
    const std::string last = textOf(slip39::toWords((*groups)[0][2]));
    QVERIFY(paperSecretOf(asBytes(first + "\n" + last + "\n"))->equals(secret));
    const auto one = paperSecretOf(asBytes(first));
    QCOMPARE(one.error().code, Errc::invalidInput);
    const auto twice = paperSecretOf(asBytes(first + " " + first));
    QCOMPARE(twice.error().code, Errc::invalidInput);
}

void TestKitPage::R1_aWrongWordIsToldByItsPlaceAndNeverShown()
{
    const auto words = split(textOf(*wordsOf(PaperSecret::generate())));
    const auto errorOf = [](const std::vector<std::string> &changed) {
        const auto read = paperSecretOf(asBytes(joined(changed)));
        return read ? Error{} : read.error();
    };
    for (const std::size_t at : {std::size_t{0}, std::size_t{17}, std::size_t{32}}) {
        auto misspelt = words;
        misspelt[at] = "xyzzy";
        const Error error = errorOf(misspelt);
        QCOMPARE(error.code, Errc::invalidInput);
        QCOMPARE(error.item, std::string("words"));
        QVERIFY(error.detail.starts_with("word " + std::to_string(at + 1) + ":"));
        auto changed = words;
        changed[at] = words[at] == "acid" ? "acne" : "acid";
        QCOMPARE(errorOf(changed).code, Errc::invalidInput);
        for (const std::string &text : {error.detail, error.found, error.expected})
            QVERIFY(text.find("xyzzy") == std::string::npos);
    }
    auto shorter = words;
    shorter.pop_back();
    QCOMPARE(errorOf(shorter).code, Errc::invalidInput);
    QCOMPARE(errorOf({}).code, Errc::invalidInput);
    // 20 words are a share of SLIP-0039, but of no kit.
    const auto small = slip39::split(crypto::SecretBytes::random(16), {1, {{1, 1}}});
    QCOMPARE(paperSecretOf(slip39::toWords((*small)[0][0]).view()).error().code, Errc::invalidInput);
    // Words that would take minutes to come to nothing.
    slip39::Share endless = std::move((*slip39::split(crypto::SecretBytes::random(32), {1, {{1, 1}}}))[0][0]);
    endless.header.set.iterationExponent = slip39::mostExponent;
    const auto refused = paperSecretOf(slip39::toWords(endless).view());
    QCOMPARE(refused.error().item, std::string("words"));
    QVERIFY(refused.error().detail.find("more work") != std::string::npos);
}

void TestKitPage::theCheckpointIsWhatHeadTakes()
{
    KitPage page;
    page.checkpoint = {12, *EventId::parse("9b2f4c52-5a37-4d21-8f7e-0d0e8d7f6a11"), {}};
    QCOMPARE(page.checkpointJson(),
             std::string(R"({"chain_hash":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",)"
                         R"("event_id":"9b2f4c52-5a37-4d21-8f7e-0d0e8d7f6a11","sequence":12})"));
    QCOMPARE(split(page.checkpointText()).size(), std::size_t{12});
}

void TestKitPage::exportedKeysComeBack()
{
    const DeviceKeysFile keys = someKeys();
    const auto sealed = sealDeviceKeys(keys, asBytes("eleven zebras"));
    QVERIFY(sealed);
    QVERIFY(sealed->starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"));
    const auto back = openDeviceKeys(asBytes(*sealed), asBytes("eleven zebras"));
    QVERIFY(back);
    QCOMPARE(back->device, keys.device);
    QCOMPARE(back->user, keys.user);
    QCOMPARE(back->name, keys.name);
    QVERIFY(back->signing.equals(keys.signing));
    QVERIFY(back->encryption.equals(keys.encryption));
    QCOMPARE(back->org, keys.org);
    QVERIFY(back->fingerprint == keys.fingerprint);
    QVERIFY(back->head == keys.head);
    QCOMPARE(openDeviceKeys(asBytes(*sealed), asBytes("twelve zebras")).error().code, Errc::wrongPassphrase);
    QCOMPARE(sealDeviceKeys(keys, {}).error().code, Errc::invalidInput);
}

void TestKitPage::theFileHoldsTheCanonicalJsonOfTheContract()
{
    const DeviceKeysFile keys = someKeys();
    const auto sealed = sealDeviceKeys(keys, asBytes("p"));
    const auto plain = crypto::age::openWithPassphrase(asBytes(*sealed), asBytes("p"));
    QVERIFY(plain);
    const auto object = json::parseObject(plain->view()); // accepts canonical JSON alone
    QVERIFY(object);
    std::vector<std::string> names;
    for (const json::Member &member : *object)
        names.push_back(member.name);
    QCOMPARE(names,
             (std::vector<std::string>{"device_id", "encryption_secret", "fingerprint", "head", "name",
                                       "org_id", "schema_version", "signing_seed", "type", "user_id"}));
    QCOMPARE(*object->find("signing_seed")->asString(), toBase64(keys.signing.view()));
    QCOMPARE(*object->find("encryption_secret")->asString(), toBase64(keys.encryption.view()));
    QCOMPARE(*object->find("type")->asString(), std::string("device_keys"));
    QCOMPARE(*object->find("head")->asObject()->find("sequence")->asInteger(), std::uint64_t{7});
}

void TestKitPage::otherFilesAreRefused()
{
    const auto plain = [](const DeviceKeysFile &keys) {
        const auto sealed = sealDeviceKeys(keys, asBytes("p"));
        return std::string(crypto::age::openWithPassphrase(asBytes(*sealed), asBytes("p"))->text());
    };
    const auto errorOf = [](const std::string &content) {
        const auto sealed = crypto::age::sealWithPassphrase(asBytes(content), asBytes("p"), 14);
        const auto opened = openDeviceKeys(asBytes(*sealed), asBytes("p"));
        return opened ? Errc::internal : opened.error().code;
    };
    const std::string good = plain(someKeys());
    const auto replaced = [&](std::string_view from, std::string_view to) {
        std::string text = good;
        return text.replace(text.find(from), from.size(), to);
    };
    QCOMPARE(errorOf(good), Errc::internal);
    QCOMPARE(errorOf(good + "\n"), Errc::internal);
    QCOMPARE(errorOf(""), Errc::malformed);
    QCOMPARE(errorOf("{}"), Errc::malformed);
    QCOMPARE(errorOf(replaced("\"type\":\"device_keys\"", "\"type\":\"other\"")), Errc::malformed);
    QCOMPARE(errorOf(replaced("\"schema_version\":1", "\"schema_version\":2")), Errc::newerVersion);
    QCOMPARE(errorOf(replaced("\"signing_seed\":\"", "\"signing_seed\":\"!")), Errc::malformed);
    QCOMPARE(errorOf(good.substr(0, good.find("\"signing_seed\"") + 20)), Errc::malformed);
    QCOMPARE(errorOf(good.substr(0, good.size() - 1)), Errc::malformed);
    QVERIFY(openDeviceKeys(asBytes("-----BEGIN AGE ENCRYPTED FILE-----\n"), asBytes("p")).error().code ==
            Errc::malformed);
}

QTEST_APPLESS_MAIN(TestKitPage)
#include "tst_kitpage.moc"
