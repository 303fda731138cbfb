#pragma once

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <vector>

namespace hypha::vault {

/// How many workers parallelFor uses for `count` pieces of work.
inline std::size_t workerCount(std::size_t count, std::size_t perWorker = 16)
{
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    return std::clamp<std::size_t>(count / perWorker, 1, cores);
}

/// Calls work(worker, index) for each index in [0, count) on `workers` threads, the caller's among them.
/// `work` must not throw and writes only to what belongs to its index or its worker.
inline void parallelFor(std::size_t count, std::size_t workers,
                        const std::function<void(std::size_t worker, std::size_t index)> &work)
{
    std::atomic<std::size_t> next{0};
    const auto run = [&](std::size_t worker) {
        for (std::size_t i; (i = next.fetch_add(1, std::memory_order_relaxed)) < count;)
            work(worker, i);
    };
    std::vector<std::jthread> threads;
    for (std::size_t w = 1; w < workers; ++w)
        threads.emplace_back(run, w);
    run(0);
}

} // namespace hypha::vault
