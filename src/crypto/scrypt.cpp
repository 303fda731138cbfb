#include "crypto/scrypt.h"

#include "crypto/library.h"

#include <sodium.h>

namespace hypha::crypto {

Result<SecretBytes> scrypt(ByteView password, ByteView salt, unsigned logN, std::uint32_t r, std::uint32_t p,
                           std::size_t length)
{
    ensureSodium();
    SecretBytes out(length);
    const int code = crypto_pwhash_scryptsalsa208sha256_ll(password.data(), password.size(), salt.data(),
                                                           salt.size(), std::uint64_t{1} << logN, r, p,
                                                           out.mutableView().data(), length);
    if (code != 0)
        return fail(Errc::noMemory, "scrypt", "the memory that scrypt asks for cannot be had");
    return out;
}

} // namespace hypha::crypto
