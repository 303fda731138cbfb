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
    /// After the present set was replaced.
    void readAgain();

    /// For a share whose words are right and that is not of the present set: "Another set: … void, destroy
    /// it."
    QString tell(const crypto::slip39::ShareHeader &share, std::uint64_t presentSet) const;

private:
    session::Session &m_session;
    std::vector<recovery::Document> m_sets; ///< empty until they are read
};

/// Somebody replaced the set under the eyes of whoever was typing one of its sheets.
QString replacedText(std::uint64_t oldSet, std::uint64_t presentSet);

} // namespace hypha::gui
