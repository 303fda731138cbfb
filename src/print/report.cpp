#include "print/report.h"

#include "model/store/privatefile.h"
#include "print/canvas.h"
#include "print/sheetlayout.h"

#include <QIODevice>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>

#include <algorithm>
#include <limits>

namespace hypha::print {

using Style = Canvas::Style;

namespace {

constexpr auto bold = Canvas::Weight::bold;
constexpr Style aboveStyle{9, Canvas::Weight::normal, Canvas::Ink::grey};
constexpr Style titleStyle{17, bold};
constexpr Style stateStyle{10.5, bold};
constexpr Style brokenStyle{10.5, bold, Canvas::Ink::white};
constexpr Style labelStyle{8, Canvas::Weight::normal, Canvas::Ink::grey};
constexpr Style bodyStyle{9.5};
constexpr Style sectionStyle{12.5, bold};
constexpr Style dayStyle{9.5, bold};
constexpr Style columnStyle{8.5, Canvas::Weight::normal, Canvas::Ink::grey};

constexpr double left = pageMargin;
constexpr double footHeight = 9;        ///< mm above the lower margin
constexpr double columnGap = 3;         ///< mm
constexpr double pad = 2;               ///< mm inside the frame of the state
constexpr double keptTogether = 14;     ///< mm: a heading never stands alone at the foot of a page
constexpr qsizetype longestPiece = 900; ///< characters: a text of any length goes from page to page in these
constexpr int pdfResolution = 600;      ///< dots an inch

struct Piece
{
    int from = 0, length = 0;
};

/// Cut at spaces where there are some.
std::vector<Piece> piecesOf(const QString &text)
{
    std::vector<Piece> pieces;
    qsizetype at = 0;
    while (text.size() - at > longestPiece) {
        qsizetype end = text.lastIndexOf(u' ', at + longestPiece);
        if (end < at + longestPiece / 2)
            end = at + longestPiece - (text.at(at + longestPiece).isLowSurrogate() ? 1 : 0);
        else
            ++end;
        pieces.push_back({static_cast<int>(at), static_cast<int>(end - at)});
        at = end;
    }
    pieces.push_back({static_cast<int>(at), static_cast<int>(text.size() - at)});
    return pieces;
}

std::vector<Canvas::Span> strongIn(const QList<std::pair<int, int>> &strong, const Piece &piece)
{
    std::vector<Canvas::Span> out;
    for (const auto &[start, length] : strong) {
        const int from = std::max(start, piece.from) - piece.from;
        const int to = std::min(start + length, piece.from + piece.length) - piece.from;
        if (from < to)
            out.push_back({from, to - from});
    }
    return out;
}

/// Once to measure, which gives the number of pages, and once to paint.
class Pages
{
public:
    Pages(QPagedPaintDevice &device, const Report &report, const std::atomic<bool> *cancel)
        : m_device(device), m_report(report), m_cancel(cancel), m_measure(&device, nullptr, 1),
          m_width(m_measure.widthMm() - 2 * left), m_bottom(m_measure.heightMm() - pageMargin - footHeight)
    {
    }

    Result<void> run(const std::function<void()> &abort)
    {
        HYPHA_CHECK(lay());
        m_pages = m_page;
        QPainter painter;
        if (!painter.begin(&m_device))
            return fail(Errc::io, "printer", "it does not take the pages");
        Canvas canvas(&m_device, &painter, 1);
        m_canvas = &canvas;
        if (auto painted = lay(); !painted) {
            if (abort)
                abort();
            return painted;
        }
        return painter.end() ? Result<void>() : fail(Errc::io, "printer", "it does not finish the pages");
    }

private:
    Result<void> lay()
    {
        m_page = 1;
        m_y = pageMargin;
        m_next = 0;
        foot();
        head();
        for (const ReportSection &section : m_report.sections)
            HYPHA_CHECK(lines(section));
        return m_problem ? Result<void>(tl::unexpected<Error>(*m_problem)) : Result<void>();
    }

    /// `draw(canvas, y)` paints or measures, and tells how high it is.
    template <class Draw> void place(double distance, double kept, Draw draw)
    {
        if (!m_canvas)
            m_heights.push_back(draw(m_measure, 0.0));
        const double height = m_heights[m_next++];
        if (m_y + height + kept > m_bottom && m_y > pageMargin)
            newPage();
        if (m_canvas)
            draw(*m_canvas, m_y);
        m_y += height + distance;
    }

    void text(const QString &text, const Style &style, double distance, double kept = 0)
    {
        place(distance, kept, [&](Canvas &c, double y) { return c.text(left, y, m_width, text, style); });
    }

    void newPage()
    {
        ++m_page;
        m_y = pageMargin;
        if (m_canvas && !m_device.newPage())
            m_problem = Error{Errc::io, "printer", {}, {}, "it takes no further page"};
        foot();
    }

