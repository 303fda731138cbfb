#include "cli/change.h"
#include "cli/commands.h"
#include "cli/keyvalue.h"
#include "cli/render.h"

namespace hypha::cli {

namespace {

constexpr std::string_view policyPrefix = "default_rotation_policy.";

void tellSettings(Context &context, const vault::Org &org)
{
    const vault::Settings &settings = org.settings;
    Output &out = context.out();
    out.line("org_name                 " + shown(org.name));
    out.line(std::string("require_device_approval  ") + (settings.requireDeviceApproval ? "true" : "false"));
    out.line("github_org               " + (settings.githubOrg ? shown(*settings.githubOrg) : "null"));
    out.line(std::string("audit_reads              ") + (settings.auditReads ? "true" : "false"));
    out.line("default_rotation_policy  " +
             (settings.defaultRotationPolicy ? policyText(*settings.defaultRotationPolicy) : "null"));
    out.document(settingsJson(org));
}

Result<int> showSettings(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const auto vault, context.openToRead(invocation));
    tellSettings(context, vault->state()->org);
    return 0;
}

Result<void> changePolicy(vault::Settings &settings, const KeyValue &pair)
{
    if (pair.key == "default_rotation_policy") {
        if (!meansNothing(pair.value))
            return fail(Errc::invalidInput, pair.key, "say null, or one of its members with a dot");
        settings.defaultRotationPolicy.reset();
        return {};
    }
    vault::RotationPolicy policy = settings.defaultRotationPolicy.value_or(vault::RotationPolicy());
    HYPHA_TRY(const bool known, setPolicyMember(policy, pair.key.substr(policyPrefix.size()), pair));
    if (!known)
        return fail(Errc::invalidInput, pair.key, "a rotation policy has no such member");
    settings.defaultRotationPolicy = policy;
    return {};
}

Result<void> change(vault::op::ChangeSettings &wanted, const KeyValue &pair)
{
    if (pair.key == "org_name") {
        wanted.orgName = pair.value;
    } else if (pair.key == "require_device_approval") {
        HYPHA_TRY(wanted.settings.requireDeviceApproval, parseBool(pair));
    } else if (pair.key == "audit_reads") {
        HYPHA_TRY(wanted.settings.auditReads, parseBool(pair));
    } else if (pair.key == "github_org") {
        wanted.settings.githubOrg = meansNothing(pair.value) ? std::nullopt : std::optional(pair.value);
    } else if (pair.key == "default_rotation_policy" || pair.key.starts_with(policyPrefix)) {
        return changePolicy(wanted.settings, pair);
    } else {
        return fail(Errc::invalidInput, inQuotes(pair.key), "there is no such setting");
    }
    return {};
}

Result<int> setSettings(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const std::vector<KeyValue> pairs, parseKeyValues(invocation.words, 0));
    HYPHA_TRY(const auto vault, context.openToWrite());
    const vault::Org before = vault->state()->org;
    vault::op::ChangeSettings wanted{std::nullopt, before.settings};
    for (const KeyValue &pair : pairs)
        HYPHA_CHECK(change(wanted, pair));
    if (wanted.orgName == before.name)
        wanted.orgName.reset();
    if (!wanted.orgName && wanted.settings == before.settings) {
        context.out().say("The settings are so already.");
    } else {
        HYPHA_CHECK(runOperation(context, *vault, wanted));
    }
    tellSettings(context, vault->state()->org);
    return 0;
}

} // namespace

std::vector<Command> settingsCommands()
{
    return {
        {.name = "settings show",
         .summary = "the organisation's settings",
         .options = {lastVerifiedOption()},
         .run = showSettings},
        {.name = "settings set",
         .arguments = "KEY=VALUE...",
         .summary = "change settings of the organisation",
         .details =
             "Keys: org_name, require_device_approval (true or false), audit_reads (true or false), "
             "github_org (a\n"
             "name or null), default_rotation_policy (null) and its members default_rotation_policy.\n"
             "rotate_on_member_remove, .rotate_on_device_revoke, .max_age_days, .notify_before_expiry_days.\n"
             "With audit_reads programs write down their own reads: a dishonest one could leave them out.",
         .fewest = 1,
         .most = 1000,
         .run = setSettings}};
}

} // namespace hypha::cli
