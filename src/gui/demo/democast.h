#pragma once

#include "model/vault/roles.h"

#include <string>
#include <vector>

namespace hypha::gui {

struct DemoDevice
{
    const char *name;
    int daysAgo;            ///< when it asked, and was approved the same day
    const char *approvedBy; ///< a device; empty: it still waits
    int revokedDaysAgo = 0; ///< 0: not
};

struct DemoPerson
{
    const char *name; ///< before @acme.example
    vault::Role role;
    std::vector<std::pair<const char *, vault::Role>> projects;
    std::vector<DemoDevice> devices; ///< the first brings its owner in
    int leftDaysAgo = 0;             ///< 0: still there
};

/// The people of the demo besides Ada, who sits at the window.
std::vector<DemoPerson> demoPeople();
/// Devices of Ada's besides the one at the window.
std::vector<DemoDevice> demoOwnDevices();

} // namespace hypha::gui
