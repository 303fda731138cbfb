#pragma once

#include "crypto/secretbytes.h"

#include <chrono>
#include <filesystem>
#include <vector>

/// Reads QR codes out of pictures. Decoders of pictures are where programs are broken into: they run in a
/// process of their own, `hypha-scan`, which has limits and may neither write files, nor start programs, nor
/// use the network.
namespace hypha::scan {

inline constexpr std::size_t maxPictureBytes = 32u << 20;
inline constexpr std::size_t maxCodes = 64;
inline constexpr std::size_t maxCodesBytes = 64u << 10; ///< of all codes together

/// Where `hypha-scan` stands: beside this program, or in ../libexec/hypha or ../bin of it. Empty: not
/// installed.
std::filesystem::path scannerProgram();

/// The texts of every QR code in a picture (PNG, JPEG, BMP, PGM) or on the pages of a PDF, in reading order
/// without repeats; empty when there is none. Takes up to `patience`, so call it on a lane. Errors: notFound,
/// io (the file); limitExceeded (a file or picture too large, or too many codes), malformed (no picture that
/// can be read, or one that made the decoder fail), notSupported (no `hypha-scan` here).
Result<std::vector<crypto::SecretBytes>>
readCodes(const std::filesystem::path &picture, const std::filesystem::path &program = scannerProgram(),
          std::chrono::milliseconds patience = std::chrono::seconds(30));

/// What `hypha-scan` ends with.
enum class ScanExit : std::uint8_t { done = 0, cannotStart = 2, noPicture = 3, tooLarge = 4 };

/// The child's answer: of each code its length (4 bytes, little endian) and its bytes.
Result<std::vector<crypto::SecretBytes>> parseCodes(ByteView answer);

} // namespace hypha::scan
