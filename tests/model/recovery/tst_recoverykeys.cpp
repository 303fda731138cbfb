#include "model/recovery/kitpage.h"
#include "model/recovery/recoverykeys.h"
#include "model/vault/invitation.h"

#include <QByteArray>
#include <QTest>
#include <set>

using namespace hypha;
using namespace hypha::recovery;

namespace {

/// 0, 1, … 31
template <class Secret> Secret countingSecret()
{
    crypto::SecretBytes bytes(Secret::size);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes.mutableView()[i] = static_cast<std::uint8_t>(i);
    return Secret::fromBytes(std::move(bytes)).value();
}

QByteArray hexOf(ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
}

} // namespace

class RecoveryKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperKeysEqualPythons();
    void organisationRecoveryKeysEqualPythons();
    void oneSecretGivesFiveUnrelatedKeys();
    void R4_whatIsWrittenDownCannotBeGuessed();
};

void RecoveryKeysTest::paperKeysEqualPythons()
{
    // VAULT-FORMAT §9, computed with Python's hmac and hashlib
    const PaperKeys keys = derivePaperKeys(countingSecret<PaperSecret>());
    QCOMPARE(hexOf(keys.signing.view()),
             QByteArray("0cea77b4b60bf1b26aa7f0e97ce562e81f67232af005af56b9c384636a77db85"));
    QCOMPARE(hexOf(keys.encryption.view()),
             QByteArray("34574e68eded4fa2f804ac323fd8677c383d76f9c97074df3441ed0ca93ca07f"));
    QCOMPARE(hexOf(keys.keystoreSlot.view()),
             QByteArray("926350c7f6c186a69c9b9904aeda94d286f7ee94343cf95c957d01c48a1a79fc"));
}

void RecoveryKeysTest::organisationRecoveryKeysEqualPythons()
{
    const OrganisationRecoveryKeys keys = deriveOrganisationRecoveryKeys(countingSecret<RecoverySecret>());
    QCOMPARE(hexOf(keys.signing.view()),
             QByteArray("2902c6a03ade55fa0d7a70e7fb92b2403fbed2b2b3808f5faa8e66b090ea0cd4"));
    QCOMPARE(hexOf(keys.encryption.view()),
             QByteArray("d4698db84d51ea19ab17d00ec39b27b7715464a06e1e8d212ffa1108ffcdaf67"));
}

void RecoveryKeysTest::oneSecretGivesFiveUnrelatedKeys()
{
    const PaperKeys paper = derivePaperKeys(countingSecret<PaperSecret>());
    const OrganisationRecoveryKeys organisation =
        deriveOrganisationRecoveryKeys(countingSecret<RecoverySecret>());
    const std::set<QByteArray> keys = {hexOf(paper.signing.view()), hexOf(paper.encryption.view()),
                                       hexOf(paper.keystoreSlot.view()), hexOf(organisation.signing.view()),
                                       hexOf(organisation.encryption.view())};
    QCOMPARE(keys.size(), std::size_t{5});
}

void RecoveryKeysTest::R4_whatIsWrittenDownCannotBeGuessed()
{
    // 256 bits on paper, all of them in the words; 128 in an invitation.
    QCOMPARE(PaperSecret::size, std::size_t{32});
    QCOMPARE(RecoverySecret::size, std::size_t{32});
    QVERIFY(vault::invitationSecretSize >= 16);
    std::set<QByteArray> different;
    for (std::size_t bit = 0; bit < 256; bit += 17) {
        crypto::SecretBytes bytes(PaperSecret::size);
        bytes.mutableView()[bit / 8] = static_cast<std::uint8_t>(1U << bit % 8);
        const PaperSecret secret = PaperSecret::fromBytes(std::move(bytes)).value();
        const auto words = wordsOf(secret);
        QVERIFY(words);
        const auto back = paperSecretOf(words->view());
        QVERIFY(back && hexOf(back->view()) == hexOf(secret.view()));
        different.insert(hexOf(derivePaperKeys(secret).keystoreSlot.view()));
    }
    QCOMPARE(different.size(), std::size_t{16});
    // New ones are random: no bit is the same in 64 of them.
    Bytes always(PaperSecret::size, 0xff), never(PaperSecret::size, 0);
    for (int i = 0; i < 64; ++i) {
        const PaperSecret secret = PaperSecret::generate();
        for (std::size_t n = 0; n < PaperSecret::size; ++n) {
            always[n] &= secret.view()[n];
            never[n] |= secret.view()[n];
        }
    }
    QCOMPARE(always, Bytes(PaperSecret::size, 0));
    QCOMPARE(never, Bytes(PaperSecret::size, 0xff));
}

QTEST_APPLESS_MAIN(RecoveryKeysTest)
#include "tst_recoverykeys.moc"
