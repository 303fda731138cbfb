#include "model/audit/bundle.h"

#include "crypto/wordlist.h"
#include "model/record/base64.h"
#include "model/vault/headjson.h"

namespace hypha::audit {

namespace {

/// Part of the format: a verifier compares it, so that nothing in a bundle is unchecked.
constexpr std::string_view readme =
    "The audit log of a Hypha vault. verify_bundle.py checks it without Hypha: every signature, and that "
    "each event "
    "follows the one before it, from the first to the checkpoint. Compare the twelve words of the vault and "
    "of the "
    "checkpoint with those that a member of the vault reads to you: they say that this is the log you mean.";

json::Array devicesJson(const vault::VaultState &state)
{
    json::Array list;
    for (const auto &[id, device] : state.devices) {
        json::Object object;
        object.set("device_id", id.toString());
        object.set("user_id", device.user.text);
        object.set("name", device.name);
        object.set("device_type", vault::toString(device.type));
        object.set("signing_pubkey", toBase64(device.signingKey.view()));
        object.set("encryption_pubkey", toBase64(device.encryptionKey.view()));
        list.emplace_back(std::move(object));
    }
    return list;
}

json::Object checkpointJson(const vault::Head &head)
{
    json::Object object = vault::headObject(head);
    object.set("words", crypto::fingerprintText(head.chainHash));
    return object;
}

/// `object` without its closing brace.
std::string opened(const json::Object &object)
{
    std::string text = json::write(object);
    text.pop_back();
    return text;
}

} // namespace

Result<void> BundleWriter::write(std::string_view text)
{
    m_hash.update(asBytes(text));
    return m_sink(text);
}

/// The members stand in canonical order, so that the file is canonical JSON though it is written piece by
/// piece.
Result<void> BundleWriter::enter(Part part)
{
    while (m_part < part) {
        json::Object members;
        if (m_part == Part::head) {
            members.set("checkpoint", checkpointJson(m_state.head));
            members.set("devices", devicesJson(m_state));
            HYPHA_CHECK(write(opened(members) + ",\"events\":["));
            m_part = Part::wanted;
        } else {
            members.set("fingerprint", toBase64(m_state.fingerprint.view()));
            members.set("fingerprint_words", crypto::fingerprintText(m_state.fingerprint));
            HYPHA_CHECK(write("]," + opened(members).substr(1) + ",\"other_events\":["));
            m_part = Part::others;
        }
        m_first = true;
    }
    return {};
}

Result<void> BundleWriter::add(const vault::Event &event)
{
    ++m_events;
    return write((std::exchange(m_first, false) ? "" : ",") + recordOf(event));
}

Result<void> BundleWriter::addWanted(const vault::Event &event)
{
    HYPHA_CHECK(enter(Part::wanted));
    return add(event);
}

Result<void> BundleWriter::addOther(const vault::Event &event)
{
    HYPHA_CHECK(enter(Part::others));
    return add(event);
}

Result<void> BundleWriter::finish()
{
    HYPHA_CHECK(enter(Part::others));
    if (m_events != m_state.head.sequence)
        return fail(Errc::internal, "proof bundle", "not every event of the log was given");
    json::Object members;
    members.set("readme", readme);
    members.set("schema_version", 1);
    members.set("type", "audit_bundle");
    HYPHA_CHECK(write("]," + opened(members).substr(1)));
    // The hash is that of the object without `whole`: everything so far, and the brace that closes it.
    crypto::Blake3 &hash = m_hash;
    hash.update(asBytes("}"));
    return m_sink(",\"whole\":\"" + toBase64(hash.finish().view()) + "\"}\n");
}

} // namespace hypha::audit
