#pragma once

#include "model/recovery/papersheet.h"
#include "print/canvas.h"

/// Private to the room: where the parts of a sheet stand.
namespace hypha::print {

/// Draws or measures; the height down to which it goes, in millimetres. Errc::limitExceeded when a code would
/// have too much text. With the words hidden, nothing of them decides what is drawn but their number.
Result<double> layOut(Canvas &canvas, const recovery::PaperSheet &sheet, bool showWords = true);

inline constexpr double pageMargin = 15; ///< mm: more than any printer leaves white

} // namespace hypha::print
