#include "model/entries/sharedsecrets.h"

#include <algorithm>

namespace hypha::entries {
namespace {

/// What cannot be opened counts as kept: better one credential too many on the list.
bool isKept(const SealedValue &a, const SealedValue &b, const crypto::SessionSealer &sealer)
{
    if (a.size() != b.size() || a.size() == 0)
        return false;
    const auto x = sealer.open(a);
    const auto y = sealer.open(b);
    return !x || !y || x->equals(y->view());
}

bool keepsAField(const std::vector<Field> &a, const std::vector<Field> &b,
                 const crypto::SessionSealer &sealer)
{
    return std::any_of(a.begin(), a.end(), [&](const Field &x) {
        return x.concealed && std::any_of(b.begin(), b.end(), [&](const Field &y) {
                   return y.concealed && x.name == y.name && isKept(x.secret, y.secret, sealer);
               });
    });
}

} // namespace

bool sharesASecret(const Entry &a, const Entry &b, const crypto::SessionSealer &sealer)
{
    return isKept(a.value, b.value, sealer) || (a.totp && b.totp && isKept(*a.totp, *b.totp, sealer)) ||
           keepsAField(a.fields, b.fields, sealer);
}

std::vector<std::string> keysWithKeptSecrets(const EntryList &before, const EntryList &after,
                                             const crypto::SessionSealer &sealer)
{
    std::vector<std::string> out;
    for (const Entry &now : after)
        if (const Entry *then = find(before, now.key); then && sharesASecret(*then, now, sealer))
            out.push_back(now.key);
    return out;
}

} // namespace hypha::entries
