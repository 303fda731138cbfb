#pragma once

#include "model/store/snapshot.h"

#include <QCryptographicHash>

#include <algorithm>
#include <filesystem>
#include <fstream>

/// Packs as a host can make them: whatever their objects say, with an index that leads wherever it wants.
namespace hypha::test {

struct PackedObject
{
    store::ObjectId id;
    std::uint32_t offset = 0; ///< in the pack, from its first byte
};

inline void appendNumber(Bytes &out, std::uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(number >> shift));
}

inline Bytes sha1Of(ByteView bytes)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha1);
    return {hash.begin(), hash.end()};
}

inline constexpr std::size_t packHeaderSize = 12; // bytes: where the first object stands

/// Header, objects as they are given, trailer.
inline Bytes packOf(std::uint32_t count, ByteView objects)
{
    Bytes out{'P', 'A', 'C', 'K', 0, 0, 0, 2};
    appendNumber(out, count);
    out.insert(out.end(), objects.begin(), objects.end());
    const Bytes trailer = sha1Of(out);
    out.insert(out.end(), trailer.begin(), trailer.end());
    return out;
}

inline Bytes packIndexOf(std::vector<PackedObject> objects, ByteView pack)
{
    std::sort(objects.begin(), objects.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    Bytes out{0xff, 't', 'O', 'c', 0, 0, 0, 2};
    for (std::size_t first = 0; first < 256; ++first)
        appendNumber(out, static_cast<std::uint32_t>(
                              std::count_if(objects.begin(), objects.end(), [&](const PackedObject &object) {
                                  return object.id.bytes[0] <= first;
                              })));
    for (const PackedObject &object : objects)
        out.insert(out.end(), object.id.bytes.begin(), object.id.bytes.end());
    for (std::size_t i = 0; i < objects.size(); ++i)
        appendNumber(out, 0); // checksums, which nobody reads
    for (const PackedObject &object : objects)
        appendNumber(out, object.offset);
    const auto trailer = pack.last(20);
    out.insert(out.end(), trailer.begin(), trailer.end());
    const Bytes hash = sha1Of(out);
    out.insert(out.end(), hash.begin(), hash.end());
    return out;
}

/// Writes both below `folder`; the index's path.
inline std::filesystem::path writePackFiles(const std::filesystem::path &folder, ByteView pack,
                                            ByteView index)
{
    const auto put = [](const std::filesystem::path &file, ByteView bytes) {
        std::ofstream(file, std::ios::binary)
            .write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    };
    std::filesystem::create_directories(folder);
    const auto stem = folder / "pack-0000000000000000000000000000000000000000";
    put(stem.string() + ".pack", pack);
    put(stem.string() + ".idx", index);
    return stem.string() + ".idx";
}

} // namespace hypha::test
