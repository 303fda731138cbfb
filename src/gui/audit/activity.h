#pragma once

#include "gui/audit/timeaxis.h"
#include "model/audit/activity.h"

#include <memory>

class QColor;

/// When something of which kind happened: what the pictures of the audit page are drawn from. Values, made on
/// the lane.
namespace hypha::gui {

using audit::Category;
using audit::categoryCount;
using audit::CategoryCounts;

QString categoryName(Category category);
/// One of the line icons.
const char *categoryIcon(Category category);
/// 3:1 against the surface in either theme; never the only thing that tells one from another.
QColor categoryColor(Category category);

struct ActivityPoint
{
    std::int64_t at = 0;
    Category category = Category::notes;
};

struct Activity
{
    std::vector<ActivityPoint> points; ///< by time
    TimeRange whole;                   ///< from the first event on; what lies outside counts at its edge

    /// Sorts, and moves what a wrong clock put outside of `whole` to its edges.
    static std::shared_ptr<const Activity> of(std::vector<ActivityPoint> points, const TimeRange &whole);
    /// Piece by piece: edges.size() - 1 of them.
    std::vector<CategoryCounts> counts(const std::vector<std::int64_t> &edges) const;
    CategoryCounts count(const TimeRange &range) const;
};

std::uint32_t total(const CategoryCounts &counts);
/// "3 secrets, 1 keys": those that are there, for tool tips and assistive technology.
QString countsText(const CategoryCounts &counts);

} // namespace hypha::gui
