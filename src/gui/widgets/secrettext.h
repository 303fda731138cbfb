#pragma once

#include "crypto/secretbytes.h"

#include <algorithm>

namespace hypha::gui {

/// UTF-8 text in guarded memory with a caret and a selection: what SecretField edits. No window, no Qt.
/// Positions are byte offsets at the beginning of a code point.
class SecretText
{
public:
    void set(ByteView text); ///< caret at the end
    void clear();
    ByteView view() const { return m_text.view(); }
    crypto::SecretBytes clone() const { return crypto::SecretBytes::copyOf(view()); }
    bool empty() const { return m_text.empty(); }
    std::size_t size() const { return m_text.size(); }
    std::size_t length() const; ///< in code points

    std::size_t caret() const { return m_caret; }
    std::size_t anchor() const { return m_anchor; }
    std::size_t selectionStart() const { return std::min(m_caret, m_anchor); }
    std::size_t selectionEnd() const { return std::max(m_caret, m_anchor); }
    bool hasSelection() const { return m_caret != m_anchor; }
    void moveTo(std::size_t position, bool keepAnchor);
    void selectAll();
    std::size_t next(std::size_t position) const;
    std::size_t previous(std::size_t position) const;

    /// Replaces the selection. NUL and, without `lines`, line breaks are left out; false when it would grow
    /// past `limit`.
    bool insert(ByteView utf8, bool lines, std::size_t limit);
    void eraseBackward(); ///< the selection, or the code point before the caret
    void eraseForward();

private:
    void replace(std::size_t from, std::size_t to, ByteView with);

    crypto::SecretBytes m_text;
    std::size_t m_caret = 0;
    std::size_t m_anchor = 0;
};

} // namespace hypha::gui
