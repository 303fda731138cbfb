#include "gui/widgets/secretlayout.h"

#include "crypto/secretbytes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace hypha::gui {

static constexpr std::size_t manyBytes = 256;

QString codePointAt(ByteView text, std::size_t offset, std::size_t end)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text.data()) + offset,
                             static_cast<qsizetype>(end - offset));
}

void forget(QString &text)
{
    auto *characters = reinterpret_cast<std::uint8_t *>(text.data());
    crypto::wipe({characters, static_cast<std::size_t>(text.size()) * sizeof(QChar)});
    text.clear();
}

static std::size_t endOf(ByteView text, std::size_t offset)
{
    std::size_t end = offset + 1;
    while (end < text.size() && (text[end] & 0xC0) == 0x80)
        ++end;
    return end;
}

static qreal widthOf(ByteView text, std::size_t offset, std::size_t end, const QFontMetricsF &metrics)
{
    QString one = codePointAt(text, offset, end);
    const qreal width = metrics.horizontalAdvance(one);
    forget(one);
    return width;
}

/// Of every ASCII character, asked for all alike: a long text is laid out at every key.
class AsciiWidths
{
public:
    explicit AsciiWidths(const QFontMetricsF &metrics)
    {
        for (std::size_t c = 0; c < m_widths.size(); ++c)
            m_widths[c] = metrics.horizontalAdvance(QString(QChar(static_cast<char16_t>(c))));
    }
    qreal operator[](std::uint8_t c) const { return m_widths[c]; }

private:
    std::array<qreal, 128> m_widths{};
};

void SecretLayout::update(ByteView text, const QFontMetricsF &metrics, bool masked, qreal wrapWidth)
{
    m_cells.clear();
    m_cells.reserve(text.size());
    const qreal dot = metrics.horizontalAdvance(QChar(maskCharacter));
    const auto ascii = masked || text.size() < manyBytes ? std::nullopt : std::optional<AsciiWidths>(metrics);
    const auto widthAt = [&](std::size_t offset, std::size_t end) {
        return ascii && text[offset] < 0x80 ? (*ascii)[text[offset]] : widthOf(text, offset, end, metrics);
    };
    qreal x = 0;
    int line = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t end = endOf(text, offset);
        const bool breaks = text[offset] == '\n' && !masked;
        const qreal width = breaks ? 0 : masked ? dot : widthAt(offset, end);
        // One space may stand beyond the edge: the next line begins with a word.
        const bool hangs = text[offset] == ' ' && x <= wrapWidth;
        if (wrapWidth > 0 && x > 0 && x + width > wrapWidth && !hangs)
            x = takeWordDown(text, ++line);
        m_cells.push_back({offset, x, width, line});
        x += width;
        if (breaks) {
            ++line;
            x = 0;
        }
        offset = end;
    }
    m_end = {text.size(), x, 0, line};
    m_lines = line + 1;
}

/// The word that the line ends in moves to `line`, unless it is all of its own line. Where the next cell
/// stands.
qreal SecretLayout::takeWordDown(ByteView text, int line)
{
    std::size_t first = m_cells.size();
    while (first > 0 && m_cells[first - 1].line == line - 1 && text[m_cells[first - 1].offset] != ' ')
        --first;
    if (first == m_cells.size() || m_cells[first].x <= 0)
        return 0;
    const qreal left = m_cells[first].x;
    for (std::size_t i = first; i < m_cells.size(); ++i) {
        m_cells[i].x -= left;
        m_cells[i].line = line;
    }
    return m_cells.back().x + m_cells.back().width;
}

SecretLayout::Cell SecretLayout::at(std::size_t offset) const
{
    const auto found =
        std::lower_bound(m_cells.begin(), m_cells.end(), offset,
                         [](const Cell &cell, std::size_t wanted) { return cell.offset < wanted; });
    return found == m_cells.end() ? m_end : *found;
}

std::size_t SecretLayout::offsetAt(int line, qreal x) const
{
    std::size_t best = m_end.offset;
    qreal distance = m_end.line == line ? std::abs(m_end.x - x) : 1e9;
    for (const Cell &cell : m_cells) {
        if (cell.line == line && std::abs(cell.x - x) < distance) {
            distance = std::abs(cell.x - x);
            best = cell.offset;
        }
    }
    return best;
}

} // namespace hypha::gui
