#include "gui/sync/conflictauthor.h"

#include "gui/sync/conflictsheet.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"

namespace hypha::gui {

static constexpr std::uint64_t mostVersions = 32; ///< further back it is not worth the reading

static bool sameIn(const entries::EntryList &a, const entries::EntryList &b, const std::string &key,
                   const crypto::SessionSealer &sealer)
{
    const entries::Entry *one = entries::find(a, key), *other = entries::find(b, key);
    return one && other ? entries::sameContent(*one, *other, sealer) : !one && !other;
}

std::optional<DeviceId> authorOfTheirs(session::OpenVault &vault, const session::Conflict &conflict)
{
    const auto state = vault.state();
    const vault::SecretSet *set = state->set(conflict.project, conflict.set);
    if (!set || state->org.settings.auditReads)
        return std::nullopt;
    const auto read = [&vault](const std::string &path) { return vault.file(path); };
    const auto at = [&](std::uint64_t version) -> Result<entries::EntryList> {
        if (version == 0)
            return entries::EntryList(); // before the first
        return vault::readEntries(*state, conflict.project, conflict.set, version, vault.keys(),
                                  vault.sealer(), read);
    };
    const std::uint64_t newest = set->currentVersion();
    auto upper = at(newest);
    for (std::uint64_t version = newest; upper && version > 0 && newest - version < mostVersions; --version) {
        auto lower = at(version - 1);
        if (!lower)
            break;
        if (!sameIn(*upper, *lower, conflict.key, vault.sealer()))
            return set->versions[version - 1].createdBy;
        upper = std::move(lower);
    }
    return std::nullopt;
}

QString theirsTitle(const session::Session &session, const std::optional<DeviceId> &author)
{
    const auto state = session.state();
    const vault::Device *device = state && author ? state->device(*author) : nullptr;
    if (!device)
        return ConflictSheet::tr("Theirs");
    const bool own = session.profile() && session.profile()->userId == device->user;
    return own ? ConflictSheet::tr("Theirs: “%1”", "another device of one's own")
                     .arg(shortText(displayText(device->name)))
               : ConflictSheet::tr("Theirs: %1", "a person").arg(shortText(personText(device->user.text)));
}

} // namespace hypha::gui
