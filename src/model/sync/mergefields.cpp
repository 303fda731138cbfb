#include "model/sync/mergefields.h"

#include "model/entries/samesecret.h"

#include <algorithm>
#include <set>

namespace hypha::sync {
namespace {

using Names = std::vector<std::string>;

bool has(const Names &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
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
    return std::set<std::string>(names.begin(), names.end()).size() == names.size();
}

/// Names in the base's order, then those that are new, sorted: the same whichever side is called ours.
Names orderOf(const Names &base, const Names &theirs, const Names &ours)
{
    std::set<std::string> added(theirs.begin(), theirs.end());
    added.insert(ours.begin(), ours.end());
    Names out;
    for (const std::string &name : base) {
        if (!has(out, name))
            out.push_back(name);
        added.erase(name);
    }
    out.insert(out.end(), added.begin(), added.end());
    return out;
}

template <class List, class Name> auto itemOf(const List &list, const std::string &name, const Name &nameOf)
{
    using Item = typename List::value_type;
    const auto at = std::find_if(list.begin(), list.end(), [&](const auto &i) { return nameOf(i) == name; });
    return at == list.end() ? std::optional<Item>() : std::optional<Item>(*at);
}

/// Items by unique names. What conflicts is theirs in `merged`, and its name is in the result.
template <class List, class Name, class Same>
Names mergeByName(const List &base, const List &theirs, const List &ours, const Name &nameOf,
                  const Same &same, List &merged)
{
    const auto sameItem = [&](const auto &a, const auto &b) {
        return a && b ? same(*a, *b) : a.has_value() == b.has_value();
    };
    Names conflicts;
    merged.clear();
    for (const std::string &name :
         orderOf(namesOf(base, nameOf), namesOf(theirs, nameOf), namesOf(ours, nameOf))) {
        const auto b = itemOf(base, name, nameOf);
        const auto t = itemOf(theirs, name, nameOf);
        const auto o = itemOf(ours, name, nameOf);
        const Side side = sideOf(b, t, o, sameItem);
        if (side == Side::both)
            conflicts.push_back(name);
        const auto &winner = side == Side::ours ? o : t;
        if (winner)
            merged.push_back(*winner);
    }
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
    Names out;
    for (const std::string &tag : orderOf(base, theirs, ours)) {
        const bool kept = has(theirs, tag) && has(ours, tag);
        if (kept || !has(base, tag))
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
