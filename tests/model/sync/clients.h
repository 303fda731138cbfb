#pragma once

#include "model/session/vaultsync.h"
#include "model/store/repositoryfolder.h"
#include "model/sync/pathtransport.h"
#include "support/must.h"

#include <QTest>

/// Several computers of one person over one bare repository, and an evil hand on it.
namespace hypha::test {

/// One computer: a home and its open vault.
class Client
{
public:
    Client(std::filesystem::path home, const Clock &clock) : m_home(std::move(home)), m_clock(clock) {}

    keystore::ProfileStore profiles() const { return keystore::ProfileStore(keystore::Home::below(m_home)); }
    void create(const session::NewVault &wanted)
    {
        vault = must(session::OpenVault::create(profiles(), wanted, passphrase(), m_clock));
    }
    void open() { vault = must(session::OpenVault::open(profiles(), "default", passphrase(), m_clock)); }
    const std::filesystem::path &home() const { return m_home; }
    std::filesystem::path repository() const { return profiles().repository("default"); }

    Result<session::SyncReport> sync(sync::Options options = {})
    {
        if (!options.wait)
            options.wait = [](int) { return true; };
        sync::PathTransport transport(*vault->profile().remote);
        return session::VaultSync(*vault).run(transport, options);
    }
    session::SyncReport synced(sync::Options options = {}) { return must(sync(std::move(options))); }
    session::SyncState state() { return session::VaultSync(*vault).state(); }

    vault::PushCounts run(const vault::Operation &operation) { return must(vault->run(operation)); }
    void put(const ProjectId &project, const SetId &set, const std::string &key, std::string_view value)
    {
        vault::op::PushVersion push{project, set, std::nullopt, {}, {}, false, false};
        entries::Entry entry;
        entry.key = key;
        entry.value = vault->sealer().seal(asBytes(value));
        push.put.push_back(std::move(entry));
        run(push);
    }
    void removeKey(const ProjectId &project, const SetId &set, const std::string &key)
    {
        run(vault::op::PushVersion{project, set, std::nullopt, {}, {key}, false, false});
    }
    /// "" where there is no such entry.
    std::string value(const ProjectId &project, const SetId &set, const std::string &key,
                      std::uint64_t version = 0)
    {
        const auto entry = must(vault->entry(project, set, key, version));
        return entry ? std::string(must(vault->sealer().open(entry->value)).text()) : std::string();
    }

    std::unique_ptr<session::OpenVault> vault;

private:
    std::filesystem::path m_home;
    const Clock &m_clock;
};

/// Somebody else is faster, just before a push.
class RacedTransport final : public sync::Transport
{
public:
    enum class Before : std::uint8_t { theFirstPush, eachPush };
    RacedTransport(std::filesystem::path remote, std::function<void()> somebodyElse,
                   Before when = Before::theFirstPush)
        : m_inner(std::move(remote)), m_somebodyElse(std::move(somebodyElse)), m_when(when)
    {
    }
    Result<std::optional<store::ObjectId>> tip() override { return m_inner.tip(); }
    Result<void> fetch(const store::ObjectId &tip, const store::GitStore &local,
                       const std::filesystem::path &quarantine) override
    {
        return m_inner.fetch(tip, local, quarantine);
    }
    Result<void> push(const store::GitStore &local, const std::optional<store::ObjectId> &expected,
                      const store::ObjectId &commit, bool force) override
    {
        if (m_when == Before::eachPush || !std::exchange(m_pushed, true))
            m_somebodyElse();
        return m_inner.push(local, expected, commit, force);
    }

private:
    sync::PathTransport m_inner;
    std::function<void()> m_somebodyElse;
    Before m_when;
    bool m_pushed = false;
};

/// A vault on a bare repository, with a set, and copies of the first computer.
class Clients
{
public:
    explicit Clients(int count = 2)
    {
        must(sync::makeEmptyRemote(remote()));
        Client &first = add("first");
        auto wanted = session::NewVault{"default", "Acme", UserId{"email|ada@example.org"}, "Laptop",
                                        remote().string()};
        first.create(wanted);
        first.run(vault::op::CreateProject{project, "api", {}});
        first.run(vault::op::CreateSet{project, set, "production"});
        first.put(project, set, "A", "1");
        first.synced();
        for (int n = 1; n < count; ++n)
            copyOfFirst("copy" + std::to_string(n));
    }

    std::filesystem::path remote() const { return path("remote.git"); }
    std::filesystem::path path(const std::string &name) const
    {
        return m_folder.path().toStdString() + "/" + name;
    }
    Client &operator[](std::size_t n) { return *m_clients[n]; }
    std::size_t size() const { return m_clients.size(); }
    SetClock &clock() { return m_clock; }

    Client &copyOfFirst(const std::string &name)
    {
        std::filesystem::copy(m_clients[0]->home(), path(name), std::filesystem::copy_options::recursive);
        Client &copy = add(name);
        copy.open();
        return copy;
    }

    const ProjectId project = ProjectId::random();
    const SetId set = SetId::random();

private:
    Client &add(const std::string &name)
    {
        m_clients.push_back(std::make_unique<Client>(path(name), m_clock));
        return *m_clients.back();
    }

    QTemporaryDir m_folder;
    SetClock m_clock;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace hypha::test
