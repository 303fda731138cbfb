#pragma once

#include "model/audit/log.h"
#include "model/session/openvault.h"

#include <memory>

namespace hypha::gui {

/// Events on their way into a file.
struct ExportJob
{
    enum class Format : std::uint8_t { json, csv, syslog, bundle };
    Format format = Format::json;
    audit::Log log;
    std::shared_ptr<const vault::VaultState> state; ///< of the log's last event
    std::shared_ptr<const std::vector<std::uint32_t>> rows;
    std::string path;
    Timestamp now;
    const std::atomic<bool> *cancel = nullptr;
};

/// For the vault's lane. Whole or not at all, and readable by its owner alone. Errc::cancelled leaves the
/// place as it was.
Result<void> writeExport(const session::OpenVault &vault, const ExportJob &job);
/// ".json" …
const char *endingOf(ExportJob::Format format);

} // namespace hypha::gui
