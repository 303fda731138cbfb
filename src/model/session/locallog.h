#pragma once

#include "model/keystore/keystore.h"
#include "model/keystore/profiles.h"

/// What happened to a profile's keys on this computer, for its user alone (seed 003, "Audit Logging"). It is
/// no part of the vault and nobody else sees it. Who can write the file can also remove it: it tells what
/// honest programs did.
namespace hypha::session {

enum class LocalEvent : std::uint8_t {
    unlocked,
    locked,
    wrongTry, ///< a passphrase that did not open
    passphraseChanged,
    kitUsed,      ///< the paper key
    shareUsed,    ///< of the organisation's recovery key
    keysExported, ///< this device's keys, to a file
};
inline constexpr std::size_t localEventCount = 7;
std::string_view toString(LocalEvent event); ///< "wrong_try"

/// The same things close together are one entry: within an hour of the last, by the same program.
struct LocalEntry
{
    LocalEvent event = LocalEvent::unlocked;
    std::string
        program; ///< "hypha", "hypha-cli"; empty for wrong tries of a time when nobody could write it down
    Timestamp first, last;
    std::uint64_t count = 1;
    friend bool operator==(const LocalEntry &, const LocalEntry &) = default;
};

/// data/<profile>/local-log, sealed under a key of the keystore, mode 0600. Keeps nothing of the keystore but
/// that key, so that an entry about locking can be written after the other keys are wiped. Several processes
/// may use it.
class LocalLog
{
public:
    LocalLog(const keystore::Keystore &keystore, const keystore::ProfileStore &profiles,
             const std::string &profile);

    /// Oldest first; wrong tries that were noted since are among them. Empty where there is none.
    /// Errc::malformed for a file that is damaged or was sealed with other keys.
    Result<std::vector<LocalEntry>> entries() const;
    /// A damaged log is put aside as local-log.unreadable, but Errc::conflict while a rekey is unfinished, as
    /// it may be sealed with the keys before. Of many entries the oldest go (maxEntries).
    Result<void> add(LocalEvent event, std::string_view program, const Timestamp &now);
    /// Instead of what is there, noted wrong tries included: after the keys of the keystore were made anew.
    Result<void> replace(const std::vector<LocalEntry> &entries);

    /// While locked there is no key to seal with: the time alone is noted beside the log, and moves into it
    /// with the next add(). Nothing is noted that could fill a disk. Errors are let go: they must not hide
    /// the one that led here.
    static void noteWrongTry(const keystore::ProfileStore &profiles, const std::string &profile,
                             const Timestamp &now);

    static constexpr std::size_t maxEntries = 2000;

private:
    Result<std::vector<LocalEntry>> load() const;
    Result<void> save(const std::vector<LocalEntry> &entries) const;
    std::filesystem::path tries() const { return m_folder / triesName; }
    std::filesystem::path file() const { return m_folder / "local-log"; }

    static constexpr const char *triesName = "wrong-tries";
    std::filesystem::path m_folder; ///< data/<profile>
    crypto::XChaChaKey m_key;
    Uuid m_keystore;
    bool m_isRekeyUnfinished;
};

} // namespace hypha::session
