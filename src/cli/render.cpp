#include "cli/render.h"

#include "crypto/hash.h"
#include "crypto/wordlist.h"
#include "model/vault/event.h"
#include "model/vault/headjson.h"

namespace hypha::cli {

json::Object headJson(const vault::Head &head)
{
    json::Object object = vault::headObject(head);
    object.set("words", headWords(head));
    return object;
}

std::string headWords(const vault::Head &head)
{
    return crypto::fingerprintText(head.chainHash);
}

std::string deviceWords(const vault::Device &device)
{
    return crypto::fingerprintText(crypto::blake3({device.signingKey.view(), device.encryptionKey.view()}));
}

json::Object settingsJson(const vault::Org &org)
{
    const json::Value value = vault::toJson(org.settings);
    json::Object object = *value.asObject();
    object.set("org_name", org.name);
    return object;
}

json::Value policyJson(const std::optional<vault::RotationPolicy> &policy)
{
    return policy ? vault::toJson(*policy) : json::Value();
}

std::string policyText(const vault::RotationPolicy &policy)
{
    const auto number = [](const std::optional<std::uint64_t> &n) { return n ? std::to_string(*n) : "none"; };
    const auto yesNo = [](bool b) { return b ? "true" : "false"; };
    return std::string("rotate_on_member_remove=") + yesNo(policy.rotateOnMemberRemove) +
           " rotate_on_device_revoke=" + yesNo(policy.rotateOnDeviceRevoke) +
           " max_age_days=" + number(policy.maxAgeDays) +
           " notify_before_expiry_days=" + number(policy.notifyBeforeExpiryDays);
}

json::Value orNull(const std::optional<std::string> &text)
{
    return text ? json::Value(*text) : json::Value();
}

json::Value orNull(const std::optional<Timestamp> &time)
{
    return time ? json::Value(time->toString()) : json::Value();
}

json::Array jsonStrings(const std::vector<std::string> &texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace hypha::cli
