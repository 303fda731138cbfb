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
    int expiresIn = 0;     ///< days from today; 0: never
    bool favorite = false;
    std::vector<std::pair<const char *, const char *>> fields = {}; ///< name, concealed text
};

struct DemoVersion
{
    int daysAgo;
    const char *message;
    std::vector<DemoEntry> entries; ///< put
    std::vector<std::string> remove = {};
};

struct DemoSet
{
    const char *name;
    std::vector<DemoVersion> versions;
};

struct DemoRotation
{
    int daysAgo;
    const char *reason; ///< a word of the format, §6
    const char *note;
};

struct DemoProject
{
    const char *name;
    int daysAgo; ///< when it and its sets were made
    std::vector<DemoSet> sets;
    std::vector<DemoRotation> rotations = {};
};

/// A small company's secrets of two years, none of them real. Not translated: people do not translate their
/// keys.
std::vector<DemoProject> demoProjects();

DemoProject demoApi();
DemoProject demoWebsite();
DemoProject demoMobileApp();
DemoProject demoInfrastructure();
DemoProject demoOffice();

} // namespace hypha::gui
