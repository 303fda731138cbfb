#include "model/store/treewalk.h"
#include "seeds.h"

#include <cstddef>
#include <cstdlib>
#include <cstring>

using namespace hypha;
using namespace hypha::store;

namespace {

/// The input, split at each "\xff\xff": several tree objects. The first byte of an id chooses one of them, so
/// that folders can lead to one another, round in circles too.
class Forest
{
public:
    explicit Forest(std::string_view bytes)
    {
        for (;;) {
            const auto end = bytes.find("\xff\xff");
            m_trees.push_back(bytes.substr(0, end));
            if (end == std::string_view::npos)
                return;
            bytes.remove_prefix(end + 2);
        }
    }
    ReadTree reader()
    {
        return [this](const ObjectId &id) -> Result<TreeBytes> {
            if (++m_reads > readLimit)
                return fail(Errc::limitExceeded, "object " + id.toString());
            const auto tree = m_trees[id.bytes[0] % m_trees.size()];
            return std::make_shared<const Bytes>(tree.begin(), tree.end());
        };
    }

private:
    static constexpr std::size_t readLimit = 5000; // keeps one run short
    std::vector<std::string_view> m_trees;
    std::size_t m_reads = 0;
};

ObjectId choose(std::uint8_t first)
{
    ObjectId id;
    id.bytes[0] = first;
    return id;
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

namespace depth {
static fuzz::Depth listed("files that are listed"), commit("a commit");
} // namespace depth

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    static_cast<void>(vaultTreeIn({data, size}));
    if (parseCommit({data, size}))
        depth::commit.reach();
    if (const auto entries = parseTree({data, size}))
        require(formatTree(*entries) == Bytes(data, data + size));

    Forest forest(bytes);
    const auto files = listTree(forest.reader(), choose(0));
    if (files) {
        depth::listed.reach();
        for (std::size_t i = 1; i < files->size(); ++i)
            require((*files)[i - 1].path < (*files)[i].path);
        Forest again(bytes);
        const auto added = compareTrees(again.reader(), {}, again.reader(), choose(0));
        require(added && added->size() == files->size());
    }
    Forest pair(bytes);
    static_cast<void>(compareTrees(pair.reader(), choose(0), pair.reader(), choose(1)));
    return 0;
}
