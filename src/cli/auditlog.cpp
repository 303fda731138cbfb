#include "cli/auditlog.h"

#include "cli/lookup.h"
#include "cli/sentences.h"
#include "model/session/auditlog.h"

namespace hypha::cli {

namespace {

bool hasLine(std::string_view text, std::string_view line)
{
    return ('\n' + std::string(text) + '\n').find('\n' + std::string(line) + '\n') != std::string::npos;
}

/// Every project that ever had this name, or whose id begins so.
Result<std::set<ProjectId>> projectsCalled(const audit::Names &names, const std::string &text)
{
    std::set<ProjectId> ids = names.projectsCalled(text);
    const auto prefix = idPrefix(text);
    if (ids.empty() && prefix)
        names.eachProject([&](const ProjectId &id, std::string_view) {
            if (hasPrefix(id.uuid, *prefix))
                ids.insert(id);
        });
    if (ids.empty())
        return fail(Errc::notFound, "project " + inQuotes(text), "no project ever had this name or id");
    return ids;
}

/// Whoever is or was here, or whom an event names. An empty answer about a misspelt name would be read as
/// "they did nothing".
Result<UserId> userCalled(const AuditView &view, const std::string &text)
{
    auto found = findUser(*view.state, text);
    if (found || found.error().code != Errc::notFound)
        return found;
    if (auto id = UserId::parse(text)) {
        const std::string folded = audit::foldedText(id->text);
        for (std::size_t i = 0; i < view.log.size(); ++i)
            if (hasLine(view.log.foldedText(i), folded))
                return std::move(*id);
    }
    return fail(Errc::notFound, "user " + inQuotes(text), "the log names nobody who is called so");
}

Result<audit::Filter> parseFilter(const AuditView &view, const Invocation &invocation)
{
    audit::Filter filter;
    if (const auto since = invocation.value("--since")) {
        HYPHA_TRY(filter.since, parseDate(*since, "T00:00:00Z"));
    }
    if (const auto until = invocation.value("--until")) {
        HYPHA_TRY(filter.until, parseDate(*until, "T23:59:59.999999999Z"));
    }
    if (const auto project = invocation.value("--project")) {
        HYPHA_TRY(filter.projects, projectsCalled(view.log.names(), *project));
    }
    if (const auto device = invocation.value("--device")) {
        HYPHA_TRY(const vault::Device *const found, findDevice(*view.state, *device));
        filter.devices.emplace({found->id});
    }
    if (const auto user = invocation.value("--user")) {
        HYPHA_TRY(UserId found, userCalled(view, *user));
        filter.users.emplace({std::move(found)});
    }
    if (const auto type = invocation.value("--type")) {
        const auto known = audit::typeCalled(*type);
        if (!known)
            return fail(Errc::invalidInput, "--type " + inQuotes(*type), "there is no such type of event");
        filter.types.set(static_cast<std::size_t>(*known));
    }
    filter.text = invocation.value("--text").value_or("");
    return filter;
}

} // namespace

audit::Exported AuditView::exported() const
{
    return {log, *state, now, [this](std::size_t index) { return sentence(index); }};
}

std::string AuditView::sentence(std::size_t index) const
{
    return sentenceOf(log.event(index), EventNames(log.names(), log.row(index).sequence));
}

Result<AuditView> readAudit(Context &context, session::OpenVault &vault)
{
    HYPHA_TRY(audit::Log log, session::readAuditLog(vault, context.profiles()));
    return AuditView{std::move(log), vault.state(), vault.clock().now()};
}

const std::vector<Option> &auditFilters()
{
    static const std::vector<Option> options = {
        {"--since", "DATE", "from this day or time on"},
        {"--until", "DATE", "up to this day or time"},
        {"--project", "P", "about this project"},
        {"--user", "USER", "by this user"},
        {"--device", "DEVICE", "by this device"},
        {"--type", "TYPE", "of this type, such as secret_version_created"},
        {"--text", "WORDS", "with all of these words in names, notes, messages or the type"},
    };
    return options;
}

Result<std::vector<std::uint32_t>> selectedRows(const AuditView &view, const Invocation &invocation)
{
    HYPHA_TRY(const audit::Filter filter, parseFilter(view, invocation));
    return audit::select(view.log, filter);
}

json::Object auditJson(const AuditView &view, std::span<const std::uint32_t> rows)
{
    const audit::Exported exported = view.exported();
    json::Array list;
    for (const std::uint32_t index : rows)
        list.emplace_back(audit::eventJson(exported, index));
    json::Object answer;
    answer.set("events", std::move(list));
    return answer;
}

} // namespace hypha::cli
