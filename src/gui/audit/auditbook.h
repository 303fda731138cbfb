#pragma once

#include "gui/audit/activity.h"
#include "gui/audit/eventlines.h"
#include "gui/audit/heatmap.h"
#include "model/audit/access.h"
#include "model/audit/filter.h"
#include "model/audit/freshness.h"
#include "model/audit/keylanes.h"
#include "model/session/session.h"

#include <QThreadPool>

namespace hypha::gui {

/// What a filter let through: for the list and for the pictures. Made on a lane, shared, never changed.
struct AuditListing
{
    audit::Log log;
    audit::Filter filter;
    std::shared_ptr<const std::vector<std::uint32_t>> rows = {}; ///< whatever the period
    std::shared_ptr<const EventLines> lines = {};                ///< within the period
    std::size_t shown = 0;                                       ///< events in `lines`
    std::shared_ptr<const Activity> activity = {};               ///< of `rows`
    std::shared_ptr<const PeopleActivity> people = {};           ///< of `rows`
};

/// What the whole log says, whatever is filtered.
struct AuditFacts
{
    std::shared_ptr<const vault::VaultState> state = {};
    audit::Freshness fresh = {};
    std::vector<audit::KeyLane> lanes = {};
    std::vector<audit::Access> access = {};
};

/// The audit log of the open vault, for the page: read on the vault's lane, filtered on a lane of its own, so
/// that neither waits for the other. Lives on the window's thread; everything it gives out is a value.
class AuditBook : public QObject
{
    Q_OBJECT
public:
    explicit AuditBook(session::Session &session, QObject *parent = nullptr);
    ~AuditBook() override;

    /// Takes up what is new.
    void load();
    bool isLoaded() const { return m_facts.state != nullptr; }
    bool isLoading() const { return m_loading; }
    const audit::Log &log() const { return m_log; }
    const AuditFacts &facts() const { return m_facts; }
    const AuditListing &listing() const { return m_listing; }

    const audit::Filter &filter() const { return m_filter; }
    void setFilter(const audit::Filter &filter);
    const std::optional<TimeRange> &period() const { return m_period; }
    void setPeriod(const std::optional<TimeRange> &period);
    /// After how many days without a word a device counts as silent.
    std::int64_t silentAfter() const { return m_silentAfter; }
    void setSilentAfter(std::int64_t days); ///< emits loaded() when that changes what is known
    /// From the first event to now: what a picture without a period shows.
    TimeRange whole() const;

Q_SIGNALS:
    void loading(quint64 done, quint64 total);
    void loaded();
    void failed(const hypha::Error &error);
    void listed();
    void cleared(); ///< locked: no name of the log stays here

private:
    void forget();
    void stop(); ///< what is on its way is for nobody
    void take(audit::Log log);
    void relist();
    static AuditListing list(audit::Log log, audit::Filter filter, std::optional<TimeRange> period,
                             TimeRange whole, const AuditListing &before, const std::atomic<bool> &cancel);

    session::Session &m_session;
    QThreadPool m_lane; ///< one thread, for filters
    audit::Log m_log;
    AuditFacts m_facts;
    AuditListing m_listing;
    audit::Filter m_filter;
    std::optional<TimeRange> m_period;
    std::int64_t m_silentAfter = audit::silentAfterDays;
    std::shared_ptr<std::atomic<bool>> m_superseded; ///< of the listing on its way
    std::shared_ptr<std::atomic<bool>> m_left;       ///< set when the vault is locked: reading ends
    quint64 m_listings = 0;
    bool m_loading = false;
    bool m_again = false; ///< something changed while it was read
};

} // namespace hypha::gui
