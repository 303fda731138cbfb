#pragma once

#include "gui/secrets/openset.h"

namespace hypha::gui {

/// Which entries each version of the open set changed. Read on the vault's lane, newest version first, one
/// step at a time so that other work goes between; kept while the set is open.
class VersionHistory : public QObject
{
    Q_OBJECT
public:
    VersionHistory(session::Session &session, const OpenSet &set, QObject *parent = nullptr);

    /// Begins for the open set, unless reading is recorded in the vault's log: then nothing is read unasked.
    void read();
    /// Null while it is not known.
    const entries::Difference *changes(std::uint64_t version) const;
    /// The versions that added, changed or removed the entry, newest first, as far as they are known.
    std::vector<std::uint64_t> versionsOf(const std::string &key) const;
    bool isReading() const { return m_running; }
    static constexpr std::uint64_t most = 200; ///< older versions are not read unasked

Q_SIGNALS:
    void changed();

private:
    struct Step
    {
        entries::Difference changes;
        std::shared_ptr<const entries::EntryList> lower;
    };
    static Result<Step> compare(session::OpenVault &vault, const ProjectId &project, const SetId &set,
                                std::uint64_t version, std::shared_ptr<const entries::EntryList> upper);
    void follow();
    void next();
    void dropReplaced(const vault::SecretSet &set);
    void took(std::uint64_t version, const crypto::Hash &content, Result<Step> step);
    void forget();

    session::Session &m_session;
    const OpenSet &m_open;
    std::optional<SetId> m_set;
    std::map<std::uint64_t, entries::Difference> m_changes;
    std::map<std::uint64_t, crypto::Hash> m_contents;  ///< of the versions in m_changes
    std::shared_ptr<const entries::EntryList> m_lower; ///< the entries of m_lowerVersion
    std::uint64_t m_lowerVersion = 0;
    std::uint64_t m_request = 0; ///< answers to earlier ones are dropped
    bool m_wanted = false;
    bool m_running = false;
};

} // namespace hypha::gui
