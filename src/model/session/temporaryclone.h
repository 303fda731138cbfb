#pragma once

#include "model/store/gitstore.h"
#include "model/sync/transport.h"

#include <QTemporaryDir>

namespace hypha::session {

/// What a remote has, in a repository of its own that goes with the object: for looking before anything is
/// made.
class TemporaryClone
{
public:
    /// The branch main is absent in an empty remote.
    static Result<TemporaryClone> of(sync::Transport &transport);

    std::filesystem::path repository() const;
    bool isEmpty() const { return m_empty; }
    /// Whether there is anything below `.mycelium/`, whole or not.
    bool hasVault() const { return m_hasVault; }

private:
    TemporaryClone() : m_folder(std::make_unique<QTemporaryDir>()) {}

    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_empty = true, m_hasVault = false;
};

} // namespace hypha::session
