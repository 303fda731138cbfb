#include "gui/demo/demodata.h"

namespace hypha::gui {

using entries::Kind;

static const char privateKey[] = "-----BEGIN OPENSSH PRIVATE KEY-----\n"
                                 "ZGVtbyBvbmx5OiB0aGlzIGlzIG5vIGtleSBhbmQgb3BlbnMgbm90aGluZyBhdCBh\n"
                                 "bGwgYnV0IGl0IGxvb2tzIGEgbGl0dGxlIGxpa2Ugb25lIGZyb20gZmFyIGF3YXku\n"
                                 "-----END OPENSSH PRIVATE KEY-----\n";

static DemoProject api()
{
    return {"api",
            {{"production",
              {{84,
                "First import from the old server",
                {{"DATABASE_URL", "postgres://api:8dHq2vLwT0@db.internal:5432/api", Kind::database, "api", "",
                  "Primary; the replica has the same password.", "database"},
                 {"LOG_LEVEL", "warning"},
                 {"REDIS_URL", "redis://cache.internal:6379/0", Kind::env, "", "", "", "cache"},
                 {"SESSION_SECRET", "b3Jhbmdlcy1hcmUtbm90LXRoZS1vbmx5LWZydWl0", Kind::env, "", "", "", ""},
                 {"SMTP_PASSWORD", "mellow-otter-27-crane", Kind::login, "mailer@acme.example",
                  "https://mail.acme.example", "", "mail"},
                 {"STRIPE_SECRET_KEY", "demo_sk_51Lr0UkAEqYq8w3mNp", Kind::apiKey, "",
                  "https://dashboard.stripe.com", "Restricted: charges and refunds only.", "payments"}}},
               {41,
                "Error reporting",
                {{"SENTRY_DSN", "https://6f1c2d@o42.ingest.sentry.example/7", Kind::apiKey, "",
                  "https://sentry.example", "", "monitoring"},
                 {"MAPS_API_KEY", "demo-AIzaSyB7nQ5w2kX9tR4", Kind::apiKey, "",
                  "https://console.cloud.example", "", "maps"}}},
               {9,
                "New payment key after the audit",
                {{"STRIPE_SECRET_KEY", "demo_sk_83Vw1HzBTuPo4c7dRk", Kind::apiKey, "",
                  "https://dashboard.stripe.com",
                  "Restricted: charges and refunds only.\nRotated after the yearly audit.", "payments"},
                 {"DEPLOY_KEY", privateKey, Kind::sshKey, "deploy", "", "Read-only on the api repository.",
                  "deploy"}}},
               {1,
                "Longer sessions",
                {{"SESSION_LIFETIME", "28800"},
                 {"JWT_SIGNING_KEY", "kV7p-2rXq-9mZt-4wLs-8nHd", Kind::apiKey, "", "", "", "auth"}}}}},
             {"staging",
              {{80,
                "First import",
                {{"DATABASE_URL", "postgres://api:staging@db.staging:5432/api", Kind::database, "api"},
                 {"LOG_LEVEL", "debug"},
                 {"STRIPE_SECRET_KEY", "demo_test_9sKd02mLq8", Kind::apiKey}}}}}}};
}

static DemoProject website()
{
    return {"website",
            {{"production",
              {{60,
                "Moved to the new host",
                {{"ANALYTICS_TOKEN", "demo-4f9a77c2", Kind::apiKey, "", "https://analytics.example"},
                 {"CDN_PURGE_TOKEN", "demo-purge-11e8", Kind::apiKey},
                 {"CONTENT_API", "https://content.acme.example"}}}}}}};
}

static DemoProject office()
{
    return {
        "office",
        {{"accounts",
          {{35,
            "Accounts of the office",
            {{"Company card", "4000 0000 0000 0002", Kind::card, "", "", "For travel and tools.", "finance"},
             {"Door code", "7741 then the green key", Kind::note},
             {"Domain registrar", "plum-violin-breeze-8", Kind::login, "admin@acme.example",
              "https://registrar.example", "", "domains"},
             {"Wi-Fi (guests)", "welcome-to-acme", Kind::login, "Acme guests"}}}}}}};
}

std::vector<DemoProject> demoProjects()
{
    return {api(), website(), office()};
}

} // namespace hypha::gui
