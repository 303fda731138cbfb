#include "model/session/draftfile.h"

#include "crypto/labels.h"
#include "model/store/atomicfile.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hypha;
using session::StoredDraft;

class tst_DraftFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatWasKeptComesBack();
    void noDraftsLeaveNoFile();
    void nothingSecretStandsInTheFile();
    void alteredFileIsRefused();
    void anotherKeystoreCannotRead();
    void setThatCannotBeSealedDoesNotTakeTheOthersAlong();
    void fileIsNeverLongerThanWhatIsRead();
    void unreadableFilesStandAsideWithoutReplacingOneAnother();

private:
    std::filesystem::path file() const { return m_folder.filePath(QStringLiteral("draft")).toStdString(); }
    StoredDraft draft() const;
    static keystore::Keystore makeKeystore(const QTemporaryDir &folder, const char *name);

    QTemporaryDir m_folder;
    std::optional<keystore::Keystore> m_keystore;
    crypto::SessionSealer m_sealer;
};

keystore::Keystore tst_DraftFile::makeKeystore(const QTemporaryDir &folder, const char *name)
{
    auto made =
        keystore::Keystore::create(folder.filePath(QLatin1String(name)).toStdString(),
                                   crypto::SecretBytes::copyOf(asBytes("a passphrase of five words")));
    return std::move(*made);
}

void tst_DraftFile::initTestCase()
{
    m_keystore.emplace(makeKeystore(m_folder, "keystore.json"));
}

StoredDraft tst_DraftFile::draft() const
{
    StoredDraft out{ProjectId::random(), SetId::random(), 7, {}, {"GONE_KEY", "OLD_KEY"}};
    entries::Entry entry;
    entry.key = "API_KEY";
    entry.value = m_sealer.seal(asBytes("canary-value"));
    entry.username = "ada";
    out.put.push_back(entry);
    return out;
}

void tst_DraftFile::whatWasKeptComesBack()
{
    const StoredDraft kept = draft();
    QVERIFY(session::saveDrafts(file(), {kept, draft()}, *m_keystore, m_sealer).has_value());
    const auto loaded = session::loadDrafts(file(), *m_keystore, m_sealer);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->size(), std::size_t(2));
    const StoredDraft &first = loaded->front();
    QVERIFY(first.project == kept.project && first.set == kept.set);
    QCOMPARE(first.version, std::uint64_t(7));
    QCOMPARE(first.removed, kept.removed);
    QVERIFY(entries::sameContent(first.put.front(), kept.put.front(), m_sealer));
}

void tst_DraftFile::noDraftsLeaveNoFile()
{
    QVERIFY(session::saveDrafts(file(), {draft()}, *m_keystore, m_sealer).has_value());
    QVERIFY(session::saveDrafts(file(), {}, *m_keystore, m_sealer).has_value());
    QVERIFY(!std::filesystem::exists(file()));
    const auto loaded = session::loadDrafts(file(), *m_keystore, m_sealer);
    QVERIFY(loaded.has_value() && loaded->empty());
}

void tst_DraftFile::nothingSecretStandsInTheFile()
{
    QVERIFY(session::saveDrafts(file(), {draft()}, *m_keystore, m_sealer).has_value());
    const auto bytes = store::readFile(file(), 1u << 20);
    for (const char *canary : {"canary-value", "API_KEY", "GONE_KEY", "ada"})
        QVERIFY2(asText(*bytes).find(canary) == std::string_view::npos, canary);
}

void tst_DraftFile::alteredFileIsRefused()
{
    QVERIFY(session::saveDrafts(file(), {draft()}, *m_keystore, m_sealer).has_value());
    const auto bytes = store::readFile(file(), 1u << 20);
    const std::size_t version = asText(*bytes).find("\"version\":7");
    QVERIFY(version != std::string_view::npos);
    Bytes altered = *bytes;
    altered[version + 10] = '8';
    QVERIFY(store::writeFileAtomically(file(), altered).has_value());
    QVERIFY(!session::loadDrafts(file(), *m_keystore, m_sealer).has_value());
}

void tst_DraftFile::anotherKeystoreCannotRead()
{
    QVERIFY(session::saveDrafts(file(), {draft()}, *m_keystore, m_sealer).has_value());
    const auto other = makeKeystore(m_folder, "other.json");
    const auto loaded = session::loadDrafts(file(), other, m_sealer);
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().code, Errc::decryptionFailed);
}

void tst_DraftFile::setThatCannotBeSealedDoesNotTakeTheOthersAlong()
{
    const crypto::SessionSealer another;
    StoredDraft broken = draft();
    broken.put[0].value = another.seal(asBytes("sealed in another session"));
    const StoredDraft first = draft(), last = draft();
    QVERIFY(!session::saveDrafts(file(), {first, broken, last}, *m_keystore, m_sealer).has_value());
    const auto loaded = session::loadDrafts(file(), *m_keystore, m_sealer);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->size(), std::size_t(2));
    QVERIFY((*loaded)[0].set == first.set && (*loaded)[1].set == last.set);
    QVERIFY(!session::saveDrafts(file(), {broken}, *m_keystore, m_sealer).has_value());
    QCOMPARE(session::loadDrafts(file(), *m_keystore, m_sealer)->size(), std::size_t(2));
}

void tst_DraftFile::fileIsNeverLongerThanWhatIsRead()
{
    QVERIFY(session::saveDrafts(file(), {draft()}, *m_keystore, m_sealer).has_value());
    const std::size_t one = std::filesystem::file_size(file());
    const StoredDraft first = draft();
    const std::size_t most = one + one / 2;
    const auto saved = session::saveDrafts(file(), {first, draft()}, *m_keystore, m_sealer, most);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, Errc::limitExceeded);
    QVERIFY(std::filesystem::file_size(file()) <= most);
    const auto loaded = session::loadDrafts(file(), *m_keystore, m_sealer);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->size(), std::size_t(1));
    QVERIFY(loaded->front().set == first.set);
}

void tst_DraftFile::unreadableFilesStandAsideWithoutReplacingOneAnother()
{
    const Bytes bytes[] = {{'1'}, {'2'}};
    std::vector<std::filesystem::path> aside;
    for (const Bytes &content : bytes) {
        QVERIFY(store::writeFileAtomically(file(), content).has_value());
        const auto moved = session::setDraftsAside(file());
        QVERIFY(moved.has_value());
        aside.push_back(*moved);
        QVERIFY(!std::filesystem::exists(file()));
    }
    QVERIFY(*store::readFile(aside[0], 10) == bytes[0]);
    QVERIFY(*store::readFile(aside[1], 10) == bytes[1]);
}

QTEST_APPLESS_MAIN(tst_DraftFile)
#include "tst_draftfile.moc"
