#pragma once

#include "crypto/sessionsealer.h"
#include "model/record/timestamp.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What a secret set contains (VAULT-FORMAT §5): entries as values, their secrets sealed in memory.
namespace hypha::entries {

using crypto::SealedValue;

inline constexpr std::size_t maxKeyBytes = 256;
inline constexpr std::size_t maxValueBytes = 1048576;
inline constexpr std::size_t maxEntries = 10000;
inline constexpr std::size_t maxPlaintextBytes = 10u << 20; ///< pad included

enum class Kind : std::uint8_t { env, login, note, card, sshKey, apiKey, database, totp, file };
const char *toString(Kind kind); ///< the format's word: env, login, …, ssh_key, api_key
std::optional<Kind> kindFromString(std::string_view text);

struct Field
{
    std::string name;
    std::string text;   ///< when not concealed
    SealedValue secret; ///< when concealed
    bool concealed = false;
};

/// Copyable: copies share ciphertexts of the same SessionSealer. Secret are: value, concealed fields, totp.
struct Entry
{
    std::string key;
    SealedValue value;
    Kind kind = Kind::env;
    std::optional<std::string> description;
    std::optional<std::string> username;
    std::optional<std::string> url;
    std::optional<SealedValue> totp;
    std::vector<std::string> tags;
    std::vector<Field> fields;
    bool favorite = false;
    std::optional<Timestamp> createdAt;
    std::optional<Timestamp> updatedAt;
    std::optional<Timestamp> expiresAt;
    /// Members of `metadata` that this version does not know, each a canonical JSON value kept sealed, so
    /// that saving loses nothing that a newer version wrote.
    std::vector<std::pair<std::string, SealedValue>> unknown;
};

/// Sorted by the bytes of `key`, without repeats.
using EntryList = std::vector<Entry>;
const Entry *find(const EntryList &list, std::string_view key);
/// Inserts or replaces, keeping the order.
void put(EntryList &list, Entry entry);
bool remove(EntryList &list, std::string_view key);

/// Errc::invalidInput / limitExceeded with the rule: 1–256 bytes of UTF-8, no control characters.
Result<void> checkKey(std::string_view key);
/// Valid UTF-8, no NUL, at most maxValueBytes.
Result<void> checkValue(ByteView value);

/// Same content (unsealed and compared in constant time), ignoring created_at and updated_at.
bool sameContent(const Entry &a, const Entry &b, const crypto::SessionSealer &sealer);

/// Compares many entries, one pair after another, in the same guarded memory.
class Comparison
{
public:
    explicit Comparison(const crypto::SessionSealer &sealer) : m_sealer(sealer) {}
    bool sameContent(const Entry &a, const Entry &b);
    /// Names of the fields that differ.
    std::vector<std::string> changedFields(const Entry &a, const Entry &b);
    bool sameSecret(const SealedValue &a, const SealedValue &b);
    bool sameSecret(const std::optional<SealedValue> &a, const std::optional<SealedValue> &b);
    bool sameField(const Field &a, const Field &b);

private:
    using Unknown = std::vector<std::pair<std::string, SealedValue>>;
    bool sameFields(const std::vector<Field> &a, const std::vector<Field> &b);
    void addUnknown(std::vector<std::string> &out, const Unknown &a, const Unknown &b);

    const crypto::SessionSealer &m_sealer;
    crypto::SecretBytes m_roomA, m_roomB;
};

/// Keys that were added, changed and removed between two lists; for changed ones which fields
/// (value, kind, description, username, url, totp, tags, fields, favorite, expires_at).
struct Difference
{
    std::vector<std::string> added, removed;
    std::vector<std::pair<std::string, std::vector<std::string>>> changed;
    bool empty() const { return added.empty() && removed.empty() && changed.empty(); }
};
Difference difference(const EntryList &before, const EntryList &after, const crypto::SessionSealer &sealer);

} // namespace hypha::entries
