#pragma once

#include "crypto/slip39/share.h"

/// What a person has typed of a share so far. No window. Holds places and counts; a word only as long as its
/// letters are asked about.
namespace hypha::gui {

/// Bytes [from, to) of the text: one word. Number from 1.
struct TypedWord
{
    std::size_t from = 0, to = 0;
    std::size_t number = 0;
    friend bool operator==(const TypedWord &, const TypedWord &) = default;
};

struct TypedWords
{
    std::size_t count = 0;            ///< words, the one being typed included
    std::optional<TypedWord> unknown; ///< the first that is none of the list, the one being typed aside
    std::optional<TypedWord> current; ///< where the text ends inside a word
    /// Whether there are as many as a share has: 20 or 33, and each is known.
    bool whole = false;
    friend bool operator==(const TypedWords &, const TypedWords &) = default;
};

TypedWords readTypedWords(std::string_view text);

/// Words of the list for what was typed: completions, and what may have been meant. At most `most`, none for
/// less than two letters or for a word that is whole.
std::vector<std::string_view> proposalsFor(std::string_view word, std::size_t most);

} // namespace hypha::gui
