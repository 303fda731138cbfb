#include "crypto/hash.h"
#include "model/vault/statecache.h"
#include "seeds.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hypha;

namespace depth {
static fuzz::Depth state("a whole state");
} // namespace depth

/// The cache is authenticated before it is read; reading stays in bounds all the same, and what is read is
/// written back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto state = vault::readState({data, size});
    if (!state)
        return 0;
    if (!state->projects.empty())
        depth::state.reach();
    if (!vault::readState(vault::writeState(*state)))
        std::abort();
    return 0;
}

namespace {

template <class T> T numbered(std::uint8_t number)
{
    Uuid id;
    id.bytes.fill(number);
    return T{id};
}

vault::FileRef fileOf(std::uint8_t number)
{
    return {crypto::blake3(Bytes(1, number)), numbered<DeviceId>(1)};
}

const UserId ada{"email|ada@example.org"};

vault::Project project(const Timestamp &at)
{
    vault::Project out;
    out.id = numbered<ProjectId>(3);
    out.name = out.folded = "api";
    out.policy.emplace();
    out.policy->maxAgeDays = 90;
    out.file = fileOf(3);
    out.members.byUser[ada] = {ada, vault::Role::owner, at, numbered<DeviceId>(1), at};
    vault::PdkVersion pdk;
    pdk.version = 1;
    pdk.reason = "because";
    pdk.wrapped[numbered<DeviceId>(1)] = crypto::blake3(asBytes("wrapped"));
    out.pdks = {pdk};
    vault::SecretSet set;
    set.id = numbered<SetId>(4);
    set.name = set.folded = "production";
    set.versions.push_back({1, 1, at, numbered<DeviceId>(1), "first", {}, {}});
    out.sets[set.id] = set;
    return out;
}

} // namespace

/// One of everything, so that a hunt has each list to lengthen and each choice to turn.
fuzz::Seeds fuzz::seeds()
{
    const Timestamp at = Timestamp::fromSeconds(1'790'000'000);
    vault::VaultState state;
    state.org.id = numbered<OrgId>(1);
    state.org.name = "Acme";
    state.org.settings.githubOrg = "acme";
    state.org.settings.defaultRotationPolicy.emplace();
    state.members.byUser[ada] = {ada, vault::Role::owner, at, numbered<DeviceId>(1), {}};
    vault::Device device;
    device.id = numbered<DeviceId>(1);
    device.user = ada;
    device.name = "Laptop";
    device.expiresAt = at;
    device.recoveryContacts = std::vector<UserId>{UserId{"email|ben@example.org"}};
    device.invitation = numbered<EventId>(2);
    state.devices[device.id] = device;
    state.projects[numbered<ProjectId>(3)] = project(at);
    state.recoveryKey.emplace();
    state.recoveryKey->setNumber = 2;
    state.recoveryKey->rotationTimes = {at, at};
    state.recoveryKey->notes[{0, 0, 1, 2, ada}] = 2;
    state.recoveryKey->handedOut = {numbered<ShareId>(5)};
    state.voidedRecoveryKeys = {numbered<DeviceId>(9)};
    state.shares[numbered<ShareId>(5)] = {numbered<ShareId>(5), device.id, numbered<DeviceId>(8), fileOf(5)};
    vault::RecoveryRequest request;
    request.id = numbered<RequestId>(6);
    request.user = ada;
    request.assistedBy = device.id;
    request.lostOwner = ada;
    request.contributions[numbered<ShareId>(5)] = fileOf(6);
    state.requests[request.id] = request;
    state.head = {2, numbered<EventId>(7), crypto::blake3(asBytes("second"))};
    for (std::uint8_t i = 0; i < 2; ++i)
        state.log.push_back({numbered<EventId>(i), crypto::blake3(Bytes(1, i)), vault::monthNumber(at)});
    state.owed = {device.id, ada, {numbered<ProjectId>(3)}, {numbered<ProjectId>(3)}};
    state.usedIds.insert(numbered<EventId>(7).uuid);
    state.usedSigningKeys.insert(crypto::Ed25519PublicKey{});
    state.flags = {{1, "an odd clock"}};
    const Bytes whole = vault::writeState(state);
    return {{"whole", whole},
            {"empty", vault::writeState({})},
            {"cut", Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(whole.size() / 2))}};
}
