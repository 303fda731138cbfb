#include "gui/widgets/secrettext.h"

namespace hypha::gui {

static bool continues(std::uint8_t byte)
{
    return (byte & 0xC0) == 0x80;
}

void SecretText::set(ByteView text)
{
    m_text = text.empty() ? crypto::SecretBytes() : crypto::SecretBytes::copyOf(text);
    m_caret = m_anchor = m_text.size();
}

void SecretText::clear()
{
    set({});
}

std::size_t SecretText::length() const
{
    return static_cast<std::size_t>(
        std::count_if(view().begin(), view().end(), [](std::uint8_t byte) { return !continues(byte); }));
}

void SecretText::moveTo(std::size_t position, bool keepAnchor)
{
    m_caret = std::min(position, m_text.size());
    if (!keepAnchor)
        m_anchor = m_caret;
}

void SecretText::selectAll()
{
    m_anchor = 0;
    m_caret = m_text.size();
}

std::size_t SecretText::next(std::size_t position) const
{
    if (position >= m_text.size())
        return m_text.size();
    ++position;
    while (position < m_text.size() && continues(view()[position]))
        ++position;
    return position;
}

std::size_t SecretText::previous(std::size_t position) const
{
    if (position == 0)
        return 0;
    --position;
    while (position > 0 && continues(view()[position]))
        --position;
    return position;
}

void SecretText::replace(std::size_t from, std::size_t to, ByteView with)
{
    crypto::SecretBuffer next(m_text.size() - (to - from) + with.size());
    next.append(view().first(from));
    next.append(with);
    next.append(view().subspan(to));
    m_text = next.take();
    m_caret = m_anchor = from + with.size();
}

bool SecretText::insert(ByteView utf8, bool lines, std::size_t limit)
{
    crypto::SecretBuffer wanted(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const std::uint8_t byte = utf8[i];
        const bool lineBreak = byte == '\n' || byte == '\r';
        if (byte != 0 && (lines || !lineBreak))
            wanted.push(byte);
    }
    if (m_text.size() - (selectionEnd() - selectionStart()) + wanted.size() > limit)
        return false;
    replace(selectionStart(), selectionEnd(), wanted.view());
    return true;
}

void SecretText::eraseBackward()
{
    if (hasSelection())
        replace(selectionStart(), selectionEnd(), {});
    else
        replace(previous(m_caret), m_caret, {});
}

void SecretText::eraseForward()
{
    if (hasSelection())
        replace(selectionStart(), selectionEnd(), {});
    else
        replace(m_caret, next(m_caret), {});
}

} // namespace hypha::gui
