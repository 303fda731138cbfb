#include "model/entries/samesecret.h"

#include <algorithm>

namespace hypha::entries {

/// A copy of a sealed value keeps its counter, and a sealer uses none twice.
bool sameSecret(const SealedValue &a, const SealedValue &b, const crypto::SessionSealer &sealer)
{
    if (a.size() != b.size())
        return false;
    if (a.counter == b.counter && a.ciphertext == b.ciphertext)
        return true;
    const auto x = sealer.open(a);
    const auto y = sealer.open(b);
    return x && y && x->equals(y->view());
}

bool sameSecret(const std::optional<SealedValue> &a, const std::optional<SealedValue> &b,
                const crypto::SessionSealer &sealer)
{
    return a && b ? sameSecret(*a, *b, sealer) : a.has_value() == b.has_value();
}

bool sameField(const Field &a, const Field &b, const crypto::SessionSealer &sealer)
{
    return a.name == b.name && a.concealed == b.concealed &&
           (a.concealed ? sameSecret(a.secret, b.secret, sealer) : a.text == b.text);
}

namespace {

bool sameFields(const std::vector<Field> &a, const std::vector<Field> &b, const crypto::SessionSealer &sealer)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](const Field &x, const Field &y) { return sameField(x, y, sealer); });
}

using Unknown = std::vector<std::pair<std::string, SealedValue>>;

const SealedValue *find(const Unknown &members, std::string_view name)
{
    const auto at =
        std::find_if(members.begin(), members.end(), [&](const auto &m) { return m.first == name; });
    return at == members.end() ? nullptr : &at->second;
}

/// Names of unknown members of `a` that `b` lacks or has otherwise.
void addUnknown(std::vector<std::string> &out, const Unknown &a, const Unknown &b,
                const crypto::SessionSealer &sealer)
{
    for (const auto &[name, value] : a) {
        const SealedValue *other = find(b, name);
        const bool same = other && sameSecret(value, *other, sealer);
        if (!same && std::find(out.begin(), out.end(), name) == out.end())
            out.push_back(name);
    }
}

std::vector<std::string> changedFields(const Entry &a, const Entry &b, const crypto::SessionSealer &sealer)
{
    std::vector<std::string> out;
    const auto note = [&out](bool same, const char *name) {
        if (!same)
            out.emplace_back(name);
    };
    note(sameSecret(a.value, b.value, sealer), "value");
    note(a.kind == b.kind, "kind");
    note(a.description == b.description, "description");
    note(a.username == b.username, "username");
    note(a.url == b.url, "url");
    note(sameSecret(a.totp, b.totp, sealer), "totp");
    note(a.tags == b.tags, "tags");
    note(sameFields(a.fields, b.fields, sealer), "fields");
    note(a.favorite == b.favorite, "favorite");
    note(a.expiresAt == b.expiresAt, "expires_at");
    addUnknown(out, a.unknown, b.unknown, sealer);
    addUnknown(out, b.unknown, a.unknown, sealer);
    return out;
}

} // namespace

bool sameContent(const Entry &a, const Entry &b, const crypto::SessionSealer &sealer)
{
    return a.key == b.key && changedFields(a, b, sealer).empty();
}

Difference difference(const EntryList &before, const EntryList &after, const crypto::SessionSealer &sealer)
{
    Difference out;
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        if (b == after.end() || (a != before.end() && a->key < b->key)) {
            out.removed.push_back((a++)->key);
        } else if (a == before.end() || b->key < a->key) {
            out.added.push_back((b++)->key);
        } else {
            auto fields = changedFields(*a, *b, sealer);
            if (!fields.empty())
                out.changed.emplace_back(a->key, std::move(fields));
            ++a;
            ++b;
        }
    }
    return out;
}

} // namespace hypha::entries
