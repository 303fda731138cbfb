#pragma once

#include "crypto/hash.h"
#include "model/record/base64.h"
#include "model/vault/changebuilder.h"
#include "model/vault/keyrules.h"
#include "model/vault/operationsteps.h"
#include "model/vault/paths.h"
#include "model/vault/setversions.h"

#include <algorithm>

/// What the log lets a member do whose program keeps no word of the rest.
namespace hypha::test {

/// The next version of a set, by the rules but for its content, which nobody can open.
inline Result<vault::ChangeSet> garbageVersion(const vault::VaultState &state, const vault::DeviceKeys &keys,
                                               const vault::ReadFile &read, const Timestamp &now,
                                               const ProjectId &project, const SetId &set)
{
    const vault::SecretSet &target = *state.set(project, set);
    const std::uint64_t version = target.currentVersion() + 1;
    HYPHA_TRY(const auto before,
              vault::readVersionHashes(state, *state.project(project), target, version - 1, read));
    const Bytes file(300, 0x5a);
    const crypto::Hash content = crypto::blake3(file);
    vault::ChangeBuilder::Extras extras;
    json::Object &meta = extras.members[vault::path::versionMeta(project, set, version)];
    meta.set("content_hash", toBase64(content.view()));
    meta.set("chain_hash", toBase64(vault::chainedHash(before.chainHash, content).view()));
    meta.set("previous_chain_hash", toBase64(before.chainHash.view()));
    meta.set("ciphertext_hash", toBase64(crypto::blake3(file).view()));
    extras.files.emplace(vault::path::versionFile(project, set, version), file);
    json::Object details;
    details.set("set_id", set.toString());
    details.set("version", version);
    details.set("message", nullptr);
    vault::ChangeBuilder builder(state, keys, read, now);
    HYPHA_CHECK(builder.add("secret_version_created", project, std::move(details), std::move(extras)));
    return std::move(builder).take();
}

/// A rotation that hands one device another key than everybody else.
inline Result<vault::ChangeSet> rotationThatCheats(const vault::VaultState &state,
                                                   const vault::DeviceKeys &keys, const vault::ReadFile &read,
                                                   const Timestamp &now, const ProjectId &id,
                                                   const DeviceId &victim)
{
    const vault::Project &project = *state.project(id);
    const std::uint64_t version = project.currentPdk() + 1;
    std::set<DeviceId> others = vault::rotationRecipients(state, project, {}, vault::judgedTime(state, now));
    others.erase(victim);
    const auto pdk = crypto::ChaChaKey::generate();
    HYPHA_TRY(vault::WrappedFor wrapped, vault::wrapFor(state, pdk, id, version, others));
    HYPHA_TRY(vault::WrappedFor cheat,
              vault::wrapFor(state, crypto::ChaChaKey::generate(), id, version, {victim}));
    wrapped.entries.push_back(cheat.entries.front());
    const auto idOf = [](const json::Value &entry) {
        return *entry.asObject()->find("device_id")->asString();
    };
    std::sort(wrapped.entries.begin(), wrapped.entries.end(),
              [&](const auto &a, const auto &b) { return idOf(a) < idOf(b); });
    wrapped.pins.set(victim.toString(), *cheat.pins.find(victim.toString()));
    json::Object details;
    details.set("old_version", version - 1);
    details.set("new_version", version);
    details.set("reason", "manual");
    details.set("excluded_devices", json::Array{});
    details.set("excluded_users", json::Array{});
    details.set("added_devices", json::Array{});
    details.set("note", nullptr);
    details.set("commitment", toBase64(vault::commitmentOf(pdk).view()));
    details.set("wrapped", std::move(wrapped.pins));
    vault::ChangeBuilder::Extras extras;
    extras.members[vault::path::pdk(id, version)].set("wrapped_keys", std::move(wrapped.entries));
    vault::ChangeBuilder builder(state, keys, read, now);
    HYPHA_CHECK(builder.add("pdk_rotated", id, std::move(details), std::move(extras)));
    return std::move(builder).take();
}

} // namespace hypha::test
