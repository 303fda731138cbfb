#pragma once

#include "model/recovery/checkpoint.h"
#include "model/recovery/papersheet.h"

/// Sheets out of what stands on them and the sentences of a front end.
namespace hypha::recovery {

/// What every sheet of a vault says.
struct SheetVault
{
    std::string organisation;
    Checkpoint checkpoint;
    std::string date; ///< of the day it is printed, as people of that language write it
};

/// One share of an organisation's recovery key.
struct ShareFacts
{
    std::string group;
    unsigned index = 0; ///< from 0
    unsigned threshold = 1, count = 1;
    unsigned groupsNeeded = 1, groupCount = 1;
    std::string holder;
    std::uint64_t setNumber = 0;
    crypto::SecretBytes words; ///< lower case, single spaces
    bool opensAlone() const { return groupsNeeded == 1 && threshold == 1; }
};

/// One sheet of somebody's paper key.
struct KitFacts
{
    std::string person; ///< whose
    std::string device; ///< name of the paper key among the person's devices
    unsigned index = 0, threshold = 1, count = 1;
    crypto::SecretBytes words;
};

/// Every sentence of a sheet; `%1` … stand for what the comments say.
struct SheetTexts
{
    std::string keepSecret, mayBeShown, onlyCompare;                            ///< marks
    std::string organisation, holder, set, printed, repository, person, device; ///< labels
    std::string noRepository;    ///< a vault of this computer alone
    std::string shareAbove;      ///< what kind of sheet it is
    std::string shareTitle;      ///< index, count, group, threshold
    std::string shareTitleAlone; ///< group: of a group of one
    std::string groupsNeeded;    ///< how many, of how many
    std::string shareWarning;
    std::string shareWarningAlone; ///< for a share that opens everything by itself
    std::vector<std::string> shareSteps;
    std::string kitAbove;
    std::string kitTitle;     ///< person
    std::string kitTitlePart; ///< person, index, count, threshold
    std::string kitWarning;
    std::vector<std::string> kitSteps;
    std::string wordsTitle; ///< how many words
    std::string stepsTitle;
    std::string compareTitle;
    std::string fingerprint;
    std::string checkpoint; ///< sequence of the newest event
    std::string codeTitle;
    std::string replacedOn;
};

PaperSheet shareSheet(const SheetVault &vault, ShareFacts share, const SheetTexts &texts);
PaperSheet kitSheet(const SheetVault &vault, KitFacts kit, const SheetTexts &texts);

} // namespace hypha::recovery
