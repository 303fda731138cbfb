#pragma once

#include "model/vault/state.h"

#include <QString>

/// What a waiting device asks of its person: those who were invited, those who have another device, and those
/// who ask to be let back in wait for different people.
namespace hypha::gui {

/// Whom to call and what to read to them.
QString callText(const vault::VaultState &state, const vault::Device &waiting);
/// Who lets the device in, as a step that is still open.
QString approvalText(const vault::VaultState &state, const vault::Device &waiting);

} // namespace hypha::gui
