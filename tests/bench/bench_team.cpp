#include "support/barevault.h"

#include "crypto/keyagreement.h"
#include "model/vault/filecheck.h"
#include "model/vault/operationsteps.h"
#include "model/vault/parallel.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <ctime>

using namespace hypha;
using test::BareVault;

namespace {

double seconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Of all threads.
double processorSeconds(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void require(bool good)
{
    if (!good)
        std::abort();
}

UserId person(std::size_t n)
{
    return UserId{"email|person" + std::to_string(n) + "@example.org"};
}

/// The operations of several devices, gathered into one commit: setting up is not what is measured.
class Gathered
{
public:
    explicit Gathered(BareVault &v) : m_vault(v) {}

    vault::ReadFile reader() const
    {
        return [this](const std::string &path) -> Result<Bytes> {
            const auto written = m_files.find(path);
            return written != m_files.end() && written->second ? Result<Bytes>(*written->second)
                                                               : m_vault.head->read(path);
        };
    }
    void take(vault::ChangeSet changes)
    {
        for (auto &[path, bytes] : changes.files)
            m_files.insert_or_assign(path, std::move(bytes));
        m_vault.state = std::move(changes.after);
        m_time = changes.time;
    }
    void run(const vault::DeviceKeys &keys, const vault::Operation &operation)
    {
        auto prepared =
            vault::prepare(operation, m_vault.state, keys, m_vault.sealer, reader(), systemClock().now());
        require(prepared.has_value());
        take(std::move(prepared->changes));
    }
    void commit()
    {
        auto head = m_vault.store->commit(m_vault.head->commit(), {std::move(m_files), m_time});
        require(head.has_value());
        m_vault.head = std::move(*head);
    }

private:
    BareVault &m_vault;
    std::map<std::string, std::optional<Bytes>> m_files;
    Timestamp m_time;
};

vault::DeviceKeys keysOf(const UserId &user)
{
    return {DeviceId::random(), user, crypto::Ed25519Signer(crypto::Ed25519SecretKey::generate()),
            crypto::X25519SecretKey::generate()};
}

json::Object memberDetails(const vault::VaultState &state, const UserId &user, bool inOrganisation)
{
    json::Object details;
    details.set("user_id", user.text);
    details.set("role", "member");
    details.set("expires_at", nullptr);
    if (inOrganisation)
        details.set("device_ids", vault::asTexts(vault::activeDevices(state, user)));
    return details;
}

/// People of two devices each, all of them in the project and holding its key.
BareVault &team(std::size_t people)
{
    static std::map<std::size_t, std::unique_ptr<BareVault>> made;
    auto &v = made[people];
    if (v)
        return *v;
    v = std::make_unique<BareVault>();
    v->fillSet(100);
    Gathered all(*v);
    for (std::size_t i = 0; i < people; ++i)
        for (const char *name : {"laptop", "phone"})
            all.run(keysOf(person(i)), vault::op::EnrolDevice{name});
    vault::ChangeBuilder builder(v->state, v->keys, all.reader(), systemClock().now());
    for (const auto &[id, device] : v->state.devices)
        if (device.status == vault::DeviceStatus::pendingApproval)
            require(vault::approveDevice(builder, {id, vault::deviceFingerprint(device)}).has_value());
    for (std::size_t i = 0; i < people; ++i) {
        require(builder.add("member_added", {}, memberDetails(builder.state(), person(i), true)).has_value());
        require(builder.add("member_added", v->project, memberDetails(builder.state(), person(i), false))
                    .has_value());
    }
    require(vault::shareKeys(builder, {v->project}).has_value());
    all.take(std::move(builder).take());
    all.commit();
    return *v;
}

/// Two a wrapped key: the ephemeral public key and the shared secret.
void bareAgreements(std::size_t count)
{
    static const auto peer = crypto::x25519PublicKey(crypto::X25519SecretKey::generate());
    const std::size_t pairs = count / 2;
    vault::parallelFor(pairs, vault::workerCount(pairs), [&](std::size_t, std::size_t) {
        const auto secret = crypto::X25519SecretKey::generate();
        benchmark::DoNotOptimize(crypto::x25519PublicKey(secret));
        benchmark::DoNotOptimize(crypto::x25519(secret, peer).has_value());
    });
}

/// Limit: 1.3 times the bare agreements, in the same run.
void wrapToDevices(benchmark::State &state)
{
    const auto devices = static_cast<std::size_t>(state.range(0));
    BareVault &v = team(devices / 2);
    std::set<DeviceId> recipients;
    for (const auto &[id, device] : v.state.devices)
        if (recipients.size() < devices)
            recipients.insert(id);
    const auto pdk = crypto::ChaChaKey::generate();
    double whole = 0, bare = 0;
    for (auto _ : state) {
        bare += seconds([&] { bareAgreements(2 * recipients.size()); });
        whole +=
            seconds([&] { require(vault::wrapFor(v.state, pdk, v.project, 2, recipients).has_value()); });
    }
    state.counters["to_bare"] = whole / bare;
    state.counters["of_limit"] = whole / bare / 1.3;
}
BENCHMARK(wrapToDevices)->Arg(2000)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

/// Limit: 1 s of processor time with rotation, box audit and commit.
void removeOneOf(benchmark::State &state)
{
    const auto people = static_cast<std::size_t>(state.range(0));
    BareVault &v = team(people);
    std::size_t next = 0;
    double spent = 0;
    const std::uint64_t key = v.state.project(v.project)->currentPdk();
    for (auto _ : state)
        spent += processorSeconds([&] { v.run(vault::op::RemoveMember{std::nullopt, person(next++)}); });
    require(v.state.project(v.project)->currentPdk() == key + next);
    state.counters["cpu_ms"] = spent / static_cast<double>(next) * 1000;
    state.counters["limit_ms"] = 1000;
}
BENCHMARK(removeOneOf)->Arg(1000)->Unit(benchmark::kMillisecond)->Iterations(5);

struct Newcomer
{
    BareVault vault;
    UserId user = person(0);

    explicit Newcomer(std::size_t secrets)
    {
        vault.fillSet(secrets);
        Gathered all(vault);
        const vault::DeviceKeys keys = keysOf(user);
        all.run(keys, vault::op::EnrolDevice{"laptop"});
        all.run(vault.keys,
                vault::op::ApproveDevice{keys.id, vault::deviceFingerprint(*vault.state.device(keys.id)),
                                         vault::Role::member});
        all.commit();
    }
    void add()
    {
        const vault::op::AddMember operation{vault.project, user, vault::Role::member};
        const auto prepared = vault::prepare(operation, vault.state, vault.keys, vault.sealer,
                                             vault::readFrom(*vault.head), systemClock().now());
        require(prepared.has_value() && prepared->changes.events.size() == 2);
    }
};

/// Adding somebody to a project of 10,000 secrets, against one of 10, in the same run. Limit: about 1.
void addMember(benchmark::State &state)
{
    static Newcomer small(10), large(10000);
    double few = 0, many = 0;
    for (auto _ : state) {
        few += processorSeconds([&] { small.add(); });
        many += processorSeconds([&] { large.add(); });
    }
    state.counters["to_10_secrets"] = many / few;
}
BENCHMARK(addMember)->Unit(benchmark::kMillisecond)->Iterations(100);

std::uintmax_t bytesBelow(const std::filesystem::path &folder)
{
    std::uintmax_t sum = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            sum += entry.file_size();
    return sum;
}

/// Repository bytes of one device more (enrolled, approved, given one key), and of an operation without
/// content, in a team of so many devices, packed. Stated, not limited.
void repositoryGrowth(benchmark::State &state)
{
    constexpr std::size_t more = 50;
    BareVault v;
    Gathered setUp(v);
    std::vector<vault::DeviceKeys> own;
    for (std::size_t i = 0; i < static_cast<std::size_t>(state.range(0)); ++i) {
        own.push_back(keysOf(person(i)));
        setUp.run(own.back(), vault::op::EnrolDevice{"laptop"});
        setUp.run(v.keys, vault::op::ApproveDevice{own.back().id,
                                                   vault::deviceFingerprint(*v.state.device(own.back().id)),
                                                   vault::Role::member,
                                                   {},
                                                   {{v.project, vault::Role::member, {}}}});
    }
    setUp.commit();
    const auto packed = [&] {
        require(v.store->packIfNeeded(0).has_value());
        return bytesBelow(v.folder.path());
    };
    for (auto _ : state) {
        const auto before = packed();
        for (std::size_t i = 0; i < more; ++i) {
            const vault::DeviceKeys keys = keysOf(person(1000 + i));
            Gathered one(v);
            one.run(keys, vault::op::EnrolDevice{"laptop"});
            one.commit();
            v.run(vault::op::ApproveDevice{keys.id,
                                           vault::deviceFingerprint(*v.state.device(keys.id)),
                                           vault::Role::member,
                                           {},
                                           {{v.project, vault::Role::member, {}}}});
        }
        const auto between = packed();
        for (std::size_t i = 0; i < more; ++i)
            v.run(vault::op::AddNote{std::nullopt, "one more"});
        state.counters["bytes_per_device"] = static_cast<double>(between - before) / more;
        state.counters["bytes_per_note"] = static_cast<double>(packed() - between) / more;
    }
}
BENCHMARK(repositoryGrowth)->Arg(10)->Arg(200)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
