#include "model/entries/totp.h"
#include "seeds.h"

#include <cstdlib>

namespace depth {
static fuzz::Depth code("a code");
} // namespace depth

/// Whatever is taken gives a code of digits, and what was typed as a bare key stays readable.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace hypha;
    const auto uri = entries::totpUri({data, size});
    if (!uri)
        return 0;
    const auto totp = entries::parseTotp(uri->view());
    if (!totp)
        std::abort();
    const crypto::SecretBytes code = entries::totpCode(*totp, 1111111109);
    if (code.size() != totp->digits || code.text().find_first_not_of("0123456789") != std::string_view::npos)
        std::abort();
    depth::code.reach();
    const unsigned left = entries::totpSecondsLeft(*totp, 1111111109);
    if (left < 1 || left > totp->period)
        std::abort();
    return 0;
}
