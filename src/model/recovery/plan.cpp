#include "model/recovery/plan.h"

#include "model/record/fields.h"
#include "model/record/names.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace hypha::recovery {

namespace {

namespace slip39 = crypto::slip39;

tl::unexpected<Error> badGroup(std::string_view text)
{
    return fail(Errc::invalidInput, "group \"" + std::string(text) + "\"",
                "a group is NAME:K/N, such as Admins:2/3: any 2 of its 3 shares");
}

std::optional<unsigned> figure(std::string_view text)
{
    unsigned out = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), out);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    return whole && !text.empty() ? std::optional(out) : std::nullopt;
}

Result<void> checkHolders(const Plan &plan)
{
    std::set<std::pair<unsigned, unsigned>> taken;
    for (const Holder &holder : plan.holders) {
        HYPHA_CHECK(checkName(holder.name));
        const std::string item = "holder \"" + holder.name + "\"";
        if (holder.group >= plan.groups.size() || holder.index >= plan.groups[holder.group].count)
            return fail(Errc::invalidInput, item,
                        "there is no such share: groups and shares are counted from 0");
        if (!taken.emplace(holder.group, holder.index).second)
            return fail(Errc::invalidInput, item, "the share has a holder already");
    }
    return {};
}

} // namespace

Result<Group> parseGroup(std::string_view text)
{
    const auto colon = text.rfind(':');
    const auto slash = text.rfind('/');
    if (colon == std::string_view::npos || slash == std::string_view::npos || slash < colon)
        return badGroup(text);
    const auto threshold = figure(text.substr(colon + 1, slash - colon - 1));
    const auto count = figure(text.substr(slash + 1));
    if (!threshold || !count)
        return badGroup(text);
    Group group{std::string(text.substr(0, colon)), *threshold, *count};
    HYPHA_CHECK(checkName(group.name));
    return group;
}

std::string toText(const Group &group)
{
    return group.name + ":" + std::to_string(group.threshold) + "/" + std::to_string(group.count);
}

slip39::SplitPlan splitPlan(const Plan &plan)
{
    slip39::SplitPlan out{plan.groupThreshold, {}, 1, true};
    for (const Group &group : plan.groups)
        out.groups.push_back({group.threshold, group.count});
    return out;
}

Result<void> checkPlan(const Plan &plan)
{
    std::set<std::string> names;
    for (const Group &group : plan.groups) {
        HYPHA_CHECK(checkName(group.name));
        if (!names.insert(foldedName(group.name)).second)
            return fail(Errc::invalidInput, "group \"" + group.name + "\"",
                        "two groups of one name could be mistaken for each other");
    }
    HYPHA_CHECK(slip39::checkPlan(splitPlan(plan)));
    return checkHolders(plan);
}

std::size_t shareCount(const Plan &plan)
{
    std::size_t out = 0;
    for (const Group &group : plan.groups)
        out += group.count;
    return out;
}

bool oneShareIsEnough(const Plan &plan)
{
    return plan.groupThreshold == 1 && std::any_of(plan.groups.begin(), plan.groups.end(),
                                                   [](const Group &group) { return group.threshold == 1; });
}

const Holder *holderOf(const Plan &plan, unsigned group, unsigned index)
{
    const auto found = std::find_if(plan.holders.begin(), plan.holders.end(), [&](const Holder &holder) {
        return holder.group == group && holder.index == index;
    });
    return found == plan.holders.end() ? nullptr : &*found;
}

json::Object toJson(const Plan &plan)
{
    json::Array groups, holders;
    for (const Group &group : plan.groups) {
        json::Object o;
        o.set("name", group.name);
        o.set("threshold", std::uint64_t{group.threshold});
        o.set("count", std::uint64_t{group.count});
        groups.emplace_back(std::move(o));
    }
    for (const Holder &holder : plan.holders) {
        json::Object o;
        o.set("group", std::uint64_t{holder.group});
        o.set("index", std::uint64_t{holder.index});
        o.set("name", holder.name);
        o.set("device_id", holder.device ? json::Value(holder.device->toString()) : json::Value(nullptr));
        holders.emplace_back(std::move(o));
    }
    json::Object body;
    body.set("group_threshold", std::uint64_t{plan.groupThreshold});
    body.set("groups", std::move(groups));
    body.set("holders", std::move(holders));
    return body;
}

namespace {

/// Figures of a share set are at most 16; anything larger is refused by checkPlan().
unsigned small(json::Fields &f, std::string_view name)
{
    return static_cast<unsigned>(std::min<std::uint64_t>(f.integer(name), slip39::mostShares + 1));
}

template <class Read> Result<void> eachObject(const json::Array &list, std::string_view where, Read read)
{
    for (const json::Value &value : list) {
        if (!value.asObject())
            return fail(Errc::malformed, std::string(where), "groups and holders are lists of objects");
        json::Fields f(*value.asObject(), std::string(where));
        read(f);
        HYPHA_CHECK(f.done());
    }
    return {};
}

} // namespace

Result<Plan> planFromJson(const json::Object &body, std::string_view where)
{
    json::Fields f(body, std::string(where));
    Plan plan;
    plan.groupThreshold = small(f, "group_threshold");
    const json::Array &groups = f.array("groups");
    const json::Array &holders = f.array("holders");
    HYPHA_CHECK(f.done());
    HYPHA_CHECK(eachObject(groups, where, [&](json::Fields &group) {
        std::string name = group.name("name");
        const unsigned threshold = small(group, "threshold");
        plan.groups.push_back({std::move(name), threshold, small(group, "count")});
    }));
    HYPHA_CHECK(eachObject(holders, where, [&](json::Fields &holder) {
        const unsigned group = small(holder, "group"), index = small(holder, "index");
        std::string name = holder.name("name");
        plan.holders.push_back({group, index, std::move(name), holder.optionalId<DeviceId>("device_id")});
    }));
    if (const auto sound = slip39::checkPlan(splitPlan(plan)); !sound)
        return fail(Errc::malformed, std::string(where), sound.error().detail);
    return plan;
}

} // namespace hypha::recovery
