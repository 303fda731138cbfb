#include "model/store/treewalk.h"

#include <algorithm>

namespace hypha::store {
namespace {

/// Counts what a walk costs, so that a small repository that unfolds into a huge tree is refused.
class Budget
{
public:
    Result<void> spend(std::string_view path)
    {
        m_pathBytes += path.size();
        if (++m_entries > entryLimit || m_pathBytes > pathBytesLimit)
            return fail(Errc::malformed, printable(path), "more files than a vault may have");
        return {};
    }

private:
    std::size_t m_entries = 0;
    std::size_t m_pathBytes = 0;
};

/// The folder's path before the name that the error has, if any.
tl::unexpected<Error> failAt(const std::string &folder, Error error)
{
    const bool namesObject = error.item.starts_with("object ");
    if (error.item.empty())
        error.item =
            folder.empty() ? std::string(vaultFolder) : printable(folder.substr(0, folder.size() - 1));
    else if (namesObject)
        error.item =
            (folder.empty() ? std::string(vaultFolder) : printable(folder)) + " (" + error.item + ")";
    else
        error.item = printable(folder) + error.item;
    // A tree that is linked but not there is damage of the repository, not an absent file.
    if (error.code == Errc::notFound || error.code == Errc::limitExceeded)
        error.code = Errc::malformed;
    return tl::unexpected<Error>(std::move(error));
}

/// `folder` is the path of the tree with a '/' at its end, or empty.
Result<TreeBytes> readTree(const ReadTree &read, const ObjectId &tree, const std::string &folder,
                           std::size_t depth)
{
    if (depth > depthLimit)
        return failAt(folder, Error{Errc::malformed, {}, {}, {}, "folders nested too deep"});
    auto bytes = read(tree);
    if (!bytes)
        return failAt(folder, std::move(bytes).error());
    return std::move(*bytes);
}

/// They view the tree.
Result<std::vector<RawTreeEntry>> entriesOf(const TreeBytes &tree, const std::string &folder)
{
    auto entries = parseVaultTree(*tree);
    if (!entries)
        return failAt(folder, std::move(entries).error());
    return std::move(*entries);
}

class Lister
{
public:
    explicit Lister(const ReadTree &read) : m_read(read) {}
    std::vector<TreeEntry> files;

    Result<void> walk(const ObjectId &tree, const std::string &folder, std::size_t depth)
    {
        HYPHA_TRY(const TreeBytes bytes, readTree(m_read, tree, folder, depth));
        HYPHA_TRY(const auto entries, entriesOf(bytes, folder));
        for (const auto &entry : entries)
            HYPHA_CHECK(visit(entry, folder, depth));
        return {};
    }

    Result<void> visit(const RawTreeEntry &entry, const std::string &folder, std::size_t depth)
    {
        std::string path = folder + std::string(entry.name);
        HYPHA_CHECK(m_budget.spend(path));
        if (entry.isTree())
            return walk(entry.id, path + '/', depth + 1);
        files.push_back({std::move(path), entry.id});
        return {};
    }

private:
    const ReadTree &m_read;
    Budget m_budget;
};

class Comparer
{
public:
    Comparer(const ReadTree &readBefore, const ReadTree &readAfter, const Guess &guess)
        : m_readBefore(readBefore), m_readAfter(readAfter), m_guess(guess), m_gone(readBefore),
          m_new(readAfter)
    {
    }

    Result<void> compare(const ObjectId &before, const ObjectId &after, const std::string &folder,
                         std::size_t depth)
    {
        if (before == after)
            return {};
        HYPHA_TRY(const bool guessed, isGuessed(before, after, folder));
        if (guessed)
            return {};
        HYPHA_TRY(const TreeBytes old, readTree(m_readBefore, before, folder, depth));
        HYPHA_TRY(const TreeBytes now, readTree(m_readAfter, after, folder, depth));
        if (const auto files = differenceOfFiles(*old, *now); files && !now->empty())
            return changedFiles(*files, folder);
        HYPHA_TRY(const auto oldEntries, entriesOf(old, folder));
        HYPHA_TRY(const auto newEntries, entriesOf(now, folder));
        auto a = oldEntries.begin();
        auto b = newEntries.begin();
        while (a != oldEntries.end() || b != newEntries.end()) {
            if (b == newEntries.end() || (a != oldEntries.end() && entryLess(*a, *b))) {
                HYPHA_CHECK(oneSided(m_gone, *a++, folder, depth));
            } else if (a == oldEntries.end() || entryLess(*b, *a)) {
                HYPHA_CHECK(oneSided(m_new, *b++, folder, depth));
            } else {
                HYPHA_CHECK(both(*a++, *b++, folder, depth));
            }
        }
        return {};
    }

