#include "model/session/newestevent.h"

#include "model/session/auditlog.h"

namespace hypha::session {

std::optional<vault::Event> newestEvent(const OpenVault &vault,
                                        const std::function<bool(const vault::Event &)> &concerns)
{
    constexpr std::uint64_t atOnce = 500;
    for (std::uint64_t to = vault.state()->head.sequence; to > 0;) {
        const std::uint64_t from = to > atOnce ? to - atOnce + 1 : 1;
        std::optional<vault::Event> found;
        const auto looked = eachEvent(vault, from, to, [&](const vault::Event &event) {
            if (concerns(event))
                found = event;
            return Result<void>();
        });
        if (found || !looked)
            return found;
        to = from - 1;
    }
    return std::nullopt;
}

std::optional<vault::Event> revocationOf(const OpenVault &vault, const DeviceId &device)
{
    return newestEvent(vault, [&](const vault::Event &event) {
        const auto *revoked = std::get_if<vault::details::DeviceRevoked>(&event.details);
        return revoked && revoked->device == device;
    });
}

} // namespace hypha::session
