#include "gui/audit/auditbook.h"

#include "gui/text/words.h"
#include "model/session/auditlog.h"

#include <algorithm>

namespace hypha::gui {
namespace {

struct Read
{
    audit::Log log;
    AuditFacts facts;
};

Result<Read> readAll(session::OpenVault &vault, const keystore::ProfileStore &profiles, audit::Log known,
                     const session::AuditReading &reading, const Timestamp &now)
{
    HYPHA_TRY(audit::Log log, session::readAuditLog(vault, profiles, std::move(known), reading));
    AuditFacts facts;
    facts.state = vault.state();
    facts.lanes = audit::keyLanes(log);
    facts.access = audit::accessMatrix(*facts.state, now);
    return Read{std::move(log), std::move(facts)};
}

std::shared_ptr<const Activity> activityOf(const audit::Log &log, const std::vector<std::uint32_t> &rows,
                                           const TimeRange &whole)
{
    std::vector<ActivityPoint> points;
    points.reserve(rows.size());
    for (const std::uint32_t row : rows)
        points.push_back({log.row(row).time.seconds, log.row(row).category()});
    return Activity::of(std::move(points), whole);
}

std::shared_ptr<const PeopleActivity> peopleOf(const audit::Log &log, const std::vector<std::uint32_t> &rows,
                                               const TimeRange &whole)
{
    auto people = std::make_shared<PeopleActivity>();
    people->whole = whole;
    for (const UserId &user : log.users())
        people->names << personText(user.text);
    people->points.reserve(rows.size());
    for (const std::uint32_t row : rows)
        people->points.push_back(
            {std::clamp(log.row(row).time.seconds, whole.from, whole.to - 1), log.row(row).user});
    const auto earlier = [](const PersonPoint &a, const PersonPoint &b) { return a.at < b.at; };
    if (!std::is_sorted(people->points.begin(), people->points.end(), earlier))
        std::stable_sort(people->points.begin(), people->points.end(), earlier);
    return people;
}

} // namespace

AuditBook::AuditBook(session::Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_lane.setMaxThreadCount(1);
    connect(&session, &session::Session::aboutToLock, this, &AuditBook::forget);
    connect(&session, &session::Session::locked, this, &AuditBook::forget);
}

AuditBook::~AuditBook()
{
    stop(); // the lane waits for what still runs on it
}

void AuditBook::stop()
{
    if (m_superseded)
        m_superseded->store(true);
    if (m_left)
        m_left->store(true);
    m_left.reset();
    ++m_listings;
}

void AuditBook::forget()
{
    stop();
    m_loading = m_again = false;
    m_log = {};
    m_facts = {};
    m_listing = {};
    m_filter = {};
    m_period.reset();
    Q_EMIT cleared();
}

void AuditBook::load()
{
    if (!m_session.isOpen())
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_left = std::make_shared<std::atomic<bool>>(false);
    const auto progress = [guard = QPointer<AuditBook>(this), left = m_left](std::uint64_t done,
                                                                             std::uint64_t total) {
        session::onMainThread([guard, left, done, total] {
            if (guard && !left->load())
                Q_EMIT guard->loading(done, total);
        });
    };
    m_session.withVault(
        this,
        [profiles = m_session.profiles(), known = m_log, left = m_left, progress,
         now = m_session.clock().now()](session::OpenVault &vault) {
            return readAll(vault, profiles, known, {left.get(), progress}, now);
        },
        [this, left = m_left](Result<Read> read) {
            if (left->load())
                return;
            m_loading = false;
            if (!read)
                return Q_EMIT failed(read.error());
            m_facts = std::move(read->facts);
            m_facts.fresh = audit::freshness(*m_facts.state, m_session.clock().now(), m_silentAfter);
            take(std::move(read->log));
        });
}

void AuditBook::take(audit::Log log)
{
    m_log = std::move(log);
    Q_EMIT loaded();
    relist();
    if (std::exchange(m_again, false))
        load();
}

void AuditBook::setSilentAfter(std::int64_t days)
{
    if (std::exchange(m_silentAfter, days) == days || !isLoaded())
        return;
    m_facts.fresh = audit::freshness(*m_facts.state, m_session.clock().now(), days);
    Q_EMIT loaded();
}

TimeRange AuditBook::whole() const
{
    const std::int64_t now = m_session.clock().now().seconds;
    const std::int64_t first = m_log.empty() ? now : m_log.row(0).time.seconds;
    const std::int64_t end = now + minuteSeconds; // a report must not reach into tomorrow
    return {std::min(first, end - shortestRange), end};
}

void AuditBook::setFilter(const audit::Filter &filter)
{
    audit::Filter wanted = filter;
    if (wanted.oddOnly)
        wanted.now = m_session.clock().now();
    if (wanted == m_filter)
        return;
    m_filter = std::move(wanted);
    relist();
}

void AuditBook::setPeriod(const std::optional<TimeRange> &period)
{
    if (period == m_period)
        return;
    m_period = period;
    relist();
}

AuditListing AuditBook::list(audit::Log log, audit::Filter filter, std::optional<TimeRange> period,
                             TimeRange whole, const AuditListing &before, const std::atomic<bool> &cancel)
{
    AuditListing out;
    const bool same = before.rows && before.filter == filter && before.log.size() == log.size() &&
                      before.log.isPrefixOf(log);
    if (same) { // another period of what was found
        out.rows = before.rows;
        out.activity = before.activity;
        out.people = before.people;
    } else {
        out.rows = std::make_shared<const std::vector<std::uint32_t>>(audit::select(log, filter, &cancel));
        out.activity = activityOf(log, *out.rows, whole);
        out.people = peopleOf(log, *out.rows, whole);
    }
    out.lines = std::make_shared<const EventLines>(linesOf(log, *out.rows, period));
    out.shown = eventsIn(*out.lines);
    out.log = std::move(log);
    out.filter = std::move(filter);
    return out;
}

/// The newest wish alone is answered.
void AuditBook::relist()
{
    if (!isLoaded())
        return;
    if (m_superseded)
        m_superseded->store(true);
    m_superseded = std::make_shared<std::atomic<bool>>(false);
    session::inBackground(
        m_lane, this,
        [log = m_log, filter = m_filter, period = m_period, whole = whole(), before = m_listing,
         cancel = m_superseded]() mutable {
            if (cancel->load())
                return AuditListing();
            return list(std::move(log), std::move(filter), period, whole, before, *cancel);
        },
        [this, number = ++m_listings](AuditListing listing) {
            if (number != m_listings)
                return;
            m_listing = std::move(listing);
            Q_EMIT listed();
        });
}

} // namespace hypha::gui
