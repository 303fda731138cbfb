#pragma once

#include "crypto/slip39/split.h"
#include "model/record/json.h"
#include "model/record/uuid.h"

#include <optional>
#include <string>
#include <vector>

/// Who holds which share of the organisation's recovery key, and how many of them are needed. Public.
namespace hypha::recovery {

/// "Admins:2/3": any 2 of its 3 shares.
struct Group
{
    std::string name; ///< by the rules for names (VAULT-FORMAT §2)
    unsigned threshold = 1;
    unsigned count = 1;
    friend bool operator==(const Group &, const Group &) = default;
};

/// Whose a share is. Group and index count from 0.
struct Holder
{
    unsigned group = 0;
    unsigned index = 0;
    std::string name;
    std::optional<DeviceId> device; ///< where the share is sealed to, too or instead of paper
    friend bool operator==(const Holder &, const Holder &) = default;
};

struct Plan
{
    unsigned groupThreshold = 1; ///< groups that must be complete
    std::vector<Group> groups;
    std::vector<Holder> holders; ///< a share may be nobody's yet
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// NAME:K/N; the name may have colons. Errc::invalidInput.
Result<Group> parseGroup(std::string_view text);
std::string toText(const Group &group);

/// Names, thresholds as SLIP-0039 has them, each holder one share that exists and each share one holder.
/// Errc::invalidInput says which rule is broken.
Result<void> checkPlan(const Plan &plan);
crypto::slip39::SplitPlan splitPlan(const Plan &plan);
std::size_t shareCount(const Plan &plan);
/// Whether one share alone opens everything: a person must say that this is meant.
bool oneShareIsEnough(const Plan &plan);
const Holder *holderOf(const Plan &plan, unsigned group, unsigned index);

/// The members `group_threshold`, `groups` and `holders` of org_recovery.json (§9), and back.
json::Object toJson(const Plan &plan);
Result<Plan> planFromJson(const json::Object &body, std::string_view where);

} // namespace hypha::recovery
