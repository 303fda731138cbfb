#pragma once

#include "model/formats/import.h"

/// The pairs behind parse() and write(). Each file says which dialect its format speaks.
namespace hypha::formats {

void readDotenv(Import &import);
void readJson(Import &import);
void readYaml(Import &import);
void readShell(Import &import);
void readCsv(Import &import);

Result<Written> writeDotenv(const entries::EntryList &entries, const crypto::SessionSealer &sealer);
Result<Written> writeJson(const entries::EntryList &entries, const crypto::SessionSealer &sealer);
Result<Written> writeYaml(const entries::EntryList &entries, const crypto::SessionSealer &sealer);
Result<Written> writeShell(const entries::EntryList &entries, const crypto::SessionSealer &sealer);
Result<Written> writeCsv(const entries::EntryList &entries, const crypto::SessionSealer &sealer);

} // namespace hypha::formats
