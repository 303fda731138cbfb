#include "model/store/inflater.h"

#include <limits>
#include <new>
#include <zlib.h>

namespace hypha::store {

struct Inflater::State
{
    z_stream stream{};
    State()
    {
        if (::inflateInit(&stream) != Z_OK)
            throw std::bad_alloc();
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() { ::inflateEnd(&stream); }
};

Inflater::Inflater() : m_state(std::make_unique<State>()) {}
Inflater::~Inflater() = default;
Inflater::Inflater(Inflater &&) noexcept = default;
Inflater &Inflater::operator=(Inflater &&) noexcept = default;

std::optional<Bytes> Inflater::inflate(ByteView stream, std::size_t size)
{
    // zlib's fast loop stops where fewer than 258 bytes are left to write: with these to spare it goes to the
    // end.
    constexpr std::size_t spare = 320; // bytes
    constexpr std::size_t limit = std::numeric_limits<uInt>::max() - spare;
    z_stream &z = m_state->stream;
    if (size > limit || ::inflateReset(&z) != Z_OK)
        return std::nullopt;
    Bytes out(size + spare);
    z.next_in = const_cast<Bytef *>(stream.data()); // zlib reads it only
    z.avail_in = static_cast<uInt>(std::min(stream.size(), limit));
    z.next_out = out.data();
    z.avail_out = static_cast<uInt>(out.size());
    const bool whole = ::inflate(&z, Z_FINISH) == Z_STREAM_END && z.total_out == size;
    out.resize(size);
    return whole ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace hypha::store
