#include "gui/text/words.h"

#include "gui/widgets/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QDateTime local(const Timestamp &time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds).toLocalTime();
}

} // namespace

QString kindName(entries::Kind kind)
{
    switch (kind) {
    case entries::Kind::env:
        return Words::tr("Variable");
    case entries::Kind::login:
        return Words::tr("Login");
    case entries::Kind::note:
        return Words::tr("Secure note");
    case entries::Kind::card:
        return Words::tr("Card");
    case entries::Kind::sshKey:
        return Words::tr("SSH key");
    case entries::Kind::apiKey:
        return Words::tr("API key");
    case entries::Kind::database:
        return Words::tr("Database");
    case entries::Kind::totp:
        return Words::tr("One-time code");
    case entries::Kind::file:
        return Words::tr("File");
    }
    return {};
}

QStringList kindNames()
{
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(entries::Kind::file); ++kind)
        names << kindName(static_cast<entries::Kind>(kind));
    return names;
}

QString valueName(entries::Kind kind)
{
    switch (kind) {
    case entries::Kind::login:
    case entries::Kind::database:
        return Words::tr("Password");
    case entries::Kind::note:
        return Words::tr("Note");
    case entries::Kind::card:
        return Words::tr("Card number");
    case entries::Kind::sshKey:
        return Words::tr("Private key");
    case entries::Kind::totp:
        return Words::tr("otpauth: address");
    case entries::Kind::file:
        return Words::tr("Content (base64)");
    default:
        return Words::tr("Value");
    }
}

QString fieldName(entries::Kind kind, const std::string &name)
{
    const std::tuple<entries::Kind, const char *, QString> known[] = {
        {entries::Kind::card, "holder", Words::tr("Name on the card")},
        {entries::Kind::card, "expiry", Words::tr("Valid until")},
        {entries::Kind::card, "cvv", Words::tr("Security code")},
        {entries::Kind::file, "filename", Words::tr("File name")},
    };
    for (const auto &[owner, machine, words] : known) {
        if (kind == owner && name == machine)
            return words;
    }
    return displayText(name);
}

QString partName(const std::string &part)
{
    const std::pair<const char *, QString> names[] = {
        {"value", Words::tr("value")},        {"kind", Words::tr("kind")},
        {"description", Words::tr("notes")},  {"username", Words::tr("user name")},
        {"url", Words::tr("address")},        {"totp", Words::tr("one-time code")},
        {"tags", Words::tr("tags")},          {"fields", Words::tr("further fields")},
        {"favorite", Words::tr("favourite")}, {"expires_at", Words::tr("expiry")},
    };
    for (const auto &[machine, name] : names) {
        if (part == machine)
            return name;
    }
    return plainText(part);
}

QString agoText(const Timestamp &time, const Timestamp &now)
{
    const QDate then = local(time).date();
    const auto days = then.daysTo(local(now).date());
    if (days == 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("yesterday");
    if (days > 0 && days < 45) // a clock that is ahead says its date
        return Words::tr("%n day(s) ago", nullptr, static_cast<int>(days));
    return QLocale().toString(then, QLocale::ShortFormat);
}

QString dateTimeText(const Timestamp &time)
{
    return QLocale().toString(local(time), QLocale::ShortFormat);
}

QString personText(const std::string &userId)
{
    const auto bar = userId.find('|');
    return displayText(bar == std::string::npos ? userId : userId.substr(bar + 1));
}

} // namespace hypha::gui
