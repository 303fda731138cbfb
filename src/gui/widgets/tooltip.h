#pragma once

#include <QString>

namespace hypha::gui {

/// Qt guesses whether a tool tip is rich text: names that other people gave must not be.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? text
                          : QStringLiteral("<qt>%1</qt>")
                                .arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace hypha::gui
