#include "print/sheetlayout.h"

#include <algorithm>

namespace hypha::print {

using recovery::PaperSheet;
using recovery::SheetLine;
using recovery::SheetPart;
using Style = Canvas::Style;

namespace {

constexpr auto bold = Canvas::Weight::bold;
constexpr Style aboveStyle{9, Canvas::Weight::normal, Canvas::Ink::grey};
constexpr Style titleStyle{16, bold};
constexpr Style bodyStyle{10};
constexpr Style smallStyle{9.5};
constexpr Style labelStyle{8, Canvas::Weight::normal, Canvas::Ink::grey};
constexpr Style warningStyle{11, bold, Canvas::Ink::white};
constexpr Style headStyle{10, bold};
constexpr Style markStyle{8.5, bold};
constexpr Style filledMarkStyle{8.5, bold, Canvas::Ink::white};
constexpr Style wordStyle{11.5, bold, Canvas::Ink::black, true};
constexpr Style numberStyle{8, Canvas::Weight::normal, Canvas::Ink::grey};

constexpr double gap = 6;        ///< mm between parts
constexpr double pad = 1.6;      ///< mm inside boxes
constexpr double largeCode = 60; ///< mm a side: about 0.8 a module for 33 words
constexpr double smallCode = 36; ///< mm a side
constexpr double ruleBelow = 6;  ///< mm
constexpr int wordColumns = 3;
constexpr QStringView hidden = u"\u2022\u2022\u2022\u2022\u2022\u2022"; ///< for a word, however long it is

QString toQt(const std::string &text)
{
    return QString::fromStdString(text);
}

/// The parts one below the other; `y` is where the next one begins.
class Flow
{
public:
    Flow(Canvas &canvas, const PaperSheet &sheet, bool showWords)
        : c(canvas), s(sheet), shown(showWords), width(canvas.widthMm() - 2 * left)
    {
    }

    Result<double> run()
    {
        HYPHA_TRY(const qr::QrCode words, qr::QrCode::encode(s.words.view()));
        HYPHA_TRY(const qr::QrCode checkpoint, qr::QrCode::encode(asBytes(s.checkpoint)));
        heading();
        facts();
        warning();
        secret(words);
        steps();
        comparison(checkpoint);
        replaced();
        return y;
    }

private:
    double scaled(double mm) const { return mm * c.scale(); }
    void below(double height, double distance = gap) { y += height + scaled(distance); }

    void heading()
    {
        below(c.text(left, y, width, toQt(s.above), aboveStyle), 0.5);
        below(c.text(left, y, width, toQt(s.title), titleStyle), 1.5);
        if (!s.lead.empty())
            below(c.text(left, y, width, toQt(s.lead), bodyStyle), 0);
        y += scaled(2);
    }

    double line(double x, double w, double top, const SheetLine &line, const Style &style)
    {
        const double label = c.text(x, top, w, toQt(line.label), labelStyle);
        if (line.text.empty()) { // a hand writes onto it
            c.rule(x, top + label + ruleBelow, w * 0.8);
            return label + ruleBelow;
        }
        return label + c.text(x, top + label, w, toQt(line.text), style);
    }

    /// Two beside each other; an odd one at the end has the whole width.
    void facts()
    {
        const double half = (width - gap) / 2;
        for (std::size_t i = 0; i < s.facts.size(); i += 2) {
            const bool pair = i + 1 < s.facts.size();
            double height = line(left, pair ? half : width, y, s.facts[i], bodyStyle);
            if (pair)
                height = std::max(height, line(left + half + gap, half, y, s.facts[i + 1], bodyStyle));
            below(height, 1.5);
        }
        y += scaled(2);
    }

    void warning()
    {
        const double inner = width - 4 * pad;
        Canvas measure = c.measuring();
        const double height = measure.text(0, 0, inner, toQt(s.warning), warningStyle) + 2 * pad;
        c.block(left, y, width, height);
        c.text(left + 2 * pad, y + pad, inner, toQt(s.warning), warningStyle);
        below(height);
    }

    QSizeF markSize(const SheetPart &part)
    {
        Canvas measure = c.measuring();
        const double w = c.textWidth(toQt(part.mark), markStyle);
        return {w + 2 * pad, measure.text(0, 0, w + pad, toQt(part.mark), markStyle) + pad};
    }

