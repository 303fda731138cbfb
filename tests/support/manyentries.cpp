#include "support/manyentries.h"

#include "model/session/openvault.h"

namespace hypha::test {

entries::EntryList manyEntries(std::size_t count, const crypto::SessionSealer &sealer)
{
    constexpr entries::Kind kinds[] = {entries::Kind::env, entries::Kind::login, entries::Kind::apiKey};
    const char *tags[] = {"billing", "mail", "web", "internal"};
    entries::EntryList list;
    for (std::size_t i = 0; i < count; ++i) {
        entries::Entry entry;
        entry.key = "SERVICE_" + std::to_string(100000 + i) + "_PASSWORD";
        entry.value = sealer.seal(asBytes("a-value-of-ordinary-length-" + std::to_string(i * 7919)));
        entry.kind = kinds[i % 3];
        if (i % 3 == 1) {
            entry.username = "user" + std::to_string(i * 31 % 2000) + "@example.org";
            entry.url = "https://service" + std::to_string(i % 97) + ".example.org/login";
        }
        if (i % 5 == 0)
            entry.tags = {tags[i / 5 % 4]};
        entry.favorite = i % 50 == 0;
        if (i % 200 == 0)
            entry.expiresAt = Timestamp::fromSeconds(1'700'000'000 + static_cast<std::int64_t>(i) * 86400);
        list.push_back(std::move(entry));
    }
    return list;
}

Result<Place> makeVaultWithMany(const std::filesystem::path &home, std::size_t count)
{
    const session::NewVault wanted{"default", "Acme", UserId{"email|ada@example.org"}, "Laptop",
                                   std::nullopt};
    HYPHA_TRY(const auto vault, session::OpenVault::create(
                                    keystore::ProfileStore(keystore::Home::below(home)), wanted,
                                    crypto::SecretBytes::copyOf(asBytes(manyPassphrase)), systemClock()));
    const Place place;
    HYPHA_CHECK(vault->run(vault::op::CreateProject{place.project, "api", std::nullopt}));
    HYPHA_CHECK(vault->run(vault::op::CreateSet{place.project, place.set, "production"}));
    vault::op::PushVersion push{place.project, place.set, "import", {}, {}, true, false};
    push.put = manyEntries(count, vault->sealer());
    HYPHA_CHECK(vault->run(push));
    return place;
}

} // namespace hypha::test
