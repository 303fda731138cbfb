#include "model/sync/refusal.h"

namespace hypha::sync {
namespace {

/// The remote's own history, as far as it verifies.
struct Shown
{
    vault::VaultState state;
    std::optional<Error> problem;
};

Result<Shown> verifyShown(const store::Snapshot &snapshot)
{
    vault::VerifyOptions options;
    options.full = false;
    HYPHA_TRY(vault::Verified verified, vault::verifyAll(snapshot, nullptr, options));
    Shown out{std::move(verified.state), std::nullopt};
    if (!verified.report.ok())
        out.problem = verified.report.failures.front().error;
    return out;
}

vault::Head headAt(const vault::VaultState &state, std::size_t index)
{
    return {index + 1, state.log[index].id, state.log[index].chainHash};
}

std::string countOf(std::size_t events)
{
    return events == 1 ? "1 event" : std::to_string(events) + " events";
}

Refusal gone(const Verified &known, const Error &why)
{
    Refusal out{Refusal::Kind::rollback, why, {}, {}, {}, {}};
    out.error = {Errc::rollback, "remote", countOf(known.state.log.size()), "nothing",
                 "the remote has no vault any more"};
    for (std::size_t i = 0; i < known.state.log.size(); ++i)
        out.disappeared.push_back(headAt(known.state, i));
    return out;
}

void tellDisappeared(Refusal &out, const Verified &known, const vault::VaultState &shown)
{
    const std::size_t common = commonEvents(known.state, shown);
    for (std::size_t i = common; i < known.state.log.size(); ++i)
        out.disappeared.push_back(headAt(known.state, i));
    if (out.disappeared.empty())
        return;
    const bool older = common == shown.log.size();
    out.kind = older ? Refusal::Kind::rollback : Refusal::Kind::fork;
    out.error = {older ? Errc::rollback : Errc::forked, "event " + std::to_string(common + 1),
                 countOf(known.state.log.size()), countOf(shown.log.size()),
                 countOf(out.disappeared.size()) + (out.disappeared.size() == 1
                                                        ? " that this computer has seen is gone"
                                                        : " that this computer has seen are gone")};
}

} // namespace

Result<Refusal> refusalOf(const Replica &replica, const Verified &known,
                          const std::optional<store::Snapshot> &shown, const Error &why)
{
    if (!shown && why.code == Errc::rollback)
        return gone(known, why);
    if (!shown)
        return Refusal{Refusal::Kind::junk, why, {}, {}, {}, {}};
    Refusal out{Refusal::Kind::junk, why, shown->commit(), {}, {}, {}};
    HYPHA_TRY(const Shown theirs, verifyShown(*shown));
    if (theirs.state.started())
        out.shown = theirs.state.head;
    if (theirs.problem && theirs.problem->code == Errc::newerVersion)
        return tl::unexpected<Error>(*theirs.problem);
    if (theirs.problem && theirs.problem->code == Errc::notAVault && !theirs.state.started()) {
        Refusal nothing = gone(known, why);
        nothing.tip = shown->commit();
        return nothing;
    }
    if (!theirs.problem && theirs.state.fingerprint != replica.fingerprint) {
        out.kind = Refusal::Kind::anotherVault;
        out.error = {
            Errc::forked, "remote", {}, {}, "it holds another vault than the one this profile belongs to"};
        return out;
    }
    if (!theirs.problem)
        tellDisappeared(out, known, theirs.state);
    else
        out.error = *theirs.problem;
    return out;
}

const char *toString(Refusal::Kind kind)
{
    switch (kind) {
    case Refusal::Kind::rollback:
        return "rollback";
    case Refusal::Kind::fork:
        return "fork";
    case Refusal::Kind::anotherVault:
        return "another_vault";
    case Refusal::Kind::junk:
        return "junk";
    }
    return "junk";
}

} // namespace hypha::sync
