#pragma once

#include "cli/context.h"
#include "model/audit/export.h"
#include "model/audit/filter.h"

/// Events as `audit` shows them.
namespace hypha::cli {

/// The log at one state of the vault.
struct AuditView
{
    audit::Log log;
    std::shared_ptr<const vault::VaultState> state;
    Timestamp now;

    /// Lives no longer than this.
    audit::Exported exported() const;
    std::string sentence(std::size_t index) const;
};
/// The verified events, as far as the log verifies.
Result<AuditView> readAudit(Context &context, session::OpenVault &vault);

/// --since DATE --until DATE --project P --user U --device D --type T --text TEXT
const std::vector<Option> &auditFilters();
/// The rows that pass, in order.
Result<std::vector<std::uint32_t>> selectedRows(const AuditView &view, const Invocation &invocation);

/// {events: […], total}
json::Object auditJson(const AuditView &view, std::span<const std::uint32_t> rows);

/// `audit local`
Command localLogCommand();
/// `audit confirm`
Command confirmCommand();

} // namespace hypha::cli
