#include "cli/application.h"
#include "cli/secretio.h"
#include "crypto/process.h"

int main(int argc, char *argv[])
{
    // A container may forbid hardening; the secrets are then as safe as that container.
    static_cast<void>(hypha::crypto::hardenProcess().has_value());
    auto passphrase = hypha::cli::takePassphraseFromEnvironment();
    return hypha::cli::runApplication({argv + (argc > 0 ? 1 : 0), argv + argc}, std::move(passphrase));
}
