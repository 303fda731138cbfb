#include "model/vault/apply.h"
#include "seeds.h"

#include <cstddef>
#include <cstdint>

namespace depth {
static fuzz::Depth applied("an event that is applied");
} // namespace depth

/// An event's file from a host: parsing never crashes, and what parses is judged against an empty vault and
/// against the vault that it would itself have begun.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace hypha;
    const auto event = vault::Event::parse({data, size}, "audit/2026-01/event.json");
    if (!event)
        return 0;
    vault::VaultState state;
    static_cast<void>(vault::judge(state, *event));
    // The key that would have been checked: so that mutated events reach the rules behind the signature.
    const auto announced = event->announcedKey();
    if (!vault::apply(state, *event, announced))
        return 0;
    depth::applied.reach();
    auto next = *event;
    next.sequence = 2;
    next.previous = event->id;
    static_cast<void>(vault::rehearse(state, next));
    return 0;
}
