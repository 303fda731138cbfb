#pragma once

#include "model/record/fields.h"
#include "model/vault/state.h"

/// A head as JSON `{"chain_hash", "event_id", "sequence"}`: in invitations, checkpoints, key files and
/// proofs.
namespace hypha::vault {

json::Object headObject(const Head &head);

enum class UnknownMembers : std::uint8_t { refused, ignored };
/// Member `head` of `outer`, which refuses it where it is none.
Head readHead(json::Fields &outer, UnknownMembers unknown);

} // namespace hypha::vault
