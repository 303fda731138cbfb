#pragma once

#include "model/store/objectdatabase.h"
#include "model/store/vaultstore.h"

#include <filesystem>

namespace hypha::store {

/// A bare git repository through libgit2 (1.5): no checkout, no hooks, no system or user git configuration,
/// constant author, committer and message. Entries outside `.mycelium/` are kept as they are.
class GitStore final : public VaultStore
{
public:
    /// Makes a new bare repository with folders of mode 0700; Errc::alreadyExists when there is one.
    static Result<std::unique_ptr<GitStore>> create(const std::filesystem::path &folder);
    /// Errc::notAVault when it is no git repository; Errc::malformed for configured includes, alternates, or
    /// links.
    static Result<std::unique_ptr<GitStore>> open(const std::filesystem::path &folder);
    /// One that somebody else has written, for reading: its packs are looked through first, delta by delta
    /// (packcheck.h).
    static Result<std::unique_ptr<GitStore>> openForeign(const std::filesystem::path &folder);
    ~GitStore() override;

    Result<std::optional<Snapshot>> head() const override;
    Result<Snapshot> snapshot(const ObjectId &commit) const override;
    Result<Snapshot> commit(const std::optional<ObjectId> &expected, const FileChange &change) override;

    /// The first parent of a commit, absent for the first one. Errc::notFound when the repository has no such
    /// commit.
    Result<std::optional<ObjectId>> parent(const ObjectId &commit) const;
    /// Any other ref, for instance refs/hypha/remote. Absent when it does not exist.
    Result<std::optional<ObjectId>> ref(std::string_view name) const;
    Result<void> setRef(std::string_view name, const ObjectId &commit);

    /// Objects of a commit on `parent`, without moving any ref: nobody sees it until moveRef().
    Result<Snapshot> write(const std::optional<ObjectId> &parent, const FileChange &change);
    /// By compare-and-swap: Errc::conflict when the ref is not `expected` any more.
    Result<void> moveRef(std::string_view name, const std::optional<ObjectId> &expected,
                         const ObjectId &commit);
    /// Errc::notFound where there is none.
    Result<void> removeRef(std::string_view name);
    /// The history of `tip` once more, on top of `onto`, whose files outside `.mycelium/` it keeps; the new
    /// tip. `onto` has no `.mycelium/`.
    Result<ObjectId> graft(const ObjectId &tip, const ObjectId &onto);

    /// A folder below the repository for objects that are not trusted yet; what a killed process left in it
    /// goes.
    Result<std::filesystem::path> emptyQuarantine();
    /// A commit whose objects stand here or in quarantine.
    Result<Snapshot> quarantined(const ObjectId &commit) const;
    /// Takes up what is in quarantine, whole packs at a time.
    Result<void> adopt();
    const ObjectDatabase &objects() const;

    /// Packs loose objects into one delta-compressed pack when there are more than `looseLimit`; commit()
    /// calls it. Crash-safe: the pack is complete and synced before any loose object goes.
    /// With 0 everything goes into one pack, except packs so large already that they are left alone.
    Result<void> packIfNeeded(std::size_t looseLimit = 2000);
    const std::filesystem::path &folder() const;

private:
    struct Impl;
    explicit GitStore(std::unique_ptr<Impl> impl);
    static std::unique_ptr<GitStore> over(ObjectDatabase objects);
    std::unique_ptr<Impl> m_impl;
};

} // namespace hypha::store
