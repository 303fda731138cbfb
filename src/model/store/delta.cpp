#include "model/store/delta.h"

#include <algorithm>
#include <cstring>

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
    appendInsert(out, target.subspan(beginning, target.size() - beginning - end));
    appendCopy(out, base.size() - end, end);
    return out;
}

} // namespace hypha::store
