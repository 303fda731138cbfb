#include "model/session/temporaryclone.h"

#include "model/store/refs.h"

namespace hypha::session {

std::filesystem::path TemporaryClone::repository() const
{
    return m_folder->filePath(QStringLiteral("clone.git")).toStdString();
}

Result<TemporaryClone> TemporaryClone::of(sync::Transport &transport)
{
    TemporaryClone out;
    if (!out.m_folder->isValid())
        return fail(Errc::io, "temporary folder", out.m_folder->errorString().toStdString());
    HYPHA_TRY(const auto store, store::GitStore::create(out.repository()));
    HYPHA_TRY(const auto tip, transport.tip());
    if (!tip)
        return out;
    HYPHA_TRY(const auto quarantine, store->emptyQuarantine());
    HYPHA_CHECK(transport.fetch(*tip, *store, quarantine));
    HYPHA_CHECK(store->adopt());
    HYPHA_CHECK(store->moveRef(store::mainRef, std::nullopt, *tip));
    HYPHA_TRY(const store::Snapshot snapshot, store->snapshot(*tip));
    const auto files = snapshot.list();
    out.m_empty = false;
    out.m_hasVault = !files || !files->empty();
    return out;
}

} // namespace hypha::session
