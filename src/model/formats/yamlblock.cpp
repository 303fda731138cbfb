#include "model/formats/yamlscalar.h"

#include <algorithm>

namespace hypha::formats::yaml {

namespace {

struct Header
{
    bool folded = false;
    char chomping = ' ';         ///< '-' strip, '+' keep, else clip
    std::size_t indentation = 0; ///< spaces; 0: that of the first line with text
};

class Block
{
public:
    Block(Cursor &cursor, crypto::SecretBuffer &out) : m_c(cursor), m_out(out) {}

    Outcome read()
    {
        if (auto refusal = header())
            return refusal;
        if (m_header.indentation == 0) {
            if (auto refusal = detectIndentation())
                return refusal;
        }
        while (!m_c.atEnd() && line()) {
        }
        chomp();
        return {};
    }

private:
    Outcome header()
    {
        const std::size_t start = m_c.at;
        m_header.folded = m_c.peek() == '>';
        ++m_c.at;
        for (int i = 0; i < 2; ++i) {
            if (m_header.chomping == ' ' && (m_c.peek() == '-' || m_c.peek() == '+'))
                m_header.chomping = m_c.text[m_c.at++];
            else if (m_header.indentation == 0 && m_c.peek() >= '1' && m_c.peek() <= '9')
                m_header.indentation = static_cast<std::size_t>(m_c.text[m_c.at++] - '0');
        }
        if (!m_c.atBlankOrLineEnd())
            return Refusal{start, "after | or > only -, + and a digit from 1 to 9 may stand"};
        m_c.skipBlanks();
        if (!m_c.atLineEnd() && m_c.peek() != '#')
            return Refusal{m_c.at, "the text of a block starts on the next line"};
        m_c.skipLine();
        return {};
    }

    /// That of the first line with text; a longer blank line before it is an error (§8.1.1.1).
    Outcome detectIndentation()
    {
        Cursor ahead = m_c;
        std::size_t longestBlank = 0;
        while (!ahead.atEnd()) {
            const std::size_t start = ahead.at;
            ahead.skipSpaces();
            const std::size_t spaces = ahead.at - start;
            if (!ahead.atLineEnd()) {
                if (spaces > 0 && longestBlank > spaces)
                    return Refusal{start,
                                   "an empty line above is indented further than the first line of the text"};
                m_header.indentation = spaces;
                break;
            }
            longestBlank = std::max(longestBlank, spaces);
            ahead.skipLine();
        }
        // Without text all lines are blank, or the block ends at a line without indentation.
        if (m_header.indentation == 0)
            m_header.indentation = std::max<std::size_t>(longestBlank, 1);
        return {};
    }

    /// False at the line behind the block, where the cursor stays.
    bool line()
    {
        const std::size_t start = m_c.at;
        while (m_c.peek() == ' ' && m_c.at - start < m_header.indentation)
            ++m_c.at;
        if (m_c.atLineEnd()) {
            if (m_c.atEnd())
                return false;
            ++m_breaks;
            m_c.skipLine();
            return true;
        }
        if (m_c.at - start < m_header.indentation) {
            m_c.at = start;
            return false;
        }
        content();
        return true;
    }

    void content()
    {
        const bool spaced = m_c.atBlank();
        const bool folds = m_header.folded && m_started && !spaced && !m_spaced;
        if (folds && m_breaks == 1)
            m_out.push(' ');
        else
            appendBreaks(folds ? m_breaks - 1 : m_breaks);
        const std::size_t end = m_c.lineEnd();
        m_out.append(m_c.text.substr(m_c.at, end - m_c.at));
        m_c.at = end;
        m_breaks = m_c.atEnd() ? 0 : 1;
        m_c.skipLine();
        m_started = true;
        m_spaced = spaced;
    }

    void chomp()
    {
        if (m_header.chomping == '+')
            appendBreaks(m_breaks);
        else if (m_header.chomping == ' ' && m_started)
            appendBreaks(std::min<std::size_t>(m_breaks, 1));
    }

    void appendBreaks(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            m_out.push('\n');
    }

    Cursor &m_c;
    crypto::SecretBuffer &m_out;
    Header m_header;
    std::size_t m_breaks = 0; ///< line breaks since the last line with text
    bool m_started = false;
    bool m_spaced = false; ///< the last line with text started with a blank
};

} // namespace

Outcome readBlock(Cursor &cursor, crypto::SecretBuffer &out)
{
    return Block(cursor, out).read();
}

} // namespace hypha::formats::yaml
