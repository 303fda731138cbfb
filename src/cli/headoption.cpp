#include "cli/headoption.h"

#include "model/record/base64.h"
#include "model/record/json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hypha::cli {

namespace {

tl::unexpected<Error> noHead()
{
    return fail(Errc::invalidInput, "--head",
                R"({"sequence","event_id","chain_hash"} is needed, as `status --json` prints it)");
}

} // namespace

Result<std::optional<vault::Head>> parseHead(const std::optional<std::string> &text)
{
    if (!text)
        return std::optional<vault::Head>();
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    const double sequence = object[QStringLiteral("sequence")].toDouble();
    const auto event = EventId::parse(object[QStringLiteral("event_id")].toString().toStdString());
    const auto hash = fromBase64Exactly<32>(object[QStringLiteral("chain_hash")].toString().toStdString());
    if (!(sequence >= 1 && sequence <= static_cast<double>(json::maxInteger)) || !event || !hash)
        return noHead();
    return std::optional(vault::Head{static_cast<std::uint64_t>(sequence), *event, crypto::Hash{*hash}});
}

} // namespace hypha::cli
