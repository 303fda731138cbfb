#pragma once

#include "model/vault/changebuilder.h"
#include "model/vault/recoveryoperations.h"

/// Private to the room: recovery requests and what becomes of them, as steps on a ChangeBuilder.
namespace hypha::vault {

Result<void> requestRecovery(ChangeBuilder &b, const op::RequestRecovery &o);
Result<void> cancelRecovery(ChangeBuilder &b, const op::CancelRecovery &o);
Result<void> assistRecovery(ChangeBuilder &b, const op::AssistRecovery &o);
Result<void> contributeShare(ChangeBuilder &b, const op::ContributeShare &o);
Result<void> completeRecovery(ChangeBuilder &b, const op::CompleteRecovery &o);

} // namespace hypha::vault
