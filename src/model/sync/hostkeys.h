#pragma once

#include "crypto/bytes.h"
#include "crypto/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace hypha::sync {

/// An ssh server's public key, as its own software shows it.
struct HostKey
{
    std::string host;
    std::uint16_t port = 22;
    Bytes blob; ///< as on the wire: type and key

    std::string type() const;        ///< ssh-ed25519, …; empty when the blob is none
    std::string fingerprint() const; ///< SHA256:…, as `ssh-keygen -l` prints it
};

enum class HostKeyVerdict : std::uint8_t {
    known,
    unknown,
    changed, ///< another key of the same type is known for this host: somebody may stand in between
};

/// In the form of OpenSSH's known_hosts, hashed names too; lines with patterns or markers count for nothing,
/// except
/// @revoked, which makes a key `changed`. A file that is not there knows nobody.
HostKeyVerdict lookUp(const std::filesystem::path &knownHosts, const HostKey &key);
/// Adds the key, after a person compared its fingerprint; another one of its type for this host goes.
Result<void> pin(const std::filesystem::path &knownHosts, const HostKey &key);

} // namespace hypha::sync
