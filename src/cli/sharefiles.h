#pragma once

#include "cli/context.h"
#include "crypto/slip39/share.h"
#include "model/recovery/document.h"

/// --share-file FILE: one share's words.
namespace hypha::cli {

/// Errc::notFound, io, limitExceeded; "-" is standard input.
Result<crypto::SecretBytes> readShareFile(Context &context, const std::string &file);

/// What is wrong with the words of a file: Errc::invalidInput with the place; no word is named.
tl::unexpected<Error> badShare(const std::string &file, const crypto::slip39::ShareError &error);

/// A share whose words are right, but not of set `present`: which one it is of (Errc::conflict).
tl::unexpected<Error> voidSheet(const crypto::slip39::ShareHeader &share,
                                const std::vector<recovery::Document> &past, std::uint64_t present);

} // namespace hypha::cli
