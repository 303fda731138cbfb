#include "model/store/packwriter.h"

#include "model/store/atomicfile.h"

#include <QByteArray>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace hypha::store {
namespace {

constexpr std::size_t bufferLimit = 1u << 20; // bytes
/// Readable by whoever may read the folder, writable by nobody: 0400 in a private one.
unsigned modeIn(const std::filesystem::path &folder)
{
    struct stat status{};
    return ::stat(folder.c_str(), &status) == 0 ? (status.st_mode & 0444u) | 0400u : 0400u;
}

void appendBigEndian(Bytes &out, std::uint64_t value, unsigned bytes)
{
    for (unsigned i = bytes; i-- > 0;)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

constexpr auto crcTable = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = (c >> 1) ^ ((c & 1) != 0 ? 0xedb88320u : 0u);
        table[i] = c;
    }
    return table;
}();

/// CRC-32 of ISO 3309, as the index has it; goes on from `crc`.
std::uint32_t crc32(std::uint32_t crc, ByteView bytes)
{
    crc = ~crc;
    for (const auto byte : bytes)
        crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >> 8);
    return ~crc;
}

ByteView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

/// Ciphertext does not shrink, and trying costs more than everything else here: the beginning tells.
int levelFor(ByteView bytes, int effort)
{
    constexpr std::size_t sample = 4096;
    if (bytes.size() <= sample)
        return effort;
    return qCompress(bytes.data(), static_cast<qsizetype>(sample), 1).size() > qsizetype{sample * 95 / 100}
               ? 0
               : 6;
}

/// In a large folder it is ids that take the room, which do not shrink: trying harder costs twice the time
/// for three bytes in a hundred.
int levelFor(ObjectType type, ByteView bytes, int effort)
{
    constexpr std::size_t largeFolder = 64u << 10;
    return type == ObjectType::tree && bytes.size() > largeFolder ? 1 : levelFor(bytes, effort);
}

/// A zlib stream.
QByteArray deflate(ByteView bytes, int level)
{
    constexpr qsizetype lengthPrefix = 4; // Qt's own, before the stream
    if (bytes.empty())                    // Qt makes no stream of nothing
        return QByteArray::fromHex("789c030000000001");
    return qCompress(bytes.data(), static_cast<qsizetype>(bytes.size()), level).sliced(lengthPrefix);
}

/// The type and size before an object in a pack.
Bytes objectHeader(unsigned type, std::size_t size)
{
    Bytes out{static_cast<std::uint8_t>((type << 4) | (size & 15))};
    for (size >>= 4; size > 0; size >>= 7) {
        out.back() |= 0x80;
        out.push_back(static_cast<std::uint8_t>(size & 0x7f));
    }
    return out;
}

Bytes baseDistance(std::uint64_t distance)
{
    Bytes reversed{static_cast<std::uint8_t>(distance & 0x7f)};
    while ((distance >>= 7) != 0)
        reversed.push_back(static_cast<std::uint8_t>(0x80 | (--distance & 0x7f)));
    return {reversed.rbegin(), reversed.rend()};
}

std::string hexOf(ByteView hash)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(hash.data()),
                                   static_cast<qsizetype>(hash.size()))
        .toHex()
        .toStdString();
}

} // namespace

PackWriter::PackWriter(Descriptor descriptor, std::filesystem::path folder, std::filesystem::path temporary,
                       Effort effort)
    : m_descriptor(std::move(descriptor)), m_folder(std::move(folder)), m_temporary(std::move(temporary)),
      m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha1)), m_effort(effort)
{
}

Result<PackWriter> PackWriter::begin(const std::filesystem::path &packFolder, std::uint32_t objects,
                                     Effort effort)
{
    static std::atomic<unsigned> counter{0};
    HYPHA_CHECK(makePrivateFolder(packFolder));
    std::filesystem::path temporary;
    int fd = -1;
    do {
        temporary = packFolder / (std::string(unfinishedPack) + "hypha_" + std::to_string(::getpid()) + "_" +
                                  std::to_string(counter++));
        fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                    modeIn(packFolder));
    } while (fd < 0 && errno == EEXIST);
    if (fd < 0)
        return tl::unexpected<Error>(errorFromErrno(errno, packFolder, "creating a pack"));
    PackWriter writer(Descriptor(fd), packFolder, std::move(temporary), effort);
    writer.m_buffer = {'P', 'A', 'C', 'K', 0, 0, 0, 2};
    appendBigEndian(writer.m_buffer, objects, 4);
    writer.m_size = writer.m_buffer.size();
    return writer;
}

