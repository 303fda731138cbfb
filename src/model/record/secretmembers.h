#pragma once

#include "crypto/secretbytes.h"

#include <initializer_list>
#include <string>
#include <utility>

/// JSON with secrets in it that neither the JSON writer nor the parser ever sees: in the place of each they
/// see a blank, the base64 of as many zero bytes. Inside a string the quotes of a member's name would be
/// escaped, so that a name cannot be imitated there.
namespace hypha::json {

/// For a secret of `size` bytes.
std::string blank(std::size_t size);

/// `json` with secrets where these members have their blanks, in the order in which they stand there.
crypto::SecretBytes withSecrets(std::string_view json,
                                std::initializer_list<std::pair<std::string_view, ByteView>> secrets);

/// Takes the member's secret out of `json`, which has a blank there afterwards. Errc::malformed (of `item`)
/// unless the member is there once and holds base64 of `size` bytes.
Result<crypto::SecretBytes> takeSecret(crypto::SecretBytes &json, std::string_view member, std::size_t size,
                                       const std::string &item);

} // namespace hypha::json
