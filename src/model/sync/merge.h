#pragma once

#include "model/entries/entry.h"

/// Two people changed one set from the same version: what both wanted, entry by entry and field by field.
namespace hypha::sync {

/// An entry that both sides changed, each in another way. Nothing is decided here: the merged list has what
/// `theirs` says about these fields, and both sides are kept whole until a person settles it.
struct EntryConflict
{
    std::string key;
    /// `value`, `kind`, `description`, `username`, `url`, `totp`, `tags`, `fields`, `field:NAME` (one of the
    /// entry's own fields), `favorite`, `expires_at`, the name of an unknown member, or `entry` where one
    /// side removed what the other changed. Sorted.
    std::vector<std::string> fields;
    std::optional<entries::Entry> base, theirs, ours; ///< absent: not there
};

struct Merge
{
    entries::EntryList merged;
    std::vector<EntryConflict> conflicts; ///< by key
};

/// Three ways. What only one side changed is taken, what both changed alike is taken once. Tags, and an
/// entry's own fields by their names, merge one by one. Every value that a side wrote is in the merged list
/// or in a conflict. Swapping the sides gives the same merged list wherever there is no conflict, and the
/// same conflicts with sides swapped.
Merge merge(const entries::EntryList &base, const entries::EntryList &theirs, const entries::EntryList &ours,
            const crypto::SessionSealer &sealer);

/// What `ours` says about the conflicting fields, put over the `present` entry: settling a conflict as
/// "mine". Absent: the entry goes.
std::optional<entries::Entry> settledAsOurs(const EntryConflict &conflict, const entries::Entry *present);

} // namespace hypha::sync
