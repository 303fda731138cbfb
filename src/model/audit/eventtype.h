#pragma once

#include "model/vault/event.h"

#include <bitset>

namespace hypha::audit {

/// What happened (VAULT-FORMAT §6), in the order of vault::Details: the index of the variant is the type.
enum class EventType : std::uint8_t {
    newer,
    orgCreated,
    orgSettingsChanged,
    deviceEnrolled,
    deviceApproved,
    deviceRevoked,
    memberAdded,
    memberRemoved,
    roleChanged,
    ownershipTransferred,
    projectCreated,
    projectChanged,
    projectDeleted,
    setCreated,
    setRenamed,
    setDeleted,
    versionCreated,
    secretPulled,
    pdkRotated,
    pdkShared,
    auditNote,
    headSeen,
    recoveryRequested,
    recoveryCancelled,
    recoveryContactsSet,
    recoveryAssisted,
    orgRecoveryKeyRotated,
    recoveryShareContributed,
    orgRecoveryCompleted,
    ciEnrolled,
    ciRevoked,
    ciPull,
    ciExpired,
};
inline constexpr std::size_t eventTypeCount = std::variant_size_v<vault::Details>;

inline EventType typeOf(const vault::Details &details)
{
    return static_cast<EventType>(details.index());
}
/// As the format writes it: "device_approved"; "newer" for what this version does not know.
std::string_view toString(EventType type);
/// Of the format's names only.
std::optional<EventType> typeCalled(std::string_view name);

/// What kind of thing an event is about: the colours of a timeline.
enum class Category : std::uint8_t {
    organisation, ///< its making and settings, projects
    people,       ///< memberships and roles
    devices,      ///< CI devices among them
    secrets,      ///< sets and their versions
    reads,        ///< where they are recorded
    keys,         ///< rotated and shared
    recovery,
    notes, ///< and confirmations of the head
};
inline constexpr std::size_t categoryCount = 8;
Category categoryOf(EventType type);
std::string_view toString(Category category); ///< lower case, for machines

using Types = std::bitset<eventTypeCount>;
Types typesOf(Category category);

} // namespace hypha::audit
