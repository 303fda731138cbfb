#include "model/store/gitobjects.h"

#include <QUtf8StringView>
#include <algorithm>
#include <charconv>
#include <cstring>
#include <git2/odb.h>

namespace hypha::store {
namespace {

constexpr std::size_t idSize = 20;
constexpr std::size_t nameLimit = 255; // bytes; what file systems of other readers hold

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Takes one entry from the front of `rest`; absent when it is not whole.
std::optional<RawTreeEntry> takeEntry(std::string_view &rest)
{
    const auto space = rest.find(' ');
    if (space == std::string_view::npos || space < 5 || space > 6)
        return {};
    const auto mode = rest.substr(0, space);
    const bool usual = mode == RawTreeEntry::fileMode || mode == RawTreeEntry::treeMode;
    if (!usual && (mode.front() == '0' || mode.find_first_not_of("01234567") != std::string_view::npos))
        return {};
    const auto end = rest.find('\0', space);
    if (end == std::string_view::npos || rest.size() - end - 1 < idSize)
        return {};
    RawTreeEntry entry{mode, rest.substr(space + 1, end - space - 1), {}};
    std::memcpy(entry.id.bytes.data(), rest.data() + end + 1, idSize);
    rest.remove_prefix(end + 1 + idSize);
    return entry;
}

/// A file and a tree of one name need not stand side by side in git's order ("a", "a.b", "a/").
const RawTreeEntry *nameTwice(const std::vector<RawTreeEntry> &entries)
{
    if (std::none_of(entries.begin(), entries.end(),
                     [](const RawTreeEntry &entry) { return entry.isTree(); }))
        return nullptr; // in order, each is there once
    std::vector<std::string_view> others;
    for (const auto &entry : entries) {
        if (!entry.isTree())
            others.push_back(entry.name);
        else if (std::binary_search(others.begin(), others.end(), entry.name))
            return &entry;
    }
    return nullptr;
}

std::optional<ObjectId> takeLink(std::string_view &rest, std::string_view keyword)
{
    if (!rest.starts_with(keyword) || rest.size() < keyword.size() + 41 || rest[keyword.size() + 40] != '\n')
        return {};
    const auto id = parseObjectId(rest.substr(keyword.size(), 40));
    if (id)
        rest.remove_prefix(keyword.size() + 41);
    return id;
}

void append(Bytes &out, std::string_view text)
{
    out.insert(out.end(), text.begin(), text.end());
}

} // namespace

std::string ObjectId::toString() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const auto byte : bytes) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

