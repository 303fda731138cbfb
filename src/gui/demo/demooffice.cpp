#include "gui/demo/demodata.h"

namespace hypha::gui {

using entries::Kind;

static const char backupKey[] = "-----BEGIN OPENSSH PRIVATE KEY-----\n"
                                "ZGVtbyBvbmx5OiBhIGtleSBmb3IgYmFja3VwcyB0aGF0IG9wZW5zIG5vdGhpbmcg\n"
                                "-----END OPENSSH PRIVATE KEY-----\n";

DemoProject demoInfrastructure()
{
    return {
        "infrastructure",
        700,
        {{"servers",
          {{700,
            "Root passwords into the vault",
            {{"db.internal root", "demo-granite-swan-61", Kind::login, "root", "ssh://db.internal",
              "Console only; ssh takes keys.", "server"},
             {"cache.internal root", "demo-pewter-finch-07", Kind::login, "root", "ssh://cache.internal", "",
              "server"},
             {"Backup key", backupKey, Kind::sshKey, "backup", "", "Append-only at the backup host.",
              "backup"}}},
           {350,
            "After the move to the new data centre",
            {{"db.internal root", "demo-velvet-otter-93", Kind::login, "root", "ssh://db.internal",
              "Console only; ssh takes keys.", "server"},
             {"Switch (rack 4)", "demo-birch-anvil", Kind::login, "admin", "https://10.0.4.2", "",
              "network"}}},
           {120,
            "Disk encryption of the backup host",
            {{"Backup disk passphrase", "demo seven quiet herons cross the harbour", Kind::note, "", "", "",
              "backup", 0, true}}}}},
         {"monitoring",
          {{540,
            "Alerts by telephone",
            {{"PAGER_TOKEN", "demo-pg-51aa90", Kind::apiKey, "", "https://pager.example", "", "monitoring"},
             {"GRAFANA_ADMIN", "demo-saffron-kite", Kind::login, "admin", "https://graphs.internal", "",
              "monitoring"}}},
           {17,
            "The old alert service is gone",
            {{"PAGER_TOKEN", "demo-pg-7be214", Kind::apiKey, "", "https://pager.example", "",
              "monitoring"}}}}},
         {"certificates",
          {{380,
            "Wildcard certificate",
            {{"DNS_CHALLENGE_TOKEN", "demo-dns-0c88f1", Kind::apiKey, "", "https://dns.example", "",
              "domains", 45}}}}}},
        {{350, "incident", "A laptop was left on a train"}, {150, "policy", "Twice a year"}}};
}

DemoProject demoOffice()
{
    return {"office",
            690,
            {{"accounts",
              {{690,
                "Accounts of the office",
                {{"Company card",
                  "4000 0000 0000 0002",
                  Kind::card,
                  "",
                  "",
                  "For travel and tools.",
                  "finance",
                  410,
                  true,
                  {{"cvv", "123"}, {"expiry", "01/28"}, {"holder", "Acme"}}},
                 {"Door code", "7741 then the green key", Kind::note},
                 {"Domain registrar", "plum-violin-breeze-8", Kind::login, "admin@acme.example",
                  "https://registrar.example", "", "domains"},
                 {"Wi-Fi (guests)", "welcome-to-acme", Kind::login, "Acme guests"}}},
               {260,
                "New door, new code",
                {{"Door code", "2096 then the green key", Kind::note},
                 {"Bank (read only)", "demo-tulip-quartz-5", Kind::login, "acme-books",
                  "https://bank.example", "Two people have their own access for payments.", "finance"}}},
               {35,
                "Guests get a new password every quarter",
                {{"Wi-Fi (guests)", "autumn-at-acme", Kind::login, "Acme guests", "", "", "", 55}}}}}},
            {{200, "policy", "Once a year"}}};
}

std::vector<DemoProject> demoProjects()
{
    return {demoApi(), demoWebsite(), demoMobileApp(), demoInfrastructure(), demoOffice()};
}

} // namespace hypha::gui