    /// In a frame of its own, so that it is told by more than weight.
    void mark(double x, double top, const SheetPart &part, bool filled)
    {
        const QSizeF size = markSize(part);
        if (filled)
            c.block(x, top, size.width(), size.height());
        else
            c.box(x, top, size.width(), size.height());
        c.text(x + pad, top + pad / 2, size.width(), toQt(part.mark), filled ? filledMarkStyle : markStyle);
    }

    /// The mark, and the title beside it.
    void head(double x, double w, const SheetPart &part, bool filled = false)
    {
        const QSizeF size = markSize(part);
        mark(x, y, part, filled);
        const double beside = x + size.width() + 2 * pad;
        const double title = c.text(beside, y, x + w - beside, toQt(part.title), headStyle);
        below(std::max(title, size.height()), 1.5);
    }

    /// The words at the left, read down the columns, and their code at the right, with a mark of its own: a
    /// page is folded, and copied in parts.
    void secret(const qr::QrCode &code)
    {
        const double from = y;
        const double room = width - largeCode - gap;
        head(left, room, s.secret, true);
        const int count = 1 + static_cast<int>(std::count(s.words.view().begin(), s.words.view().end(), ' '));
        const int rows = (count + wordColumns - 1) / wordColumns;
        const double column = room / wordColumns, row = scaled(6.8);
        words([&](int index, const QString &word) {
            const double x = left + column * (index / rows), top = y + row * (index % rows);
            c.text(x, top + scaled(0.9), column, QString::number(index + 1), numberStyle);
            c.text(x + scaled(6.5), top, column, word, wordStyle);
        });
        const double x = left + width - largeCode, top = from - 2, bottom = top + largeCode;
        if (shown)
            c.code(x, top, largeCode, code);
        else
            c.veil(x, top, largeCode);
        const double quiet = largeCode * qr::QrCode::quietZone / (code.size() + 2 * qr::QrCode::quietZone);
        mark(x + quiet, bottom, s.secret, true);
        y = std::max(y + row * rows, bottom + markSize(s.secret).height());
        y += scaled(2);
    }

    /// Each word becomes characters on its own: it is one of a public list, their order never is.
    template <class Use> void words(Use use)
    {
        std::string_view rest = s.words.text();
        for (int index = 0; !rest.empty(); ++index) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            use(index,
                shown ? QString::fromLatin1(rest.data(), static_cast<qsizetype>(end)) : hidden.toString());
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    void steps()
    {
        below(c.text(left, y, width, toQt(s.stepsTitle), headStyle), 1);
        const double indent = scaled(6.5);
        for (std::size_t i = 0; i < s.steps.size(); ++i) {
            c.text(left, y, indent, QString::number(i + 1) + u'.', bodyStyle);
            below(c.text(left + indent, y, width - indent, toQt(s.steps[i]), bodyStyle), 0.8);
        }
        y += scaled(3);
    }

    void comparison(const qr::QrCode &code)
    {
        const double from = y;
        const double room = width - smallCode - gap;
        head(left, room, s.compare);
        for (const SheetLine &comparison : s.comparisons)
            below(line(left, room, y, comparison, smallStyle), 1.2);
        y += scaled(1.2);
        head(left, room, s.open);
        c.code(left + width - smallCode, from - 2, smallCode, code);
        y = std::max(y, from - 2 + smallCode);
        y += scaled(1.5);
    }

    void replaced()
    {
        constexpr double high = 9; // a hand writes into it
        const double label = c.textWidth(toQt(s.replacedOn), bodyStyle) + 2 * pad;
        c.box(left, y, width, high);
        c.text(left + pad, y + 2 * pad, std::min(label, width - 2 * pad), toQt(s.replacedOn), bodyStyle);
        y += high;
    }

    Canvas &c;
    const PaperSheet &s;
    const bool shown;
    static constexpr double left = pageMargin;
    double width;
    double y = pageMargin;
};

} // namespace

Result<double> layOut(Canvas &canvas, const PaperSheet &sheet, bool showWords)
{
    return Flow(canvas, sheet, showWords).run();
}

} // namespace hypha::print
