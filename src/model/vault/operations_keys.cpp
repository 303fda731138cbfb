#include "model/record/base64.h"
#include "model/record/names.h"
#include "model/vault/boxaudit.h"
#include "model/vault/keyrules.h"
#include "model/vault/operationsteps.h"
#include "model/vault/parallel.h"
#include "model/vault/paths.h"
#include "model/vault/rotationcheck.h"

#include <algorithm>

namespace hypha::vault {

Result<WrappedFor> wrapFor(const VaultState &state, const crypto::ChaChaKey &pdk, const ProjectId &project,
                           std::uint64_t version, const std::set<DeviceId> &recipients)
{
    struct Box
    {
        DeviceId device;
        Result<json::Object> entry;
        Hash pin;
    };
    std::vector<Box> boxes;
    for (const DeviceId &id : recipients)
        boxes.push_back(
            {id, fail(Errc::internal, id.toString(), "a recipient that the log does not know"), {}});
    parallelFor(boxes.size(), workerCount(boxes.size()), [&](std::size_t, std::size_t i) {
        Box &box = boxes[i];
        const auto key = recipientKey(state, box.device);
        if (!key)
            return;
        const auto wrapped = wrapPdk(pdk, project, version, box.device, *key);
        if (!wrapped) {
            box.entry = tl::unexpected<Error>(wrapped.error());
            return;
        }
        box.entry = wrapped->toJson();
        box.pin = wrapped->hash();
    });
    WrappedFor out;
    for (Box &box : boxes) {
        HYPHA_TRY(json::Object entry, std::move(box.entry));
        out.pins.set(box.device.toString(), toBase64(box.pin.view()));
        out.entries.emplace_back(std::move(entry));
    }
    return out;
}

json::Array asTexts(const std::set<DeviceId> &ids)
{
    json::Array out;
    for (const DeviceId &id : ids)
        out.emplace_back(id.toString());
    return out;
}

json::Array asTexts(const std::set<UserId> &users)
{
    json::Array out;
    for (const UserId &user : users)
        out.emplace_back(user.text);
    return out;
}

Result<void> rotate(ChangeBuilder &b, const ProjectId &id, const std::string &reason,
                    const std::optional<std::string> &note)
{
    if (note)
        HYPHA_CHECK(checkText(*note));
    HYPHA_TRY(const Project *project, findProject(b.state(), id));
    HYPHA_CHECK(checkBeforeRotation(b.state(), *project, b.keys(), b.reader()));
    const Timestamp at = judgedTime(b.state(), b.now());
    const std::set<DeviceId> recipients = rotationRecipients(b.state(), *project, {}, at);
    const Excluded excluded = excludedByRotation(b.state(), *project, recipients, at);
    std::set<UserId> excludedUsers = excluded.users;
    excludedUsers.insert(excluded.expiredUsers.begin(), excluded.expiredUsers.end());

    const std::uint64_t version = project->currentPdk() + 1;
    const auto pdk = crypto::ChaChaKey::generate();
    HYPHA_TRY(WrappedFor wrapped, wrapFor(b.state(), pdk, id, version, recipients));
    json::Object details;
    details.set("old_version", project->currentPdk());
    details.set("new_version", version);
    details.set("reason", reason);
    details.set("excluded_devices", asTexts(excluded.devices));
    details.set("excluded_users", asTexts(excludedUsers));
    details.set("added_devices", json::Array{});
    details.set("note", note ? json::Value(*note) : json::Value(nullptr));
    details.set("commitment", toBase64(commitmentOf(pdk).view()));
    details.set("wrapped", std::move(wrapped.pins));
    ChangeBuilder::Extras extras;
    extras.members[path::pdk(id, version)].set("wrapped_keys", std::move(wrapped.entries));
    HYPHA_CHECK(b.add("pdk_rotated", id, std::move(details), std::move(extras)));
    return checkBoxes(*b.state().project(id), version, recipients, b.keys(), b.reader());
}

Result<void> rotateIfDue(ChangeBuilder &b, const ProjectId &id)
{
    HYPHA_TRY(const Project *project, findProject(b.state(), id));
    const Timestamp at = judgedTime(b.state(), b.now());
    const DueReason due = rotationDue(b.state(), *project, at);
    if (due == DueReason::none)
        return {};
    const bool may = allows(projectRole(b.state(), *project, b.keys().user, at), Permission::rotate) &&
                     project->pdk().wrapped.contains(b.keys().id);
    if (!may)
        return fail(Errc::rotationDue, project->name,
                    std::string("the project's key must be rotated first: ") + toString(due));
    const bool byDevice = due == DueReason::deviceExpired;
    return rotate(b, id,
                  due == DueReason::age ? "policy"
                  : byDevice            ? "device_revoked"
                                        : "member_removed",
                  std::nullopt);
}

Result<void> payOwed(ChangeBuilder &b, const std::string &reason)
{
    while (!b.state().owed.removals.empty()) {
        const ProjectId id = *b.state().owed.removals.begin();
        const UserId user = b.state().owed.removedUser;
        json::Object details;
        details.set("user_id", user.text);
        details.set("role", toString(b.state().project(id)->members.find(user)->role));
        HYPHA_CHECK(b.add("member_removed", id, std::move(details)));
    }
    while (!b.state().owed.rotations.empty()) {
        const ProjectId id = *b.state().owed.rotations.begin(); // a copy: the event takes it off the list
        HYPHA_CHECK(rotate(b, id, reason, std::nullopt));
    }
    return {};
}

namespace {

/// The file's entries as they stand, without those of voided recovery keys, and the new ones, in order.
Result<json::Array> withEntries(const ChangeBuilder &b, const Project &project, std::uint64_t version,
                                json::Array added)
{
    const std::string item = path::pdk(project.id, version);
    HYPHA_TRY(const Bytes file, b.currentFile(item));
    HYPHA_CHECK(readWrappedKeys(project, version, file)); // what is kept is what the log pins
    HYPHA_TRY(SignedRecord record, SignedRecord::parse(file, item));
    json::Array entries = std::move(*record.body.find("wrapped_keys")->asArray());
    const auto idOf = [](const json::Value &entry) {
        return *entry.asObject()->find("device_id")->asString();
    };
    std::erase_if(entries, [&](const json::Value &entry) {
        const auto id = DeviceId::parse(idOf(entry));
        return id && b.state().voidedRecoveryKeys.contains(*id);
    });
    std::move(added.begin(), added.end(), std::back_inserter(entries));
    std::sort(entries.begin(), entries.end(),
              [&](const json::Value &x, const json::Value &y) { return idOf(x) < idOf(y); });
    return entries;
}

std::set<DeviceId> lacking(const VaultState &state, const PdkVersion &pdk, const Project &project,
                           const std::set<DeviceId> &devices, const Timestamp &at)
{
    std::set<DeviceId> out;
    for (const DeviceId &id : devices) {
        const bool isRecoveryKey = state.recoveryKey && state.recoveryKey->id == id;
        if (!pdk.wrapped.contains(id) && (isRecoveryKey || isEligible(state, project, id, at)))
            out.insert(id);
    }
    return out;
}

} // namespace

Result<void> shareVersion(ChangeBuilder &b, const ProjectId &id, std::uint64_t version,
                          const std::set<DeviceId> &recipients, const crypto::ChaChaKey &pdk)
{
    HYPHA_TRY(const Project *project, findProject(b.state(), id));
    HYPHA_TRY(WrappedFor wrapped, wrapFor(b.state(), pdk, id, version, recipients));
    HYPHA_TRY(json::Array entries, withEntries(b, *project, version, std::move(wrapped.entries)));
    std::set<DeviceId> expected = recipients;
    for (const auto &[device, hash] : project->pdks[version - 1].wrapped)
        if (!b.state().voidedRecoveryKeys.contains(device))
            expected.insert(device);
    json::Object details;
    details.set("version", version);
    details.set("device_ids", asTexts(recipients));
    details.set("wrapped", std::move(wrapped.pins));
    ChangeBuilder::Extras extras;
    extras.members[path::pdk(id, version)].set("wrapped_keys", std::move(entries));
    HYPHA_CHECK(b.add("pdk_shared", id, std::move(details), std::move(extras)));
    return checkBoxes(*b.state().project(id), version, expected, b.keys(), b.reader());
}

bool isUnopened(const Error &error)
{
    return error.code == Errc::wrongKey || error.code == Errc::commitmentMismatch;
}

Result<bool> shareWith(ChangeBuilder &b, const ProjectId &id, const std::set<DeviceId> &devices, bool history,
                       Unopened unopened)
{
    HYPHA_TRY(const Project *project, findProject(b.state(), id));
    const Timestamp at = judgedTime(b.state(), b.now());
    const std::uint64_t last = project->currentPdk();
    bool wanted = false, shared = false;
    for (std::uint64_t version = history ? 1 : last; version <= last; ++version) {
        project = b.state().project(id); // each event makes the state anew
        const PdkVersion &pdk = project->pdks[version - 1];
        const std::set<DeviceId> recipients = lacking(b.state(), pdk, *project, devices, at);
        wanted |= !recipients.empty();
        if (recipients.empty() || !pdk.wrapped.contains(b.keys().id))
            continue;
        const auto key = openPdk(*project, version, b.keys(), b.reader());
        if (!key && unopened == Unopened::leftOut && isUnopened(key.error()))
            continue;
        if (!key)
            return tl::unexpected<Error>(key.error());
        HYPHA_CHECK(shareVersion(b, id, version, recipients, *key));
        shared = true;
    }
    return shared || !wanted;
}

Result<void> shareKeys(ChangeBuilder &b, const op::ShareKeys &o)
{
    HYPHA_TRY(const Project *project, findProject(b.state(), o.project));
    const Timestamp at = judgedTime(b.state(), b.now());
    for (const DeviceId &id : o.devices) {
        const bool isRecoveryKey = b.state().recoveryKey && b.state().recoveryKey->id == id;
        if (!isRecoveryKey && !isEligible(b.state(), *project, id, at))
            return fail(Errc::permissionDenied, id.toString(),
                        "only active devices of the project's members get its keys");
    }
    std::set<DeviceId> devices = o.devices;
    if (devices.empty()) {
        devices = eligibleDevices(b.state(), *project, at);
        if (b.state().recoveryKey)
            devices.insert(b.state().recoveryKey->id);
    }
    HYPHA_TRY(const bool shared, shareWith(b, o.project, devices, o.history));
    if (!shared)
        return fail(Errc::accessDenied, b.state().project(o.project)->name,
                    "this device holds none of the keys to share");
    return {};
}

} // namespace hypha::vault
