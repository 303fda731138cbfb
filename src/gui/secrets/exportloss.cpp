#include "gui/secrets/exportloss.h"

#include "gui/secrets/exportsheet.h"
#include "model/formats/names.h"

#include <QLocale>
#include <algorithm>

namespace hypha::gui {

using formats::Format;

static bool isName(std::string_view key)
{
    return !key.empty() && formats::startsName(key.front()) &&
           std::all_of(key.begin(), key.end(), formats::continuesDotenvName);
}

unsigned exportParts(const entries::Entry &entry)
{
    return (entry.username ? userNamePart : 0U) | (entry.url ? addressPart : 0U) |
           (entry.tags.empty() ? 0U : tagPart) | (entry.description ? notePart : 0U) |
           (entry.expiresAt ? expiryPart : 0U) | (entry.totp ? codePart : 0U) |
           (entry.fields.empty() ? 0U : fieldPart) | (isName(entry.key) ? 0U : namePart);
}

formats::Format fittingFormat(unsigned parts)
{
    return (parts & (userNamePart | addressPart | codePart | namePart)) != 0 ? Format::csv : Format::dotenv;
}

QString exportLoss(Format format, unsigned parts)
{
    const unsigned kept =
        format == Format::csv ? userNamePart | addressPart | tagPart | notePart | expiryPart | codePart : 0U;
    const std::pair<unsigned, QString> names[] = {
        {userNamePart, ExportSheet::tr("user names")},
        {addressPart, ExportSheet::tr("addresses")},
        {tagPart, ExportSheet::tr("tags")},
        {notePart, ExportSheet::tr("notes")},
        {expiryPart, ExportSheet::tr("expiry dates")},
        {codePart, ExportSheet::tr("one-time codes")},
        {fieldPart, ExportSheet::tr("further fields")},
    };
    QStringList lost;
    for (const auto &[part, name] : names) {
        if ((parts & ~kept & part) != 0)
            lost << name;
    }
    return lost.isEmpty() ? QString()
                          : ExportSheet::tr("This format has no place for: %1.")
                                .arg(QLocale().createSeparatedList(lost));
}

} // namespace hypha::gui