PackWriter::~PackWriter()
{
    if (m_hash && !m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<void> PackWriter::flush()
{
    m_hash->addData(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_buffer.size())));
    HYPHA_CHECK(writeAll(m_descriptor.get(), m_buffer, m_temporary));
    m_buffer.clear();
    return {};
}

Result<void> PackWriter::append(const ObjectId &id, Bytes header, const QByteArray &stream)
{
    m_places.push_back({id, m_size, crc32(crc32(0, header), viewOf(stream))});
    m_offsets.emplace(id, m_size);
    m_buffer.insert(m_buffer.end(), header.begin(), header.end());
    m_buffer.insert(m_buffer.end(), stream.begin(), stream.end());
    m_size += header.size() + static_cast<std::size_t>(stream.size());
    return m_buffer.size() < bufferLimit ? Result<void>() : flush();
}

Result<void> PackWriter::add(const ObjectId &id, ObjectType type, ByteView bytes)
{
    return append(id, objectHeader(static_cast<unsigned>(type), bytes.size()),
                  deflate(bytes, levelFor(type, bytes, static_cast<int>(m_effort))));
}

Result<void> PackWriter::addDelta(const ObjectId &id, const ObjectId &base, ByteView delta)
{
    constexpr unsigned offsetDelta = 6;
    Bytes header = objectHeader(offsetDelta, delta.size());
    const Bytes distance = baseDistance(m_size - m_offsets.at(base));
    header.insert(header.end(), distance.begin(), distance.end());
    return append(id, std::move(header), deflate(delta, levelFor(delta, static_cast<int>(m_effort))));
}

Bytes PackWriter::index(ByteView packHash) const
{
    constexpr std::uint64_t largeBit = 0x80000000u;
    auto places = m_places;
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.id < b.id; });
    Bytes out{0xff, 't', 'O', 'c', 0, 0, 0, 2};
    for (std::size_t first = 0, at = 0; first < 256; ++first) {
        while (at < places.size() && places[at].id.bytes[0] <= first)
            ++at;
        appendBigEndian(out, at, 4);
    }
    for (const auto &place : places)
        out.insert(out.end(), place.id.bytes.begin(), place.id.bytes.end());
    for (const auto &place : places)
        appendBigEndian(out, place.checksum, 4);
    Bytes large;
    for (const auto &place : places) {
        const bool small = place.offset < largeBit;
        appendBigEndian(out, small ? place.offset : largeBit | (large.size() / 8), 4);
        if (!small)
            appendBigEndian(large, place.offset, 8);
    }
    out.insert(out.end(), large.begin(), large.end());
    out.insert(out.end(), packHash.begin(), packHash.end());
    const auto hash = QCryptographicHash::hash(QByteArrayView(out.data(), static_cast<qsizetype>(out.size())),
                                               QCryptographicHash::Sha1);
    out.insert(out.end(), hash.begin(), hash.end());
    return out;
}

Result<std::filesystem::path> PackWriter::finish()
{
    HYPHA_CHECK(flush());
    const QByteArray hash = m_hash->result();
    HYPHA_CHECK(writeAll(m_descriptor.get(), viewOf(hash), m_temporary));
    HYPHA_CHECK(syncAndClose(m_descriptor, m_temporary));
    const auto stem = "pack-" + hexOf(viewOf(hash));
    const auto pack = m_folder / (stem + ".pack");
    const auto indexFile = m_folder / (stem + ".idx");
    std::error_code none;
    if (std::filesystem::exists(indexFile, none) && std::filesystem::exists(pack, none)) {
        // The very same bytes, from a try before.
        HYPHA_CHECK(syncFolder(m_folder));
        return indexFile;
    }
    if (::rename(m_temporary.c_str(), pack.c_str()) != 0)
        return tl::unexpected<Error>(errorFromErrno(errno, pack, "renaming"));
    m_temporary = pack;
    // This syncs the folder too, after both renames.
    if (auto indexed = writeFileAtomically(indexFile, index(viewOf(hash)), modeIn(m_folder)); !indexed) {
        // Before the pack goes: an index without one promises objects that are not there.
        ::unlink(indexFile.c_str());
        return tl::unexpected<Error>(std::move(indexed).error());
    }
    m_temporary.clear();
    return indexFile;
}

} // namespace hypha::store