    void foot()
    {
        if (!m_canvas)
            return;
        const QString page = m_report.page.arg(QLocale().toString(m_page), QLocale().toString(m_pages));
        const double wide = m_canvas->textWidth(page, columnStyle) + 1;
        const double y = m_bottom + footHeight / 2;
        m_canvas->text(left, y, m_width - wide - columnGap, m_report.above, columnStyle);
        m_canvas->text(left + m_width - wide, y, wide, page, columnStyle);
    }

    void head()
    {
        text(m_report.above, aboveStyle, 0.5);
        text(m_report.title, titleStyle, 3);
        place(4, 0, [&](Canvas &c, double y) {
            const double inner = m_width - 2 * pad;
            Canvas measure = c.measuring();
            const double height = measure.text(0, 0, inner, m_report.state, stateStyle) + 2 * pad;
            if (m_report.holds)
                c.box(left, y, m_width, height);
            else
                c.block(left, y, m_width, height);
            c.text(left + pad, y + pad, inner, m_report.state, m_report.holds ? stateStyle : brokenStyle);
            return height;
        });
        for (const auto &[label, value] : m_report.facts) {
            text(label, labelStyle, 0, keptTogether / 2);
            for (const Piece &piece : piecesOf(value))
                text(value.mid(piece.from, piece.length), bodyStyle, 0);
            m_y += 1.2;
        }
    }

    Result<void> lines(const ReportSection &section)
    {
        m_y += 4;
        text(section.title, sectionStyle, 1.5, keptTogether);
        if (section.count == 0)
            text(section.none, bodyStyle, 1);
        const double when = m_measure.textWidth(section.widestWhen, columnStyle) + columnGap;
        const double number = m_measure.textWidth(section.widestNumber, columnStyle) + columnGap;
        for (std::size_t i = 0; i < section.count; ++i) {
            if (m_cancel && m_cancel->load())
                return fail(Errc::cancelled, "report");
            const ReportLine line = section.line(i);
            if (line.heading) {
                m_y += 1.5;
                text(line.text, dayStyle, 0.8, keptTogether / 2);
            } else {
                eventLine(line, when, number);
            }
        }
        return {};
    }

    void eventLine(const ReportLine &line, double when, double number)
    {
        const double x = left + when + number, room = m_width - when - number;
        const auto pieces = piecesOf(line.text);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const bool last = i + 1 == pieces.size();
            place(last && line.note.isEmpty() ? 0.8 : 0, 0, [&](Canvas &c, double y) {
                if (i == 0) {
                    c.text(left, y + 0.35, when, line.when, columnStyle);
                    c.text(left + when, y + 0.35, number, line.number, columnStyle);
                }
                return c.text(x, y, room, line.text.mid(pieces[i].from, pieces[i].length), bodyStyle,
                              strongIn(line.strong, pieces[i]));
            });
        }
        if (line.note.isEmpty())
            return;
        for (const Piece &piece : piecesOf(line.note))
            place(0, 0, [&](Canvas &c, double y) {
                return c.text(x, y, room, line.note.mid(piece.from, piece.length), columnStyle);
            });
        m_y += 0.8;
    }

    QPagedPaintDevice &m_device;
    const Report &m_report;
    const std::atomic<bool> *m_cancel;
    Canvas m_measure;
    Canvas *m_canvas = nullptr; ///< absent while it is measured
    double m_width, m_bottom, m_y = pageMargin;
    int m_page = 1, m_pages = 1;
    std::vector<double> m_heights; ///< of every block, in order
    std::size_t m_next = 0;
    std::optional<Error> m_problem;
};

/// Hands on what a writer says.
class PieceDevice final : public QIODevice
{
public:
    explicit PieceDevice(const store::PieceSink &sink) : m_sink(sink)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    const Result<void> &written() const { return m_written; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_written)
            m_written = m_sink(asBytes(std::string_view(data, static_cast<std::size_t>(size))));
        return m_written ? size : -1;
    }

private:
    const store::PieceSink &m_sink;
    Result<void> m_written;
};

} // namespace

Result<void> paintReport(QPagedPaintDevice &device, const Report &report, const std::atomic<bool> *cancel,
                         const std::function<void()> &abort)
{
    return Pages(device, report, cancel).run(abort);
}

Result<void> writeReport(const std::filesystem::path &file, const Report &report, recovery::PaperSize size,
                         const std::atomic<bool> *cancel)
{
    return store::writePrivateFile(file, [&](const store::PieceSink &sink) -> Result<void> {
        PieceDevice bytes(sink);
        {
            QPdfWriter writer(&bytes);
            writer.setResolution(pdfResolution);
            writer.setPageSize(
                QPageSize(size == recovery::PaperSize::letter ? QPageSize::Letter : QPageSize::A4));
            writer.setPageMargins(QMarginsF());
            writer.setTitle(QStringLiteral("Hypha"));
            writer.setCreator(QStringLiteral("Hypha"));
            HYPHA_CHECK(paintReport(writer, report, cancel));
        }
        return bytes.written();
    });
}

} // namespace hypha::print
