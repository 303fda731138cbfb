#pragma once

#include "model/recovery/kitpage.h"
#include "model/session/vaultsync.h"

/// Emergency kits: a device that lives on paper and the keystore's recovery slot in one. On the vault's lane.
namespace hypha::session {

/// A kit whose page can be written; nothing of it is real yet. The page is delivered (printed, written to a
/// file) before makeKit(): so a kit that counts as made is one that somebody has.
class NewKit
{
public:
    /// `deviceName` is what the list of devices says; by default "Emergency kit YYYY-MM-DD". A number is
    /// added while another active device of the user has that name.
    static Result<NewKit> draft(const OpenVault &vault, const std::string &deviceName = {});

    const recovery::KitPage &page() const { return m_page; }
    const recovery::PaperSecret &secret() const { return m_secret; }

private:
    NewKit(recovery::KitPage page, recovery::PaperSecret secret)
        : m_page(std::move(page)), m_secret(std::move(secret))
    {
    }
    recovery::KitPage m_page;
    recovery::PaperSecret m_secret;
};

struct MadeKit
{
    DeviceId device;
    bool approved = false;        ///< false: it waits for an admin, who compares its words
    bool pushed = true;           ///< false: the way to the remote broke after all; sync soon
    std::set<DeviceId> revoked;   ///< earlier kits that are void now
    std::set<ProjectId> awaiting; ///< projects whose key this computer could not give it
};

/// Enrols the kit, approves it where this device may and wraps to it every key that this device holds, in one
/// commit; puts its slot into the keystore; syncs before and after, where there is a remote; and, once the
/// new kit is approved and pushed, revokes the kits in `replacing`. `transport` is null for a vault without
/// one. This computer's own device stays. Errors: network before anything is made; those of syncing and of
/// OpenVault::run(). After an error there is no kit and its page is to be thrown away. `form` is how the page
/// was delivered.
Result<MadeKit> makeKit(OpenVault &vault, const NewKit &kit, const std::set<DeviceId> &replacing,
                        sync::Transport *transport, const sync::Options &options,
                        recovery::SheetForm form = recovery::SheetForm::paper);

/// Whether a device is a kit: by the note that follows its enrolment, from its own user, or its own note that
/// it was used. Reads at most two events; of this profile's user's own devices, which may have signed
/// something since, a few more.
Result<bool> isOnPaper(const OpenVault &vault, const vault::Device &device);
/// The user's own kits that are active or wait for approval; this computer itself, when it was restored as
/// its kit's device (Restored::asKit), is one of them.
Result<std::set<DeviceId>> ownKits(const OpenVault &vault);

/// How well this profile's user is prepared by kits.
struct KitStanding
{
    enum class Kind : std::uint8_t {
        none,
        pending,   ///< made, but not approved yet
        elsewhere, ///< restores on a new computer, but opens no keystore here (this one may be the kit
                   ///< itself)
        used,      ///< both, but somebody has come back with it: its words are no longer on paper alone
        good,      ///< both
    };
    Kind kind = Kind::none;
    std::optional<DeviceId> kit;     ///< the best one
    std::optional<Timestamp> madeAt; ///< when it was enrolled
    recovery::SheetForm form = recovery::SheetForm::paper;
};
Result<KitStanding> kitStanding(OpenVault &vault);

/// What an error is about that came after the passphrase was changed.
inline constexpr std::string_view afterResetItem = "vault after the passphrase was changed";

/// After a forgotten passphrase, on the same disk: the kit's words open the keystore, which is rekeyed under
/// `next` (its other kits' slots go, too), and the profile is opened. The caller makes a new kit that
/// replaces `used`. Errc::wrongPassphrase with item "kit" when the words are not those of a slot; and those
/// of open(), with `afterResetItem` where the passphrase is `next` already and the words open nothing more.
/// `program` stands in this computer's own log (locallog.h).
struct Redeemed
{
    std::unique_ptr<OpenVault> vault;
    std::set<DeviceId> used;        ///< the kit, while it is a device that can be revoked
    std::set<DeviceId> voidedSlots; ///< other kits that still restore elsewhere, but open no keystore here
};
Result<Redeemed> resetPassphrase(keystore::ProfileStore profiles, const std::string &profile,
                                 const recovery::PaperSecret &secret, crypto::SecretBytes next,
                                 const Clock &clock, const Progress &progress = {},
                                 std::string_view program = "hypha");

/// The kit's keys as a device of `user`.
vault::DeviceKeys kitKeys(const recovery::PaperSecret &secret, const DeviceId &device, const UserId &user);
/// The device with these keys, whatever its status; null where the vault knows none.
const vault::Device *findKit(const vault::VaultState &state, const recovery::PaperSecret &secret);

} // namespace hypha::session
