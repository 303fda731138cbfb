#include "model/qr/qrcode.h"
#include "model/scan/codereader.h"
#include "support/temporaryfolder.h"

#include <QtTest>

#include <fstream>
#include <rapidcheck.h>

using namespace hypha;

class tst_CodeReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyLevelHoldsWhatTheStandardSays();
    void codeOfAPictureIsRead_data();
    void codeOfAPictureIsRead();
    void twoCodesOnOnePictureAreBothRead();
    void pictureWithoutCodeGivesNone();
    void brokenPicturesAreNamed_data();
    void brokenPicturesAreNamed();
    void hugePictureIsRefused();
    void scannerThatNeverAnswersIsEnded();
    void scannerThatSaysTooMuchIsEnded();
    void missingScannerIsTold();
    void answersAreParsedStrictly();

private:
    std::filesystem::path write(const std::string &bytes);
    std::filesystem::path program(const std::string &script);
    test::TemporaryFolder m_folder;
};

static std::string graymap(const std::vector<qr::QrCode> &codes, int scale)
{
    const int side = (codes[0].size() + 2 * qr::QrCode::quietZone) * scale;
    const int height = side * static_cast<int>(codes.size());
    std::string bytes = "P5\n" + std::to_string(side) + " " + std::to_string(height) + "\n255\n";
    for (const qr::QrCode &code : codes) {
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const int mx = x / scale - qr::QrCode::quietZone, my = y / scale - qr::QrCode::quietZone;
                const bool inside = mx >= 0 && my >= 0 && mx < code.size() && my < code.size();
                bytes.push_back(inside && code.dark(mx, my) ? '\0' : '\xff');
            }
        }
    }
    return bytes;
}

static qr::QrCode codeOf(std::string_view text, qr::Correction correction = qr::Correction::medium)
{
    return std::move(*qr::QrCode::encode(asBytes(text), correction));
}

void tst_CodeReader::init()
{
    if (scan::scannerProgram().empty())
        QSKIP("this build has no hypha-scan");
}

std::filesystem::path tst_CodeReader::write(const std::string &bytes)
{
    const auto path = m_folder.path() / "picture";
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
}

std::filesystem::path tst_CodeReader::program(const std::string &script)
{
    const auto path = m_folder.path() / "scanner";
    std::ofstream(path) << "#!/bin/sh\n" << script << "\n";
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path;
}

void tst_CodeReader::everyLevelHoldsWhatTheStandardSays()
{
    // ISO/IEC 18004, table 7: byte mode, version 40.
    const std::pair<qr::Correction, std::size_t> most[] = {{qr::Correction::low, 2953},
                                                           {qr::Correction::medium, 2331},
                                                           {qr::Correction::quartile, 1663},
                                                           {qr::Correction::high, 1273}};
    for (const auto &[correction, bytes] : most) {
        const auto fits = qr::QrCode::encode(Bytes(bytes, 'x'), correction);
        QVERIFY(fits.has_value());
        QCOMPARE(fits->size(), 177);
        const auto tooLong = qr::QrCode::encode(Bytes(bytes + 1, 'x'), correction);
        QVERIFY(!tooLong.has_value());
        QVERIFY(tooLong.error().code == Errc::limitExceeded);
    }
    QVERIFY(qr::QrCode::encode({}).error().code == Errc::invalidInput);
}

void tst_CodeReader::codeOfAPictureIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a word") << QByteArray("hypha");
    QTest::newRow("33 words") << QByteArray(
        "shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang wrist "
        "rescue view short owner flip making coding armed shadow pistol academic always adequate "
        "wildlife fancy gross oasis cylinder mustang wrist rescue");
    QTest::newRow("an invitation") << ("hypha-invite-1:" + QByteArray(520, 'A'));
    QTest::newRow("umlauts") << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                           "e");
}

