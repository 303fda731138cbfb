#pragma once

#include "crypto/keys.h"
#include "model/record/userid.h"
#include "model/vault/state.h"

/// A device's keys as a file that `age -d` opens without us (docs/cli.md, `keys export`).
namespace hypha::recovery {

/// Move-only. `head` is one that every state of the vault contains from then on.
struct DeviceKeysFile
{
    DeviceId device;
    UserId user;
    std::string name; ///< of the device
    crypto::Ed25519SecretKey signing;
    crypto::X25519SecretKey encryption;
    OrgId org;
    crypto::Hash fingerprint;
    vault::Head head;
};

/// Canonical JSON {device_id, encryption_secret, fingerprint, head, name, org_id, schema_version: 1,
/// signing_seed, type: "device_keys", user_id}, keys and hashes in base64, as an armoured age file for the
/// passphrase. Errc::noMemory, invalidInput for an empty passphrase.
Result<std::string> sealDeviceKeys(const DeviceKeysFile &keys, ByteView passphrase);

/// What is inside: the JSON, and back. `json` may end with a newline.
crypto::SecretBytes writeDeviceKeys(const DeviceKeysFile &keys);
Result<DeviceKeysFile> readDeviceKeys(crypto::SecretBytes json);

/// Errc::wrongPassphrase with item "keys file"; malformed and limitExceeded for what is no such file;
/// newerVersion.
Result<DeviceKeysFile> openDeviceKeys(ByteView file, ByteView passphrase);

inline constexpr std::size_t maxDeviceKeysFile = 1u << 20; ///< bytes of the armoured file

} // namespace hypha::recovery
