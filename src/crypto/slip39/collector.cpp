#include "crypto/slip39/collector.h"

#include "crypto/slip39/cipher.h"
#include "crypto/slip39/sharing.h"

#include <algorithm>
#include <map>

namespace hypha::crypto::slip39 {

namespace {

tl::unexpected<ShareError> refuse(Fault fault, std::uint8_t group)
{
    return tl::unexpected(ShareError{.fault = fault, .group = group});
}

} // namespace

Checked<void> Collector::check(const Share &share) const
{
    if (m_shares.empty())
        return {};
    const ShareHeader &header = share.header;
    const Share &first = m_shares.front();
    if (header.set != first.header.set || share.value.size() != first.value.size())
        return tl::unexpected(ShareError{.fault = Fault::otherSet});
    for (const Share &other : m_shares) {
        if (other.header.groupIndex != header.groupIndex)
            continue;
        if (other.header.memberThreshold != header.memberThreshold)
            return tl::unexpected(ShareError{.fault = Fault::otherThreshold,
                                             .found = header.memberThreshold,
                                             .expected = other.header.memberThreshold,
                                             .group = header.groupIndex});
        if (other.header.memberIndex == header.memberIndex)
            return refuse(other.value.equals(share.value.view()) ? Fault::alreadyGiven : Fault::sameMember,
                          header.groupIndex);
    }
    const Progress now = progress();
    const auto group = std::ranges::find(now.groups, header.groupIndex, &GroupProgress::group);
    if (now.complete() || (group != now.groups.end() && group->missing() == 0))
        return refuse(Fault::notNeeded, header.groupIndex);
    return {};
}

Checked<void> Collector::add(Share share)
{
    return check(share).map([&] { m_shares.push_back(std::move(share)); });
}

bool Collector::remove(std::uint8_t group, std::uint8_t member)
{
    return std::erase_if(m_shares, [&](const Share &share) {
               return share.header.groupIndex == group && share.header.memberIndex == member;
           }) != 0;
}

Progress Collector::progress() const
{
    Progress out;
    if (m_shares.empty())
        return out;
    const SetHeader &set = m_shares.front().header.set;
    out.groupsNeeded = set.groupThreshold;
    out.groupCount = set.groupCount;
    std::map<std::uint8_t, GroupProgress> groups;
    for (const Share &share : m_shares) {
        GroupProgress &group = groups[share.header.groupIndex];
        group = {share.header.groupIndex, group.found + 1, share.header.memberThreshold};
    }
    for (const auto &[index, group] : groups) {
        out.groupsComplete += group.missing() == 0 ? 1 : 0;
        out.groups.push_back(group);
    }
    return out;
}

std::vector<ShareHeader> Collector::headers() const
{
    std::vector<ShareHeader> out;
    out.reserve(m_shares.size());
    for (const Share &share : m_shares)
        out.push_back(share.header);
    return out;
}

Checked<SecretBytes> Collector::combine(ByteView passphrase) const
{
    const Progress now = progress();
    if (!now.complete())
        return tl::unexpected(
            ShareError{.fault = Fault::tooFew, .found = now.groupsComplete, .expected = now.groupsNeeded});
    std::vector<SecretBytes> secrets;
    std::vector<Point> groupPoints;
    for (const GroupProgress &group : now.groups) {
        if (group.missing() != 0)
            continue;
        std::vector<Point> points;
        for (const Share &share : m_shares)
            if (share.header.groupIndex == group.group)
                points.push_back({share.header.memberIndex, share.value.view()});
        auto secret = recoverSecret(points);
        if (!secret)
            return refuse(Fault::wrongDigest, group.group);
        secrets.push_back(std::move(*secret));
        groupPoints.push_back({group.group, secrets.back().view()});
    }
    const auto encrypted = recoverSecret(groupPoints);
    if (!encrypted)
        return tl::unexpected(ShareError{.fault = Fault::wrongDigest});
    return decrypt(*encrypted, passphrase, m_shares.front().header.set);
}

} // namespace hypha::crypto::slip39
