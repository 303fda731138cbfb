#pragma once

#include "model/store/descriptor.h"
#include "model/store/gitobjects.h"

#include <QCryptographicHash>

namespace hypha::store {

/// Writes one git pack (version 2) and its index into objects/pack. Nobody sees the pack before finish() has
/// put the index there, and finish() returns when both are on disk. Without finish() nothing stays.
///
/// Not libgit2's indexer: it writes through a memory map of a file it has not allocated, so that a full disk
/// ends the process with SIGBUS instead of an error.
class PackWriter
{
public:
    /// zlib's levels, for what shrinks at all.
    enum class Effort { quick = 1, thorough = 6 };
    static Result<PackWriter> begin(const std::filesystem::path &packFolder, std::uint32_t objects,
                                    Effort effort);
    PackWriter(PackWriter &&) = default;
    ~PackWriter();

    Result<void> add(const ObjectId &id, ObjectType type, ByteView bytes);
    /// `base` must have been added before.
    Result<void> addDelta(const ObjectId &id, const ObjectId &base, ByteView delta);
    /// The index's path.
    Result<std::filesystem::path> finish();

private:
    struct Place
    {
        ObjectId id;
        std::uint64_t offset;
        std::uint32_t checksum;
    };
    PackWriter(Descriptor descriptor, std::filesystem::path folder, std::filesystem::path temporary,
               Effort effort);
    Result<void> append(const ObjectId &id, Bytes header, const QByteArray &stream);
    Result<void> flush();
    Bytes index(ByteView packHash) const;

    Descriptor m_descriptor;
    std::filesystem::path m_folder;
    std::filesystem::path m_temporary;
    std::unique_ptr<QCryptographicHash> m_hash;
    Effort m_effort;
    Bytes m_buffer;
    std::uint64_t m_size = 0; ///< with what is buffered
    std::vector<Place> m_places;
    std::map<ObjectId, std::uint64_t> m_offsets;
};

/// Names that begin so in objects/pack are unfinished packs, ours or git's.
inline constexpr std::string_view unfinishedPack = "tmp_";

} // namespace hypha::store
