#pragma once

#include "crypto/slip39/share.h"
#include "model/recovery/document.h"
#include "model/store/gitstore.h"

/// Share sets that have been replaced, as the vault's history has them: so that an old sheet can be told
/// whose it was.
namespace hypha::recovery {

/// Documents of the sets before the present one, newest first, as far as the history of `head` has them. Each
/// is signed by a device of the vault, and with `state`, made at a time at which its log says that a set was.
/// Good for telling people about a sheet; nothing is decided by it.
Result<std::vector<Document>> pastSets(const store::GitStore &store, const store::Snapshot &head,
                                       const vault::VaultState *state = nullptr);

/// The newest of these sets that a share can be of; null where there is none.
const Document *setOf(const crypto::slip39::ShareHeader &share, const std::vector<Document> &sets);

/// When the set was made.
const Timestamp &madeAt(const Document &document);

} // namespace hypha::recovery
