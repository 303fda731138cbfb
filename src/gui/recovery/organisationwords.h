#pragma once

#include "gui/recovery/standing.h"

#include <QList>
#include <QString>

/// How the organisation's key stands, in small below the sentence of its card.
namespace hypha::gui {

/// Whether this person can give the key, from this device, something that it lacks.
bool mayCover(const vault::VaultState &state, const UserId &me, const DeviceId &here,
              const RecoveryStanding &standing);
/// Lines with their tone (see makeParagraph()). The state may be null.
QList<std::pair<QString, QByteArray>> detailsOf(const RecoveryStanding &standing, const DrillCounts &drills,
                                                const vault::VaultState *state, bool mayCover);

} // namespace hypha::gui
