#include "gui/audit/exportjob.h"

#include "gui/text/auditsentences.h"
#include "gui/widgets/text.h"
#include "model/audit/bundle.h"
#include "model/session/auditlog.h"
#include "model/store/privatefile.h"

#include <algorithm>

namespace hypha::gui {
namespace {

/// The rows whole, in order.
Result<void> eachRow(const session::OpenVault &vault, const ExportJob &job,
                     const std::function<Result<void>(const vault::Event &)> &visit)
{
    const auto &rows = *job.rows;
    if (rows.empty())
        return {};
    std::size_t next = 0;
    return session::eachEvent(vault, rows.front() + 1, rows.back() + 1,
                              [&](const vault::Event &event) -> Result<void> {
                                  if (next >= rows.size() || event.sequence != rows[next] + 1)
                                      return {};
                                  ++next;
                                  return visit(event);
                              },
                              {job.cancel, {}});
}

Result<void> writeBundle(const session::OpenVault &vault, const ExportJob &job, const audit::Sink &sink)
{
    audit::BundleWriter writer(*job.state, sink);
    HYPHA_CHECK(eachRow(vault, job, [&](const vault::Event &event) { return writer.addWanted(event); }));
    const auto &rows = *job.rows;
    HYPHA_CHECK(session::eachEvent(vault, 1, job.log.size(),
                                   [&](const vault::Event &event) -> Result<void> {
                                       const auto row = static_cast<std::uint32_t>(event.sequence - 1);
                                       if (std::binary_search(rows.begin(), rows.end(), row))
                                           return {};
                                       return writer.addOther(event);
                                   },
                                   {job.cancel, {}}));
    return writer.finish();
}

/// A rebase may have replaced events that nobody else had.
bool isStillTheHistory(const session::OpenVault &vault, const audit::Log &log)
{
    const auto &now = vault.state()->log;
    return log.empty() ||
           (log.size() <= now.size() && now[log.size() - 1].chainHash == log.row(log.size() - 1).chainHash);
}

Result<void> write(const session::OpenVault &vault, const ExportJob &job, const audit::Sink &sink)
{
    if (!isStillTheHistory(vault, job.log))
        return fail(Errc::conflict, "audit log", "the history changed while it was looked at");
    const audit::Exported events{job.log, *job.state, job.now, [&](std::size_t index) {
                                     return utf8(sentenceOf(job.log.event(index), job.log.names()).text);
                                 }};
    switch (job.format) {
    case ExportJob::Format::csv:
        return audit::writeCsv(events, *job.rows, sink);
    case ExportJob::Format::syslog:
        return audit::writeSyslog(events, *job.rows, sink);
    case ExportJob::Format::bundle:
        return writeBundle(vault, job, sink);
    case ExportJob::Format::json:
        break;
    }
    audit::JsonExport json(events, sink);
    HYPHA_CHECK(eachRow(vault, job, [&](const vault::Event &event) { return json.add(event); }));
    return json.finish();
}

} // namespace

Result<void> writeExport(const session::OpenVault &vault, const ExportJob &job)
{
    return store::writePrivateFile(job.path, [&](const store::PieceSink &file) {
        return write(vault, job, [&](std::string_view bytes) -> Result<void> {
            if (job.cancel && job.cancel->load())
                return fail(Errc::cancelled, "export");
            return file(asBytes(bytes));
        });
    });
}

const char *endingOf(ExportJob::Format format)
{
    const char *const endings[] = {".json", ".csv", ".log", ".proof.json"};
    return endings[static_cast<std::size_t>(format)];
}

} // namespace hypha::gui
