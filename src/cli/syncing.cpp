#include "cli/syncing.h"

#include "cli/render.h"
#include "model/sync/pathtransport.h"

#include <chrono>
#include <thread>

namespace hypha::cli {

namespace {

const char *stepText(sync::Step step)
{
    switch (step) {
    case sync::Step::asking:
        return "asking the remote";
    case sync::Step::fetching:
        return "fetching";
    case sync::Step::verifying:
        return "verifying";
    case sync::Step::rebasing:
        return "making unpushed operations again";
    case sync::Step::pushing:
        return "pushing";
    }
    return "syncing";
}

} // namespace

Result<sync::RemoteAddress> newRemote(const std::string &text)
{
    HYPHA_TRY(const auto given, sync::RemoteAddress::parse(text));
    const sync::RemoteAddress address = given.absolute();
    if (address.kind == sync::RemoteAddress::Kind::path)
        HYPHA_CHECK(sync::makeEmptyRemote(address.path));
    return address;
}

sync::Options syncOptions(Context &context)
{
    sync::Options options;
    options.wait = [](int milliseconds) {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        return true;
    };
    options.progress = [&context](sync::Step step) { context.out().step(stepText(step)); };
    return options;
}

Result<session::SyncReport> syncNow(Context &context, session::OpenVault &vault, bool repair)
{
    HYPHA_TRY(const auto transport, session::transportOf(vault));
    sync::Options options = syncOptions(context);
    options.repair = repair;
    return session::VaultSync(vault).run(*transport, options);
}

json::Object syncJson(const session::SyncState &state)
{
    json::Object object;
    object.set("state", session::toString(state.kind));
    object.set("unpushed", state.unpushed);
    object.set("last_at", orNull(state.lastAt));
    object.set("proof_file", state.proof ? json::Value(state.proof->string()) : json::Value());
    object.set("parked", state.parked);
    if (state.refusal)
        object.set("refused", state.refusalKind.empty() ? std::string(toString(state.refusal->code))
                                                        : state.refusalKind);
    return object;
}

json::Array conflictsJson(const std::vector<session::Conflict> &conflicts)
{
    json::Array list;
    for (const session::Conflict &conflict : conflicts) {
        for (const std::string &field : conflict.fields) {
            json::Object object;
            object.set("project_id", conflict.project.toString());
            object.set("set_id", conflict.set.toString());
            object.set("key", conflict.key);
            object.set("field", field);
            list.emplace_back(std::move(object));
        }
    }
    return list;
}

} // namespace hypha::cli
