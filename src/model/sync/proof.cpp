#include "model/record/base64.h"
#include "model/store/atomicfile.h"
#include "model/sync/errorrecord.h"
#include "model/sync/refusal.h"

namespace hypha::sync {
namespace {

constexpr std::size_t disappearedLimit = 10'000; // named in the file
constexpr std::size_t proofLimit = 100;          // files; a host can make a new lie for every sync

json::Object headJson(const vault::Head &head)
{
    json::Object out;
    out.set("sequence", head.sequence);
    out.set("event_id", head.event.toString());
    out.set("chain_hash", toBase64(head.chainHash.view()));
    return out;
}

/// With the signed record itself, by which anybody who knows the members' keys can judge.
json::Value signedHead(const vault::VaultState &state, const store::Snapshot &snapshot)
{
    json::Object out = headJson(state.head);
    if (const auto bytes = snapshot.read(vault::eventPath(state.log.back())))
        if (const auto record = json::parseFile(*bytes))
            out.set("event", *record);
    return out;
}

json::Value shownHead(const Refusal &refusal, const std::optional<store::Snapshot> &shown)
{
    if (!shown)
        return nullptr;
    vault::VerifyOptions options;
    options.auditOnly = true;
    const auto verified = vault::verifyAll(*shown, nullptr, options);
    json::Value out =
        verified && verified->state.started() ? signedHead(verified->state, *shown) : json::Object();
    out.asObject()->set("commit", refusal.tip->toString());
    return out;
}

bool isFull(const std::filesystem::path &folder)
{
    std::size_t proofs = 0;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        proofs += at->path().filename().string().starts_with("proof-") ? 1 : 0;
    return proofs >= proofLimit;
}

std::string fileName(const Refusal &refusal, const Verified &known)
{
    const std::string tip = refusal.tip ? refusal.tip->toString().substr(0, 12) : "nothing";
    return "proof-" + std::to_string(known.state.head.sequence) + "-" + tip + ".json";
}

} // namespace

Result<std::filesystem::path> saveProof(const Replica &replica, const Verified &known, const Refusal &refusal,
                                        const std::optional<store::Snapshot> &shown)
{
    auto file = replica.dataFolder / fileName(refusal, known);
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return file;
    // The first ones stay, so that no proof can be pushed out by others; the newest is told all the same.
    if (isFull(replica.dataFolder))
        file = replica.dataFolder / "proof-newest.json";
    json::Object out;
    out.set("schema_version", 1);
    out.set("type", "hypha_proof");
    out.set("made_at", replica.clock.now().toString());
    out.set("remote", replica.remote);
    out.set("verdict", toString(refusal.kind));
    out.set("why", errorToJson(refusal.error));
    out.set("fingerprint", toBase64(replica.fingerprint.view()));
    out.set("remembered", signedHead(known.state, known.snapshot));
    out.set("shown", shownHead(refusal, shown));
    json::Array gone;
    for (std::size_t i = 0; i < std::min(refusal.disappeared.size(), disappearedLimit); ++i)
        gone.emplace_back(headJson(refusal.disappeared[i]));
    out.set("disappeared", std::move(gone));
    out.set("disappeared_total", refusal.disappeared.size());
    HYPHA_CHECK(store::makePrivateFolder(replica.dataFolder));
    HYPHA_CHECK(store::writeFileAtomically(file, asBytes(json::write(out) + '\n')));
    return file;
}

} // namespace hypha::sync
