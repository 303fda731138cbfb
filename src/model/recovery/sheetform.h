#pragma once

#include <cstdint>
#include <string_view>

namespace hypha::recovery {

/// How a sheet left the program: what is saved is not yet on paper.
enum class SheetForm : std::uint8_t { paper, pdf, words };

/// The end of the note that says it was printed: " as=pdf", " as=words", or nothing for paper.
constexpr std::string_view suffixOf(SheetForm form)
{
    return form == SheetForm::pdf ? " as=pdf" : form == SheetForm::words ? " as=words" : "";
}

/// Takes the suffix off the end; what has none is paper.
constexpr SheetForm takeForm(std::string_view &note)
{
    for (const SheetForm form : {SheetForm::pdf, SheetForm::words}) {
        if (note.ends_with(suffixOf(form))) {
            note.remove_suffix(suffixOf(form).size());
            return form;
        }
    }
    return SheetForm::paper;
}

} // namespace hypha::recovery
