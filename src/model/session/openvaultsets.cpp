#include "model/recovery/pastsets.h"
#include "model/session/openvaultimpl.h"

namespace hypha::session {

Result<std::vector<recovery::Document>> OpenVault::pastRecoverySets() const
{
    return recovery::pastSets(*m_impl->store, *m_impl->snapshot, m_impl->state.get());
}

} // namespace hypha::session
