#include "model/formats/formats.h"

#include "model/formats/encoding.h"
#include "model/formats/readers.h"

#include <array>

namespace hypha::formats {

namespace {

struct Pair
{
    Format format;
    const char *name;
    void (*read)(Import &);
    Result<Written> (*write)(const entries::EntryList &, const crypto::SessionSealer &);
};

constexpr std::array<Pair, 5> pairs{{
    {Format::dotenv, "dotenv", readDotenv, writeDotenv},
    {Format::json, "json", readJson, writeJson},
    {Format::yaml, "yaml", readYaml, writeYaml},
    {Format::shell, "shell", readShell, writeShell},
    {Format::csv, "csv", readCsv, writeCsv},
}};

const Pair &pairOf(Format format)
{
    return pairs[static_cast<std::size_t>(format)];
}

constexpr std::array<std::pair<std::string_view, Format>, 6> extensions{{
    {".env", Format::dotenv},
    {".json", Format::json},
    {".yaml", Format::yaml},
    {".yml", Format::yaml},
    {".sh", Format::shell},
    {".csv", Format::csv},
}};

std::string asciiLower(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

} // namespace

const char *toString(Format format)
{
    return pairOf(format).name;
}

std::optional<Format> formatFromName(std::string_view name)
{
    for (const Pair &pair : pairs) {
        if (name == pair.name)
            return pair.format;
    }
    return std::nullopt;
}

std::optional<Format> formatFromPath(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::string name = asciiLower(slash == std::string_view::npos ? path : path.substr(slash + 1));
    for (const auto &[extension, format] : extensions) {
        if (name.ends_with(extension))
            return format;
    }
    if (name.starts_with(".env."))
        return Format::dotenv;
    return std::nullopt;
}

tl::expected<Parsed, ParseFailure> parse(Format format, const crypto::SecretBytes &text,
                                         const crypto::SessionSealer &sealer)
{
    if (text.size() > maxFileBytes)
        return tl::unexpected(ParseFailure{{{1, 1, "the file is larger than 64 MiB"}}});
    std::string_view body = text.text();
    if (body.starts_with(utf8Mark))
        body.remove_prefix(utf8Mark.size());
    Import import(body, sealer);
    if (auto unreadable = findUnreadable(body))
        import.problem(unreadable->offset, std::move(unreadable->reason));
    else
        pairOf(format).read(import);
    return std::move(import).finish();
}

Result<Written> write(Format format, const entries::EntryList &entries, const crypto::SessionSealer &sealer)
{
    return pairOf(format).write(entries, sealer);
}

} // namespace hypha::formats
