#include "gui/secrets/versionhistory.h"

#include "model/session/release.h"

namespace hypha::gui {

VersionHistory::VersionHistory(session::Session &session, const OpenSet &set, QObject *parent)
    : QObject(parent), m_session(session), m_open(set)
{
    connect(&set, &OpenSet::changed, this, &VersionHistory::follow);
    connect(&session, &session::Session::locked, this, &VersionHistory::forget);
}

void VersionHistory::forget()
{
    ++m_request;
    m_set.reset();
    m_contents.clear();
    session::releaseOnLane(m_session, std::exchange(m_changes, {}), std::exchange(m_lower, nullptr));
    m_wanted = m_running = false;
}

void VersionHistory::follow()
{
    if (m_open.setId() != m_set) {
        forget();
        m_set = m_open.setId();
    }
    if (const vault::SecretSet *set = m_open.set())
        dropReplaced(*set);
    next();
}

/// A sync that makes our work again puts other versions under the same numbers.
void VersionHistory::dropReplaced(const vault::SecretSet &set)
{
    const auto replaced = std::find_if(m_contents.begin(), m_contents.end(), [&set](const auto &known) {
        return known.first > set.versions.size() || set.versions[known.first - 1].encHash != known.second;
    });
    if (replaced == m_contents.end())
        return;
    m_changes.erase(m_changes.lower_bound(replaced->first), m_changes.end());
    m_contents.erase(replaced, m_contents.end());
    m_lower.reset();
    ++m_request;
    m_running = false;
}

void VersionHistory::read()
{
    const auto state = m_session.state();
    if (m_wanted || !state || state->org.settings.auditReads)
        return;
    m_wanted = true;
    next();
}

const entries::Difference *VersionHistory::changes(std::uint64_t version) const
{
    const auto at = m_changes.find(version);
    return at == m_changes.end() ? nullptr : &at->second;
}

std::vector<std::uint64_t> VersionHistory::versionsOf(const std::string &key) const
{
    std::vector<std::uint64_t> out;
    for (auto at = m_changes.rbegin(); at != m_changes.rend(); ++at) {
        const entries::Difference &d = at->second;
        const auto holds = [&](const std::vector<std::string> &keys) {
            return std::binary_search(keys.begin(), keys.end(), key);
        };
        const auto changed =
            std::lower_bound(d.changed.begin(), d.changed.end(), key,
                             [](const auto &one, const std::string &k) { return one.first < k; });
        if (holds(d.added) || holds(d.removed) || (changed != d.changed.end() && changed->first == key))
            out.push_back(at->first);
    }
    return out;
}

Result<VersionHistory::Step> VersionHistory::compare(session::OpenVault &vault, const ProjectId &project,
                                                     const SetId &set, std::uint64_t version,
                                                     std::shared_ptr<const entries::EntryList> upper)
{
    if (!upper) {
        HYPHA_TRY(auto list, vault.entries(project, set, version));
        upper = std::make_shared<entries::EntryList>(std::move(list));
    }
    auto lower = std::make_shared<entries::EntryList>();
    if (version > 1) {
        HYPHA_TRY(*lower, vault.entries(project, set, version - 1));
    }
    return Step{entries::difference(*lower, *upper, vault.sealer()), lower};
}

void VersionHistory::next()
{
    const vault::SecretSet *set = m_open.set();
    if (!m_wanted || m_running || !set || !m_open.project())
        return;
    const std::uint64_t current = set->currentVersion();
    std::uint64_t version = current;
    while (version > 0 && m_changes.contains(version))
        --version;
    if (version == 0 || version + most <= current)
        return session::releaseOnLane(m_session, std::exchange(m_lower, nullptr));
    m_running = true;
    m_session.withVault(
        this,
        [project = m_open.project()->id, id = set->id, version,
         upper = m_lower && m_lowerVersion == version ? m_lower : nullptr](session::OpenVault &vault) {
            return compare(vault, project, id, version, upper);
        },
        [this, version, content = set->versions[version - 1].encHash,
         request = m_request](Result<Step> step) {
            if (request == m_request)
                took(version, content, std::move(step));
        });
}

void VersionHistory::took(std::uint64_t version, const crypto::Hash &content, Result<Step> step)
{
    m_running = false;
    if (!step) { // a version that this device cannot read ends what can be told
        m_wanted = false;
        m_lower.reset();
        return;
    }
    m_changes.insert_or_assign(version, std::move(step->changes));
    m_contents.insert_or_assign(version, content);
    session::releaseOnLane(m_session, std::exchange(m_lower, std::move(step->lower)));
    m_lowerVersion = version - 1;
    Q_EMIT changed();
    next();
}

} // namespace hypha::gui
