#pragma once

#include "crypto/keys.h"

#include <QByteArray>

namespace hypha::crypto::test {

inline Bytes fromHex(const QByteArray &hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    return {raw.begin(), raw.end()};
}

inline QByteArray toHex(ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toHex();
}

template <class Key> Key keyOf(ByteView bytes)
{
    return Key::fromBytes(SecretBytes::copyOf(bytes)).value();
}

template <class Key> Key keyFromHex(const QByteArray &hex)
{
    return keyOf<Key>(fromHex(hex));
}

/// Public32 or Ed25519Signature; `bytes` has its size.
template <class Value> Value publicOf(ByteView bytes)
{
    Value out;
    std::copy_n(bytes.begin(), out.bytes.size(), out.bytes.begin());
    return out;
}

template <class Value> Value publicFromHex(const QByteArray &hex)
{
    return publicOf<Value>(fromHex(hex));
}

} // namespace hypha::crypto::test
