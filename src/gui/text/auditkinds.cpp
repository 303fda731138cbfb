#include "gui/text/auditkinds.h"

#include <QCoreApplication>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct AuditKinds
{
    Q_DECLARE_TR_FUNCTIONS(AuditKinds)
};

} // namespace

QString eventTypeName(audit::EventType type)
{
    using enum audit::EventType;
    switch (type) {
    case newer:
        return AuditKinds::tr("Of a newer program");
    case orgCreated:
        return AuditKinds::tr("Vault created");
    case orgSettingsChanged:
        return AuditKinds::tr("Settings changed");
    case deviceEnrolled:
        return AuditKinds::tr("Device enrolled");
    case deviceApproved:
        return AuditKinds::tr("Device approved");
    case deviceRevoked:
        return AuditKinds::tr("Device revoked");
    case memberAdded:
        return AuditKinds::tr("Member added");
    case memberRemoved:
        return AuditKinds::tr("Member removed");
    case roleChanged:
        return AuditKinds::tr("Role changed");
    case ownershipTransferred:
        return AuditKinds::tr("Ownership transferred");
    case projectCreated:
        return AuditKinds::tr("Project created");
    case projectChanged:
        return AuditKinds::tr("Project changed");
    case projectDeleted:
        return AuditKinds::tr("Project deleted");
    case setCreated:
        return AuditKinds::tr("Set created");
    case setRenamed:
        return AuditKinds::tr("Set renamed");
    case setDeleted:
        return AuditKinds::tr("Set deleted");
    case versionCreated:
        return AuditKinds::tr("Version saved");
    case secretPulled:
        return AuditKinds::tr("Set read");
    case pdkRotated:
        return AuditKinds::tr("Key renewed");
    case pdkShared:
        return AuditKinds::tr("Key shared");
    case auditNote:
        return AuditKinds::tr("Note");
    case headSeen:
        return AuditKinds::tr("History confirmed");
    case recoveryRequested:
        return AuditKinds::tr("Recovery requested");
    case recoveryCancelled:
        return AuditKinds::tr("Recovery cancelled");
    case recoveryContactsSet:
        return AuditKinds::tr("Recovery contacts chosen");
    case recoveryAssisted:
        return AuditKinds::tr("Recovery helped");
    case orgRecoveryKeyRotated:
        return AuditKinds::tr("Recovery key made");
    case recoveryShareContributed:
        return AuditKinds::tr("Recovery share given");
    case orgRecoveryCompleted:
        return AuditKinds::tr("Recovery completed");
    case ciEnrolled:
        return AuditKinds::tr("CI enrolled");
    case ciRevoked:
        return AuditKinds::tr("CI revoked");
    case ciPull:
        return AuditKinds::tr("CI read");
    case ciExpired:
        break;
    }
    return AuditKinds::tr("CI expired");
}

} // namespace hypha::gui
