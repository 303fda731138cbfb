#include "model/sync/hostkeys.h"

#include "model/record/base64.h"
#include "model/store/atomicfile.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <vector>

namespace hypha::sync {
namespace {

constexpr std::size_t fileLimit = 4u << 20; // bytes

std::string nameOf(const HostKey &key)
{
    return key.port == 22 ? key.host : "[" + key.host + "]:" + std::to_string(key.port);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const auto part = text.substr(0, text.find(separator));
        if (!part.empty())
            out.push_back(part);
        text.remove_prefix(std::min(text.size(), part.size() + 1));
    }
    return out;
}

/// `|1|salt|hash`: HMAC-SHA1 of the name under the salt.
bool hashedNameIs(std::string_view hashed, const std::string &name)
{
    const auto parts = split(hashed, '|');
    if (parts.size() != 3 || parts[0] != "1")
        return false;
    const auto salt = fromBase64(parts[1]);
    if (!salt)
        return false;
    const QByteArray key(reinterpret_cast<const char *>(salt->data()), static_cast<qsizetype>(salt->size()));
    const QByteArray mac =
        QMessageAuthenticationCode::hash(QByteArray::fromStdString(name), key, QCryptographicHash::Sha1);
    return mac.toBase64() == QByteArray(parts[2].data(), static_cast<qsizetype>(parts[2].size()));
}

bool isFor(std::string_view names, const std::string &name)
{
    if (names.starts_with('|'))
        return hashedNameIs(names, name);
    for (const std::string_view one : split(names, ','))
        if (one == name)
            return true;
    return false;
}

} // namespace

std::string HostKey::type() const
{
    if (blob.size() < 4)
        return {};
    const std::size_t size =
        std::size_t{blob[0]} << 24 | std::size_t{blob[1]} << 16 | std::size_t{blob[2]} << 8 | blob[3];
    return size <= blob.size() - 4 && size <= 64 ? std::string(asText(blob).substr(4, size)) : std::string();
}

std::string HostKey::fingerprint() const
{
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(blob.data()),
                                                     static_cast<qsizetype>(blob.size()));
    return "SHA256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)
                           .toBase64(QByteArray::OmitTrailingEquals)
                           .toStdString();
}

HostKeyVerdict lookUp(const std::filesystem::path &knownHosts, const HostKey &key)
{
    const auto bytes = store::readFile(knownHosts, fileLimit);
    if (!bytes)
        return HostKeyVerdict::unknown;
    const std::string name = nameOf(key), blob = toBase64(key.blob), type = key.type();
    HostKeyVerdict verdict = HostKeyVerdict::unknown;
    for (const std::string_view line : split(asText(*bytes), '\n')) {
        auto words = split(line.substr(0, line.find('\r')), ' ');
        const bool revoked = !words.empty() && words[0] == "@revoked";
        if (revoked)
            words.erase(words.begin());
        // Whoever gave a key up may have written a pattern that is not understood here.
        if (revoked && words.size() >= 3 && words[2] == blob)
            return HostKeyVerdict::changed;
        if (words.size() < 3 || words[0].starts_with('#') || words[0].starts_with('@') ||
            !isFor(words[0], name))
            continue;
        if (words[2] == blob)
            verdict = HostKeyVerdict::known;
        else if (words[1] == type && !revoked && verdict != HostKeyVerdict::known)
            verdict = HostKeyVerdict::changed;
    }
    return verdict;
}

Result<void> pin(const std::filesystem::path &knownHosts, const HostKey &key)
{
    if (key.type().empty())
        return fail(Errc::invalidInput, "host key", "not a key of a host");
    const auto present = store::readFile(knownHosts, fileLimit);
    if (!present && present.error().code != Errc::notFound)
        return tl::unexpected<Error>(present.error());
    std::string text;
    for (const std::string_view line : split(present ? asText(*present) : std::string_view(), '\n')) {
        const auto words = split(line, ' ');
        // A key that was given up must not be good any more.
        const bool replaced = words.size() >= 3 && words[1] == key.type() && isFor(words[0], nameOf(key));
        if (!replaced)
            text += std::string(line) + "\n";
    }
    text += nameOf(key) + " " + key.type() + " " + toBase64(key.blob) + "\n";
    HYPHA_CHECK(store::makePrivateFolder(knownHosts.parent_path()));
    return store::writeFileAtomically(knownHosts, asBytes(text));
}

} // namespace hypha::sync
