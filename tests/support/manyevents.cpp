#include "support/manyevents.h"

#include "model/session/auditlog.h"
#include "model/session/openvault.h"
#include "model/vault/changebuilder.h"
#include "support/manyentries.h"

namespace hypha::test {

namespace {

constexpr std::int64_t span = 2 * 365 * 86'400; // seconds
constexpr std::size_t day = 137;                // events with one time

class FixedClock final : public Clock
{
public:
    explicit FixedClock(std::int64_t seconds) : m_now(Timestamp::fromSeconds(seconds)) {}
    Timestamp now() const override { return m_now; }

private:
    Timestamp m_now;
};

/// As people write them: some of the same words again and again.
json::Object note(std::uint64_t number)
{
    const char *texts[] = {"checked the backup, all is well", "looked at the logs of the night",
                           "the release of the week went out", "asked the supplier about the invoice"};
    json::Object details;
    details.set("note", std::string(texts[number % 4]) + ' ' + std::to_string(number));
    return details;
}

/// Notes over two years, in one commit.
Result<void> fillLog(session::OpenVault &vault, store::GitStore &store, std::size_t events, std::int64_t from)
{
    HYPHA_TRY(const auto head, store.head());
    const vault::ReadFile read = [&](const std::string &path) { return head->read(path); };
    vault::VaultState state = *vault.state();
    const ProjectId project = state.projects.begin()->first;
    std::map<std::string, std::optional<Bytes>> files;
    while (state.head.sequence < events) {
        const auto part = static_cast<double>(state.head.sequence) / static_cast<double>(events);
        const std::int64_t at = from + static_cast<std::int64_t>(part * static_cast<double>(span));
        vault::ChangeBuilder builder(state, vault.keys(), read, Timestamp::fromSeconds(at));
        for (std::size_t i = 0; i < day && builder.state().head.sequence < events; ++i) {
            const std::uint64_t number = builder.state().head.sequence;
            HYPHA_CHECK(builder.add("audit_note", number % 3 == 0 ? std::optional(project) : std::nullopt,
                                    note(number)));
        }
        vault::ChangeSet changes = std::move(builder).take();
        for (auto &[path, bytes] : changes.files)
            files.insert_or_assign(path, std::move(bytes));
        state = std::move(changes.after);
    }
    HYPHA_CHECK(store.commit(head->commit(), {std::move(files), state.lastTimestamp}));
    return {};
}

} // namespace

Result<void> makeVaultWithEvents(const std::filesystem::path &home, std::size_t events)
{
    const keystore::ProfileStore profiles(keystore::Home::below(home));
    const std::int64_t from = systemClock().now().seconds - span;
    const FixedClock past(from);
    const session::NewVault wanted{"default", "Acme", UserId{"email|ada@example.org"}, "Laptop",
                                   std::nullopt};
    HYPHA_TRY(const auto vault,
              session::OpenVault::create(profiles, wanted,
                                         crypto::SecretBytes::copyOf(asBytes(manyPassphrase)), past));
    HYPHA_CHECK(vault->run(vault::op::CreateProject{ProjectId::random(), "api", std::nullopt}));
    HYPHA_TRY(const auto store, store::GitStore::open(profiles.repository("default")));
    HYPHA_CHECK(fillLog(*vault, *store, events, from));
    HYPHA_CHECK(vault->refresh());
    HYPHA_CHECK(session::readAuditLog(*vault, profiles));
    return {};
}

} // namespace hypha::test
