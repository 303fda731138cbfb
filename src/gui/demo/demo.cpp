#include "gui/demo/demo.h"

#include "gui/demo/demodata.h"

#include <map>

namespace hypha::gui {

static constexpr int firstDay = 730; ///< days ago

Demo::Demo(QObject *parent) : QObject(parent) {}

keystore::Home Demo::home() const
{
    return keystore::Home::below(m_folder.path().toStdString());
}

Timestamp Demo::PastClock::now() const
{
    return Timestamp::fromSeconds(systemClock().now().seconds - std::int64_t{m_daysBack} * 24 * 3600);
}

void Demo::open(session::Session &session)
{
    if (!m_folder.isValid()) {
        Q_EMIT failed(
            Error{Errc::io, m_folder.path().toStdString(), {}, {}, m_folder.errorString().toStdString()});
        return;
    }
    connect(&session, &session::Session::openFailed, this, &Demo::failed);
    connect(
        &session, &session::Session::opened, this,
        [this, &session] {
            session.withVault(
                this, [&clock = m_clock](session::OpenVault &vault) { return fill(vault, clock); },
                [this](const Result<bool> &filled) {
                    if (filled)
                        Q_EMIT ready();
                    else
                        Q_EMIT failed(filled.error());
                });
        },
        Qt::SingleShotConnection);
    m_clock.goBack(firstDay);
    session::NewVault wanted;
    wanted.profile = "demo";
    wanted.orgName = "Acme";
    wanted.user = UserId{"email|ada@acme.example"};
    wanted.deviceName = "Laptop";
    session.create(std::move(wanted), crypto::SecretBytes::copyOf(asBytes(passphrase)));
}

static constexpr std::int64_t daySeconds = 24 * 3600;

static entries::Entry entryOf(const DemoEntry &demo, const crypto::SessionSealer &sealer)
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

/// In the order of time, as if it had happened: an event is never older than the one before it.
Result<bool> Demo::fill(session::OpenVault &vault, PastClock &clock)
{
    std::multimap<int, vault::Operation, std::greater<>> acts; // equal days keep their order
    for (const DemoProject &project : demoProjects()) {
        const ProjectId projectId = ProjectId::random();
        acts.emplace(project.daysAgo, vault::op::CreateProject{projectId, project.name, std::nullopt});
        for (const DemoSet &set : project.sets) {
            const SetId setId = SetId::random();
            acts.emplace(set.versions.front().daysAgo, vault::op::CreateSet{projectId, setId, set.name});
            for (const DemoVersion &version : set.versions) {
                vault::op::PushVersion push{projectId, setId, version.message, {}, version.remove,
                                            false,     false};
                for (const DemoEntry &entry : version.entries)
                    entries::put(push.put, entryOf(entry, vault.sealer()));
                acts.emplace(version.daysAgo, std::move(push));
            }
        }
        for (const DemoRotation &rotation : project.rotations)
            acts.emplace(rotation.daysAgo, vault::op::Rotate{{projectId}, rotation.reason, rotation.note});
    }
    for (const auto &[daysAgo, act] : acts) {
        clock.goBack(daysAgo);
        HYPHA_CHECK(vault.run(act));
    }
    clock.goBack(0);
    return true;
}

} // namespace hypha::gui
