#include "model/sync/merge.h"
#include "seeds.h"

#include <cstdlib>
#include <set>

using namespace hypha;
using entries::Entry;
using entries::EntryList;

namespace {

void require(bool held)
{
    if (!held)
        std::abort();
}

/// Reads edits out of the input: few keys and few texts, so that the two sides meet often.
class Edits
{
public:
    Edits(ByteView bytes, const crypto::SessionSealer &sealer) : m_bytes(bytes), m_sealer(sealer) {}

    EntryList edited(EntryList list)
    {
        for (unsigned n = next() % 12; n > 0; --n) {
            const std::string key(1, static_cast<char>('A' + next() % 4));
            const Entry *present = entries::find(list, key);
            const unsigned what = next() % 16;
            if (present && what == 15) {
                entries::remove(list, key);
                continue;
            }
            Entry entry = present ? *present : Entry{};
            entry.key = key;
            if (!present)
                entry.value = sealed();
            edit(entry, what);
            entries::put(list, std::move(entry));
        }
        return list;
    }

private:
    std::uint8_t next()
    {
        if (m_bytes.empty())
            return 0;
        const std::uint8_t byte = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return byte;
    }
    std::string text() { return std::string(next() % 3, static_cast<char>('a' + next() % 3)); }
    crypto::SealedValue sealed() { return m_sealer.seal(asBytes(text())); }

    void edit(Entry &entry, unsigned what)
    {
        switch (what) {
        case 0:
            entry.value = sealed();
            break;
        case 1:
            entry.kind = static_cast<entries::Kind>(next() % 9);
            break;
        case 2:
            entry.description = text();
            break;
        case 3:
            entry.username = text();
            break;
        case 4:
            entry.url.reset();
            break;
        case 5:
            entry.url = text();
            break;
        case 6:
            entry.totp = sealed();
            break;
        case 7:
            entry.tags.push_back(text());
            break;
        case 8:
            entry.tags.clear();
            break;
        case 9:
            entry.fields.push_back({text(), text(), {}, false});
            break;
        case 10:
            entry.fields.push_back({text(), {}, sealed(), true});
            break;
        case 11:
            entry.fields.clear();
            break;
        case 12:
            entry.favorite = !entry.favorite;
            break;
        case 13:
            entry.expiresAt = Timestamp::fromSeconds(next());
            break;
        default:
            entry.unknown = {{"x-" + text(), m_sealer.seal(asBytes("\"" + text() + "\""))}};
        }
    }

    ByteView m_bytes;
    const crypto::SessionSealer &m_sealer;
};

using Texts = std::set<std::string>;

/// What somebody could miss of an entry.
Texts textsOf(const Entry *entry, const crypto::SessionSealer &sealer)
{
    if (!entry)
        return {};
    const auto open = [&](const crypto::SealedValue &value) {
        return std::string(sealer.open(value).value().text());
    };
    Texts out{"value " + open(entry->value), std::string("kind ") + entries::toString(entry->kind),
              entry->favorite ? "favorite" : "no favorite"};
    for (const auto &[name, text] : {std::pair("description ", entry->description),
                                     std::pair("username ", entry->username), std::pair("url ", entry->url)})
        if (text)
            out.insert(name + *text);
    if (entry->totp)
        out.insert("totp " + open(*entry->totp));
    if (entry->expiresAt)
        out.insert("expires " + entry->expiresAt->toString());
    for (const std::string &tag : entry->tags)
        out.insert("tag " + tag);
    for (const entries::Field &field : entry->fields)
        out.insert("field " + field.name + (field.concealed ? " *" + open(field.secret) : " " + field.text));
    for (const auto &[name, value] : entry->unknown)
        out.insert(name + " " + open(value));
    return out;
}

void nothingIsLost(const EntryList &base, const EntryList &side, const sync::Merge &merged,
                   const crypto::SessionSealer &sealer)
{
    for (const Entry &entry : side) {
        Texts before = textsOf(entries::find(base, entry.key), sealer);
        if (before.empty()) // what a new entry says without anybody having said it
            before = {"value ", "kind env", "no favorite"};
        Texts found = textsOf(entries::find(merged.merged, entry.key), sealer);
        for (const sync::EntryConflict &conflict : merged.conflicts) {
            if (conflict.key != entry.key)
                continue;
            for (const auto *kept : {&conflict.theirs, &conflict.ours})
                found.merge(textsOf(*kept ? &**kept : nullptr, sealer));
        }
        for (const std::string &text : textsOf(&entry, sealer))
            require(before.contains(text) || found.contains(text));
    }
}

bool same(const EntryList &a, const EntryList &b, const crypto::SessionSealer &sealer)
{
    return entries::difference(a, b, sealer).empty();
}

} // namespace

namespace depth {
static fuzz::Depth conflict("a conflict");
} // namespace depth

/// Three lists from the input, and what must hold of every merge: nothing written is lost, swapping the sides
/// gives the same conflicts, what both have is taken, and the lists stay sorted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const crypto::SessionSealer sealer;
    Edits edits({data, size}, sealer);
    const EntryList base = edits.edited({});
    const EntryList theirs = edits.edited(base);
    const EntryList ours = edits.edited(base);
    const sync::Merge merged = sync::merge(base, theirs, ours, sealer);
    const sync::Merge swapped = sync::merge(base, ours, theirs, sealer);

    if (!merged.conflicts.empty())
        depth::conflict.reach();
    nothingIsLost(base, theirs, merged, sealer);
    nothingIsLost(base, ours, merged, sealer);
    for (std::size_t i = 1; i < merged.merged.size(); ++i)
        require(merged.merged[i - 1].key < merged.merged[i].key);
    require(merged.conflicts.size() == swapped.conflicts.size());
    for (std::size_t i = 0; i < merged.conflicts.size(); ++i)
        require(merged.conflicts[i].key == swapped.conflicts[i].key &&
                merged.conflicts[i].fields == swapped.conflicts[i].fields);
    require(same(sync::merge(base, theirs, theirs, sealer).merged, theirs, sealer));
    require(same(sync::merge(base, base, ours, sealer).merged, ours, sealer));
    const sync::Merge again = sync::merge(theirs, merged.merged, merged.merged, sealer);
    require(again.conflicts.empty() && same(again.merged, merged.merged, sealer));
    return 0;
}