    Result<void> everything(const ObjectId &tree, bool added)
    {
        Lister &lister = added ? m_new : m_gone;
        HYPHA_CHECK(lister.walk(tree, {}, 0));
        take(lister);
        return {};
    }

    std::vector<TreeChange> changes;

private:
    /// True with the changes noted, where the guess tells them.
    Result<bool> isGuessed(const ObjectId &before, const ObjectId &after, const std::string &folder)
    {
        std::vector<NamedBlob> files;
        for (auto at =
                 std::lower_bound(m_guess.files.begin(), m_guess.files.end(), folder,
                                  [](const TreeEntry &file, const std::string &f) { return file.path < f; });
             at != m_guess.files.end() && at->path.starts_with(folder); ++at) {
            const std::string_view name = std::string_view(at->path).substr(folder.size());
            if (name.find('/') == std::string_view::npos)
                files.push_back({name, at->blob});
        }
        if (files.empty() || !m_guess.holds(before, after, files))
            return false;
        for (const NamedBlob &file : files)
            HYPHA_CHECK(changed({file.name, std::nullopt, file.blob}, folder));
        return true;
    }

    Result<void> changedFiles(const std::vector<FileDifference> &files, const std::string &folder)
    {
        for (const FileDifference &file : files) {
            if (const auto named = checkName(file.name); !named && file.after)
                return failAt(folder, named.error());
            HYPHA_CHECK(changed(file, folder));
        }
        return {};
    }

    Result<void> changed(const FileDifference &file, const std::string &folder)
    {
        std::string path = folder + std::string(file.name);
        HYPHA_CHECK(m_budget.spend(path));
        changes.push_back({std::move(path), file.before, file.after});
        return {};
    }

    /// Entries that compare equal are of one kind: a file and a tree of one name are told apart by entryLess.
    Result<void> both(const RawTreeEntry &a, const RawTreeEntry &b, const std::string &folder,
                      std::size_t depth)
    {
        std::string path = folder + std::string(a.name);
        HYPHA_CHECK(m_budget.spend(path));
        if (a.isTree())
            return compare(a.id, b.id, path + '/', depth + 1);
        if (a.id != b.id)
            changes.push_back({std::move(path), a.id, b.id});
        return {};
    }

    Result<void> oneSided(Lister &lister, const RawTreeEntry &entry, const std::string &folder,
                          std::size_t depth)
    {
        HYPHA_CHECK(lister.visit(entry, folder, depth));
        take(lister);
        return {};
    }

    void take(Lister &lister)
    {
        for (auto &file : lister.files) {
            TreeChange change{std::move(file.path), {}, {}};
            (&lister == &m_new ? change.after : change.before) = file.blob;
            changes.push_back(std::move(change));
        }
        lister.files.clear();
    }

    const ReadTree &m_readBefore;
    const ReadTree &m_readAfter;
    const Guess &m_guess;
    Lister m_gone;
    Lister m_new;
    Budget m_budget;
};

} // namespace

Result<std::vector<TreeEntry>> listTree(const ReadTree &read, const ObjectId &tree)
{
    Lister lister(read);
    HYPHA_CHECK(lister.walk(tree, {}, 0));
    return std::move(lister.files);
}

Result<std::vector<TreeChange>> compareTrees(const ReadTree &readBefore,
                                             const std::optional<ObjectId> &before, const ReadTree &readAfter,
                                             const std::optional<ObjectId> &after, const Guess &guess)
{
    Comparer comparer(readBefore, readAfter, guess);
    if (before && after) {
        HYPHA_CHECK(comparer.compare(*before, *after, {}, 0));
    } else if (before) {
        HYPHA_CHECK(comparer.everything(*before, false));
    } else if (after) {
        HYPHA_CHECK(comparer.everything(*after, true));
    }
    return std::move(comparer.changes);
}

Result<std::optional<ObjectId>> vaultTreeIn(ByteView rootTree)
{
    HYPHA_TRY(const auto entries, parseTree(rootTree));
    for (const auto &entry : entries) {
        if (entry.name != vaultFolder)
            continue;
        if (!entry.isTree())
            return mismatch(Errc::malformed, std::string(vaultFolder), "mode 40000",
                            "mode " + std::string(entry.mode), "not a folder");
        return entry.id;
    }
    return std::optional<ObjectId>{};
}

} // namespace hypha::store
