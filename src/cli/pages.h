#pragma once

#include "model/recovery/keyset.h"
#include "model/recovery/kitpage.h"

#include <filesystem>

/// Pages to print, drawn by a program of its own, hypha-print: this one needs no window library. They go
/// there over memory of the kernel, and come back as a PDF in guarded memory.
namespace hypha::cli {

/// Whether hypha-print is installed.
bool drawsPages();

/// One page for each share. Errc::notSupported without hypha-print, limitExceeded for texts that fit on no
/// page, and those of writing the file (mode 0600, whole or not at all).
Result<void> writeSheetsPdf(const std::vector<recovery::ShareSheet> &sheets,
                            const std::optional<std::string> &remote, const std::filesystem::path &file);
Result<void> writeKitPdf(const recovery::KitPage &kit, const std::filesystem::path &file);

} // namespace hypha::cli
