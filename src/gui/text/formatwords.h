#pragma once

#include <QString>

namespace hypha::gui {

/// What the readers and writers of files say about a line or a key, in the language of the window: they
/// speak plain English for the command and for logs. What is not known here stays as it was said, escaped.
QString formatWords(const std::string &said);
/// The reason of an error as a sentence. What the system, a library or a host says is marked as theirs.
QString reasonWords(const std::string &said);
/// What an error is about, where that is no name that a person gave.
QString itemWords(const std::string &item);

} // namespace hypha::gui
