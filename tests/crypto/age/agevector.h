#pragma once

#include "crypto/keys.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace hypha::crypto::age::test {

/// A file of the public vectors: "name: value" lines, an empty line, the age file.
struct AgeVector
{
    QByteArray expect;     ///< "success", "no match" or a kind of failure
    QByteArray payload;    ///< SHA-256, hexadecimal
    QByteArray identity;   ///< of one X25519 key, Bech32; empty without
    QByteArray passphrase; ///< empty without
    bool isArmoured = false;
    bool isCompressed = false;
    QStringList unknown; ///< fields that this reader does not know
    QByteArray file;

    static AgeVector parse(const QByteArray &bytes)
    {
        AgeVector out;
        qsizetype at = 0;
        for (qsizetype end = bytes.indexOf('\n'); end > at; at = end + 1, end = bytes.indexOf('\n', at)) {
            const QByteArray line = bytes.mid(at, end - at);
            out.setField(line.left(line.indexOf(": ")), line.mid(line.indexOf(": ") + 2));
        }
        out.file = bytes.mid(at + 1);
        if (out.isCompressed) // Qt wants the size in front, only as a hint
            out.file = qUncompress(QByteArray::fromHex("00400000") + out.file);
        return out;
    }

private:
    void setField(const QByteArray &name, const QByteArray &value)
    {
        if (name == "expect")
            expect = value;
        else if (name == "payload")
            payload = value;
        else if (name == "identity")
            identity = value;
        else if (name == "passphrase")
            passphrase = value;
        else if (name == "armored")
            isArmoured = value == "yes";
        else if (name == "compressed" && value == "zlib")
            isCompressed = true;
        else if (name != "file key" && name != "comment")
            unknown << QString::fromLatin1(name);
    }
};

/// The 32 bytes of an "AGE-SECRET-KEY-1…" (Bech32, BIP-173). Its checksum is not looked at: the key would not
/// fit.
inline Bytes identityBytes(const QByteArray &text)
{
    const QByteArray letters = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    const QByteArray data = text.mid(qstrlen("AGE-SECRET-KEY-1")).chopped(6);
    Bytes out;
    unsigned pending = 0;
    unsigned bits = 0;
    for (char c : data) {
        pending = pending << 5 | unsigned(letters.indexOf(c));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out.push_back(static_cast<std::uint8_t>(pending >> bits));
        }
    }
    return out;
}

} // namespace hypha::crypto::age::test
