#include "crypto/guardedmemory.h"

#include <array>
#include <mutex>
#include <sodium.h>
#include <vector>

namespace hypha::crypto {

namespace {

// With the guarded block's header and libsodium's canary, 16 bytes each, a region fills 16 pages of 4 KiB.
constexpr std::size_t regionSize = 16 * 4096 - 32;

class Arena
{
public:
    std::uint8_t *allocate(std::size_t size)
    {
        const std::lock_guard lock(m_mutex);
        SlotClass &slots = slotClass(size);
        if (slots.free.empty())
            addRegion(slots);
        std::uint8_t *slot = slots.free.back();
        slots.free.pop_back();
        return slot;
    }

    void release(std::uint8_t *slot, std::size_t size)
    {
        const std::lock_guard lock(m_mutex);
        SlotClass &slots = slotClass(size);
        sodium_memzero(slot, slots.size);
        slots.free.push_back(slot); // never reallocates: addRegion() reserved for every slot
    }

private:
    struct SlotClass
    {
        std::size_t size;
        std::size_t total = 0;
        // Kept outside the regions, which a fork wipes.
        std::vector<std::uint8_t *> free{};
    };

    SlotClass &slotClass(std::size_t size) { return m_classes[size <= 32 ? 0 : size <= 64 ? 1 : 2]; }

    static void addRegion(SlotClass &slots)
    {
        const std::size_t added = regionSize / slots.size;
        slots.free.reserve(slots.total + added);
        std::uint8_t *region = allocateGuarded(regionSize);
        for (std::size_t i = added; i > 0; --i)
            slots.free.push_back(region + (i - 1) * slots.size);
        slots.total += added;
    }

    std::mutex m_mutex;
    std::array<SlotClass, 3> m_classes{SlotClass{32}, SlotClass{64}, SlotClass{128}};
};

Arena &arena()
{
    // Never destroyed: secrets with static storage may outlive any other static object.
    static Arena &instance = *new Arena;
    return instance;
}

} // namespace

std::uint8_t *allocateSmall(std::size_t size)
{
    return arena().allocate(size);
}

void freeSmall(std::uint8_t *memory, std::size_t size) noexcept
{
    arena().release(memory, size);
}

} // namespace hypha::crypto
