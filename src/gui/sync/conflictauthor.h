#pragma once

#include "model/session/session.h"
#include "model/session/vaultsync.h"

#include <QString>

/// Whose word stands against mine. Decides and words; no window.
namespace hypha::gui {

/// The device that wrote, or removed, what the vault has now of the entry: the newest version that changed
/// it. Nothing where it is not among the last versions, or where the vault records who reads them. On the
/// vault's lane.
std::optional<DeviceId> authorOfTheirs(session::OpenVault &vault, const session::Conflict &conflict);
/// "Theirs: ada@example.org", or another device of one's own; "Theirs" where it is not known.
QString theirsTitle(const session::Session &session, const std::optional<DeviceId> &author);

} // namespace hypha::gui
