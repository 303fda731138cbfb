#include "model/recovery/papersheet.h"

#include "crypto/bytes.h"

#include <algorithm>

namespace hypha::recovery {

namespace {

constexpr std::string_view magic = "hypha-print-1\n";
constexpr std::size_t mostParts = 1024; ///< pages, facts, steps

class Writer
{
public:
    void count(std::size_t n) { m_out.append(u64(n)); }
    void text(std::string_view text)
    {
        count(text.size());
        m_out.append(text);
    }
    void part(const SheetPart &part)
    {
        text(part.mark);
        text(part.title);
    }
    void lines(const std::vector<SheetLine> &lines)
    {
        count(lines.size());
        for (const SheetLine &line : lines) {
            text(line.label);
            text(line.text);
        }
    }
    void raw(std::string_view bytes) { m_out.append(bytes); }
    crypto::SecretBytes take() { return m_out.take(); }

private:
    crypto::SecretBuffer m_out;
};

/// After the first thing that is cut off everything reads as empty.
class Reader
{
public:
    explicit Reader(ByteView rest) : m_rest(rest) {}
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_rest.empty(); }
    std::uint64_t number()
    {
        std::uint64_t n = 0;
        const ByteView bytes = take(8);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            n |= std::uint64_t{bytes[i]} << (8 * i);
        return n;
    }
    std::size_t count()
    {
        const std::uint64_t n = number();
        m_ok = m_ok && n <= mostParts;
        return m_ok ? static_cast<std::size_t>(n) : 0;
    }
    ByteView bytes() { return take(number()); }
    std::string text() { return std::string(asText(bytes())); }
    SheetPart part()
    {
        SheetPart part;
        part.mark = text();
        part.title = text();
        return part;
    }
    std::vector<SheetLine> lines()
    {
        std::vector<SheetLine> out(count());
        for (SheetLine &line : out) {
            line.label = text();
            line.text = text();
        }
        return out;
    }

private:
    ByteView take(std::uint64_t size)
    {
        m_ok = m_ok && size <= m_rest.size();
        if (!m_ok)
            return {};
        const ByteView taken = m_rest.first(static_cast<std::size_t>(size));
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }
    ByteView m_rest;
    bool m_ok = true;
};

void write(Writer &out, const PaperSheet &sheet)
{
    out.text(sheet.above);
    out.text(sheet.title);
    out.text(sheet.lead);
    out.lines(sheet.facts);
    out.text(sheet.warning);
    out.part(sheet.secret);
    out.text(sheet.words.text());
    out.text(sheet.stepsTitle);
    out.count(sheet.steps.size());
    for (const std::string &step : sheet.steps)
        out.text(step);
    out.part(sheet.compare);
    out.lines(sheet.comparisons);
    out.part(sheet.open);
    out.text(sheet.checkpoint);
    out.text(sheet.replacedOn);
}

PaperSheet read(Reader &in)
{
    PaperSheet sheet;
    sheet.above = in.text();
    sheet.title = in.text();
    sheet.lead = in.text();
    sheet.facts = in.lines();
    sheet.warning = in.text();
    sheet.secret = in.part();
    sheet.words = crypto::SecretBytes::copyOf(in.bytes());
    sheet.stepsTitle = in.text();
    sheet.steps.resize(in.count());
    for (std::string &step : sheet.steps)
        step = in.text();
    sheet.compare = in.part();
    sheet.comparisons = in.lines();
    sheet.open = in.part();
    sheet.checkpoint = in.text();
    sheet.replacedOn = in.text();
    return sheet;
}

} // namespace

crypto::SecretBytes writePrintJob(const PrintJob &job)
{
    Writer out;
    out.raw(magic);
    out.count(static_cast<std::size_t>(job.size));
    out.count(job.sheets.size());
    for (const PaperSheet &sheet : job.sheets)
        write(out, sheet);
    return out.take();
}

Result<PrintJob> readPrintJob(ByteView bytes)
{
    if (bytes.size() < magic.size() || asText(bytes.first(magic.size())) != magic)
        return fail(Errc::malformed, "print job", "it is none of this version");
    Reader in(bytes.subspan(magic.size()));
    PrintJob job;
    const std::uint64_t size = in.number();
    job.size = size == static_cast<std::uint64_t>(PaperSize::letter) ? PaperSize::letter : PaperSize::a4;
    const std::size_t pages = in.count();
    for (std::size_t i = 0; i < pages && in.ok(); ++i)
        job.sheets.push_back(read(in));
    if (!in.ok() || !in.atEnd() || size > static_cast<std::uint64_t>(PaperSize::letter))
        return fail(Errc::malformed, "print job", "it is cut off or has something after its end");
    return job;
}

} // namespace hypha::recovery
