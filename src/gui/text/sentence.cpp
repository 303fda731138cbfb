#include "gui/text/sentence.h"

namespace hypha::gui {

void Sentence::append(const Sentence &other)
{
    const auto shift = static_cast<int>(text.size());
    text += other.text;
    for (const Span &span : other.names)
        names.append({span.start + shift, span.length});
}

Sentence makeSentence(const QString &pattern, std::initializer_list<SentencePart> parts)
{
    Sentence out;
    out.text.reserve(pattern.size() + 32 * static_cast<qsizetype>(parts.size()));
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number < 1 || static_cast<std::size_t>(number) > parts.size()) {
            out.text += pattern[i];
            continue;
        }
        ++i;
        const SentencePart &part = *(parts.begin() + number - 1);
        if (part.isName && !part.text.isEmpty())
            out.names.append({static_cast<int>(out.text.size()), static_cast<int>(part.text.size())});
        out.text += part.text;
    }
    return out;
}

} // namespace hypha::gui
