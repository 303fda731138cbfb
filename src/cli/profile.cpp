#include "cli/commands.h"
#include "cli/context.h"
#include "cli/render.h"
#include "model/store/gitstore.h"

#include <filesystem>

namespace hypha::cli {

namespace {

json::Object profileJson(const keystore::Profile &profile, bool isDefault)
{
    json::Object object;
    object.set("name", profile.name);
    object.set("org_id", profile.orgId.toString());
    object.set("org_name", profile.orgName);
    object.set("user_id", profile.userId.text);
    object.set("device_id", profile.deviceId.toString());
    object.set("device_name", profile.deviceName);
    object.set("remote", orNull(profile.remote));
    object.set("created_at", profile.createdAt.toString());
    object.set("default", isDefault);
    return object;
}

Result<int> listProfiles(Context &context, const Invocation &)
{
    HYPHA_TRY(const std::vector<std::string> names, context.profiles().list());
    const auto standard = context.profiles().defaultName();
    json::Array profiles;
    std::vector<std::vector<std::string>> rows = {{"", "PROFILE", "ORGANISATION", "USER", "DEVICE"}};
    for (const std::string &name : names) {
        const bool isDefault = standard && *standard == name;
        const auto profile = context.profiles().load(name);
        if (!profile) {
            context.out().warn("profile " + inQuotes(name) + " cannot be read: " + profile.error().detail);
            continue;
        }
        profiles.emplace_back(profileJson(*profile, isDefault));
        rows.push_back(
            {isDefault ? "*" : "", name, profile->orgName, profile->userId.text, profile->deviceName});
    }
    if (names.empty())
        context.out().line("There is no profile yet; `hypha-cli init` makes one.");
    else
        context.out().table(rows);
    json::Object answer;
    answer.set("profiles", std::move(profiles));
    context.out().document(std::move(answer));
    return 0;
}

Result<std::string> named(Context &context, const Invocation &invocation)
{
    if (invocation.words.empty())
        return context.profileName();
    const std::string &name = invocation.words.front();
    HYPHA_CHECK(keystore::ProfileStore::checkName(name));
    if (!context.profiles().exists(name))
        return fail(Errc::notFound, "profile " + inQuotes(name), "there is no such profile");
    return name;
}

Result<int> showProfile(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const std::string name, named(context, invocation));
    HYPHA_TRY(const keystore::Profile profile, context.profiles().load(name));
    const auto standard = context.profiles().defaultName();
    Output &out = context.out();
    out.line("Profile       " + shown(profile.name));
    out.line("Organisation  " + shown(profile.orgName));
    out.line("User          " + shown(profile.userId.text));
    out.line("Device        " + shown(profile.deviceName) + " (" + profile.deviceId.toString() + ")");
    out.line("Remote        " + (profile.remote ? shown(*profile.remote) : "none"));
    out.line("Vault         " + shown(context.profiles().repository(name).string()));
    json::Object answer = profileJson(profile, standard && *standard == name);
    answer.set("repository", shown(context.profiles().repository(name).string()));
    out.document(std::move(answer));
    return 0;
}

Result<int> use(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const std::string name, named(context, invocation));
    HYPHA_CHECK(context.profiles().setDefault(name));
    context.out().say("Commands now use the profile " + inQuotes(name) + ".");
    json::Object answer;
    answer.set("profile", name);
    context.out().document(std::move(answer));
    return 0;
}

Result<int> renameProfile(Context &context, const Invocation &invocation)
{
    HYPHA_TRY(const std::string name, named(context, invocation));
    const std::string &next = invocation.words[1];
    HYPHA_CHECK(keystore::ProfileStore::checkName(next));
    HYPHA_CHECK(context.profiles().rename(name, next));
    context.out().say("The profile " + inQuotes(name) + " is now called " + inQuotes(next) + ".");
    json::Object answer;
    answer.set("profile", next);
    answer.set("old_name", name);
    context.out().document(std::move(answer));
    return 0;
}

/// From the log alone: removing a profile must not need its passphrase, which may be what was lost.
Result<bool> isLastActiveDevice(const keystore::ProfileStore &profiles, const keystore::Profile &profile)
{
    HYPHA_TRY(const auto store, store::GitStore::open(profiles.repository(profile.name)));
    HYPHA_TRY(const auto head, store->head());
    if (!head)
        return fail(Errc::notAVault, profile.name);
    vault::VerifyOptions options;
    options.auditOnly = true;
    HYPHA_TRY(const vault::Verified verified, vault::verifyAll(*head, nullptr, options));
    const auto active = vault::activeDevices(verified.state, profile.userId);
    return active.size() == 1 && active.contains(profile.deviceId);
}

void warnAboutLastDevice(Context &context, const std::string &name)
{
    const auto profile = context.profiles().load(name);
    if (!profile)
        return;
    const auto last = isLastActiveDevice(context.profiles(), *profile);
    if (!last)
        context.out().warn("whether this is the last active device of " + profile->userId.text +
                           " cannot be told");
    else if (*last)
        context.out().warn("this is the last active device of " + profile->userId.text +
                           ": without a recovery nobody " + "can read that user's secrets again");
}

/// Also what a killed `init` left: folders without a profile.json.
Result<void> checkSomethingIsThere(const keystore::ProfileStore &profiles, const std::string &name)
{
    HYPHA_CHECK(keystore::ProfileStore::checkName(name));
    const keystore::Home &home = profiles.home();
    std::error_code ignored;
    for (const auto &folder : {profiles.folder(name), home.data / name, home.cache / name})
        if (std::filesystem::exists(folder, ignored))
            return {};
    return fail(Errc::notFound, "profile " + inQuotes(name), "there is no such profile");
}

Result<int> removeProfile(Context &context, const Invocation &invocation)
{
    const std::string &name = invocation.words.front();
    HYPHA_CHECK(checkSomethingIsThere(context.profiles(), name));
    warnAboutLastDevice(context, name);
    HYPHA_CHECK(
        context.confirm("Remove the profile " + inQuotes(name) + " with its keys and its copy of the vault?",
                        "profile remove"));
    HYPHA_CHECK(context.profiles().remove(name));
    context.out().say("The profile " + inQuotes(name) + " is gone from this computer.");
    json::Object answer;
    answer.set("profile", name);
    answer.set("removed", true);
    context.out().document(std::move(answer));
    return 0;
}

} // namespace

std::vector<Command> profileCommands()
{
    return {
        {.name = "profile list", .summary = "the profiles on this computer", .run = listProfiles},
        {.name = "profile show",
         .arguments = "[NAME]",
         .summary = "one profile",
         .most = 1,
         .run = showProfile},
        {.name = "profile use",
         .arguments = "NAME",
         .summary = "make a profile the one that commands use",
         .fewest = 1,
         .most = 1,
         .run = use},
        {.name = "profile rename",
         .arguments = "OLD NEW",
         .summary = "call a profile something else",
         .fewest = 2,
         .most = 2,
         .run = renameProfile},
        {.name = "profile remove",
         .arguments = "NAME",
         .summary = "remove a profile's keys and its copy of the vault from this computer",
         .details = "Asks first. Nothing is revoked in the vault: revoke the device from another one if it "
                    "was lost.",
         .fewest = 1,
         .most = 1,
         .run = removeProfile},
    };
}

} // namespace hypha::cli
