#include "gui/demo/demoplay.h"

#include "gui/demo/democast.h"
#include "gui/demo/demodata.h"
#include "model/recovery/drills.h"
#include "model/recovery/keyset.h"

#include <functional>
#include <map>

namespace hypha::gui {
namespace {

constexpr std::int64_t daySeconds = 24 * 3600;

using Act = std::function<Result<void>(DemoStage &)>;
/// By days ago; acts of one day keep their order.
using Acts = std::multimap<int, Act, std::greater<>>;

entries::Entry entryOf(const DemoEntry &demo, const crypto::SessionSealer &sealer)
{
    const auto optional = [](const char *text) {
        return *text ? std::optional<std::string>(text) : std::nullopt;
    };
    entries::Entry entry;
    entry.key = demo.key;
    entry.value = sealer.seal(asBytes(demo.value));
    entry.kind = demo.kind;
    entry.username = optional(demo.userName);
    entry.url = optional(demo.url);
    entry.description = optional(demo.notes);
    for (std::string_view rest = demo.tags; !rest.empty();) {
        const std::size_t comma = std::min(rest.find(", "), rest.size());
        entry.tags.emplace_back(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 2, rest.size()));
    }
    for (const auto &[name, text] : demo.fields)
        entry.fields.push_back({name, {}, sealer.seal(asBytes(text)), true});
    entry.favorite = demo.favorite;
    if (demo.expiresIn != 0)
        entry.expiresAt = Timestamp::fromSeconds(systemClock().now().seconds + demo.expiresIn * daySeconds);
    return entry;
}

std::optional<ProjectId> projectNamed(const vault::VaultState &state, std::string_view name)
{
    for (const auto &[id, project] : state.projects) {
        if (project.name == name)
            return id;
    }
    return std::nullopt;
}

/// Those who may write in a project take turns.
std::string writerOf(const vault::VaultState &state, const ProjectId &project, int turn)
{
    std::vector<std::string> writers;
    for (const auto &[id, device] : state.devices) {
        const auto role = vault::projectRole(state, *state.project(project), device.user, state.clock);
        const bool holds = state.project(project)->pdk().wrapped.count(id) > 0;
        if (device.status == vault::DeviceStatus::active && holds &&
            vault::allows(role, vault::Permission::write))
            writers.push_back(device.name);
    }
    std::sort(writers.begin(), writers.end());
    return writers.empty() ? DemoStage::here : writers[static_cast<std::size_t>(turn) % writers.size()];
}

void addSet(Acts &acts, const ProjectId &project, const DemoSet &set)
{
    const SetId id = SetId::random();
    acts.emplace(set.versions.front().daysAgo, [project, id, name = set.name](DemoStage &stage) {
        return stage.act(DemoStage::here, vault::op::CreateSet{project, id, name});
    });
    for (const DemoVersion &version : set.versions) {
        acts.emplace(version.daysAgo, [project, id, version](DemoStage &stage) {
            vault::op::PushVersion push{project, id, version.message, {}, version.remove, false, false};
            for (const DemoEntry &entry : version.entries)
                entries::put(push.put, entryOf(entry, stage.sealer()));
            return stage.act(writerOf(stage.state(), project, version.daysAgo), push);
        });
    }
}

void addProjects(Acts &acts)
{
    for (const DemoProject &project : demoProjects()) {
        const ProjectId id = ProjectId::random();
        acts.emplace(project.daysAgo, [id, name = project.name](DemoStage &stage) {
            return stage.act(DemoStage::here, vault::op::CreateProject{id, name, std::nullopt});
        });
        for (const DemoSet &set : project.sets)
            addSet(acts, id, set);
        for (const DemoRotation &rotation : project.rotations) {
            acts.emplace(rotation.daysAgo, [id, rotation](DemoStage &stage) {
                return stage.act(DemoStage::here, vault::op::Rotate{{id}, rotation.reason, rotation.note});
            });
        }
    }
}

UserId userOf(const char *name)
{
    return UserId{"email|" + std::string(name) + "@acme.example"};
}

void addDevice(Acts &acts, const UserId &user, const DemoDevice &device, std::optional<vault::Role> role)
{
    acts.emplace(device.daysAgo, [user, device, role](DemoStage &stage) -> Result<void> {
        HYPHA_CHECK(stage.enrol(device.name, user));
        if (!*device.approvedBy)
            return {};
        return stage.approve(device.approvedBy, device.name, role, {});
    });
    if (device.revokedDaysAgo == 0)
        return;
    acts.emplace(device.revokedDaysAgo, [device](DemoStage &stage) -> Result<void> {
        HYPHA_TRY(const DeviceId id, stage.device(device.name));
        return stage.act(DemoStage::here, vault::op::RevokeDevice{id, "left on a train"});
    });
}

void addPerson(Acts &acts, const DemoPerson &person)
{
    const UserId user = userOf(person.name);
    for (const DemoDevice &device : person.devices)
        addDevice(acts, user, device,
                  &device == &person.devices.front() ? std::optional(person.role) : std::nullopt);
    const int joined = person.devices.front().daysAgo;
    const auto projects = demoProjects();
    for (const auto &[name, role] : person.projects) {
        const auto project =
            std::find_if(projects.begin(), projects.end(), [name = name](const DemoProject &one) {
                return std::string_view(one.name) == name;
            });
        acts.emplace(std::min(joined, project->daysAgo), [user, name = name, role = role](DemoStage &stage) {
            return stage.act(DemoStage::here,
                             vault::op::AddMember{projectNamed(stage.state(), name), user, role});
        });
    }
    if (person.leftDaysAgo != 0)
        acts.emplace(person.leftDaysAgo, [user](DemoStage &stage) {
            return stage.act(DemoStage::here, vault::op::RemoveMember{std::nullopt, user});
        });
}

/// Two of three hold the organisation's key; one of them is due to check their sheet.
Result<void> setUpRecovery(DemoStage &stage)
{
    recovery::Plan plan;
    plan.groups.push_back({"Admins", 2, 3});
    const char *const holders[] = {"Ada", "Eva", "Finn"};
    for (unsigned i = 0; i < std::size(holders); ++i)
        plan.holders.push_back({0, i, holders[i], {}});
    HYPHA_TRY(const recovery::NewKeySet set,
              recovery::makeKeySet(stage.state(), plan, stage.state().head, stage.clock().now()));
    HYPHA_CHECK(stage.act(DemoStage::here, set.operation));
    for (unsigned i = 0; i < std::size(holders); ++i) {
        const recovery::Drill printed{recovery::DrillKind::printed, 1, 0, i};
        HYPHA_CHECK(stage.act(DemoStage::here, vault::op::AddNote{{}, recovery::noteOf(printed)}));
    }
    return stage.act(DemoStage::here, vault::recoveryOperation(
                                          vault::op::SetRecoveryContacts{{userOf("eva"), userOf("ben")}}));
}

Result<void> checkShare(DemoStage &stage, unsigned index)
{
    const recovery::Drill checked{recovery::DrillKind::checked, 1, 0, index};
    return stage.act(DemoStage::here, vault::op::AddNote{{}, recovery::noteOf(checked)});
}

/// The website's key is older than its policy wants: something for the person at the window to do.
Result<void> tightenPolicy(DemoStage &stage)
{
    constexpr std::uint64_t halfAYear = 180, month = 30; // days
    const auto website = projectNamed(stage.state(), "website");
    vault::RotationPolicy policy;
    policy.maxAgeDays = month;
    policy.notifyBeforeExpiryDays = 7;
    HYPHA_CHECK(stage.act(DemoStage::here, vault::op::ChangeProject{*website, "website", policy}));
    policy.maxAgeDays = halfAYear;
    policy.notifyBeforeExpiryDays = month;
    return stage.act(DemoStage::here,
                     vault::op::ChangeProject{*projectNamed(stage.state(), "api"), "api", policy});
}

/// Nearly every device says in its last week what it has seen; two that lie in a drawer do not.
void addConfirmations(Acts &acts)
{
    constexpr int week = 6;
    std::vector<DemoDevice> devices = demoOwnDevices();
    for (const DemoPerson &person : demoPeople()) {
        if (person.leftDaysAgo == 0)
            devices.insert(devices.end(), person.devices.begin(), person.devices.end());
    }
    int day = 0;
    for (const DemoDevice &device : devices) {
        const std::string_view name = device.name;
        if (!*device.approvedBy || device.revokedDaysAgo != 0 || name == "Hana's phone" ||
            name == "Ben's desktop")
            continue;
        acts.emplace(day++ % week + 1, [name](DemoStage &stage) { return stage.confirm(std::string(name)); });
    }
}

} // namespace

Result<void> playDemo(DemoStage &stage)
{
    Acts acts;
    addProjects(acts);
    for (const DemoDevice &device : demoOwnDevices())
        addDevice(acts, userOf("ada"), device, std::nullopt);
    for (const DemoPerson &person : demoPeople())
        addPerson(acts, person);
    acts.emplace(320, setUpRecovery);
    acts.emplace(290, [](DemoStage &at) { return checkShare(at, 0); });
    acts.emplace(31, [](DemoStage &at) { return checkShare(at, 1); });
    acts.emplace(15, tightenPolicy);
    addConfirmations(acts);
    for (const auto &[daysAgo, act] : acts) {
        stage.clock().goBack(daysAgo);
        HYPHA_CHECK(act(stage));
    }
    stage.clock().goBack(0);
    return {};
}

} // namespace hypha::gui
