#pragma once

#include <QString>

namespace hypha::gui {

/// Assistive technology sees the pictures of the audit log as charts: with a name, and a description of what
/// is to be seen. Where something can be chosen in one, pressing it opens that.
void installChartAccess();

/// Where the numbers of a picture can be read one by one: the end of its description.
QString asTableHint();

} // namespace hypha::gui
