#pragma once

#include "crypto/slip39/collector.h"
#include "model/recovery/document.h"
#include "model/recovery/recoverykeys.h"

#include <memory>
#include <optional>
#include <set>

/// Shares on their way back to one key, on the device that asked for recovery (VAULT-FORMAT §9).
namespace hypha::recovery {

/// A share that a holder handed to this device through the vault.
struct Contribution
{
    ShareId share;
    DeviceId contributor;
    crypto::SecretBytes words;
};

/// What has been contributed to a request, as far as this device's keys open it. Everybody can see only that
/// a contribution is there: what is in it, its holder alone decides, so that one that cannot be used is named
/// and keeps none of the others from being used.
struct Contributions
{
    struct Unusable
    {
        DeviceId contributor;
        Error error; ///< see openContributions()
    };
    std::vector<Contribution> usable;
    std::vector<Unusable> unusable;
};

/// Opens each and compares its words with the signed record of the share that it claims to be. Unusable is
/// what does not open (Errc::hashMismatch, decryptionFailed, malformed), is no share (invalidInput,
/// malformed), is another share than its holder was given (contentMismatch), or belongs to a set that has
/// been replaced or to a device that has been revoked (conflict). Errc::notFound without such a request.
Result<Contributions> openContributions(const vault::VaultState &state, const RequestId &request,
                                        const vault::DeviceKeys &keys, const vault::ReadFile &read);

/// The organisation's key, whole again.
struct Rebuilt
{
    /// A share that does not fit those that came together to the key.
    struct Forged
    {
        crypto::slip39::ShareHeader header;
        std::optional<DeviceId> contributor; ///< absent: it was brought in person
    };
    std::shared_ptr<const OrganisationRecoveryKeys> keys;
    std::size_t sharesUsed = 0;
    std::set<DeviceId> contributors; ///< whose contributions were among the used ones
    std::vector<Forged> forged;      ///< of the groups that were used
};

/// Takes shares one by one and says how many are still needed. Words and values are only in guarded memory
/// and go with the object. More than are needed are kept, and several may claim one place: when some are
/// forged, the others are found (crypto/slip39/search.h).
class Gathering
{
public:
    explicit Gathering(Document document) : m_document(std::move(document)) {}

    const Document &document() const { return m_document; }
    /// A share brought in person. Fault::otherSet also for one of a set that has been replaced; alreadyGiven;
    /// sameMember when another one brought in person claims its place; what is refused with these leaves
    /// everything as it was. Fault::notNeeded tells that there are enough, but the share is kept as a spare.
    [[nodiscard]] crypto::slip39::Checked<crypto::slip39::ShareHeader> add(ByteView words);
    /// The same from the vault, except that it may claim any place.
    [[nodiscard]] crypto::slip39::Checked<crypto::slip39::ShareHeader> add(const Contribution &contribution);
    crypto::slip39::Progress progress() const; ///< by places: who claims one that is taken adds nothing
    bool isEnough() const { return progress().complete(); }
    std::size_t count() const { return m_shares.size(); } ///< spares and forged ones, too
    std::vector<crypto::slip39::ShareHeader> headers() const;
    std::set<DeviceId> contributors() const; ///< of everything that is there

    /// The recovery key's own keys. Errc::inputNeeded with what is missing, hashMismatch where no choice of
    /// shares fits together, conflict when what comes out is not the key that the log names.
    Result<Rebuilt> rebuild(const vault::RecoveryKey &expected) const;
    Result<std::shared_ptr<const OrganisationRecoveryKeys>> keys(const vault::RecoveryKey &expected) const;

private:
    struct Held
    {
        crypto::slip39::Share share;
        std::optional<DeviceId> contributor = std::nullopt;
    };
    crypto::slip39::Checked<crypto::slip39::ShareHeader> add(ByteView words,
                                                             const std::optional<DeviceId> &contributor);
    std::vector<const Held *> byTrust() const;

    Document m_document;
    std::vector<Held> m_shares;
};

/// How many shares are missing, in words for an error: "1 more of group Admins". Empty when it is enough.
std::string whatIsMissing(const Gathering &gathering);

} // namespace hypha::recovery