void tst_CodeReader::codeOfAPictureIsRead()
{
    QFETCH(QByteArray, text);
    for (const int scale : {1, 3, 8}) {
        std::vector<qr::QrCode> codes;
        codes.push_back(codeOf(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
        const auto read = scan::readCodes(write(graymap(codes, scale)));
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(std::string(read->front().text())), text);
    }
}

void tst_CodeReader::twoCodesOnOnePictureAreBothRead()
{
    std::vector<qr::QrCode> codes;
    codes.push_back(codeOf("first share"));
    codes.push_back(codeOf("other share"));
    const auto read = scan::readCodes(write(graymap(codes, 6)));
    QVERIFY(read.has_value());
    std::set<std::string> texts;
    for (const auto &code : *read)
        texts.emplace(code.text());
    QCOMPARE(texts, (std::set<std::string>{"first share", "other share"}));
}

void tst_CodeReader::pictureWithoutCodeGivesNone()
{
    const auto read = scan::readCodes(write("P5\n60 60\n255\n" + std::string(3600, '\x7f')));
    QVERIFY(read.has_value());
    QVERIFY(read->empty());
}

void tst_CodeReader::brokenPicturesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("no picture at all");
    QTest::newRow("cut-off PNG") << QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000");
    QTest::newRow("PDF without anything") << QByteArray("%PDF-1.7\n");
    QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    QTest::newRow("XPM") << QByteArray("/* XPM */\nstatic char *x[]={\"1 1 1 1\",\"a c #000\",\"a\"};");
}

void tst_CodeReader::brokenPicturesAreNamed()
{
    QFETCH(QByteArray, bytes);
    const auto read = scan::readCodes(write(bytes.toStdString()));
    QVERIFY(!read.has_value());
    QVERIFY(read.error().code == Errc::malformed);
}

void tst_CodeReader::hugePictureIsRefused()
{
    // a PNG of 60,000 times 60,000 pixels
    const QByteArray huge = QByteArray::fromHex(
        "89504e470d0a1a0a0000000d494844520000ea600000ea600800000000a5b92a9e0000000b49444154789c63"
        "60800100000a00017f80745e0000000049454e44ae426082");
    QVERIFY(scan::readCodes(write(huge.toStdString())).error().code == Errc::limitExceeded);
    const auto path = write("P5\n");
    std::filesystem::resize_file(path, scan::maxPictureBytes + 1);
    QVERIFY(scan::readCodes(path).error().code == Errc::limitExceeded);
    QVERIFY(scan::readCodes(m_folder.path() / "nothing").error().code == Errc::notFound);
    QVERIFY(scan::readCodes(m_folder.path()).error().code == Errc::malformed);
}

void tst_CodeReader::scannerThatNeverAnswersIsEnded()
{
    const auto read =
        scan::readCodes(write("x"), program("exec tail -f /dev/null"), std::chrono::milliseconds(200));
    QVERIFY(read.error().code == Errc::malformed);
}

void tst_CodeReader::scannerThatSaysTooMuchIsEnded()
{
    const auto read = scan::readCodes(write("x"), program("exec cat /dev/zero"));
    QVERIFY(read.error().code == Errc::limitExceeded);
}

void tst_CodeReader::missingScannerIsTold()
{
    QVERIFY(scan::readCodes(write("x"), {}).error().code == Errc::notSupported);
    QVERIFY(scan::readCodes(write("x"), m_folder.path() / "nobody").error().code == Errc::notSupported);
}

void tst_CodeReader::answersAreParsedStrictly()
{
    rc::check("any answer gives codes within it, or an error", [](const Bytes &answer) {
        std::size_t total = 0;
        if (const auto codes = scan::parseCodes(answer)) {
            for (const auto &code : *codes)
                total += 4 + code.size();
            RC_ASSERT(total == answer.size());
        }
    });
    const Bytes two{1, 0, 0, 0, 'a', 2, 0, 0, 0, 'b', 'c'};
    const auto codes = scan::parseCodes(two);
    QVERIFY(codes.has_value());
    QCOMPARE((*codes)[1].text(), std::string_view("bc"));
    QVERIFY(!scan::parseCodes(ByteView(two).first(10)).has_value());
}

QTEST_GUILESS_MAIN(tst_CodeReader)
#include "tst_codereader.moc"
