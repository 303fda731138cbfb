#pragma once

#include <cstddef>
#include <string_view>

namespace hypha::formats {

/// A place in a text without NUL, which therefore stands for "no more".
struct Cursor
{
    std::string_view text;
    std::size_t at = 0;

    bool atEnd() const { return at >= text.size(); }
    char peek(std::size_t ahead = 0) const { return text.size() - at > ahead ? text[at + ahead] : '\0'; }
    std::string_view rest() const { return text.substr(at); }
    bool accept(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++at;
        return true;
    }
    /// At the end of the text, at LF, or at CR LF.
    bool atLineEnd() const { return atEnd() || peek() == '\n' || (peek() == '\r' && peek(1) == '\n'); }
    bool atBlank() const { return peek() == ' ' || peek() == '\t'; }
    bool atBlankOrLineEnd() const { return atBlank() || atLineEnd(); }
    void skipBlanks()
    {
        while (atBlank())
            ++at;
    }
    void skipSpaces()
    {
        while (peek() == ' ')
            ++at;
    }
    /// Past the next line feed.
    void skipLine()
    {
        const std::size_t feed = text.find('\n', at);
        at = feed == std::string_view::npos ? text.size() : feed + 1;
    }
    /// Offset where the line ends, before its LF or CR LF.
    std::size_t lineEnd() const
    {
        const std::size_t feed = text.find('\n', at);
        if (feed == std::string_view::npos)
            return text.size();
        return feed > at && text[feed - 1] == '\r' ? feed - 1 : feed;
    }
};

} // namespace hypha::formats
