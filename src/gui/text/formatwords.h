#pragma once

#include <QString>

namespace hypha::gui {

/// What the readers and writers of files say about a line or a key, in the language of the window: they
/// speak plain English for the command and for logs. What is not known here stays as it was said, escaped.
QString formatWords(const std::string &said);

} // namespace hypha::gui
