#include "model/session/finishrekey.h"

#include "crypto/labels.h"
#include "model/session/draftfile.h"
#include "model/session/locallog.h"
#include "model/sync/parked.h"

namespace hypha::session {
namespace {

using keystore::Keystore;

keystore::HeadSeal sealOf(const Keystore &keystore, const crypto::Hash &fingerprint)
{
    return {keystore.macKey(crypto::label::rememberedHead), keystore.id(), fingerprint};
}

/// A head that neither key fits was lost before the rekey: that stays to be told.
Result<void> resealHead(const std::filesystem::path &file, const Keystore &previous, const Keystore &present,
                        const crypto::Hash &fingerprint)
{
    if (keystore::loadRememberedHead(file, sealOf(present, fingerprint)))
        return {};
    const auto head = keystore::loadRememberedHead(file, sealOf(previous, fingerprint));
    if (head)
        return keystore::saveRememberedHead(file, *head, sealOf(present, fingerprint));
    return head.error().code == Errc::rememberedHeadLost ? Result<void>()
                                                         : Result<void>(tl::unexpected(head.error()));
}

/// Drafts that cannot be read stand as they are, as without a rekey.
Result<void> resealDrafts(const std::filesystem::path &file, const Keystore &previous,
                          const Keystore &present, const crypto::SessionSealer &sealer)
{
    if (loadDrafts(file, present, sealer))
        return {};
    const auto drafts = loadDrafts(file, previous, sealer);
    return drafts ? saveDrafts(file, *drafts, present, sealer) : Result<void>();
}

/// A log that cannot be read is put aside by the next entry, as without a rekey.
Result<void> resealLocalLog(const keystore::ProfileStore &profiles, const std::string &profile,
                            const Keystore &previous, const Keystore &present)
{
    LocalLog log(present, profiles, profile);
    if (log.entries())
        return {};
    const auto entries = LocalLog(previous, profiles, profile).entries();
    return entries ? log.replace(*entries) : Result<void>();
}

} // namespace

Result<void> finishRekey(const keystore::ProfileStore &profiles, const std::string &profile,
                         Keystore &keystore, const crypto::Hash &fingerprint,
                         const crypto::SessionSealer &sealer)
{
    HYPHA_TRY(const auto previous, keystore.previous());
    if (!previous)
        return {};
    HYPHA_CHECK(keystore.confirm()); // else the keystore before could come back, and open nothing of this
    HYPHA_CHECK(resealHead(profiles.headFile(profile), *previous, keystore, fingerprint));
    HYPHA_CHECK(resealDrafts(profiles.draftFile(profile), *previous, keystore, sealer));
    HYPHA_CHECK(sync::resealParked(profiles.dataFolder(profile) / "parked", *previous, keystore, sealer));
    HYPHA_CHECK(resealLocalLog(profiles, profile, *previous, keystore));
    return keystore.forgetPrevious();
}

} // namespace hypha::session
