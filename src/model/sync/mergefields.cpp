#include "model/sync/mergefields.h"

#include "model/entries/samesecret.h"

#include <algorithm>
#include <map>
#include <set>

namespace hypha::sync {
namespace {

using Names = std::vector<std::string>;
using NameSet = std::set<std::string>; // a member may write a million of them into one entry

NameSet setOf(const Names &names)
{
    return {names.begin(), names.end()};
}

template <class List, class Name> Names namesOf(const List &list, const Name &nameOf)
{
    Names out;
    for (const auto &item : list)
        out.push_back(nameOf(item));
    return out;
}

bool unique(const Names &names)
{
    return setOf(names).size() == names.size();
}

/// Names in the base's order, then those that are new, sorted: the same whichever side is called ours.
Names orderOf(const Names &base, const Names &theirs, const Names &ours)
{
    NameSet added = setOf(theirs);
    added.insert(ours.begin(), ours.end());
    NameSet taken;
    Names out;
    for (const std::string &name : base) {
        if (taken.insert(name).second)
            out.push_back(name);
        added.erase(name);
    }
    out.insert(out.end(), added.begin(), added.end());
    return out;
}

/// The first of each name.
template <class List, class Name> auto byName(const List &list, const Name &nameOf)
{
    std::map<std::string, const typename List::value_type *> out;
    for (const auto &item : list)
        out.emplace(nameOf(item), &item);
    return out;
}

template <class Map> auto itemOf(const Map &map, const std::string &name)
{
    const auto at = map.find(name);
    return at == map.end() ? nullptr : at->second;
}

/// Items by unique names. What conflicts is theirs in `merged`, and its name is in the result.
template <class List, class Name, class Same>
Names mergeByName(const List &base, const List &theirs, const List &ours, const Name &nameOf,
                  const Same &same, List &merged)
{
    const auto sameItem = [&](const auto &a, const auto &b) { return a && b ? same(*a, *b) : !a == !b; };
    const auto inBase = byName(base, nameOf), inTheirs = byName(theirs, nameOf),
               inOurs = byName(ours, nameOf);
    Names conflicts;
    List out;
    for (const std::string &name :
         orderOf(namesOf(base, nameOf), namesOf(theirs, nameOf), namesOf(ours, nameOf))) {
        const auto *t = itemOf(inTheirs, name);
        const auto *o = itemOf(inOurs, name);
        const Side side = sideOf(itemOf(inBase, name), t, o, sameItem);
        if (side == Side::both)
            conflicts.push_back(name);
        if (const auto *winner = side == Side::ours ? o : t)
            out.push_back(*winner);
    }
    merged = std::move(out);
    return conflicts;
}

} // namespace

Names mergeTags(const Names &base, const Names &theirs, const Names &ours)
{
    switch (sideOf(base, theirs, ours, std::equal_to<Names>())) {
    case Side::theirs:
        return theirs;
    case Side::ours:
        return ours;
    case Side::both:
        break;
    }
    const NameSet inBase = setOf(base), inTheirs = setOf(theirs), inOurs = setOf(ours);
    Names out;
    for (const std::string &tag : orderOf(base, theirs, ours)) {
        const bool kept = inTheirs.contains(tag) && inOurs.contains(tag);
        if (kept || !inBase.contains(tag))
            out.push_back(tag);
    }
    return out;
}

Names mergeOwnFields(const OwnFields &base, const OwnFields &theirs, const OwnFields &ours,
                     const crypto::SessionSealer &sealer, OwnFields &merged)
{
    const auto nameOf = [](const entries::Field &f) { return f.name; };
    const auto same = [&](const entries::Field &a, const entries::Field &b) {
        return entries::sameField(a, b, sealer);
    };
    const auto sameList = [&](const OwnFields &a, const OwnFields &b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
    };
    const Side side = sideOf(base, theirs, ours, sameList);
    merged = side == Side::ours ? ours : theirs;
    if (side != Side::both)
        return {};
    for (const OwnFields *list : {&base, &theirs, &ours})
        if (!unique(namesOf(*list, nameOf)))
            return {"fields"};
    Names conflicts = mergeByName(base, theirs, ours, nameOf, same, merged);
    for (std::string &name : conflicts)
        name.insert(0, "field:");
    return conflicts;
}

Names mergeUnknown(const Unknown &base, const Unknown &theirs, const Unknown &ours,
                   const crypto::SessionSealer &sealer, Unknown &merged)
{
    const auto nameOf = [](const auto &member) { return member.first; };
    const auto same = [&](const auto &a, const auto &b) {
        return entries::sameSecret(a.second, b.second, sealer);
    };
    const auto conflicts = mergeByName(base, theirs, ours, nameOf, same, merged);
    std::sort(merged.begin(), merged.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return conflicts;
}

} // namespace hypha::sync
