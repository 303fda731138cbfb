#include "model/vault/statecache.h"

#include <cstring>
#include <type_traits>

namespace hypha::vault {
namespace {

constexpr std::uint64_t layout = 0x3130'6174'7970'6808; // changes whenever a struct of state.h does

class Writer
{
public:
    static constexpr bool reading = false;
    Bytes out;
    void raw(const void *data, std::size_t size)
    {
        const auto *p = static_cast<const std::uint8_t *>(data);
        out.insert(out.end(), p, p + size);
    }
    bool ok() const { return true; }
};

class Reader
{
public:
    static constexpr bool reading = true;
    explicit Reader(ByteView bytes) : m_left(bytes) {}
    void raw(void *data, std::size_t size)
    {
        if (size > m_left.size()) {
            m_failed = true;
            m_left = {};
            return;
        }
        std::memcpy(data, m_left.data(), size);
        m_left = m_left.subspan(size);
    }
    bool ok() const { return !m_failed; }
    bool atEnd() const { return m_left.empty(); }
    std::size_t left() const { return m_left.size(); }
    void refuse() { m_failed = true; }

private:
    ByteView m_left;
    bool m_failed = false;
};

// One description of each struct serves both directions: archive(a, x) writes x or fills it.
template <class A, class T>
    requires((std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) || std::is_enum_v<T>)
void archive(A &a, T &value)
{
    a.raw(&value, sizeof value);
}

template <class A> void archive(A &a, bool &value)
{
    std::uint8_t byte = value; // any other byte than 0 and 1 in a bool would be undefined
    archive(a, byte);
    value = byte != 0;
}

template <class A, std::size_t N> void archive(A &a, std::array<std::uint8_t, N> &bytes)
{
    a.raw(bytes.data(), N);
}

template <class A> std::uint64_t archiveCount(A &a, std::size_t size, std::size_t leastBytesEach)
{
    std::uint64_t n = size;
    archive(a, n);
    if constexpr (A::reading)
        if (n > a.left() / std::max<std::size_t>(1, leastBytesEach)) {
            a.refuse();
            return 0;
        }
    return n;
}

template <class A> void archive(A &a, std::string &text)
{
    const auto n = archiveCount(a, text.size(), 1);
    if constexpr (A::reading)
        text.resize(n);
    if (n)
        a.raw(text.data(), n);
}

template <class A> void archive(A &a, Uuid &id)
{
    archive(a, id.bytes);
}
template <class A, class Tag> void archive(A &a, Id<Tag> &id)
{
    archive(a, id.uuid);
}
template <class A, class Tag> void archive(A &a, crypto::Public32<Tag> &bytes)
{
    archive(a, bytes.bytes);
}
template <class A> void archive(A &a, UserId &user)
{
    archive(a, user.text);
}

template <class A> void archive(A &a, Timestamp &t)
{
    archive(a, t.seconds);
    archive(a, t.nanoseconds);
    archive(a, t.digits);
}

template <class A, class T> void archive(A &a, std::optional<T> &value);
template <class A, class T> void archive(A &a, std::vector<T> &list);
template <class A, class T> void archive(A &a, std::set<T> &values);
template <class A, class K, class V> void archive(A &a, std::map<K, V> &map);
template <class A, class T, std::size_t pieceSize> void archive(A &a, GrowingList<T, pieceSize> &list);

template <class A, class... Parts> void all(A &a, Parts &...parts)
{
    (archive(a, parts), ...);
}

template <class A> void archive(A &a, FileRef &x)
{
    all(a, x.hash, x.writer);
}
template <class A> void archive(A &a, RotationPolicy &x)
{
    all(a, x.rotateOnMemberRemove, x.rotateOnDeviceRevoke, x.maxAgeDays, x.notifyBeforeExpiryDays);
}
template <class A> void archive(A &a, Settings &x)
{
    all(a, x.requireDeviceApproval, x.githubOrg, x.auditReads, x.defaultRotationPolicy);
}
template <class A> void archive(A &a, Org &x)
{
    all(a, x.id, x.name, x.createdAt, x.settings, x.file);
}
template <class A> void archive(A &a, Membership &x)
{
    all(a, x.user, x.role, x.addedAt, x.addedBy, x.expiresAt);
}
template <class A> void archive(A &a, Members &x)
{
    all(a, x.byUser, x.updatedAt, x.file);
}
template <class A> void archive(A &a, Device &x)
{
    all(a, x.id, x.user, x.name, x.type, x.signingKey, x.encryptionKey, x.enrolledAt, x.status, x.expiresAt,
        x.recoveryContacts, x.invitation, x.invitationMac, x.file, x.enrolledSequence, x.lastSequence,
        x.lastSeen, x.lastToldFrom, x.letInBy, x.letInSequence, x.letInFrom);
}
template <class A> void archive(A &a, PdkVersion &x)
{
    all(a, x.version, x.createdAt, x.createdBy, x.reason, x.commitment, x.wrapped, x.madeAt, x.file);
}
template <class A> void archive(A &a, SetVersion &x)
{
    all(a, x.version, x.pdkVersion, x.createdAt, x.createdBy, x.message, x.metaHash, x.encHash);
}
template <class A> void archive(A &a, SecretSet &x)
{
    all(a, x.id, x.name, x.folded, x.createdAt, x.createdBy, x.versions, x.file);
}
template <class A> void archive(A &a, Project &x)
{
    all(a, x.id, x.name, x.folded, x.createdAt, x.createdBy, x.policy, x.file, x.members, x.pdks, x.sets,
        x.rotationDue);
}
template <class A> void archive(A &a, DrillNote &x)
{
    all(a, x.kind, x.form, x.group, x.index, x.by);
}
template <class A> void archive(A &a, RecoveryKey &x)
{
    all(a, x.id, x.encryptionKey, x.signingKey, x.setNumber, x.lastRotated, x.rotationTimes, x.file, x.notes,
        x.handedOut);
}
template <class A> void archive(A &a, RecoveryShare &x)
{
    all(a, x.id, x.device, x.recoveryKey, x.file);
}
template <class A> void archive(A &a, RecoveryRequest &x)
{
    all(a, x.id, x.user, x.newDevice, x.method, x.requestedAt, x.status, x.assistedBy, x.completedAt,
        x.lostOwner, x.file, x.contributions, x.sequence, x.toldFrom);
}
template <class A> void archive(A &a, Head &x)
{
    all(a, x.sequence, x.event, x.chainHash);
}
template <class A> void archive(A &a, LogEntry &x)
{
    all(a, x.id, x.chainHash, x.month);
}
template <class A> void archive(A &a, Owed &x)
{
    all(a, x.device, x.removedUser, x.removals, x.rotations);
}
template <class A> void archive(A &a, Flag &x)
{
    all(a, x.sequence, x.text);
}

template <class A, class T> void archive(A &a, std::optional<T> &value)
{
    bool present = value.has_value();
    archive(a, present);
    if constexpr (A::reading) {
        if (present && a.ok())
            value.emplace();
    }
    if (present && value)
        archive(a, *value);
}

template <class A, class T> void archive(A &a, std::vector<T> &list)
{
    const auto n = archiveCount(a, list.size(), 8);
    if constexpr (A::reading)
        list.resize(n);
    for (T &item : list)
        archive(a, item);
}

template <class A, class T> void archive(A &a, std::set<T> &values)
{
    const auto n = archiveCount(a, values.size(), 8);
    if constexpr (A::reading) {
        for (std::uint64_t i = 0; i < n && a.ok(); ++i) {
            T item{};
            archive(a, item);
            values.insert(values.end(), std::move(item));
        }
    } else {
        for (T item : values)
            archive(a, item);
    }
}

template <class A, class K, class V> void archive(A &a, std::map<K, V> &map)
{
    const auto n = archiveCount(a, map.size(), 8);
    if constexpr (A::reading) {
        for (std::uint64_t i = 0; i < n && a.ok(); ++i) {
            K key{};
            archive(a, key);
            archive(a, map[std::move(key)]);
        }
    } else {
        for (auto &[key, value] : map) {
            K copy = key;
            archive(a, copy);
            archive(a, value);
        }
    }
}

template <class A, class T, std::size_t pieceSize> void archive(A &a, GrowingList<T, pieceSize> &list)
{
    const auto n = archiveCount(a, list.size(), 8);
    if constexpr (A::reading) {
        for (std::uint64_t i = 0; i < n && a.ok(); ++i) {
            T item{};
            archive(a, item);
            list.push_back(std::move(item));
        }
    } else {
        for (const T &item : list)
            archive(a, const_cast<T &>(item)); // a Writer only reads
    }
}

template <class A> void archive(A &a, UsedIds &ids)
{
    std::vector<Uuid> all;
    if constexpr (!A::reading)
        all = ids.sorted();
    archive(a, all);
    if constexpr (A::reading)
        ids = UsedIds(std::move(all));
}

template <class A> void archiveState(A &a, VaultState &s)
{
    all(a, s.org, s.members, s.devices, s.projects, s.recoveryKey, s.voidedRecoveryKeys, s.shares, s.requests,
        s.head, s.fingerprint, s.lastTimestamp, s.clock, s.latest, s.anybodyExpires, s.owed,
        s.recoveredDevice, s.usedIds, s.usedSigningKeys, s.log, s.flags);
}

} // namespace

Bytes writeState(const VaultState &state)
{
    Writer w;
    w.out.reserve(1024 + state.log.size() * 300);
    std::uint64_t mark = layout;
    archive(w, mark);
    archiveState(w, const_cast<VaultState &>(state)); // a Writer only reads
    return std::move(w.out);
}

Result<VaultState> readState(ByteView bytes)
{
    Reader r(bytes);
    std::uint64_t mark = 0;
    archive(r, mark);
    if (mark != layout)
        return fail(Errc::notCanonical, "state cache", "written by another version of the program");
    VaultState state;
    archiveState(r, state);
    if (!r.ok() || !r.atEnd())
        return fail(Errc::malformed, "state cache");
    return state;
}

} // namespace hypha::vault
