#pragma once

#include "model/entries/entry.h"

/// Inside of merge().
namespace hypha::sync {

/// Whose word holds for one field: that of whoever changed it; theirs where neither or both alike did.
enum class Side : std::uint8_t { theirs, ours, both };
template <class Value, class Same>
Side sideOf(const Value &base, const Value &theirs, const Value &ours, const Same &same)
{
    if (same(theirs, ours) || same(base, ours))
        return Side::theirs;
    return same(base, theirs) ? Side::ours : Side::both;
}

/// Never a conflict: a tag stays unless a side removed it. Where both sides changed the list, those of the
/// base keep its order and new ones follow by name.
std::vector<std::string> mergeTags(const std::vector<std::string> &base,
                                   const std::vector<std::string> &theirs,
                                   const std::vector<std::string> &ours);

using OwnFields = std::vector<entries::Field>;
/// By name where names are unique, else as a whole. The names of what conflicts come back: `field:NAME`,
/// `fields`.
std::vector<std::string> mergeOwnFields(const OwnFields &base, const OwnFields &theirs, const OwnFields &ours,
                                        const crypto::SessionSealer &sealer, OwnFields &merged);

using Unknown = std::vector<std::pair<std::string, entries::SealedValue>>;
/// Members of `metadata` that a newer version wrote, by name.
std::vector<std::string> mergeUnknown(const Unknown &base, const Unknown &theirs, const Unknown &ours,
                                      const crypto::SessionSealer &sealer, Unknown &merged);

} // namespace hypha::sync
