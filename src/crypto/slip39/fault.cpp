#include "crypto/slip39/fault.h"

namespace hypha::crypto::slip39 {

namespace {

struct Description
{
    const char *name;
    Errc code;
    const char *sentence;
};

constexpr std::array<Description, 12> descriptions{{
    {"unknown_word", Errc::invalidInput, "is not a word of the list"},
    {"wrong_length", Errc::invalidInput, "a share has 20 or 33 words"},
    {"bad_checksum", Errc::malformed, "the words do not belong together: one is wrong, missing or misplaced"},
    {"bad_padding", Errc::malformed, "the unused bits are not zero"},
    {"impossible_groups", Errc::malformed, "it asks for more groups than there are"},
    {"other_set", Errc::conflict, "the share belongs to another set"},
    {"other_threshold", Errc::conflict, "the share disagrees about how many its group needs"},
    {"already_given", Errc::alreadyExists, "the share is there already"},
    {"same_member", Errc::conflict, "two different shares claim the same place in their group"},
    {"not_needed", Errc::alreadyExists, "enough shares are there"},
    {"too_few", Errc::notFound, "more shares are needed"},
    {"wrong_digest", Errc::hashMismatch, "the shares do not fit together: one of them is forged"},
}};

const Description &describe(Fault fault)
{
    return descriptions[static_cast<std::size_t>(fault)];
}

std::string place(const ShareError &error)
{
    if (error.otherPosition != 0)
        return "words " + std::to_string(error.position) + " and " + std::to_string(error.otherPosition);
    if (error.position != 0)
        return "word " + std::to_string(error.position);
    if (error.group)
        return "group " + std::to_string(*error.group + 1);
    return "share";
}

} // namespace

const char *faultName(Fault fault)
{
    return describe(fault).name;
}

Error toError(const ShareError &error)
{
    Error out{describe(error.fault).code, place(error), {}, {}, describe(error.fault).sentence};
    if (error.expected != 0) {
        out.expected = std::to_string(error.expected);
        out.found = std::to_string(error.found);
    }
    return out;
}

} // namespace hypha::crypto::slip39
