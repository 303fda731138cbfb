#include "gui/audit/eventproof.h"

#include "crypto/wordlist.h"
#include "model/record/base64.h"
#include "model/vault/teamoperations.h"

namespace hypha::gui {

std::string eventProof(const audit::Log &log, const vault::VaultState &state, std::uint64_t sequence,
                       const std::string &record)
{
    if (sequence == 0 || sequence > log.size() || record.empty())
        return {};
    const audit::Row &row = log.row(sequence - 1);
    const vault::Device *device = state.device(row.device);
    // The file ends its line; the record is what is signed.
    const auto parsed =
        json::parseObject(asBytes(std::string_view(record).substr(0, record.find_last_not_of('\n') + 1)));
    if (!device || !parsed)
        return {};
    json::Object proof;
    proof.set("hypha_event_proof", 1);
    proof.set("record", *parsed);
    proof.set("sequence", sequence);
    proof.set("signing_pubkey", toBase64(device->signingKey.bytes));
    proof.set("device_words", crypto::fingerprintText(vault::deviceFingerprint(*device)));
    proof.set("vault_fingerprint", toBase64(state.fingerprint.bytes));
    proof.set("previous_chain_hash",
              sequence > 1 ? json::Value(toBase64(log.row(sequence - 2).chainHash.bytes)) : json::Value());
    return json::write(proof);
}

} // namespace hypha::gui
