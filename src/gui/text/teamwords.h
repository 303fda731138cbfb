#pragma once

#include "gui/people/people.h"
#include "model/vault/audience.h"

#include <QString>

/// Roles, devices and audiences in words.
namespace hypha::gui {

QString roleName(vault::Role role);
/// What a role may do, in one sentence.
QString roleSentence(vault::Role role);
/// What holds somebody to it: cryptography, our program on everybody's computer, or nobody.
QString roleEnforcement(vault::Role role);
QString freshnessName(const DeviceRow &device);
/// "9 people, 14 devices; newest device: “Ben's phone” of ben@acme.example, yesterday"
QString audienceText(const vault::VaultState &state, const vault::Audience &audience, const Timestamp &now);
/// The same of a project as it stands, with whoever can read it besides and should be known.
QString readersText(const vault::VaultState &state, const vault::Project &project, const Timestamp &now);
QString deviceKindName(vault::DeviceType type);

} // namespace hypha::gui
