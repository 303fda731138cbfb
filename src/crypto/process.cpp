#include "crypto/process.h"

#include "crypto/library.h"

#include <cerrno>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace hypha::crypto {

Result<void> hardenProcess()
{
    ensureSodium();
    constexpr rlimit none{0, 0};
    const int limitError = setrlimit(RLIMIT_CORE, &none) == 0 ? 0 : errno;
    const int dumpableError = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : errno;
    if (limitError != 0)
        return fail(Errc::notSupported, "RLIMIT_CORE", std::strerror(limitError));
    if (dumpableError != 0)
        return fail(Errc::notSupported, "PR_SET_DUMPABLE", std::strerror(dumpableError));
    return {};
}

} // namespace hypha::crypto
