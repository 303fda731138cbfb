#include "crypto/random.h"
#include "crypto/wordlist.h"
#include "model/formats/formats.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hypha::formats {

namespace {

constexpr std::size_t longest = 1024; ///< characters or words

struct Class
{
    char name;
    std::string_view letters;
};
constexpr std::array<Class, 4> classes{{
    {'a', "abcdefghijklmnopqrstuvwxyz"},
    {'A', "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {'0', "0123456789"},
    {'!', "!#%&()*+,-./:;<=>?@[]^_{|}~"},
}};

tl::unexpected<Error> refuse(const char *rule)
{
    return fail(Errc::invalidInput, "generator", rule);
}

Result<std::size_t> lengthOf(std::string_view text)
{
    std::size_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    const bool isNumber =
        !text.empty() && text.front() >= '1' && text.front() <= '9' && end == text.data() + text.size();
    if (!isNumber || error != std::errc() || length > longest)
        return refuse("the length is a whole number from 1 to 1024, as in 32, 24:aA0! or words:6");
    return length;
}

/// The classes that `names` names, once each.
Result<std::vector<std::string_view>> classesOf(std::string_view names)
{
    std::vector<std::string_view> chosen;
    for (const Class &c : classes) {
        const auto count = std::count(names.begin(), names.end(), c.name);
        if (count > 1)
            return refuse("a class of characters is named twice");
        if (count == 1)
            chosen.push_back(c.letters);
    }
    if (chosen.empty() || chosen.size() != names.size())
        return refuse(
            "the classes of characters are a (lower case), A (upper case), 0 (digits) and ! (symbols)");
    return chosen;
}

bool hasEach(std::string_view text, const std::vector<std::string_view> &chosen)
{
    return std::all_of(chosen.begin(), chosen.end(), [&](std::string_view letters) {
        return text.find_first_of(letters) != std::string_view::npos;
    });
}

/// Drawn again as a whole until each class occurs: uniform over the texts that hold them all.
crypto::SecretBytes drawCharacters(std::size_t length, const std::vector<std::string_view> &chosen, bool each)
{
    std::string alphabet;
    for (const std::string_view letters : chosen)
        alphabet += letters;
    crypto::SecretBytes out(length);
    do {
        for (std::uint8_t &byte : out.mutableView())
            byte = static_cast<std::uint8_t>(
                alphabet[crypto::randomBelow(static_cast<std::uint32_t>(alphabet.size()))]);
    } while (each && !hasEach(out.text(), chosen));
    return out;
}

crypto::SecretBytes drawWords(std::size_t count)
{
    const auto &words = crypto::slip39Words();
    crypto::SecretBuffer out;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            out.push('-');
        out.append(words[crypto::randomBelow(static_cast<std::uint32_t>(words.size()))]);
    }
    return out.take();
}

} // namespace

Result<crypto::SecretBytes> generate(std::string_view spec)
{
    constexpr std::string_view wordsPrefix = "words:";
    if (spec.starts_with(wordsPrefix)) {
        HYPHA_TRY(const std::size_t count, lengthOf(spec.substr(wordsPrefix.size())));
        return drawWords(count);
    }
    const std::size_t colon = spec.find(':');
    HYPHA_TRY(const std::size_t length, lengthOf(spec.substr(0, colon)));
    if (colon == std::string_view::npos) {
        HYPHA_TRY(const auto chosen, classesOf("aA0"));
        return drawCharacters(length, chosen, length >= chosen.size());
    }
    HYPHA_TRY(const auto chosen, classesOf(spec.substr(colon + 1)));
    if (length < chosen.size())
        return refuse("the length is smaller than the number of classes, each of which must occur");
    return drawCharacters(length, chosen, true);
}

} // namespace hypha::formats
