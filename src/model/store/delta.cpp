#include "model/store/delta.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace hypha::store {
namespace {

void appendSize(Bytes &out, std::size_t size)
{
    for (; size >= 0x80; size >>= 7)
        out.push_back(static_cast<std::uint8_t>(0x80 | (size & 0x7f)));
    out.push_back(static_cast<std::uint8_t>(size));
}

void appendCopy(Bytes &out, std::size_t offset, std::size_t size)
{
    constexpr std::size_t most = 0x10000; // what every reader of git packs copies at once
    for (; size > 0; offset += std::min(size, most), size -= std::min(size, most)) {
        const std::size_t part = std::min(size, most);
        const std::size_t at = out.size();
        std::uint8_t flags = 0x80;
        out.push_back(flags);
        for (unsigned i = 0; i < 4; ++i) {
            if (const auto byte = static_cast<std::uint8_t>(offset >> (8 * i)); byte != 0) {
                flags |= static_cast<std::uint8_t>(1u << i);
                out.push_back(byte);
            }
        }
        for (unsigned i = 0; part != most && i < 2; ++i) { // no size at all stands for 0x10000
            if (const auto byte = static_cast<std::uint8_t>(part >> (8 * i)); byte != 0) {
                flags |= static_cast<std::uint8_t>(0x10u << i);
                out.push_back(byte);
            }
        }
        out[at] = flags;
    }
}

void appendInsert(Bytes &out, ByteView bytes)
{
    while (!bytes.empty()) {
        const auto part = bytes.first(std::min<std::size_t>(bytes.size(), 0x7f));
        out.push_back(static_cast<std::uint8_t>(part.size()));
        out.insert(out.end(), part.begin(), part.end());
        bytes = bytes.subspan(part.size());
    }
}

std::size_t commonBeginning(const std::uint8_t *a, const std::uint8_t *b, std::size_t size)
{
    constexpr std::size_t block = 256;
    std::size_t at = 0;
    while (size - at >= block && std::memcmp(a + at, b + at, block) == 0)
        at += block;
    while (at < size && a[at] == b[at])
        ++at;
    return at;
}

constexpr std::size_t blockSize = 32; // bytes: an entry of a list in a record is a few times that

/// A polynomial of the bytes in a window that moves over a text one byte at a time.
class RollingHash
{
public:
    explicit RollingHash(const std::uint8_t *window)
    {
        for (std::size_t i = 0; i < blockSize; ++i)
            m_value = m_value * factor + window[i];
        for (std::size_t i = 1; i < blockSize; ++i)
            m_leaving *= factor;
    }
    void roll(std::uint8_t leaves, std::uint8_t enters)
    {
        m_value = (m_value - leaves * m_leaving) * factor + enters;
    }
    std::uint64_t value() const { return m_value; }

private:
    static constexpr std::uint64_t factor = 0x9e3779b97f4a7c15;
    std::uint64_t m_value = 0, m_leaving = 1;
};

std::unordered_map<std::uint64_t, std::size_t> blocksOf(ByteView base)
{
    std::unordered_map<std::uint64_t, std::size_t> blocks;
    for (std::size_t at = 0; at + blockSize <= base.size(); at += blockSize)
        blocks.try_emplace(RollingHash(base.data() + at).value(), at);
    return blocks;
}

/// What `target` shares with `base` (which begins at `offset` in the whole) is copied, the rest inserted.
void appendMiddle(Bytes &out, ByteView base, std::size_t offset, ByteView target)
{
    const auto blocks = blocksOf(base);
    std::size_t at = 0, told = 0;
    while (!blocks.empty() && at + blockSize <= target.size()) {
        RollingHash hash(target.data() + at);
        auto found = blocks.find(hash.value());
        while (found == blocks.end() && at + blockSize < target.size()) {
            hash.roll(target[at], target[at + blockSize]);
            ++at;
            found = blocks.find(hash.value());
        }
        if (found == blocks.end())
            break;
        std::size_t from = found->second;
        const std::size_t size = commonBeginning(base.data() + from, target.data() + at,
                                                 std::min(base.size() - from, target.size() - at));
        if (size < blockSize) { // only the hash was the same
            ++at;
            continue;
        }
        const std::size_t end = at + size;
        while (at > told && from > 0 && base[from - 1] == target[at - 1]) {
            --at;
            --from;
        }
        appendInsert(out, target.subspan(told, at - told));
        appendCopy(out, offset + from, end - at);
        at = told = end;
    }
    appendInsert(out, target.subspan(told));
}

} // namespace

Bytes makeDelta(ByteView base, ByteView target)
{
    const std::size_t shorter = std::min(base.size(), target.size());
    const std::size_t beginning = commonBeginning(base.data(), target.data(), shorter);
    std::size_t end = 0;
    const std::uint8_t *a = base.data() + base.size();
    const std::uint8_t *b = target.data() + target.size();
    while (end < shorter - beginning && *--a == *--b)
        ++end;
    Bytes out;
    appendSize(out, base.size());
    appendSize(out, target.size());
    appendCopy(out, 0, beginning);
    appendMiddle(out, base.subspan(beginning, base.size() - beginning - end), beginning,
                 target.subspan(beginning, target.size() - beginning - end));
    appendCopy(out, base.size() - end, end);
    return out;
}

} // namespace hypha::store
