#include "gui/secrets/entryparts.h"

#include "gui/secrets/fileedit.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"

#include <QCoreApplication>

namespace hypha::gui {
namespace {

struct Parts
{
    Q_DECLARE_TR_FUNCTIONS(Parts)
public:
    std::vector<EntryPart> all;
    void text(const char *id, const QString &label, const QString &shown)
    {
        all.push_back({id, label, shown, std::nullopt, std::nullopt});
    }
    void text(const char *id, const QString &label, const std::optional<std::string> &shown)
    {
        if (shown)
            text(id, label, displayText(*shown, true));
    }
    void secret(const std::string &id, const QString &label, const crypto::SealedValue &value)
    {
        all.push_back({id, label, {}, value, std::nullopt});
    }
    void fields(const entries::Entry &entry);
};

/// Two fields of one name are told apart by their order.
void Parts::fields(const entries::Entry &entry)
{
    std::map<std::string, int> seen;
    for (const entries::Field &field : entry.fields) {
        const std::string id = "field:" + field.name + ":" + std::to_string(seen[field.name]++);
        const QString label = fieldName(entry.kind, field.name);
        if (field.concealed)
            secret(id, label, field.secret);
        else
            text(id.c_str(), label, displayText(field.text, true));
    }
}

} // namespace

std::vector<EntryPart> partsOf(const entries::Entry *entry)
{
    Parts parts;
    if (!entry)
        return {};
    if (entry->kind == entries::Kind::file)
        parts.text("value", Parts::tr("Content"), fileSizeText(entry->value.size()));
    else
        parts.secret("value", valueName(entry->kind), entry->value);
    parts.text("kind", Parts::tr("Kind"), kindName(entry->kind));
    parts.text("username", Parts::tr("User name"), entry->username);
    parts.text("url", Parts::tr("Address"), entry->url);
    if (entry->totp)
        parts.secret("totp", Parts::tr("One-time code"), *entry->totp);
    parts.fields(*entry);
    QStringList tags;
    for (const std::string &tag : entry->tags)
        tags << displayText(tag);
    if (!tags.isEmpty())
        parts.text("tags", Parts::tr("Tags"), tags.join(QStringLiteral(", ")));
    if (entry->kind == entries::Kind::note && entry->description)
        parts.all.push_back({"description", Parts::tr("Notes"), {}, std::nullopt, entry->description});
    else
        parts.text("description", Parts::tr("Notes"), entry->description);
    if (entry->expiresAt)
        parts.text("expires_at", Parts::tr("Expires"), dateTimeText(*entry->expiresAt));
    if (entry->favorite)
        parts.text("favorite", Parts::tr("Favourite"), Parts::tr("yes"));
    return parts.all;
}

} // namespace hypha::gui
