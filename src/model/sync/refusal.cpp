#include "model/sync/refusal.h"

#include "model/sync/eventline.h"
#include "model/vault/paths.h"

#include <algorithm>

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

bool wasLetIn(const vault::Device *device)
{
    return device && device->status != vault::DeviceStatus::pendingApproval;
}

/// Whether a member's device signed anything of what is known from that place on. A device that nobody
/// approved can be made by the host, or by whoever may push: what it says of itself is no history of this
/// vault.
Result<bool> membersSigned(const Verified &known, std::size_t from)
{
    HYPHA_TRY(const auto events, eventsFrom(known.state, known.snapshot, from));
    return std::any_of(events.begin(), events.end(), [&](const vault::Event &event) {
        return wasLetIn(known.state.device(event.actorDevice));
    });
}

bool isStillMembers(const vault::VaultState &known, const vault::Device &device)
{
    return device.status == vault::DeviceStatus::active && known.members.find(device.user);
}

/// Whether what this device signed in another history speaks for a member as things are known here. Who was
/// taken out keeps their keys: by what they sign at a place where they were still in, they only hide that.
/// Whom they let in there came by what they signed; who came by a recovery did not.
bool speaksForMembers(const vault::VaultState &known, const vault::VaultState &shown, const DeviceId &id)
{
    const vault::Device *there = shown.device(id), *here = known.device(id);
    if (!wasLetIn(there))
        return false;
    return wasLetIn(here) ? isStillMembers(known, *here) : there->letInBy == id;
}

Result<bool> membersSignedElsewhere(const vault::VaultState &known, const vault::VaultState &shown,
                                    const store::Snapshot &snapshot, std::size_t from)
{
    HYPHA_TRY(const auto events, eventsFrom(shown, snapshot, from));
    return std::any_of(events.begin(), events.end(), [&](const vault::Event &event) {
        return speaksForMembers(known, shown, event.actorDevice);
    });
}

/// Whether a member's newer program went on where this one has to stop.
Result<bool> membersWentOn(const vault::VaultState &known, const vault::VaultState &shown,
                           const store::Snapshot &snapshot)
{
    HYPHA_TRY(const auto files, snapshot.list());
    return std::any_of(files.begin(), files.end(), [&](const store::TreeEntry &file) {
        if (!file.path.starts_with("audit/") || file.path == vault::path::auditIndex)
            return false;
        const auto bytes = snapshot.readBlob(file.blob);
        const auto event = bytes ? vault::Event::parse(*bytes, file.path)
                                 : Result<vault::Event>(fail(Errc::notFound, file.path));
        return event && event->previous == shown.head.event && isSignedByMember(known, *event) &&
               isStillMembers(known, *known.device(event->actorDevice));
    });
}

Result<void> tellDisappeared(Refusal &out, const Verified &known, const Shown &theirs,
                             const store::Snapshot &snapshot)
{
    const vault::VaultState &shown = theirs.state;
    // A member's event that this program does not know may follow what verifies.
    bool newer = theirs.problem && theirs.problem->code == Errc::newerVersion;
    if (newer) {
        HYPHA_TRY(newer, membersWentOn(known.state, shown, snapshot));
    }
    const std::size_t common = commonEvents(known.state, shown);
    for (std::size_t i = common; i < known.state.log.size(); ++i)
        out.disappeared.push_back(headAt(known.state, i));
    if (out.disappeared.empty())
        return {};
    HYPHA_TRY(const bool signedByMembers, membersSignedElsewhere(known.state, shown, snapshot, common));
    HYPHA_TRY(const bool goneByMembers, membersSigned(known, common));
    out.lacksPlantedOnly = !theirs.problem && signedByMembers && !goneByMembers;
    const bool fork = (signedByMembers && !out.lacksPlantedOnly) || newer;
    out.kind = fork ? Refusal::Kind::fork : Refusal::Kind::rollback;
    out.error = {fork ? Errc::forked : Errc::rollback, "event " + std::to_string(common + 1),
                 countOf(known.state.log.size()), countOf(shown.log.size()),
                 countOf(out.disappeared.size()) + (out.disappeared.size() == 1
                                                        ? " that this computer has seen is gone"
                                                        : " that this computer has seen are gone")};
    return {};
}

/// Two histories that members signed are told as that, whatever else lies in the tree: putting the known one
/// back would lose the other.
Result<bool> isForkWithJunk(const Verified &known, const vault::VaultState &shown,
                            const store::Snapshot &snapshot)
{
    const std::size_t common = commonEvents(known.state, shown);
    if (common == 0 || common == known.state.log.size() || common == shown.log.size())
        return false;
    return membersSignedElsewhere(known.state, shown, snapshot, common);
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
    // A newer program's event is believed where it continues what is known. Elsewhere it would dress up a
    // rollback, or another vault, as a question of updating.
    const bool newer = theirs.problem && theirs.problem->code == Errc::newerVersion;
    if (newer && commonEvents(known.state, theirs.state) == known.state.log.size())
        return tl::unexpected<Error>(*theirs.problem);
    if (theirs.problem && theirs.problem->code == Errc::notAVault && !theirs.state.started()) {
        Refusal nothing = gone(known, why);
        nothing.tip = shown->commit();
        return nothing;
    }
    const bool whole = !theirs.problem || newer;
    if (whole && theirs.state.fingerprint != replica.fingerprint) {
        out.kind = Refusal::Kind::anotherVault;
        out.error = {
            Errc::forked, "remote", {}, {}, "it holds another vault than the one this profile belongs to"};
        return out;
    }
    HYPHA_TRY(const bool fork, isForkWithJunk(known, theirs.state, *shown));
    if (!whole && !fork) {
        out.error = *theirs.problem;
        return out;
    }
    HYPHA_CHECK(tellDisappeared(out, known, theirs, *shown));
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
