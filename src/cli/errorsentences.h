#pragma once

#include "crypto/result.h"

#include <optional>

/// The sentences of errors, by code and by what they are about. Private to errortext.
namespace hypha::cli {

struct Sentences
{
    const char *what, *why, *fix;
};

inline constexpr const char *nothingDone = "Nothing was changed.";

Sentences sentencesOfCode(Errc code);
/// Where an error's item says more than its code.
std::optional<Sentences> sentencesOfItem(const Error &error);
/// The same for kits, shares, exported keys and what else leads back in.
std::optional<Sentences> sentencesOfRecovery(const Error &error);

} // namespace hypha::cli
