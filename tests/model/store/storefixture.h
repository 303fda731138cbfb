#pragma once

#include "model/store/atomicfile.h"
#include "model/store/gitobjects.h"
#include "model/store/gitstore.h"

#include <QTemporaryDir>
#include <QtTest>
#include <cstring>
#include <git2.h>

namespace hypha::store {

/// The value, or the end of the test program with the error's words.
template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s: %s", toString(result.error().code), result.error().item.c_str(),
               result.error().detail.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

inline FileChange change(std::map<std::string, std::optional<Bytes>> files,
                         std::int64_t seconds = 1'800'000'000)
{
    return {std::move(files), Timestamp::fromSeconds(seconds)};
}

/// In memory where the system has such a folder: these tests sync thousands of times.
class Scratch
{
public:
    Scratch()
        : m_folder(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                       ? QStringLiteral("/dev/shm/hypha-XXXXXX")
                       : QDir::tempPath() + QStringLiteral("/hypha-XXXXXX"))
    {
        if (!m_folder.isValid())
            qFatal("no scratch folder");
    }
    std::filesystem::path path(const char *name = "vault.git") const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private:
    QTemporaryDir m_folder;
};

inline git_oid oidOf(const ObjectId &id)
{
    git_oid oid{};
    std::memcpy(oid.id, id.bytes.data(), id.bytes.size());
    return oid;
}

/// Writes any bytes as a loose object, as a host can.
inline ObjectId plant(const std::filesystem::path &repository, ObjectType type, ByteView bytes)
{
    git_odb *odb = nullptr;
    git_oid oid{};
    if (git_odb_open(&odb, (repository / "objects").c_str()) < 0 ||
        git_odb_write(&oid, odb, bytes.data(), bytes.size(), static_cast<git_object_t>(type)) < 0)
        qFatal("planting an object failed: %s", git_error_last()->message);
    git_odb_free(odb);
    ObjectId id;
    std::memcpy(id.bytes.data(), oid.id, id.bytes.size());
    return id;
}

inline ObjectId plantBlob(const std::filesystem::path &repository, std::string_view text)
{
    return plant(repository, ObjectType::blob, asBytes(text));
}

struct PlantedEntry
{
    std::string mode;
    std::string name;
    ObjectId id;
};

/// In the order given, whatever it is.
inline ObjectId plantTree(const std::filesystem::path &repository, const std::vector<PlantedEntry> &entries)
{
    std::vector<RawTreeEntry> raw;
    for (const auto &entry : entries)
        raw.push_back({entry.mode, entry.name, entry.id});
    return plant(repository, ObjectType::tree, formatTree(raw));
}

inline ObjectId plantCommit(const std::filesystem::path &repository, const ObjectId &root)
{
    return plant(repository, ObjectType::commit, formatCommit({root, {}}, 1));
}

/// A commit whose `.mycelium` is the tree.
inline ObjectId plantVault(const std::filesystem::path &repository, const ObjectId &vault)
{
    return plantCommit(repository, plantTree(repository, {{"40000", ".mycelium", vault}}));
}

inline void writeText(const std::filesystem::path &path, std::string_view text)
{
    must(makePrivateFolder(path.parent_path()));
    must(writeFileAtomically(path, asBytes(text)));
}

} // namespace hypha::store
