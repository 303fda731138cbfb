#pragma once

#include "model/store/gitobjects.h"

#include <filesystem>

struct git_odb;

namespace hypha::store {

/// Starts libgit2 once for the process: no system, global or user configuration, strict hash verification,
/// synced writes, and the folder's owner is not asked about (whoever may read the vault may open it).
void startLibgit2();

/// Reads git objects of one repository: its own loose objects and packs, no alternates. Each object's id is
/// recomputed when it is read. One thread at a time.
class ObjectDatabase
{
public:
    static Result<ObjectDatabase> open(const std::filesystem::path &repository);

    /// Errc::notFound when it is missing, Errc::malformed when it is damaged or of another type,
    /// Errc::limitExceeded above `limit` bytes, which is checked before it is read. `item` names the object.
    Result<Bytes> read(const ObjectId &id, ObjectType type, std::size_t limit) const;
    Result<ObjectType> typeOf(const ObjectId &id) const;
    /// Lists the packs anew, after some were merged.
    Result<void> reopen();
    const std::filesystem::path &folder() const { return m_folder; }

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
    ObjectDatabase(Handle handle, std::filesystem::path folder)
        : m_handle(std::move(handle)), m_folder(std::move(folder))
    {
    }
    static Result<Handle> openHandle(const std::filesystem::path &repository);
    Result<Bytes> readOnce(const ObjectId &id, ObjectType type, std::size_t limit) const;

    mutable Handle m_handle;
    std::filesystem::path m_folder; ///< empty for a single pack
};

} // namespace hypha::store
