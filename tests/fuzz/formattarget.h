#pragma once

#include "model/formats/formats.h"
#include "seeds.h"

#include <cstdlib>

/// The property of every import format: bytes are refused with places inside the file, or give entries that
/// the format's writer and reader carry unchanged.
namespace formattarget {

inline void demand(bool holds)
{
    if (!holds)
        std::abort();
}

inline fuzz::Depth someEntries("entries that are read");

inline int run(hypha::formats::Format format, hypha::ByteView bytes)
{
    using namespace hypha;
    static const crypto::SessionSealer sealer;
    const auto parsed = formats::parse(format, crypto::SecretBytes::copyOf(bytes), sealer);
    if (!parsed) {
        const auto &problems = parsed.error().problems;
        demand(!problems.empty() && problems.size() <= formats::maxReported);
        for (const auto &problem : problems)
            demand(problem.line >= 1 && problem.column >= 1 && problem.line <= bytes.size() + 1 &&
                   !problem.reason.empty());
        return 0;
    }
    if (!parsed->entries.empty())
        someEntries.reach();
    const auto written = formats::write(format, parsed->entries, sealer);
    demand(written.has_value());
    const auto again = formats::parse(format, written->text, sealer);
    demand(again && again->entries.size() == parsed->entries.size());
    for (std::size_t i = 0; i < again->entries.size(); ++i)
        demand(entries::sameContent(again->entries[i], parsed->entries[i], sealer));
    return 0;
}

} // namespace formattarget
