#include "crypto/result.h"

namespace hypha {

const char *toString(Errc code)
{
    switch (code) {
    case Errc::invalidInput:
        return "invalid_input";
    case Errc::limitExceeded:
        return "limit_exceeded";
    case Errc::notFound:
        return "not_found";
    case Errc::ambiguous:
        return "ambiguous";
    case Errc::alreadyExists:
        return "already_exists";
    case Errc::conflict:
        return "conflict";
    case Errc::cancelled:
        return "cancelled";
    case Errc::inputNeeded:
        return "input_needed";
    case Errc::wrongPassphrase:
        return "wrong_passphrase";
    case Errc::tooManyAttempts:
        return "too_many_attempts";
    case Errc::permissionDenied:
        return "permission_denied";
    case Errc::accessDenied:
        return "access_denied";
    case Errc::deviceNotActive:
        return "device_not_active";
    case Errc::rotationDue:
        return "rotation_due";
    case Errc::owed:
        return "operation_unfinished";
    case Errc::malformed:
        return "malformed";
    case Errc::notCanonical:
        return "not_canonical";
    case Errc::signatureInvalid:
        return "signature_invalid";
    case Errc::hashMismatch:
        return "hash_mismatch";
    case Errc::chainBroken:
        return "chain_broken";
    case Errc::illegalEvent:
        return "illegal_event";
    case Errc::missingFile:
        return "missing_file";
    case Errc::unexpectedFile:
        return "unexpected_file";
    case Errc::contentMismatch:
        return "content_mismatch";
    case Errc::wrongKey:
        return "wrong_key";
    case Errc::commitmentMismatch:
        return "commitment_mismatch";
    case Errc::decryptionFailed:
        return "decryption_failed";
    case Errc::rollback:
        return "rollback";
    case Errc::forked:
        return "forked";
    case Errc::rememberedHeadLost:
        return "remembered_head_lost";
    case Errc::newerVersion:
        return "newer_version";
    case Errc::keystoreDamaged:
        return "keystore_damaged";
    case Errc::notAVault:
        return "not_a_vault";
    case Errc::io:
        return "io_error";
    case Errc::diskFull:
        return "disk_full";
    case Errc::readOnly:
        return "read_only";
    case Errc::busy:
        return "busy";
    case Errc::network:
        return "network";
    case Errc::noMemory:
        return "no_memory";
    case Errc::notSupported:
        return "not_supported";
    case Errc::internal:
        return "internal";
    }
    return "internal";
}

} // namespace hypha
