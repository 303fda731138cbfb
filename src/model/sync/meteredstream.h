#pragma once

#include <atomic>
#include <cstdint>
#include <git2.h>
#include <git2/sys/transport.h>

/// Inside of GitTransport: what comes in is counted before libgit2 sees it, which has no limit for names of
/// refs.
namespace hypha::sync {

struct Meter
{
    std::uint64_t limit = 0;      ///< bytes, of all together
    std::uint64_t advertised = 0; ///< bytes, before objects are asked for
    std::atomic<bool> stopped{false};
    std::atomic<bool> exceeded{false};
    std::uint64_t received = 0;
    bool objectsAskedFor = false;

    /// False: too much, or stopped.
    bool add(std::uint64_t bytes)
    {
        received += bytes;
        if (received > (objectsAskedFor ? limit : advertised))
            exceeded = true;
        return !exceeded && !stopped;
    }
};

enum class Scheme : std::uint8_t { https, ssh };
/// A smart transport whose streams are counted by `meter`, which outlives it.
int makeMeteredTransport(git_transport **out, git_remote *owner, Scheme scheme, Meter &meter);

} // namespace hypha::sync
