#include "model/store/mappedpacks.h"

#include "crypto/sha1.h"
#include "model/store/packcheck.h"

#include <algorithm>

namespace hypha::store {
namespace {

struct Header
{
    unsigned type = 0; ///< a number of git's; 6 and 7 are deltas
    std::uint64_t size = 0;
    std::size_t length = 0; ///< its own bytes
};

/// The type and size before an object in a pack; absent where it does not end.
std::optional<Header> headerOf(ByteView object)
{
    Header out{object[0] >> 4 & 7u, object[0] & 15u, 1};
    for (unsigned shift = 4; object[out.length - 1] & 0x80; shift += 7, ++out.length) {
        if (out.length >= object.size() || shift > 57)
            return std::nullopt;
        out.size |= static_cast<std::uint64_t>(object[out.length] & 0x7f) << shift;
    }
    return out;
}

bool hashesTo(const ObjectId &id, ObjectType type, const Bytes &bytes)
{
    constexpr std::array<std::string_view, 5> names = {"", "commit ", "tree ", "blob ", "tag "};
    std::string header(names[static_cast<std::size_t>(type)]);
    header += std::to_string(bytes.size());
    header.push_back('\0');
    return crypto::sha1({asBytes(header), bytes}) == id.bytes;
}

} // namespace

std::unique_ptr<const MappedPacks::Pack> MappedPacks::open(const std::filesystem::path &index)
{
    auto indexFile = MappedFile::open(index);
    auto file = MappedFile::open(std::filesystem::path(index).replace_extension(".pack"));
    if (!indexFile || !file)
        return nullptr;
    PackIndex places(indexFile->view(), file->view().size());
    if (places.problem())
        return nullptr;
    return std::make_unique<const Pack>(Pack{std::move(*indexFile), std::move(*file), places});
}

std::shared_ptr<const MappedPacks> MappedPacks::of(const std::vector<std::filesystem::path> &repositories)
{
    auto out = std::make_shared<MappedPacks>();
    for (const auto &repository : repositories)
        for (const auto &index : packIndexes(repository))
            if (auto pack = open(index))
                out->m_packs.push_back(std::move(pack));
    // Most of what is looked for stands in the largest.
    std::sort(out->m_packs.begin(), out->m_packs.end(),
              [](const auto &a, const auto &b) { return a->index.count() > b->index.count(); });
    return out;
}

std::optional<Bytes> MappedPacks::read(const ObjectId &id, ObjectType type, std::size_t limit,
                                       Inflater &inflater) const
{
    for (const auto &pack : m_packs) {
        const auto place = pack->index.placeOf(id.bytes);
        if (!place)
            continue;
        const ByteView object = pack->file.view().subspan(*place);
        const auto header = headerOf(object);
        if (!header || header->type != static_cast<unsigned>(type) || header->size > limit)
            continue;
        auto bytes = inflater.inflate(object.subspan(header->length), header->size);
        if (bytes && hashesTo(id, type, *bytes))
            return bytes;
    }
    return std::nullopt;
}

} // namespace hypha::store
