#pragma once

#include <QString>

#include <string>
#include <vector>

namespace hypha::gui {

/// Tags as one text; of many the first ones, and how many more.
QString tagsText(const std::vector<std::string> &tags);

/// What became of the tags, for either side of a comparison.
struct TagDifference
{
    QString before, after;
};
TagDifference tagDifference(const std::vector<std::string> &before, const std::vector<std::string> &after);

} // namespace hypha::gui
