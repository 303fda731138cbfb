#include "cli/sentences.h"

#include "cli/output.h"
#include "crypto/wordlist.h"
#include "model/recovery/drills.h"
#include "model/recovery/kitpage.h"

namespace hypha::cli {

namespace {

using namespace vault::details;

std::string until(const std::optional<Timestamp> &expiresAt)
{
    return expiresAt ? " until " + expiresAt->toString() : "";
}

std::string withReason(const std::optional<std::string> &reason)
{
    return reason ? ": " + inQuotes(*reason) : "";
}

/// "the organisation" or the project of a member event.
std::string place(const vault::Event &event, const EventNames &names)
{
    return event.project ? "the project " + names.project(event.project) : "the organisation";
}

const char *drillWord(const recovery::Drill &drill)
{
    if (drill.kind == recovery::DrillKind::checked)
        return "checked";
    return drill.form == recovery::SheetForm::pdf     ? "saved as PDF"
           : drill.form == recovery::SheetForm::words ? "saved as words"
                                                      : "printed";
}

const char *kitWord(const recovery::KitNote &kit)
{
    if (kit.kind == recovery::KitNoteKind::used)
        return "used";
    return kit.form == recovery::SheetForm::pdf     ? "saved as PDF"
           : kit.form == recovery::SheetForm::words ? "saved as words"
                                                    : "printed";
}

/// What follows the actor; one overload for each type of event.
struct Predicate
{
    const vault::Event &event;
    const EventNames &names;

