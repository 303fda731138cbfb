#include "model/store/inflater.h"

#include <libdeflate.h>
#include <new>

namespace hypha::store {

struct Inflater::State
{
    libdeflate_decompressor *decompressor = libdeflate_alloc_decompressor();
    State()
    {
        if (!decompressor)
            throw std::bad_alloc();
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() { libdeflate_free_decompressor(decompressor); }
};

Inflater::Inflater() : m_state(std::make_unique<State>()) {}
Inflater::~Inflater() = default;
Inflater::Inflater(Inflater &&) noexcept = default;
Inflater &Inflater::operator=(Inflater &&) noexcept = default;

std::optional<Bytes> Inflater::inflate(ByteView stream, std::size_t size)
{
    Bytes out(size);
    std::size_t read = 0; // more may follow in `stream`
    // Without a place for the size that was written, less than `size` is refused as well as more.
    const auto result = ::libdeflate_zlib_decompress_ex(m_state->decompressor, stream.data(), stream.size(),
                                                        out.data(), out.size(), &read, nullptr);
    return result == LIBDEFLATE_SUCCESS ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace hypha::store
