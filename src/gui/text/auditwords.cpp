#include "gui/text/auditwords.h"

#include "gui/text/words.h"
#include "gui/widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
public:
    static QString meaning(Errc code);
};

QString counted(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

QString sinceText(const Timestamp &time, const Timestamp &now)
{
    const std::int64_t minutes = std::max<std::int64_t>(now.seconds - time.seconds, 0) / 60;
    if (minutes < 1)
        return AuditWords::tr("just now");
    if (minutes < 60)
        return AuditWords::tr("%n minute(s) ago", nullptr, static_cast<int>(minutes));
    if (minutes < 24 * 60)
        return AuditWords::tr("%n hour(s) ago", nullptr, static_cast<int>(minutes / 60));
    return agoText(time, now);
}

QString wholeText(std::size_t events, const Timestamp &verified, const audit::Freshness &fresh,
                  const Timestamp &now)
{
    const QString first =
        AuditWords::tr("Complete and unchanged: %Ln event(s), verified %1", nullptr, static_cast<int>(events))
            .arg(sinceText(verified, now));
    //: %1 is "Complete and unchanged: 12,431 events, verified 2 minutes ago"
    return AuditWords::tr("%1; last confirmed by %2 of %n device(s) this week.", nullptr,
                          static_cast<int>(fresh.devices.size()))
        .arg(first, counted(fresh.confirmed));
}

QString checkedText(const vault::VerifyReport &report)
{
    return AuditWords::
        tr("Everything holds: %1 events, %2 records and %3 versions compared, %4 keys opened, %5 versions "
           "decrypted.")
            .arg(counted(report.events), counted(report.records), counted(report.versions),
                 counted(report.keysOpened), counted(report.decrypted));
}

QString oddityText(const audit::Row &event, const vault::VaultState *state, const Timestamp &now)
{
    QStringList out;
    if (event.clockWentBack)
        out << AuditWords::tr("The signer's clock is earlier than the event before it says.");
    if (event.isInFuture(now))
        out << AuditWords::tr("The signer's clock is ahead of this computer's.");
    if (state) {
        for (const std::string &flag : audit::flagsOf(*state, event.sequence))
            out << displayText(flag);
        if (const vault::Device *signer = state->device(event.device); signer && audit::isUnverified(*signer))
            out << AuditWords::tr("Unverified: nobody has let this device in, and whoever can write to the "
                                  "repository could have made this.");
    }
    return out.join(u'\n');
}

QString AuditWords::meaning(Errc code)
{
    switch (code) {
    case Errc::hashMismatch:
        return tr("The file was changed, damaged, or replaced by another one after it was written.");
    case Errc::missingFile:
        return tr("The file was deleted or withheld by whoever stores the vault, or the copy is incomplete.");
    case Errc::unexpectedFile:
        return tr("Somebody added a file without an event; nothing in it is believed.");
    case Errc::signatureInvalid:
        return tr("It was not signed by the device that it names, or was changed after it was signed.");
    case Errc::chainBroken:
        return tr(
            "An event was removed, inserted, moved or changed: the history is not the one that was written.");
    case Errc::rollback:
        return tr("The storage shows an older state than this computer has already seen.");
    case Errc::forked:
        return tr("The storage shows another history than the one this computer has seen.");
    case Errc::decryptionFailed:
    case Errc::wrongKey:
        return tr("The data is damaged, or was encrypted for something else.");
    case Errc::commitmentMismatch:
        return tr("Somebody who shared the key handed this device another key than everybody else.");
    case Errc::contentMismatch:
        return tr("A record says something else than the history: whoever signed it was allowed to write, "
                  "but not this.");
    case Errc::malformed:
    case Errc::notCanonical:
        return tr(
            "These are not the bytes that a program writes which works: damage, or an attack on readers.");
    case Errc::illegalEvent:
        return tr("It is signed, but its author was not allowed to do it: a broken program, or an attack by "
                  "a member.");
    case Errc::owed:
        return tr("An operation was cut in two: what must follow a removal is missing.");
    case Errc::newerVersion:
        return tr("A newer version of the program wrote this; update to read it.");
    default:
        return tr("What is stored is not what was written.");
    }
}

Told tellFinding(const Error &error)
{
    QStringList facts;
    if (!error.expected.empty())
        facts << AuditWords::tr("Expected: %1").arg(displayText(error.expected));
    if (!error.found.empty())
        facts << AuditWords::tr("Found: %1").arg(displayText(error.found));
    if (!error.detail.empty())
        facts << AuditWords::tr("Detail: %1").arg(displayText(error.detail));
    return {AuditWords::tr("“%1” does not hold.").arg(displayText(error.item)),
            AuditWords::meaning(error.code), facts.join(u'\n'), QString::fromLatin1(toString(error.code))};
}

/// The path of an event ends with its id.
std::optional<std::uint64_t> eventOf(const Error &error, const vault::VaultState &state)
{
    for (auto entry = state.log.rbegin(); entry != state.log.rend(); ++entry) {
        if (error.item == vault::eventPath(*entry))
            return static_cast<std::uint64_t>(state.log.rend() - entry);
    }
    return std::nullopt;
}

} // namespace hypha::gui
