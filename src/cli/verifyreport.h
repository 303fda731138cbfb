#pragma once

#include "cli/output.h"
#include "model/vault/verify.h"

namespace hypha::cli {

/// {ok, events, records, versions, keys_opened, decrypted, head, failures: [{item, expected, found, means}],
/// flags[]}
json::Object reportJson(const vault::VerifyReport &report);
void tellReport(Output &out, const vault::VerifyReport &report);

} // namespace hypha::cli
