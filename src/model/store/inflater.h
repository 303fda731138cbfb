#pragma once

#include "crypto/bytes.h"

#include <memory>
#include <optional>

namespace hypha::store {

/// Takes zlib streams of known size apart, one after another: libgit2 makes and drops a zlib state for each
/// object, and one of libdeflate kept here serves all, in less time. One thread at a time.
class Inflater
{
public:
    Inflater();
    ~Inflater();
    Inflater(Inflater &&) noexcept;
    Inflater &operator=(Inflater &&) noexcept;

    /// What the stream at the front of `stream` holds; more bytes may follow it. Absent unless it is whole
    /// and has exactly `size` bytes: never more is written.
    std::optional<Bytes> inflate(ByteView stream, std::size_t size);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hypha::store
