#include "model/sync/eventline.h"

#include "crypto/signature.h"
#include "model/vault/apply.h"

#include <algorithm>

namespace hypha::sync {
namespace {

constexpr int copyLimit = 200; // of states, where a line parts: only a member who signs two can part it

class Search
{
public:
    Search(const vault::VaultState &known, const Trove &trove)
    {
        std::vector<const Trove::Found *> order;
        for (const Trove::Found &found : trove.events)
            order.push_back(&found);
        std::sort(order.begin(), order.end(),
                  [](const auto *a, const auto *b) { return a->event.sequence > b->event.sequence; });
        for (const Trove::Found *found : order) { // what comes later first
            std::size_t after = 0;
            for (const Step &step : m_after[found->event.id])
                if (step.found->event.sequence == found->event.sequence + 1)
                    after = std::max(after, step.weight);
            const bool byMember = isSignedByMember(known, found->event);
            if (found->event.previous)
                m_after[*found->event.previous].push_back({found, after + (byMember ? 1u : 0u), byMember});
        }
        for (auto &[id, steps] : m_after)
            std::stable_sort(steps.begin(), steps.end(),
                             [](const Step &a, const Step &b) { return a.weight > b.weight; });
    }

    void follow(vault::VaultState state, EventLine line)
    {
        for (;;) {
            note(line);
            const auto steps = m_after.find(state.head.event);
            if (steps == m_after.end() || !step(state, line, steps->second))
                return;
        }
    }

    EventLine best;
    std::optional<Error> newer;

private:
    struct Step
    {
        const Trove::Found *found;
        std::size_t weight; ///< what members signed of it and, at most, of what follows
        bool byMember;
    };

    void note(const EventLine &line)
    {
        const auto rank = [](const EventLine &l) { return std::pair(l.byMembers, l.events.size()); };
        if (rank(line) > rank(best))
            best = line;
    }

    bool take(vault::VaultState &state, EventLine &line, const Step &step)
    {
        const auto done = vault::apply(state, step.found->event);
        if (!done && done.error().code == Errc::newerVersion)
            newer = done.error();
        if (!done)
            return false;
        line.events.push_back(step.found);
        line.byMembers += step.byMember ? 1 : 0;
        return true;
    }

    bool step(vault::VaultState &state, EventLine &line, const std::vector<Step> &steps)
    {
        for (std::size_t n = 0; n < steps.size(); ++n) {
            const bool parts = n + 1 < steps.size() && steps[n + 1].weight > 0 && m_copies > 0;
            if (!parts && take(state, line, steps[n]))
                return true;
            if (!parts)
                continue;
            --m_copies;
            vault::VaultState other = state;
            EventLine longer = line;
            if (take(other, longer, steps[n]))
                follow(std::move(other), std::move(longer));
        }
        return false;
    }

    std::map<EventId, std::vector<Step>> m_after; ///< by the event before, heaviest first
    int m_copies = copyLimit;
};

} // namespace

bool isSignedByMember(const vault::VaultState &known, const vault::Event &event)
{
    const vault::Device *device = known.device(event.actorDevice);
    return device && device->status == vault::DeviceStatus::active && event.signedBy == device->id &&
           crypto::ed25519Verify(device->signingKey, asBytes(event.signedBytes), event.signature);
}

Result<EventLine> bestLine(const vault::VaultState &known, const Trove &trove)
{
    Search search(known, trove);
    search.follow(known, {});
    if (search.newer)
        return tl::unexpected<Error>(*search.newer);
    return std::move(search.best);
}

} // namespace hypha::sync
