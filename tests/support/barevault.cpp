#include "support/barevault.h"

#include "model/vault/filecheck.h"
#include "support/must.h"

namespace hypha::test {
namespace {

vault::DeviceKeys newKeys()
{
    const auto seed = crypto::Ed25519SecretKey::generate();
    return {DeviceId::random(), UserId{"email|ada@example.org"}, crypto::Ed25519Signer(seed),
            crypto::X25519SecretKey::generate()};
}

} // namespace

BareVault::BareVault(std::optional<Timestamp> time)
    : store(must(store::GitStore::create(folder.path() / "vault.git"))), keys(newKeys()), pretended(time)
{
    run(vault::op::CreateVault{"Acme", "Laptop"});
    run(vault::op::CreateProject{project, "api", {}});
    run(vault::op::CreateSet{project, set, "production"});
}

void BareVault::run(const vault::Operation &operation)
{
    const vault::ReadFile read = [this](const std::string &path) -> Result<Bytes> {
        return head ? head->read(path) : Result<Bytes>(fail(Errc::missingFile, path));
    };
    vault::Prepared prepared = must(vault::prepare(operation, state, keys, sealer, read, now()));
    const auto expected = head ? std::optional(head->commit()) : std::nullopt;
    head = must(store->commit(expected, {std::move(prepared.changes.files), prepared.changes.time}));
    state = std::move(prepared.changes.after);
}

void addNotes(store::GitStore &store, vault::VaultState &state, std::optional<store::Snapshot> &head,
              const vault::DeviceKeys &keys, std::size_t events, std::size_t perMonth, Timestamp &time)
{
    while (state.head.sequence < events) {
        const vault::ReadFile read = [&](const std::string &path) { return head->read(path); };
        vault::ChangeBuilder builder(state, keys, read, time);
        for (std::size_t i = 0; i < perMonth && builder.state().head.sequence < events; ++i) {
            json::Object note;
            note.set("note",
                     "checked the backup, all is well " + std::to_string(builder.state().head.sequence));
            if (!builder.add("audit_note", std::nullopt, std::move(note)))
                std::abort();
        }
        vault::ChangeSet changes = std::move(builder).take();
        head = must(store.commit(head->commit(), {std::move(changes.files), changes.time}));
        state = std::move(changes.after);
        time = Timestamp::fromSeconds(time.seconds + longestMonth);
    }
}

void BareVault::fillLog(std::size_t events)
{
    Timestamp time = now();
    addNotes(*store, state, head, keys, events, events, time);
}

void BareVault::fillMonths(std::size_t events, std::size_t perMonth)
{
    Timestamp time = now();
    addNotes(*store, state, head, keys, events, perMonth, time);
    pretended = Timestamp::fromSeconds(time.seconds - longestMonth);
}

vault::op::PushVersion BareVault::one(std::string key, std::string_view value) const
{
    vault::op::PushVersion push{project, set, std::nullopt, {}, {}, false, false};
    entries::Entry entry;
    entry.key = std::move(key);
    entry.value = sealer.seal(asBytes(value));
    push.put.push_back(std::move(entry));
    return push;
}

void BareVault::fillSet(std::size_t count)
{
    vault::op::PushVersion push{project, set, "import", {}, {}, true, false};
    for (std::size_t i = 0; i < count; ++i) {
        entries::Entry entry;
        entry.key = "SERVICE_" + std::to_string(100000 + i) + "_PASSWORD";
        entry.value = sealer.seal(asBytes("a-value-of-ordinary-length-" + std::to_string(i * 7919)));
        entry.description = "the password of service " + std::to_string(i);
        push.put.push_back(std::move(entry));
    }
    run(push);
}

} // namespace hypha::test
