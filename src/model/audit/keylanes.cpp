#include "model/audit/keylanes.h"

namespace hypha::audit {

namespace {

class Lanes
{
public:
    explicit Lanes(const Log &log) : m_log(log) {}

    void take(std::size_t index)
    {
        const Row &row = m_log.row(index);
        switch (row.type) {
        case EventType::projectCreated:
        case EventType::projectDeleted:
        case EventType::pdkRotated:
        case EventType::pdkShared:
            break;
        default:
            return;
        }
        // What is too long to be kept with the rows still names its project and its time.
        const auto details = m_log.details(index);
        if (row.type == EventType::projectCreated)
            begin(row);
        else if (KeyLane *lane = find(row)) {
            if (row.type == EventType::projectDeleted)
                end(*lane, row);
            else if (row.type == EventType::pdkRotated)
                rotate(*lane, row, details ? std::get_if<vault::details::PdkRotated>(&*details) : nullptr);
            else if (const auto *shared =
                         details ? std::get_if<vault::details::PdkShared>(&*details) : nullptr)
                share(*lane, *shared);
        }
    }

    std::vector<KeyLane> done() &&
    {
        for (KeyLane &lane : m_lanes)
            lane.name = m_log.names().project(lane.project);
        return std::move(m_lanes);
    }

private:
    KeyLane *find(const Row &row)
    {
        const auto found = row.project ? m_place.find(*row.project) : m_place.end();
        return found == m_place.end() ? nullptr : &m_lanes[found->second];
    }
    KeyVersion version(const Row &row, std::uint64_t number) const
    {
        KeyVersion v;
        v.version = number;
        v.sequence = row.sequence;
        v.from = row.time;
        v.by = row.device;
        v.user = m_log.user(row);
        return v;
    }
    void begin(const Row &row)
    {
        if (!row.project)
            return;
        m_place.emplace(*row.project, m_lanes.size());
        m_lanes.push_back({*row.project, {}, {}, {version(row, 1)}});
    }
    static void end(KeyLane &lane, const Row &row)
    {
        lane.deleted = row.time;
        lane.versions.back().until = row.time;
    }
    void rotate(KeyLane &lane, const Row &row, const vault::details::PdkRotated *d) const
    {
        lane.versions.back().until = row.time;
        KeyVersion v = version(row, lane.versions.size() + 1);
        if (d) {
            v.reason = d->reason;
            v.note = d->note;
            v.leftOutDevices = d->excludedDevices;
            v.leftOutUsers = d->excludedUsers;
            v.added = d->addedDevices;
        }
        lane.versions.push_back(std::move(v));
    }
    static void share(KeyLane &lane, const vault::details::PdkShared &d)
    {
        if (d.version >= 1 && d.version <= lane.versions.size())
            lane.versions[d.version - 1].shared.insert(d.devices.begin(), d.devices.end());
    }

    const Log &m_log;
    std::vector<KeyLane> m_lanes;
    std::map<ProjectId, std::size_t> m_place;
};

} // namespace

std::vector<KeyLane> keyLanes(const Log &log)
{
    Lanes lanes(log);
    for (std::size_t i = 0; i < log.size(); ++i)
        lanes.take(i);
    return std::move(lanes).done();
}

} // namespace hypha::audit
