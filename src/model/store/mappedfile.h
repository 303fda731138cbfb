#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <filesystem>
#include <utility>

namespace hypha::store {

/// A file's bytes, as they stand on the disk. Where the file is cut short meanwhile they turn into zeros
/// (lostpages.h).
class MappedFile
{
public:
    /// Errc::io (detail: the system's words), Errc::malformed for what is empty or no plain file; links are
    /// not followed.
    static Result<MappedFile> open(const std::filesystem::path &path);
    MappedFile(MappedFile &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
    {
    }
    MappedFile &operator=(MappedFile &&) = delete;
    ~MappedFile();
    ByteView view() const { return {static_cast<const std::uint8_t *>(m_bytes), m_size}; }

private:
    MappedFile(void *bytes, std::size_t size) : m_bytes(bytes), m_size(size) {}

    void *m_bytes;
    std::size_t m_size;
};

} // namespace hypha::store
