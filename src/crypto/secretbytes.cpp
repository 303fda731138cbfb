#include "crypto/secretbytes.h"

#include "crypto/guardedmemory.h"
#include "crypto/random.h"

#include <algorithm>
#include <sodium.h>
#include <utility>

namespace hypha::crypto {

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0)
        return;
    m_data = size <= largestSmallSecret ? allocateSmall(size) : allocateGuarded(size);
    m_size = size;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    SecretBytes moved(std::move(other));
    std::swap(m_data, moved.m_data);
    std::swap(m_size, moved.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    if (m_data == nullptr)
        return;
    if (m_size <= largestSmallSecret)
        freeSmall(m_data, m_size);
    else
        freeGuarded(m_data);
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes out(size);
    fillRandom(out.mutableView());
    return out;
}

SecretBytes SecretBytes::copyOf(ByteView bytes)
{
    SecretBytes out(bytes.size());
    std::ranges::copy(bytes, out.mutableView().begin());
    return out;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

bool SecretBytes::equals(ByteView other) const
{
    return m_size == other.size() && (m_size == 0 || sodium_memcmp(m_data, other.data(), m_size) == 0);
}

SecretBuffer::SecretBuffer(std::size_t reserve) : m_store(reserve) {}

void SecretBuffer::append(ByteView bytes)
{
    if (bytes.size() > m_store.size() - m_size)
        grow(m_size + bytes.size());
    std::ranges::copy(bytes, m_store.mutableView().begin() + static_cast<std::ptrdiff_t>(m_size));
    m_size += bytes.size();
}

void SecretBuffer::push(std::uint8_t byte)
{
    append(ByteView(&byte, 1));
}

void SecretBuffer::clear()
{
    wipe(m_store.mutableView().first(m_size)); // nothing was written behind it since it was last wiped
    m_size = 0;
}

SecretBytes SecretBuffer::take()
{
    SecretBytes out = m_size == m_store.size() ? std::move(m_store) : SecretBytes::copyOf(view());
    m_store = SecretBytes();
    m_size = 0;
    return out;
}

void SecretBuffer::grow(std::size_t needed)
{
    SecretBytes larger(std::max({needed, 2 * m_store.size(), largestSmallSecret}));
    std::ranges::copy(view(), larger.mutableView().begin());
    m_store = std::move(larger);
}

void wipe(MutableByteView bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

bool memoryIsLocked()
{
    return everyLockSucceeded();
}

} // namespace hypha::crypto
