#include "model/entries/plaintextwriter.h"

#include "model/record/jsonescape.h"

#include <algorithm>

namespace hypha::entries {

namespace {

constexpr std::size_t writerWindowSize = 64u << 10; // bytes

} // namespace

PlaintextWriter::PlaintextWriter(const crypto::ChaChaKey &pdk, ByteView aad, std::size_t expectedSize)
    : m_window(writerWindowSize), m_encryptor(pdk, aad, expectedSize)
{
}

void PlaintextWriter::raw(ByteView json)
{
    while (!json.empty()) {
        const MutableByteView room = m_window.mutableView().subspan(m_used);
        const std::size_t count = std::min(room.size(), json.size());
        std::copy_n(json.begin(), count, room.begin());
        m_used += count;
        json = json.subspan(count);
        if (m_used == writerWindowSize)
            flush();
    }
}

void PlaintextWriter::string(ByteView text)
{
    raw("\"");
    json::escapeString(text, [this](ByteView piece) { raw(piece); });
    raw("\"");
}

void PlaintextWriter::zeros(std::size_t count)
{
    constexpr std::string_view run = "0000000000000000000000000000000000000000000000000000000000000000";
    for (; count > run.size(); count -= run.size())
        raw(run);
    raw(run.substr(0, count));
}

void PlaintextWriter::flush()
{
    const ByteView full = m_window.view().first(m_used);
    m_hash.update(full);
    m_encryptor.update(full);
    m_before += m_used;
    m_used = 0;
}

PlaintextWriter::Finished PlaintextWriter::finish()
{
    flush();
    return {m_hash.finish(), m_encryptor.finish()};
}

} // namespace hypha::entries
