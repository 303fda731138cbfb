#pragma once

#include "model/entries/entry.h"

#include <vector>

namespace hypha::gui {

struct DemoEntry
{
    const char *key;
    const char *value;
    entries::Kind kind = entries::Kind::env;
    const char *userName = "";
    const char *url = "";
    const char *notes = "";
    const char *tags = ""; ///< separated by commas
};

struct DemoVersion
{
    int daysAgo;
    const char *message;
    std::vector<DemoEntry> entries; ///< put
};

struct DemoSet
{
    const char *name;
    std::vector<DemoVersion> versions;
};

struct DemoProject
{
    const char *name;
    std::vector<DemoSet> sets;
};

/// A small company's secrets, none of them real. Not translated: people do not translate their keys.
std::vector<DemoProject> demoProjects();

} // namespace hypha::gui
