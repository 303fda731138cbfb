#pragma once

#include <QList>
#include <QString>

#include <initializer_list>

namespace hypha::gui {

/// A text with names in it that stand out. Always plain text: what other people wrote is neither markup nor a
/// place for another name.
struct Sentence
{
    struct Span
    {
        int start = 0;
        int length = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };
    QString text;
    QList<Span> names; ///< in order, without overlap

    bool empty() const { return text.isEmpty(); }
    void append(const Sentence &other);
    friend bool operator==(const Sentence &, const Sentence &) = default;
};

struct SentencePart
{
    QString text;
    bool isName = true; ///< else it is set like the words around it
};

/// `%1` … `%9` of the pattern become the parts; what looks like a place marker inside a part stays as it is.
Sentence makeSentence(const QString &pattern, std::initializer_list<SentencePart> parts);

} // namespace hypha::gui
