#include "crypto/slip39/split.h"

#include "crypto/random.h"
#include "crypto/slip39/cipher.h"
#include "crypto/slip39/sharing.h"

#include <algorithm>

namespace hypha::crypto::slip39 {

namespace {

constexpr std::uint32_t identifiers = 1U << 15;

Result<void> checkGroup(const GroupPlan &group, std::size_t number)
{
    const std::string name = "group " + std::to_string(number);
    if (group.count < 1 || group.count > mostShares)
        return fail(Errc::invalidInput, name, "a group has 1 to 16 shares");
    if (group.threshold < 1 || group.threshold > group.count)
        return fail(Errc::invalidInput, name, "a group needs at least 1 and at most all of its shares");
    if (group.threshold == 1 && group.count > 1)
        return fail(Errc::invalidInput, name, "a group that needs 1 share has 1 share");
    return {};
}

Result<void> checkInput(const SecretBytes &secret, ByteView passphrase)
{
    if (secret.size() != smallSecretSize && secret.size() != largeSecretSize)
        return fail(Errc::invalidInput, "secret", "a secret to share has 16 or 32 bytes");
    if (!std::ranges::all_of(passphrase, [](std::uint8_t c) { return c >= 32 && c <= 126; }))
        return fail(Errc::invalidInput, "passphrase", "a passphrase of shares is printable ASCII");
    return {};
}

SetHeader newSet(const SplitPlan &plan)
{
    return {static_cast<std::uint16_t>(randomBelow(identifiers)), plan.extendable,
            static_cast<std::uint8_t>(plan.iterationExponent), static_cast<std::uint8_t>(plan.groupThreshold),
            static_cast<std::uint8_t>(plan.groups.size())};
}

} // namespace

Result<void> checkPlan(const SplitPlan &plan)
{
    if (plan.groups.empty() || plan.groups.size() > mostShares)
        return fail(Errc::invalidInput, "groups", "a set has 1 to 16 groups");
    if (plan.groupThreshold < 1 || plan.groupThreshold > plan.groups.size())
        return fail(Errc::invalidInput, "group threshold",
                    "a set needs at least 1 and at most all of its groups");
    if (plan.iterationExponent > mostExponent)
        return fail(Errc::invalidInput, "iteration exponent", "it is at most 15");
    for (std::size_t i = 0; i < plan.groups.size(); ++i)
        HYPHA_CHECK(checkGroup(plan.groups[i], i + 1));
    return {};
}

Result<std::vector<std::vector<Share>>> split(const SecretBytes &secret, const SplitPlan &plan,
                                              ByteView passphrase)
{
    HYPHA_CHECK(checkPlan(plan));
    HYPHA_CHECK(checkInput(secret, passphrase));
    const SetHeader set = newSet(plan);
    const SecretBytes encrypted = encrypt(secret, passphrase, set);
    const auto groupSecrets =
        shareSecret(encrypted, plan.groupThreshold, static_cast<unsigned>(plan.groups.size()));

    std::vector<std::vector<Share>> out(plan.groups.size());
    for (std::size_t group = 0; group < out.size(); ++group) {
        const GroupPlan &wanted = plan.groups[group];
        for (SecretBytes &value : shareSecret(groupSecrets[group], wanted.threshold, wanted.count)) {
            const ShareHeader header{set, static_cast<std::uint8_t>(group),
                                     static_cast<std::uint8_t>(out[group].size()),
                                     static_cast<std::uint8_t>(wanted.threshold)};
            out[group].push_back({header, std::move(value)});
        }
    }
    return out;
}

} // namespace hypha::crypto::slip39
