#include "cli/lookup.h"

#include "cli/output.h"
#include "model/record/json.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace hypha::cli {

namespace {

constexpr std::size_t shortestPrefix = 8; // hex digits
constexpr std::size_t idDigits = 32;

template <class Thing> std::string candidates(const std::vector<const Thing *> &things)
{
    std::string text;
    for (const Thing *thing : things)
        text += (text.empty() ? "" : ", ") + shown(thing->name) + " (" + thing->id.toString() + ")";
    return text;
}

template <class Thing>
Result<const Thing *> theOne(const std::vector<const Thing *> &found, const std::string &item)
{
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return fail(Errc::notFound, item, "nothing has this name or id");
    return fail(Errc::ambiguous, item, "it fits " + candidates(found));
}

/// `things` is a map from id to Thing.
template <class Thing, class Things>
Result<const Thing *> findIn(const Things &things, std::string_view text, std::string_view kind)
{
    const std::string item = std::string(kind) + " " + inQuotes(text);
    std::vector<const Thing *> found;
    for (const auto &[id, thing] : things)
        if (thing.name == text)
            found.push_back(&thing);
    const auto prefix = idPrefix(text);
    if (!found.empty() || !prefix)
        return theOne(found, item);
    for (const auto &[id, thing] : things)
        if (hasPrefix(id.uuid, *prefix))
            found.push_back(&thing);
    return theOne(found, item);
}

const char *statusText(vault::DeviceStatus status)
{
    switch (status) {
    case vault::DeviceStatus::active:
        return "active already";
    case vault::DeviceStatus::pendingApproval:
        return "waiting for approval";
    case vault::DeviceStatus::revoked:
        break;
    }
    return "revoked";
}

} // namespace

std::optional<std::string> idPrefix(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))
            digits += c;
        else if (c >= 'A' && c <= 'F')
            digits += static_cast<char>(c - 'A' + 'a');
        else if (c != '-')
            return std::nullopt;
    }
    if (digits.size() < shortestPrefix || digits.size() > idDigits)
        return std::nullopt;
    return digits;
}

bool hasPrefix(const Uuid &id, std::string_view digits)
{
    std::string whole = id.toString();
    std::erase(whole, '-');
    return whole.starts_with(digits);
}

Result<const vault::Project *> findProject(const vault::VaultState &state, std::string_view text)
{
    return findIn<vault::Project>(state.projects, text, "project");
}

Result<const vault::SecretSet *> findSet(const vault::Project &project, std::string_view text)
{
    return findIn<vault::SecretSet>(project.sets, text, "set");
}

Result<const vault::Device *> findDevice(const vault::VaultState &state, std::string_view text)
{
    return findIn<vault::Device>(state.devices, text, "device");
}

Result<const vault::Device *> findDevice(const vault::VaultState &state, std::string_view text,
                                         const std::set<vault::DeviceStatus> &among)
{
    std::map<DeviceId, vault::Device> devices;
    for (const auto &[id, device] : state.devices)
        if (among.contains(device.status))
            devices.emplace(id, device);
    const auto found = findIn<vault::Device>(devices, text, "device");
    if (!found && found.error().code == Errc::notFound)
        if (const auto other = findDevice(state, text))
            return fail(Errc::notFound, found.error().item,
                        std::string("the one of this name is ") + statusText((*other)->status));
    HYPHA_TRY(const vault::Device *const device, found);
    return state.device(device->id);
}

Result<UserId> findUser(const vault::VaultState &state, std::string_view text)
{
    std::set<UserId> members, before, known;
    for (const auto &[user, member] : state.members.byUser)
        members.insert(user);
    for (const auto &[id, device] : state.devices) {
        known.insert(device.user);
        if (device.status == vault::DeviceStatus::active || device.letInSequence != 0)
            before.insert(device.user);
    }
    known.insert(members.begin(), members.end());
    if (const auto whole = known.find(UserId{std::string(text)}); whole != known.end())
        return *whole;
    // What a device says that nobody let in must be meant in full: anybody may have written it.
    for (const std::set<UserId> *users : {&members, &before}) {
        std::vector<UserId> found;
        std::copy_if(users->begin(), users->end(), std::back_inserter(found), [&](const UserId &user) {
            return std::string_view(user.text).substr(user.text.find('|') + 1) == text;
        });
        if (found.size() > 1)
            return fail(Errc::ambiguous, "user " + inQuotes(text),
                        "it fits " + shown(found[0].text) + " and " + shown(found[1].text));
        if (!found.empty())
            return found.front();
    }
    return fail(Errc::notFound, "user " + inQuotes(text), "nobody here has this id");
}

Result<vault::Role> parseRole(std::string_view text)
{
    if (const auto role = vault::roleFromString(text))
        return *role;
    return fail(Errc::invalidInput, inQuotes(text), "a role is reader, member, admin or owner");
}

Result<Timestamp> parseDate(const std::string &text, const char *timeOfDay)
{
    const auto parsed = Timestamp::parse(text.size() == 10 ? text + timeOfDay : text);
    if (!parsed)
        return fail(Errc::invalidInput, inQuotes(text), "a date is YYYY-MM-DD or YYYY-MM-DDTHH:MM:SSZ");
    return *parsed;
}

Result<Place> findPlace(const vault::VaultState &state, std::string_view project, std::string_view set)
{
    HYPHA_TRY(const vault::Project *const found, findProject(state, project));
    HYPHA_TRY(const vault::SecretSet *const in, findSet(*found, set));
    return Place{found, in};
}

Result<std::uint64_t> parseNumber(std::string_view text, std::string_view what)
{
    std::uint64_t number = 0;
    const char *const end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, number);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != end || number > json::maxInteger)
        return fail(Errc::invalidInput, std::string(what), inQuotes(text) + " is no whole number");
    return number;
}

Result<std::uint64_t> findVersion(const vault::SecretSet &set, std::string_view text)
{
    if (text.starts_with('v'))
        text.remove_prefix(1);
    HYPHA_TRY(const std::uint64_t number, parseNumber(text, "version"));
    if (number == 0)
        return fail(Errc::invalidInput, "version", "versions are counted from 1");
    if (number > set.currentVersion())
        return fail(Errc::notFound, "version " + std::to_string(number),
                    "the newest version of " + inQuotes(set.name) + " is " +
                        std::to_string(set.currentVersion()));
    return number;
}

} // namespace hypha::cli