std::optional<ObjectId> parseObjectId(std::string_view hex)
{
    ObjectId id;
    if (hex.size() != 2 * idSize)
        return {};
    for (std::size_t i = 0; i < idSize; ++i) {
        const int high = digitOf(hex[2 * i]);
        const int low = digitOf(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return {};
        id.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return id;
}

ObjectId objectIdOf(ObjectType type, ByteView bytes)
{
    git_oid oid{};
    git_odb_hash(&oid, bytes.data(), bytes.size(), static_cast<git_object_t>(type));
    ObjectId id;
    std::memcpy(id.bytes.data(), oid.id, idSize);
    return id;
}

bool entryLess(const RawTreeEntry &a, const RawTreeEntry &b)
{
    const std::size_t common = std::min(a.name.size(), b.name.size());
    if (const int c = std::memcmp(a.name.data(), b.name.data(), common); c != 0)
        return c < 0;
    const auto next = [common](const RawTreeEntry &e) {
        if (e.name.size() > common)
            return static_cast<unsigned char>(e.name[common]);
        return static_cast<unsigned char>(e.isTree() ? '/' : '\0');
    };
    return next(a) < next(b);
}

Result<std::vector<RawTreeEntry>> parseTree(ByteView bytes)
{
    constexpr std::size_t ordinaryEntry = 64; // bytes
    std::vector<RawTreeEntry> entries;
    entries.reserve(bytes.size() / ordinaryEntry + 1);
    for (std::string_view rest = asText(bytes); !rest.empty();) {
        auto entry = takeEntry(rest);
        if (!entry)
            return fail(Errc::malformed, {}, "a tree entry is not whole");
        if (entry->name.empty() || entry->name.find('/') != std::string_view::npos)
            return fail(Errc::malformed, printable(entry->name), "a name in a tree is empty or has a '/'");
        if (!entries.empty() && !entryLess(entries.back(), *entry))
            return fail(Errc::malformed, printable(entry->name),
                        "a tree is not in order, or has a name twice");
        entries.push_back(std::move(*entry));
    }
    if (const auto *entry = nameTwice(entries))
        return fail(Errc::malformed, printable(entry->name), "a tree has a name twice");
    return entries;
}

/// Printable ASCII without '/'.
static bool isPlain(std::string_view name)
{
    return std::all_of(name.begin(), name.end(), [](char c) { return c >= 0x20 && c < 0x7f && c != '/'; });
}

Result<void> checkName(std::string_view name)
{
    const auto bad = [name](const char *why) { return fail(Errc::malformed, printable(name), why); };
    if (name.empty() || name == "." || name == "..")
        return bad("not a name");
    if (name.size() > nameLimit)
        return bad("a name of more than 255 bytes");
    if (isPlain(name))
        return {};
    if (!QUtf8StringView(name.data(), static_cast<qsizetype>(name.size())).isValidUtf8())
        return bad("a name that is not UTF-8");
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        const bool c1 =
            c == 0xc2 && static_cast<unsigned char>(name[i + 1]) < 0xa0; // valid UTF-8: never the last byte
        if (c < 0x20 || c == 0x7f || c == '/' || c1)
            return bad("a name with '/' or a control character");
    }
    return {};
}

Result<std::vector<RawTreeEntry>> parseVaultTree(ByteView bytes)
{
    HYPHA_TRY(auto entries, parseTree(bytes));
    if (entries.empty())
        return fail(Errc::malformed, {}, "an empty tree");
    for (const auto &entry : entries) {
        HYPHA_CHECK(checkName(entry.name));
        if (!entry.isFile() && !entry.isTree())
            return mismatch(Errc::malformed, printable(entry.name), "mode 100644 or 40000",
                            "mode " + std::string(entry.mode), "neither a plain file nor a folder");
    }
    return entries;
}

Bytes formatTree(const std::vector<RawTreeEntry> &sorted)
{
    Bytes out;
    for (const auto &entry : sorted) {
        append(out, entry.mode);
        out.push_back(' ');
        append(out, entry.name);
        out.push_back('\0');
        out.insert(out.end(), entry.id.bytes.begin(), entry.id.bytes.end());
    }
    return out;
}

Result<CommitLinks> parseCommit(ByteView bytes)
{
    std::string_view rest = asText(bytes);
    const auto tree = takeLink(rest, "tree ");
    if (!tree)
        return fail(Errc::malformed, {}, "a commit without a tree");
    CommitLinks links{*tree, {}};
    while (const auto parent = takeLink(rest, "parent "))
        links.parents.push_back(*parent);
    if (!rest.starts_with("author "))
        return fail(Errc::malformed, {}, "a commit whose header is out of order");
    return links;
}

std::int64_t commitSeconds(ByteView commit)
{
    const std::string_view text = asText(commit);
    const auto line = text.find("\ncommitter ");
    const auto close = text.find("> ", line == std::string_view::npos ? text.size() : line);
    std::int64_t seconds = 0;
    if (close != std::string_view::npos)
        std::from_chars(text.data() + close + 2, text.data() + text.size(), seconds);
    return seconds;
}

Bytes formatCommit(const CommitLinks &links, std::int64_t seconds)
{
    Bytes out;
    append(out, "tree " + links.tree.toString() + "\n");
    for (const auto &parent : links.parents)
        append(out, "parent " + parent.toString() + "\n");
    // git has no times before 1970.
    const std::string who =
        " Hypha <hypha@invalid> " + std::to_string(std::max<std::int64_t>(seconds, 0)) + " +0000\n";
    append(out, "author" + who + "committer" + who + "\nhypha\n");
    return out;
}

std::string printable(std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const char c : text) {
        const auto u = static_cast<unsigned char>(c);
        if (u >= 0x20 && u < 0x7f)
            out += c;
        else
            out.append({'\\', 'x', digits[u >> 4], digits[u & 15]});
    }
    return out;
}

} // namespace hypha::store
