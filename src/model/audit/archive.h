#pragma once

#include "model/audit/log.h"

namespace hypha::audit {

/// A Log as bytes for this computer's cache, and back. Not a format: another version of the program refuses
/// it (Errc::notCanonical) and reads the events again. The caller authenticates the bytes before it reads
/// them; reading is bounds-checked all the same (Errc::malformed).
Bytes writeLog(const Log &log);
Result<Log> readLog(ByteView bytes);

/// The first `size` rows.
Log firstRows(const Log &log, std::size_t size);

} // namespace hypha::audit
