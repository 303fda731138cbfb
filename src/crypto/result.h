#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace hypha {

/// What went wrong, told so that a caller can decide what to do. Front ends write the sentences
/// (`cli/errortext`, `gui/errortext`); `toString` gives the stable machine name.
enum class Errc : std::uint8_t {
    // the caller or the person can mend it
    invalidInput,  ///< an argument or a file that breaks a documented rule
    limitExceeded, ///< larger than the format allows
    notFound,      ///< nothing of that name or id
    ambiguous,     ///< a name or id prefix that fits more than one thing
    alreadyExists, ///< the name or id is taken
    conflict,      ///< somebody else changed the same thing
    cancelled,     ///< the person said no, or pressed Cancel
    inputNeeded,   ///< a question that nobody can answer here
    // authentication
    wrongPassphrase, ///< the keystore does not open
    tooManyAttempts, ///< wait before the next try; `detail` is the number of seconds left
    // permission
    permissionDenied, ///< the role does not allow it
    accessDenied,     ///< no key is wrapped to this device
    deviceNotActive,  ///< pending, revoked or expired
    rotationDue,      ///< the project's key must be rotated first
    owed,             ///< an operation that was begun must be finished first
    // integrity: what is stored is not what was written
    malformed,        ///< not of the form its standard or our format prescribes
    notCanonical,     ///< parses, but is not the one canonical encoding
    signatureInvalid, ///< a signature does not verify
    hashMismatch,     ///< a file or content has another hash than the log says
    chainBroken,      ///< link, sequence or chain hash is wrong
    illegalEvent,   ///< a signed event that its author was not allowed to make, or that contradicts the state
    missingFile,    ///< the log names a file that is not there
    unexpectedFile, ///< a file that no event wrote
    contentMismatch,    ///< a record says something else than the log
    wrongKey,           ///< a wrapped key does not open
    commitmentMismatch, ///< a key that opens is not the key everybody else has
    decryptionFailed,   ///< an authentication tag does not hold
    rollback,           ///< the history ends before the remembered head
    forked,             ///< the history does not contain the remembered head
    rememberedHeadLost, ///< this computer's memory of the head is missing or not authentic
    newerVersion,       ///< validly signed, but made by a newer version
    keystoreDamaged,    ///< the keystore is truncated, altered or not a keystore
    notAVault,          ///< a repository without a vault, or no repository
    // the world around
    io,           ///< a file could not be read or written
    diskFull,     ///< no space left
    readOnly,     ///< the place does not permit writing
    busy,         ///< another process holds the lock
    network,      ///< the remote could not be reached or refused
    noMemory,     ///< guarded memory could not be had
    notSupported, ///< this build or this system cannot do it
    internal,     ///< a bug in this program
};

/// Stable name, as in `error.code` of the command's JSON: lower case with underscores.
const char *toString(Errc code);

/// An error as a value. No member may ever hold a secret: names, paths, ids, hashes and numbers only.
struct Error
{
    Errc code = Errc::internal;
    std::string item;     ///< which file, version, event, field or name
    std::string expected; ///< what should have been there, when that can be said
    std::string found;    ///< what was there instead
    std::string detail;   ///< the rule or the library's words, in plain English

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. Never ignored.
template <class T> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result() = default;
};

/// `return fail(Errc::notFound, "set \"prod\"", "…")`
[[nodiscard]] inline tl::unexpected<Error> fail(Errc code, std::string item = {}, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(item), {}, {}, std::move(detail)});
}

/// The same with what was expected and what was found.
[[nodiscard]] inline tl::unexpected<Error> mismatch(Errc code, std::string item, std::string expected,
                                                    std::string found, std::string detail = {})
{
    return tl::unexpected<Error>(
        Error{code, std::move(item), std::move(expected), std::move(found), std::move(detail)});
}

} // namespace hypha

#define HYPHA_JOIN2(a, b) a##b
#define HYPHA_JOIN(a, b) HYPHA_JOIN2(a, b)
/// HYPHA_TRY(auto x, f()): x is the value, or the function returns the error.
#define HYPHA_TRY(declaration, expression)                                                                   \
    HYPHA_TRY_IMPL(HYPHA_JOIN(hyphaTry, __COUNTER__), declaration, expression)
#define HYPHA_TRY_IMPL(temporary, declaration, expression)                                                   \
    auto temporary = (expression);                                                                           \
    if (!temporary)                                                                                          \
        return tl::unexpected<::hypha::Error>(std::move(temporary).error());                                 \
    declaration = std::move(*temporary)
/// HYPHA_CHECK(f()): goes on, or the function returns the error.
#define HYPHA_CHECK(expression) HYPHA_CHECK_IMPL(HYPHA_JOIN(hyphaCheck, __COUNTER__), expression)
#define HYPHA_CHECK_IMPL(temporary, expression)                                                              \
    if (auto temporary = (expression); !temporary)                                                           \
    return tl::unexpected<::hypha::Error>(std::move(temporary).error())
