#pragma once

#include "model/record/json.h"
#include "model/session/kit.h"

namespace hypha::cli {

/// Member `kit` of the recovery posture: {state, reason, device_id, made_at}. Absent: the log cannot be read,
/// and it is amber.
json::Object kitPosture(const std::optional<session::KitStanding> &found);

/// How a sheet left the program: paper, pdf or words.
std::string formName(recovery::SheetForm form);

} // namespace hypha::cli
