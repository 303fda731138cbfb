#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <filesystem>
#include <unistd.h>
#include <utility>

namespace hypha::store {

/// Owns an open file descriptor; -1 when there is none.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(other.release()) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int get() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

/// All of it, or the error; `path` is for the error alone.
Result<void> writeAll(int fd, ByteView bytes, const std::filesystem::path &path);
Result<void> syncAndClose(Descriptor &descriptor, const std::filesystem::path &path);
/// Makes the names in a folder durable.
Result<void> syncFolder(const std::filesystem::path &folder);

} // namespace hypha::store
