#pragma once

#include "crypto/slip39/share.h"
#include "model/recovery/document.h"
#include "model/session/session.h"

namespace hypha::gui {

/// Sets that have been replaced, read in the background: an old sheet is told whose it was.
class PastShares : public QObject
{
    Q_OBJECT
public:
    explicit PastShares(session::Session &session);

    /// For a share whose words are right and that is not of the present set: "Another set: … void, destroy
    /// it."
    QString tell(const crypto::slip39::ShareHeader &share, std::uint64_t presentSet) const;

private:
    std::vector<recovery::Document> m_sets; ///< empty until they are read
};

} // namespace hypha::gui
