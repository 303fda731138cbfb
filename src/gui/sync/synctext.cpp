#include "gui/sync/synctext.h"

#include "gui/text/errortext.h"
#include "gui/text/remotewords.h"
#include "gui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

using Mode = session::LiveSync::Mode;

bool isCredential(const Error &error)
{
    return error.code == Errc::wrongPassphrase;
}

bool isHostKey(const Error &error)
{
    return error.code == Errc::network && error.item == "host key";
}

int count(std::uint64_t number)
{
    return static_cast<int>(std::min<std::uint64_t>(number, 1'000'000));
}

Glance ofError(const Error &error, const SyncView &view)
{
    if (isCredential(error))
        return {SyncText::tr("Needs a credential"), "key", "warning", true};
    if (isHostKey(error))
        return {isUnknownHostKey(error) ? SyncText::tr("Host not confirmed")
                                        : SyncText::tr("Host key changed"),
                "warning", isUnknownHostKey(error) ? "warning" : "danger", true};
    if (error.code != Errc::network)
        return {SyncText::tr("Not synced"), "warning", "warning", true};
    if (!view.state.lastAt)
        return {SyncText::tr("Offline"), "warning", "warning", true};
    return {
        SyncText::tr("Offline since %1", "the time of the last sync").arg(dateTimeText(*view.state.lastAt)),
        "warning", "warning", true, SyncText::tr("Offline")};
}

Glance atRest(const SyncView &view, const Timestamp &now)
{
    if (view.state.unpushed > 0)
        return {SyncText::tr("%n change(s) wait", nullptr, count(view.state.unpushed)), "up", "", false};
    if (!view.state.lastAt)
        return {SyncText::tr("Not synced yet"), "sync", "", false};
    return {SyncText::tr("Synced %1", "just now, 2 min ago").arg(recentText(*view.state.lastAt, now)),
            "check", "", false, SyncText::tr("Synced")};
}

Told byKind(const std::string &kind)
{
    if (kind == "rollback")
        return {
            SyncText::tr("The host shows an older state of this vault, or nothing at all."),
            {},
            SyncText::tr("Ask a colleague for the words of their vault's present state. Then put the last "
                         "good state back, and tell whoever runs the host."),
            {}};
    if (kind == "fork")
        return {SyncText::tr("The host shows another history of this vault, signed by members."),
                {},
                SyncText::tr("Somebody shows different people different things, or keys were stolen. Compare "
                             "the words of the vault's state with your colleagues, and keep the proof file. "
                             "Hypha overwrites nothing here."),
                {}};
    if (kind == "another_vault")
        return {SyncText::tr("The host shows another vault in the place of yours."),
                {},
                SyncText::tr("Check the address under Settings, and ask whoever runs the host."),
                {}};
    return {SyncText::tr("The host shows what no member's program has made."),
            {},
            SyncText::tr("Somebody with push rights put it there, or it is damaged. Put the last good state "
                         "back, and take the rights from whoever is no member."),
            {}};
}

} // namespace

Glance glanceOf(const SyncView &view, const Timestamp &now)
{
    if (!view.whole)
        return {SyncText::tr("Read-only"), "warning", "danger", false};
    if (!view.hasRemote)
        return {SyncText::tr("On this computer only"), "device", "", false, SyncText::tr("Local")};
    if (view.state.refusal)
        return {SyncText::tr("Writing stopped"), "warning", "danger", true};
    if (view.running)
        return {SyncText::tr("Syncing…"), "sync", "", false};
    if (view.state.parked > 0)
        return {SyncText::tr("%n to settle", nullptr, count(view.state.parked)), "compare", "warning", true};
    if (view.error)
        return ofError(*view.error, view);
    if (view.state.kind == session::SyncState::Kind::behind)
        return ofError({Errc::newerVersion, {}, {}, {}, {}}, view);
    if (view.state.kind == session::SyncState::Kind::offline)
        return ofError({Errc::network, {}, {}, {}, {}}, view);
    return atRest(view, now);
}

QString standingText(const SyncView &view, const Timestamp &now)
{
    const session::SyncState &state = view.state;
    QStringList lines;
    if (state.lastAt)
        lines << SyncText::tr("Last synced %1.", "just now, 2 min ago").arg(recentText(*state.lastAt, now));
    else
        lines << SyncText::tr("Never synced so far.");
    if (state.unpushed > 0)
        lines << SyncText::tr("%n change(s) of this computer wait to be sent.", nullptr,
                              count(state.unpushed));
    else if (state.lastAt && !state.refusal)
        lines << SyncText::tr("The remote has everything of this computer.");
    if (state.parked > 0)
        lines << SyncText::tr("%n change(s) of yours wait to be settled.", nullptr, count(state.parked));
    return lines.join(u' ');
}

QString recentText(const Timestamp &time, const Timestamp &now)
{
    const std::int64_t seconds = now.seconds - time.seconds;
    if (seconds < 60)
        return SyncText::tr("just now");
    if (seconds < 3600)
        return SyncText::tr("%n min ago", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 12 * 3600)
        return SyncText::tr("%n h ago", nullptr, static_cast<int>(seconds / 3600));
    return agoText(time, now);
}

QString modeName(Mode mode)
{
    switch (mode) {
    case Mode::automatic:
        return SyncText::tr("By itself");
    case Mode::manual:
        return SyncText::tr("When I say so");
    case Mode::readOnly:
        break;
    }
    return SyncText::tr("Fetch only");
}

QString modeSentence(Mode mode)
{
    switch (mode) {
    case Mode::automatic:
        return SyncText::tr("After each change, and once a minute while the window is open.");
    case Mode::manual:
        return SyncText::tr("Nothing is contacted before you press Sync now.");
    case Mode::readOnly:
        break;
    }
    return SyncText::tr("What others do comes in; what you do stays on this computer.");
}

Told tellRefusal(const session::SyncState &state)
{
    Told told = byKind(state.refusalKind);
    told.why =
        SyncText::tr("Nothing of it was taken up. What you see here is the last state that was verified: "
                     "reading goes on, writing has stopped.");
    if (state.refusal)
        told.detail = tell(*state.refusal).detail;
    return told;
}

bool isRepairable(const session::SyncState &state)
{
    return state.refusal && (state.refusalKind == "rollback" || state.refusalKind == "junk");
}

} // namespace hypha::gui
