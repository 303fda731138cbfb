#pragma once

#include "crypto/slip39/collector.h"
#include "crypto/slip39/split.h"

#include <QByteArray>
#include <QByteArrayList>

namespace hypha::crypto::slip39::test {

inline SecretBytes secretText(const QByteArray &text)
{
    return SecretBytes::copyOf(
        {reinterpret_cast<const std::uint8_t *>(text.data()), std::size_t(text.size())});
}

inline QByteArray plain(const SecretBytes &secret)
{
    return {secret.text().data(), qsizetype(secret.size())};
}

inline QByteArray wordsOf(const Share &share)
{
    return plain(toWords(share));
}

inline Checked<Share> parse(const QByteArray &words)
{
    return parseShare(secretText(words).view());
}

inline Share copyOf(const Share &share)
{
    return {share.header, share.value.clone()};
}

/// Fills the collector; the first error, if any.
inline Checked<void> addAll(Collector &collector, const QByteArrayList &texts)
{
    for (const QByteArray &text : texts) {
        auto share = parse(text);
        if (!share)
            return tl::unexpected(share.error());
        if (const auto added = collector.add(std::move(*share)); !added)
            return added;
    }
    return {};
}

} // namespace hypha::crypto::slip39::test
