#include "gui/audit/activity.h"

#include "gui/widgets/tokens.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(ActivityText)
};

struct Look
{
    const char *icon;
    QRgb light, dark;
};

/// By Category.
constexpr Look looks[categoryCount] = {
    {"vault", 0xff4a5a66, 0xffa9bac6},    // organisation
    {"people", 0xff2b5fb0, 0xff8db4f2},   // people
    {"device", 0xff6f4bab, 0xffc0a6f0},   // devices
    {"key", 0xff1c6b5a, 0xff71c9b1},      // secrets
    {"eye", 0xff0f6a80, 0xff7cc7dc},      // reads
    {"rotate", 0xffa33a77, 0xffef9cc7},   // keys
    {"lifebuoy", 0xffa8480f, 0xfff4a574}, // recovery
    {"info", 0xff5d6914, 0xffc3cb76},     // notes
};

std::ptrdiff_t indexOf(const std::vector<ActivityPoint> &points, std::int64_t at)
{
    return std::lower_bound(points.begin(), points.end(), at,
                            [](const ActivityPoint &point, std::int64_t time) { return point.at < time; }) -
           points.begin();
}

} // namespace

QString categoryName(Category category)
{
    switch (category) {
    case Category::organisation:
        return ActivityText::tr("Vault");
    case Category::people:
        return ActivityText::tr("People");
    case Category::devices:
        return ActivityText::tr("Devices");
    case Category::secrets:
        return ActivityText::tr("Secrets");
    case Category::reads:
        return ActivityText::tr("Reads");
    case Category::keys:
        return ActivityText::tr("Keys");
    case Category::recovery:
        return ActivityText::tr("Recovery");
    case Category::notes:
        break;
    }
    return ActivityText::tr("Notes");
}

const char *categoryIcon(Category category)
{
    return looks[static_cast<std::size_t>(category)].icon;
}

QColor categoryColor(Category category)
{
    const Look &look = looks[static_cast<std::size_t>(category)];
    return QColor(&colors() == &darkColors ? look.dark : look.light);
}

std::shared_ptr<const Activity> Activity::of(std::vector<ActivityPoint> points, const TimeRange &whole)
{
    for (ActivityPoint &point : points)
        point.at = std::clamp(point.at, whole.from, whole.to - 1);
    const auto earlier = [](const ActivityPoint &a, const ActivityPoint &b) { return a.at < b.at; };
    if (!std::is_sorted(points.begin(), points.end(), earlier))
        std::stable_sort(points.begin(), points.end(), earlier);
    return std::make_shared<const Activity>(Activity{std::move(points), whole});
}

std::vector<CategoryCounts> Activity::counts(const std::vector<std::int64_t> &edges) const
{
    std::vector<CategoryCounts> pieces(edges.empty() ? 0 : edges.size() - 1);
    auto at = edges.empty() ? points.end() : points.begin() + indexOf(points, edges.front());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        for (; at != points.end() && at->at < edges[i + 1]; ++at)
            ++pieces[i][static_cast<std::size_t>(at->category)];
    }
    return pieces;
}

CategoryCounts Activity::count(const TimeRange &range) const
{
    return counts({range.from, range.to}).front();
}

std::uint32_t total(const CategoryCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint32_t{0});
}

QString countsText(const CategoryCounts &counts)
{
    QStringList parts;
    for (std::size_t i = 0; i < categoryCount; ++i) {
        if (counts[i] > 0)
            //: a kind of events and how many of them, as in "People: 3"
            parts << ActivityText::tr("%1: %2").arg(categoryName(static_cast<Category>(i)),
                                                    QLocale().toString(counts[i]));
    }
    return parts.isEmpty() ? ActivityText::tr("nothing") : parts.join(QStringLiteral(", "));
}

} // namespace hypha::gui