    std::string operator()(const Newer &) const { return "did something that only a newer version knows"; }
    std::string operator()(const OrgCreated &d) const
    {
        return "created the vault of " + inQuotes(d.orgName) + " on the device " +
               inQuotes(d.description.name);
    }
    std::string operator()(const OrgSettingsChanged &d) const
    {
        std::string fields;
        for (const std::string &field : d.changedFields)
            fields += (fields.empty() ? "" : ", ") + shown(field);
        return "changed settings of the organisation: " + fields;
    }
    std::string operator()(const DeviceEnrolled &d) const
    {
        return "asked to join with the device " + inQuotes(d.description.name);
    }
    std::string operator()(const DeviceApproved &d) const
    {
        return "approved the device " + names.device(d.device);
    }
    std::string operator()(const DeviceRevoked &d) const
    {
        return "revoked the device " + names.device(d.device) + " of " + shown(d.user.text) +
               withReason(d.reason);
    }
    std::string operator()(const MemberAdded &d) const
    {
        return "added " + shown(d.user.text) + " to " + place(event, names) + " as " +
               vault::toString(d.role) + until(d.expiresAt);
    }
    std::string operator()(const MemberRemoved &d) const
    {
        if (d.user == event.actorUser)
            return "left " + place(event, names);
        return "removed " + shown(d.user.text) + " from " + place(event, names);
    }
    std::string operator()(const RoleChanged &d) const
    {
        const std::string whose = shown(d.user.text) + " in " + place(event, names);
        if (d.oldRole == d.newRole)
            return "changed when the membership of " + whose + " expires" +
                   until(d.expiresAt.value_or(std::nullopt));
        return "changed the role of " + whose + " from " + vault::toString(d.oldRole) + " to " +
               vault::toString(d.newRole) + until(d.expiresAt.value_or(std::nullopt));
    }
    std::string operator()(const OwnershipTransferred &d) const
    {
        return "made " + shown(d.to.text) + " the owner of " + place(event, names) + " in place of " +
               shown(d.from.text);
    }
    std::string operator()(const ProjectCreated &d) const
    {
        return "created the project " + inQuotes(d.name);
    }
    std::string operator()(const ProjectChanged &d) const
    {
        return "changed the name or policy of the project " + inQuotes(d.name);
    }
    std::string operator()(const ProjectDeleted &d) const
    {
        return "deleted the project " + inQuotes(d.name);
    }
    std::string operator()(const SetCreated &d) const
    {
        return "created the set " + inQuotes(d.name) + " in " + names.project(event.project);
    }
    std::string operator()(const SetRenamed &d) const
    {
        return "renamed the set " + inQuotes(d.oldName) + " in " + names.project(event.project) + " to " +
               inQuotes(d.name);
    }
    std::string operator()(const SetDeleted &d) const
    {
        return "deleted the set " + inQuotes(d.name) + " of " + names.project(event.project);
    }
    std::string operator()(const VersionCreated &d) const
    {
        return "saved version " + std::to_string(d.version) + " of " + names.set(d.set) + " in " +
               names.project(event.project) + withReason(d.message);
    }
    std::string operator()(const SecretPulled &d) const
    {
        return "read version " + std::to_string(d.version) + " of " + names.set(d.set) + " in " +
               names.project(event.project);
    }
    std::string operator()(const PdkRotated &d) const
    {
        return "rotated the key of " + names.project(event.project) + " from version " +
               std::to_string(d.oldVersion) + " to " + std::to_string(d.newVersion) + " (" + shown(d.reason) +
               "), leaving out " + names.devices(d.excludedDevices) +
               (d.excludedUsers.empty() ? "" : " of " + EventNames::users(d.excludedUsers)) +
               withReason(d.note);
    }
    std::string operator()(const PdkShared &d) const
    {
        return "shared key version " + std::to_string(d.version) + " of " + names.project(event.project) +
               " with " + names.devices(d.devices);
    }
    std::string operator()(const AuditNote &d) const
    {
        if (const auto drill = recovery::drillFrom(d.note))
            return "noted that recovery share " + std::to_string(drill->index + 1) + " of group " +
                   std::to_string(drill->group + 1) + ", set " + std::to_string(drill->set) + ", was " +
                   drillWord(*drill);
        if (const auto kit = recovery::kitNoteFrom(d.note))
            return "noted that the emergency kit " + names.device(kit->kit) + " was " + kitWord(*kit);
        return "noted" + (event.project ? " in " + names.project(event.project) : "") + ": " +
               inQuotes(d.note);
    }
    std::string operator()(const HeadSeen &d) const
    {
        return "has seen the log up to event " + std::to_string(d.sequence);
    }
    std::string operator()(const RecoveryRequested &d) const
    {
        return std::string("asked for recovery by ") +
               (d.method == vault::RecoveryMethod::contact ? "a contact" : "the organisation") +
               " for the new device " + names.device(d.newDevice);
    }
    std::string operator()(const RecoveryCancelled &d) const
    {
        return "cancelled a recovery: " + inQuotes(d.reason);
    }
    std::string operator()(const RecoveryContactsSet &d) const
    {
        std::string contacts;
        for (const UserId &user : d.contacts)
            contacts += (contacts.empty() ? "" : ", ") + shown(user.text);
        return "chose recovery contacts: " + (contacts.empty() ? "nobody" : contacts);
    }
    std::string operator()(const RecoveryAssisted &d) const
    {
        return "helped " + shown(d.user.text) + " to recover " +
               (d.projects.empty() ? "no project" : names.projects(d.projects));
    }
    std::string operator()(const OrgRecoveryKeyRotated &d) const
    {
        return std::string(d.oldKey ? "replaced" : "set up") + " the organisation's recovery key, set " +
               std::to_string(d.setNumber) + " with " + plural(d.shares.size(), "share") +
               " sealed to devices";
    }
    std::string operator()(const RecoveryShareContributed &) const
    {
        return "contributed a share to a recovery";
    }
    std::string operator()(const OrgRecoveryCompleted &d) const
    {
        return "recovered the access of " + shown(d.user.text) + " with " + plural(d.sharesUsed, "share") +
               (d.newOwner ? ", who became the owner" : "");
    }
    std::string operator()(const CiEnrolled &d) const
    {
        return "enrolled the CI device " + inQuotes(d.description.name) + " for " + inQuotes(d.identity) +
               until(d.description.expiresAt);
    }
    std::string operator()(const CiRevoked &d) const
    {
        return "revoked the CI device " + names.device(d.device);
    }
    std::string operator()(const CiPull &d) const
    {
        return "read version " + std::to_string(d.version) + " of " + names.set(d.set) + " in " +
               names.project(event.project) + " as a CI device";
    }
    std::string operator()(const CiExpired &d) const
    {
        return "noted that the CI device " + names.device(d.device) + " has expired";
    }
};

} // namespace

std::string sentenceOf(const vault::Event &event, const EventNames &names)
{
    return names.actor(event) + " " + std::visit(Predicate{event, names}, event.details) + ".";
}

} // namespace hypha::cli
