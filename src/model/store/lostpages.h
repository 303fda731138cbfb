#pragma once

namespace hypha::store {

/// libgit2 reads packs through mappings: where one becomes shorter meanwhile or its disk fails, the process
/// would end with SIGBUS and take along what was not saved. From here on such a page reads as zeros, which
/// the check of the object's hash tells as damage.
void outliveLostPages();

} // namespace hypha::store
