#include "model/store/plainfolder.h"

#include "crypto/sha1.h"

#include <cstring>

namespace hypha::store {
namespace {

constexpr std::string_view plainMode = "100644 ";
constexpr std::size_t plainIdSize = 20;

/// The bytes of the first entry; 0 where it is not whole, or no plain file.
std::size_t sizeOfFirst(std::string_view tree)
{
    if (!tree.starts_with(plainMode))
        return 0;
    const std::size_t end = tree.find('\0', plainMode.size());
    const bool whole =
        end != std::string_view::npos && end > plainMode.size() && tree.size() - end - 1 >= plainIdSize;
    return whole ? end + 1 + plainIdSize : 0;
}

std::string_view nameOf(std::string_view entry)
{
    return entry.substr(plainMode.size(), entry.size() - plainMode.size() - 1 - plainIdSize);
}

ObjectId blobOf(std::string_view entry)
{
    ObjectId id;
    std::memcpy(id.bytes.data(), entry.data() + entry.size() - plainIdSize, plainIdSize);
    return id;
}

/// Goes through a tree's entries.
class Entries
{
public:
    explicit Entries(ByteView tree) : m_rest(asText(tree)) { look(); }
    bool atEnd() const { return m_rest.empty(); }
    bool broken() const { return !atEnd() && m_size == 0; }
    std::string_view entry() const { return m_rest.substr(0, m_size); }
    std::string_view name() const { return nameOf(entry()); }
    std::string_view rest() const { return m_rest; }
    void next()
    {
        m_rest.remove_prefix(m_size);
        look();
    }

private:
    void look() { m_size = atEnd() ? 0 : sizeOfFirst(m_rest); }

    std::string_view m_rest;
    std::size_t m_size = 0;
};

void append(Bytes &out, std::string_view text)
{
    out.insert(out.end(), text.begin(), text.end());
}

void appendEntry(Bytes &out, const NamedBlob &file)
{
    append(out, plainMode);
    append(out, file.name);
    out.push_back('\0');
    out.insert(out.end(), file.blob.bytes.begin(), file.blob.bytes.end());
}

} // namespace

std::optional<std::vector<FileDifference>> differenceOfFiles(ByteView older, ByteView newer)
{
    std::vector<FileDifference> out;
    Entries a(older), b(newer);
    std::string_view last; // the newer tree's entry before this one
    bool lastIsOld = true; // and whether it stands in the older one, too
    while (!a.atEnd() || !b.atEnd()) {
        if (a.broken() || b.broken())
            return std::nullopt;
        const bool same = a.entry() == b.entry();
        // Among entries of the older tree its order is theirs.
        if (!b.atEnd() && !(same && lastIsOld) && (b.name() <= last || b.name().find('/') != b.name().npos))
            return std::nullopt;
        if (b.atEnd() || (!same && !a.atEnd() && a.name() < b.name())) {
            out.push_back({a.name(), blobOf(a.entry()), std::nullopt});
            a.next();
            continue;
        }
        const bool both = same || (!a.atEnd() && a.name() == b.name());
        if (!same)
            out.push_back(
                {b.name(), both ? std::optional(blobOf(a.entry())) : std::nullopt, blobOf(b.entry())});
        last = b.name();
        lastIsOld = same;
        b.next();
        if (both)
            a.next();
    }
    return out;
}

std::optional<Bytes> withFiles(ByteView older, const std::vector<NamedBlob> &files)
{
    std::size_t size = older.size();
    for (const NamedBlob &file : files)
        size += plainMode.size() + file.name.size() + 1 + plainIdSize;
    Bytes out;
    out.reserve(size);
    Entries entries(older);
    std::string_view same = entries.rest(); // not yet copied
    for (auto file = files.begin(); file != files.end() || !entries.atEnd();) {
        if (entries.broken())
            return std::nullopt;
        if (entries.atEnd() || (file != files.end() && file->name < entries.name())) {
            const auto before = file == files.begin() ? std::string_view() : std::prev(file)->name;
            if (file->name <= before || !checkName(file->name))
                return std::nullopt;
            append(out, same.substr(0, same.size() - entries.rest().size()));
            same = entries.rest();
            appendEntry(out, *file++);
            continue;
        }
        if (file != files.end() && file->name == entries.name())
            return std::nullopt;
        entries.next();
    }
    append(out, same);
    return out;
}

ObjectId idOfOwnTree(ByteView tree)
{
    std::string header = "tree " + std::to_string(tree.size());
    header.push_back('\0');
    return {crypto::sha1({asBytes(header), tree})};
}

} // namespace hypha::store
