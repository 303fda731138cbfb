#pragma once

#include "model/audit/export.h"
#include "support/teamvault.h"

/// A team's log with something of most kinds in it, and texts that an attacker would write.
namespace hypha::test {

inline const std::string hostileNote =
    "=1+1|<b>x</b>\n\u202Eevil\",\"event_id\":\"x\",\"details\":{]\\ \xC3\xA9";

class AuditTeam : public TeamVault
{
public:
    AuditTeam()
    {
        addPerson("ben-phone", "ben", vault::Role::admin, vault::Role::admin);
        must(run("ben-phone", push("API_KEY", "second")));
        clock().forward(86'400);
        addPerson("eva-desk", "eva", vault::Role::member, vault::Role::reader);
        must(run("ada-laptop", vault::op::ChangeProject{project, "backend", {}}));
        must(run("ada-laptop", vault::op::AddNote{std::nullopt, hostileNote}));
        must(run("ben-phone", vault::op::AddNote{project, "checked the BACKUP"}));
        clock().forward(-3600); // somebody's clock is wrong: accepted, and flagged
        must(run("ben-phone", vault::op::AddNote{std::nullopt, "by a slow clock"}));
        clock().forward(2 * 86'400);
        must(run("ada-laptop", vault::op::RemoveMember{{}, user("eva")}));
        must(run("ada-laptop", push("API_KEY", "third")));
        for (const vault::LogEntry &entry : state().log)
            events.push_back(must(vault::Event::parse(must(reader()(vault::eventPath(entry))), "event")));
        for (const vault::Event &event : events)
            log.add(event);
    }

    Bytes fileOf(const vault::Event &event) const { return must(reader()(event.path())); }
    audit::Exported exported() const
    {
        return {log, state(), now(), [this](std::size_t i) { return audit::textsOf(events[i].details); }};
    }
    std::vector<std::uint32_t> all() const
    {
        std::vector<std::uint32_t> rows(log.size());
        for (std::uint32_t i = 0; i < rows.size(); ++i)
            rows[i] = i;
        return rows;
    }

    template <class T> static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", describe(result.error()).c_str());
        return std::move(*result);
    }

    std::vector<vault::Event> events;
    audit::Log log;
};

/// What a writer gave its sink.
template <class Write> std::string written(Write write)
{
    std::string out;
    const auto done = write([&](std::string_view text) -> Result<void> {
        out += text;
        return {};
    });
    if (!done)
        qFatal("%s", describe(done.error()).c_str());
    return out;
}

} // namespace hypha::test
