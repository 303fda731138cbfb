#pragma once

#include "model/store/gitobjects.h"
#include "model/store/mappedpacks.h"
#include "model/store/treememory.h"

#include <filesystem>

struct git_odb;

namespace hypha::store {

/// Starts libgit2 once for the process: no system, global or user configuration, strict hash verification,
/// synced writes, and the folder's owner is not asked about (whoever may read the vault may open it).
void startLibgit2();

/// Reads git objects of one repository: its own loose objects and packs, no alternates. The indexes of packs
/// are checked when it is opened, before libgit2 believes them, and each object's id is recomputed when it is
/// read. One thread at a time.
class ObjectDatabase
{
public:
    /// `quarantine`: a folder with `objects/` of its own that is looked into as well.
    static Result<ObjectDatabase> open(const std::filesystem::path &repository,
                                       const std::filesystem::path &quarantine = {});
    /// The same repository with a quarantine; both remember trees together.
    Result<ObjectDatabase> withQuarantine(const std::filesystem::path &quarantine) const;

    /// Errc::notFound when it is missing, Errc::malformed when it is damaged or of another type,
    /// Errc::limitExceeded above `limit` bytes, which is checked before it is read. `item` names the object.
    Result<Bytes> read(const ObjectId &id, ObjectType type, std::size_t limit) const;
    /// A tree, which is read once as long as trees() keeps it; up to `treeLimit`.
    Result<TreeBytes> readTree(const ObjectId &id) const;
    TreeMemory &trees() const { return *m_trees; }
    Result<ObjectType> typeOf(const ObjectId &id) const;
    /// Bytes of an object, uncompressed; absent when it is not there. Reads its header alone.
    std::optional<std::size_t> sizeOf(const ObjectId &id) const;
    /// What was read through this database so far, for tests that say what something may cost.
    struct Reading
    {
        std::size_t objects = 0, bytes = 0; ///< bytes uncompressed
    };
    const Reading &reading() const { return m_reading; }
    /// Lists the packs anew, after some were merged.
    Result<void> reopen();
    const std::filesystem::path &folder() const { return m_folder; }
    const std::filesystem::path &quarantine() const { return m_quarantine; }

    /// A repository that somebody else writes: its packs are checked (packcheck.h) and then opened one by
    /// one, because libgit2 would also believe an index over all of them.
    static Result<ObjectDatabase> openForeign(const std::filesystem::path &repository);
    /// The same once more, for another thread.
    Result<ObjectDatabase> another() const;
    /// The same for reading very many objects: through the packs as they are now (mappedpacks.h) where that
    /// gives an object, and as ever where not. What others write is always read as ever.
    Result<ObjectDatabase> forManyReads() const;
    /// Only the pack whose index that is: to list it, or to check it before others go.
    static Result<ObjectDatabase> openPack(const std::filesystem::path &index);
    Result<std::vector<ObjectId>> list() const;

    static constexpr std::size_t treeLimit = 64u << 20;  // bytes
    static constexpr std::size_t commitLimit = 1u << 20; // bytes

private:
    struct Close
    {
        void operator()(git_odb *odb) const;
    };
    using Handle = std::unique_ptr<git_odb, Close>;
    ObjectDatabase(Handle handle, std::filesystem::path folder, std::filesystem::path quarantine = {})
        : m_handle(std::move(handle)), m_folder(std::move(folder)), m_quarantine(std::move(quarantine))
    {
    }
    static Result<Handle> openHandle(const std::filesystem::path &repository,
                                     const std::filesystem::path &quarantine);
    static Result<Handle> openForeignHandle(const std::filesystem::path &repository);
    Result<Handle> openAgain() const;
    void count(const Bytes &bytes) const
    {
        ++m_reading.objects;
        m_reading.bytes += bytes.size();
    }
    std::optional<Bytes> readMapped(const ObjectId &id, ObjectType type, std::size_t limit) const;
    Result<Bytes> readOnce(const ObjectId &id, ObjectType type, std::size_t limit) const;

    mutable Handle m_handle;
    mutable Reading m_reading;
    std::filesystem::path m_folder; ///< empty for a single pack
    std::filesystem::path m_quarantine;
    bool m_isForeign = false;
    std::shared_ptr<const MappedPacks> m_mapped; ///< null unless for many reads
    mutable std::optional<Inflater> m_inflater;
    std::shared_ptr<TreeMemory> m_trees = std::make_shared<TreeMemory>();
};

} // namespace hypha::store
