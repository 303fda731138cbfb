#include "gui/demo/demodata.h"

namespace hypha::gui {

using entries::Kind;

static const char deployKey[] = "-----BEGIN OPENSSH PRIVATE KEY-----\n"
                                "ZGVtbyBvbmx5OiB0aGlzIGlzIG5vIGtleSBhbmQgb3BlbnMgbm90aGluZyBhdCBh\n"
                                "bGwgYnV0IGl0IGxvb2tzIGEgbGl0dGxlIGxpa2Ugb25lIGZyb20gZmFyIGF3YXku\n"
                                "-----END OPENSSH PRIVATE KEY-----\n";

static DemoSet apiProduction()
{
    return {
        "production",
        {{720,
          "First import from the old server",
          {{"DATABASE_URL", "postgres://api:Wn4-olive-tram@db.internal:5432/api", Kind::database, "api", "",
            "Primary; the replica has the same password.", "database", 0, true},
           {"LOG_LEVEL", "info"},
           {"REDIS_URL", "redis://cache.internal:6379/0", Kind::env, "", "", "", "cache"},
           {"SESSION_SECRET", "b3Jhbmdlcy1hcmUtbm90LXRoZS1vbmx5LWZydWl0", Kind::env, "", "", "", "auth"},
           {"SMTP_PASSWORD", "mellow-otter-27-crane", Kind::login, "mailer@acme.example",
            "https://mail.acme.example", "", "mail"},
           {"STRIPE_SECRET_KEY", "demo_sk_11Qa8sLmTz", Kind::apiKey, "", "https://dashboard.stripe.com",
            "Restricted: charges and refunds only.", "payments"}}},
         {610,
          "File storage moved out of the database",
          {{"S3_ACCESS_KEY", "demo-AKIA2Q7XNLMP", Kind::apiKey, "", "https://storage.example",
            "Only the bucket acme-uploads.", "storage"},
           {"S3_SECRET_KEY", "demo-9vT3/kQx+Lw7nB", Kind::apiKey, "", "https://storage.example", "",
            "storage"},
           {"S3_BUCKET", "acme-uploads"}}},
         {498,
          "Queue for mails and reports",
          {{"QUEUE_URL", "amqp://api:demo-quiet-fern@queue.internal:5672/main", Kind::database, "api", "", "",
            "queue"}}},
         {365,
          "Yearly change of the database password",
          {{"DATABASE_URL", "postgres://api:8dHq2vLwT0@db.internal:5432/api", Kind::database, "api", "",
            "Primary; the replica has the same password.", "database", 0, true}}},
         {301, "Less noise in the log", {{"LOG_LEVEL", "warning"}}},
         {214,
          "Error reporting",
          {{"SENTRY_DSN", "https://6f1c2d@o42.ingest.sentry.example/7", Kind::apiKey, "",
            "https://sentry.example", "", "monitoring"}}},
         {160,
          "Maps on the order page",
          {{"MAPS_API_KEY", "demo-AIzaSyB7nQ5w2kX9tR4", Kind::apiKey, "", "https://console.cloud.example",
            "Limited to api.acme.example.", "maps", 24}}},
         {91,
          "Mail provider changed their rules",
          {{"SMTP_PASSWORD", "walnut-ferry-88-lantern", Kind::login, "mailer@acme.example",
            "https://mail.acme.example", "", "mail"}}},
         {9,
          "New payment key after the audit",
          {{"STRIPE_SECRET_KEY", "demo_sk_83Vw1HzBTuPo4c7dRk", Kind::apiKey, "",
            "https://dashboard.stripe.com",
            "Restricted: charges and refunds only.\nRotated after the yearly audit.", "payments", 356, true},
           {"DEPLOY_KEY", deployKey, Kind::sshKey, "deploy", "", "Read-only on the api repository.",
            "deploy"}}},
         {1,
          "Longer sessions",
          {{"SESSION_LIFETIME", "28800"},
           {"JWT_SIGNING_KEY", "kV7p-2rXq-9mZt-4wLs-8nHd", Kind::apiKey, "", "", "", "auth"}}}}};
}

static DemoSet apiStaging()
{
    return {"staging",
            {{718,
              "First import",
              {{"DATABASE_URL", "postgres://api:staging@db.staging:5432/api", Kind::database, "api"},
               {"LOG_LEVEL", "debug"},
               {"STRIPE_SECRET_KEY", "demo_test_9sKd02mLq8", Kind::apiKey}}},
             {498,
              "Queue for mails and reports",
              {{"QUEUE_URL", "amqp://api:staging@queue.staging:5672/main", Kind::database, "api"}}},
             {40, "Feature flags are in the database now", {{"LOG_LEVEL", "info"}}, {"QUEUE_URL"}}}};
}

DemoProject demoApi()
{
    return {"api",
            722,
            {apiProduction(), apiStaging()},
            {{365, "policy", "Once a year"}, {30, "manual", "After the yearly audit"}}};
}

DemoProject demoWebsite()
{
    return {
        "website",
        640,
        {{"production",
          {{640,
            "Moved to the new host",
            {{"ANALYTICS_TOKEN", "demo-4f9a77c2", Kind::apiKey, "", "https://analytics.example"},
             {"CDN_PURGE_TOKEN", "demo-purge-11e8", Kind::apiKey, "", "https://cdn.example", "", "cdn"},
             {"CONTENT_API", "https://content.acme.example"}}},
           {420,
            "Newsletter form",
            {{"NEWSLETTER_KEY", "demo-nl-77f0aa", Kind::apiKey, "", "https://letters.example", "", "mail"}}},
           {60,
            "The cache is cleared by the build now",
            {{"CDN_PURGE_TOKEN", "demo-purge-5c02", Kind::apiKey, "", "https://cdn.example",
              "Used by the build only.", "cdn, build"}}}}},
         {"preview",
          {{420,
            "For the agency",
            {{"CONTENT_API", "https://content-preview.acme.example"},
             {"PREVIEW_PASSWORD", "demo-lilac-bicycle", Kind::login, "agency", "https://preview.acme.example",
              "For the agency; changes with each project."}}}}}},
        {{300, "policy", "Once a year"}}};
}

DemoProject demoMobileApp()
{
    return {"mobile app",
            455,
            {{"signing",
              {{455,
                "Keys of both shops",
                {{"ANDROID_KEYSTORE_PASSWORD", "demo-copper-heron-412", Kind::login, "upload", "",
                  "The keystore itself is on the build machine.", "android"},
                 {"APPLE_NOTARY_PASSWORD", "demo-abcd-efgh-ijkl", Kind::login, "apps@acme.example",
                  "https://appleid.apple.com", "", "apple", 12}}},
               {88,
                "Crash reports",
                {{"CRASH_REPORTS_KEY", "demo-cr-19d2e4", Kind::apiKey, "", "https://crashes.example", "",
                  "monitoring"}}}}},
             {"push notifications",
              {{430,
                "First import",
                {{"APNS_KEY_ID", "DEMO7K2P9Q"},
                 {"FCM_SERVER_KEY", "demo-fcm-A1b2C3d4E5", Kind::apiKey, "", "https://console.cloud.example",
                  "", "android"}}}}}}};
}

} // namespace hypha::gui
