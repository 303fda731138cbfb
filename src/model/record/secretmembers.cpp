#include "model/record/secretmembers.h"

#include "crypto/secretbase64.h"
#include "model/record/base64.h"

#include <algorithm>

namespace hypha::json {
namespace {

/// As the canonical writer puts it before a value.
std::string beforeValue(std::string_view member)
{
    return '"' + std::string(member) + "\":\"";
}

} // namespace

std::string blank(std::size_t size)
{
    return toBase64(Bytes(size, 0));
}

crypto::SecretBytes withSecrets(std::string_view json,
                                std::initializer_list<std::pair<std::string_view, ByteView>> secrets)
{
    crypto::SecretBuffer out(json.size());
    std::size_t done = 0;
    for (const auto &[member, secret] : secrets) {
        const std::string name = beforeValue(member);
        const std::size_t at = json.find(name, done) + name.size();
        out.append(json.substr(done, at - done));
        out.append(crypto::encodeBase64(secret, crypto::Base64::padded).view());
        done = at + blank(secret.size()).size();
    }
    out.append(json.substr(done));
    return out.take();
}

Result<crypto::SecretBytes> takeSecret(crypto::SecretBytes &json, std::string_view member, std::size_t size,
                                       const std::string &item)
{
    const std::string name = beforeValue(member), nothing = blank(size);
    const std::string_view text = json.text();
    const auto found = text.find(name);
    if (found == text.npos || text.find(name, found + 1) != text.npos)
        return fail(Errc::malformed, item, "it holds each of its secrets exactly once");
    const std::size_t at = found + name.size();
    if (text.size() < at + nothing.size())
        return fail(Errc::malformed, item, "it ends too early");
    auto secret = crypto::decodeBase64(asBytes(text.substr(at, nothing.size())), crypto::Base64::padded);
    if (!secret || secret->size() != size)
        return fail(Errc::malformed, item, "a secret is base64 of " + std::to_string(size) + " bytes");
    std::copy(nothing.begin(), nothing.end(), json.mutableView().begin() + static_cast<std::ptrdiff_t>(at));
    return secret;
}

} // namespace hypha::json
