#include "model/entries/samesecret.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace hypha::entries {

using Unknown = std::vector<std::pair<std::string, SealedValue>>;

/// The first of each name. By name, because a member may write a million of them into one entry.
static auto byName(const Unknown &members)
{
    std::unordered_map<std::string_view, const SealedValue *> out;
    for (const auto &[name, value] : members)
        out.emplace(name, &value);
    return out;
}

/// A copy of a sealed value keeps its counter, and a sealer uses none twice: only values that were sealed
/// apart have to be opened.
bool Comparison::sameSecret(const SealedValue &a, const SealedValue &b)
{
    if (a.size() != b.size())
        return false;
    if (a.counter == b.counter && a.ciphertext == b.ciphertext)
        return true;
    return m_sealer.equal(a, b, m_roomA, m_roomB);
}

bool Comparison::sameSecret(const std::optional<SealedValue> &a, const std::optional<SealedValue> &b)
{
    return a && b ? sameSecret(*a, *b) : a.has_value() == b.has_value();
}

bool Comparison::sameField(const Field &a, const Field &b)
{
    return a.name == b.name && a.concealed == b.concealed &&
           (a.concealed ? sameSecret(a.secret, b.secret) : a.text == b.text);
}

bool Comparison::sameFields(const std::vector<Field> &a, const std::vector<Field> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [this](const Field &x, const Field &y) { return sameField(x, y); });
}

bool sameSecret(const SealedValue &a, const SealedValue &b, const crypto::SessionSealer &sealer)
{
    return Comparison(sealer).sameSecret(a, b);
}

bool sameSecret(const std::optional<SealedValue> &a, const std::optional<SealedValue> &b,
                const crypto::SessionSealer &sealer)
{
    return Comparison(sealer).sameSecret(a, b);
}

bool sameField(const Field &a, const Field &b, const crypto::SessionSealer &sealer)
{
    return Comparison(sealer).sameField(a, b);
}

/// Names of unknown members that one of them lacks or has otherwise: those of `a`, then those of `b` alone.
void Comparison::addUnknown(std::vector<std::string> &out, const Unknown &a, const Unknown &b)
{
    const auto inA = byName(a), inB = byName(b);
    std::unordered_set<std::string_view> told;
    const auto note = [&](std::string_view name, bool same) {
        if (!same && told.insert(name).second)
            out.emplace_back(name);
    };
    for (const auto &[name, value] : a) {
        const auto other = inB.find(name);
        note(name, other != inB.end() && sameSecret(value, *other->second));
    }
    for (const auto &[name, value] : b) {
        const auto other = inA.find(name);
        note(name, other != inA.end() && sameSecret(value, *other->second));
    }
}

std::vector<std::string> Comparison::changedFields(const Entry &a, const Entry &b)
{
    std::vector<std::string> out;
    const auto note = [&out](bool same, const char *name) {
        if (!same)
            out.emplace_back(name);
    };
    note(sameSecret(a.value, b.value), "value");
    note(a.kind == b.kind, "kind");
    note(a.description == b.description, "description");
    note(a.username == b.username, "username");
    note(a.url == b.url, "url");
    note(sameSecret(a.totp, b.totp), "totp");
    note(a.tags == b.tags, "tags");
    note(sameFields(a.fields, b.fields), "fields");
    note(a.favorite == b.favorite, "favorite");
    note(a.expiresAt == b.expiresAt, "expires_at");
    if (!a.unknown.empty() || !b.unknown.empty())
        addUnknown(out, a.unknown, b.unknown);
    return out;
}

bool Comparison::sameContent(const Entry &a, const Entry &b)
{
    return a.key == b.key && changedFields(a, b).empty();
}

bool sameContent(const Entry &a, const Entry &b, const crypto::SessionSealer &sealer)
{
    return Comparison(sealer).sameContent(a, b);
}

Difference difference(const EntryList &before, const EntryList &after, const crypto::SessionSealer &sealer)
{
    Difference out;
    Comparison comparison(sealer);
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() || b != after.end()) {
        if (b == after.end() || (a != before.end() && a->key < b->key)) {
            out.removed.push_back((a++)->key);
        } else if (a == before.end() || b->key < a->key) {
            out.added.push_back((b++)->key);
        } else {
            auto fields = comparison.changedFields(*a, *b);
            if (!fields.empty())
                out.changed.emplace_back(a->key, std::move(fields));
            ++a;
            ++b;
        }
    }
    return out;
}

} // namespace hypha::entries
