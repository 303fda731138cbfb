#pragma once

#include "crypto/hash.h"
#include "model/audit/export.h"

namespace hypha::audit {

/// A proof bundle (docs/vault-format.md, "The proof bundle"): events with everything that is needed to check
/// their signatures and their place in the chain without Hypha. It always holds the whole log, the events
/// that were asked for in one list and all others in a second, because nothing less shows that no event was
/// left out.
///
/// First every wanted event, then every other one, each in order; then finish().
class BundleWriter
{
public:
    /// `state` is that of the log's last event, which becomes the checkpoint. Both must outlive the writer.
    BundleWriter(const vault::VaultState &state, const Sink &sink) : m_state(state), m_sink(sink) {}

    Result<void> addWanted(const vault::Event &event);
    Result<void> addOther(const vault::Event &event);
    /// Errc::internal when not every event of the log was given.
    Result<void> finish();

private:
    enum class Part : std::uint8_t { head, wanted, others };
    Result<void> write(std::string_view text);
    Result<void> enter(Part part);
    Result<void> add(const vault::Event &event);

    const vault::VaultState &m_state;
    const Sink &m_sink;
    crypto::Blake3 m_hash; ///< of everything written so far
    Part m_part = Part::head;
    bool m_first = true; ///< in its list
    std::uint64_t m_events = 0;
};

} // namespace hypha::audit
