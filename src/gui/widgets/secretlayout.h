#pragma once

#include "crypto/bytes.h"

#include <QFontMetricsF>

#include <vector>

namespace hypha::gui {

/// Where each code point of a text stands. Holds places, never characters.
class SecretLayout
{
public:
    struct Cell
    {
        std::size_t offset = 0; ///< of its first byte
        qreal x = 0;
        qreal width = 0;
        int line = 0;
    };

    /// Masked cells all have a dot's width. `wrapWidth` 0 keeps lines as they are; otherwise
    /// they break before a word, and inside one that is longer than a line.
    void update(ByteView text, const QFontMetricsF &metrics, bool masked, qreal wrapWidth);
    const std::vector<Cell> &cells() const { return m_cells; }
    int lines() const { return m_lines; }
    /// Left edge and line of the caret before the code point at `offset`.
    Cell at(std::size_t offset) const;
    /// The offset nearest to a point on a line.
    std::size_t offsetAt(int line, qreal x) const;

private:
    qreal takeWordDown(ByteView text, int line);

    std::vector<Cell> m_cells;
    Cell m_end;
    int m_lines = 1;
};

/// One code point as text for a painter. The caller wipes it with forget().
QString codePointAt(ByteView text, std::size_t offset, std::size_t end);
/// Overwrites a string's characters, when nobody shares them, before it is freed.
void forget(QString &text);
inline constexpr char16_t maskCharacter = u'\u2022';

} // namespace hypha::gui
