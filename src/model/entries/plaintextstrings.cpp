#include "model/entries/plaintextstrings.h"

#include "model/entries/secretjson.h"

#include <algorithm>

namespace hypha::entries {

namespace {

constexpr std::size_t usualSecretSize = 4096; // bytes

} // namespace

bool PlaintextStrings::text(std::string &out)
{
    return m_lexer.string([&](ByteView piece) {
        if (kept())
            out.append(asText(piece));
    });
}

bool PlaintextStrings::shortText(std::string &out, std::size_t limit)
{
    return m_lexer.string([&](ByteView piece) {
        if (out.size() <= limit)
            out.append(asText(piece.first(std::min(piece.size(), limit + 1 - out.size()))));
    });
}

bool PlaintextStrings::secret(SealedValue &out)
{
    forget();
    const auto take = [this](ByteView piece) {
        if (kept())
            m_secret.append(piece);
    };
    if (!m_lexer.string(take))
        return false;
    seal(out);
    return true;
}

bool PlaintextStrings::value(SealedValue &out)
{
    forget();
    std::size_t size = 0;
    bool hasNul = false;
    const auto take = [&](ByteView piece) {
        size += piece.size();
        hasNul = hasNul || (piece.size() == 1 && piece[0] == 0); // only an escape can bring one
        if (kept() && size <= maxValueBytes)
            m_secret.append(piece);
    };
    if (!m_lexer.string(take))
        return false;
    if (size > maxValueBytes)
        return m_lexer.refuse(Errc::limitExceeded, "a value has at most 1,048,576 bytes");
    if (hasNul)
        return m_lexer.refuse(Errc::malformed, "a value has no NUL");
    seal(out);
    return true;
}

bool PlaintextStrings::member(SealedValue &out)
{
    forget();
    if (!SecretJsonCopier(m_lexer, m_secret, metadataDepth).value())
        return false;
    seal(out);
    return true;
}

/// Wiping costs the buffer's whole capacity, so one that had to grow is given back instead.
void PlaintextStrings::forget()
{
    if (m_secret.size() > usualSecretSize)
        m_secret = crypto::SecretBuffer(usualSecretSize);
    else
        m_secret.clear();
}

void PlaintextStrings::seal(SealedValue &out)
{
    if (kept())
        out = m_sealer->seal(m_secret.view());
}

} // namespace hypha::entries
