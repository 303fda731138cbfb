#include "gui/text/remotewords.h"

#include "gui/text/errortext.h"
#include "gui/widgets/text.h"
#include "model/store/refs.h"

#include <QCoreApplication>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct RemoteWords
{
    Q_DECLARE_TR_FUNCTIONS(RemoteWords)
};

using Kind = sync::RemoteAddress::Kind;

std::uint16_t usualPort(Kind kind)
{
    return kind == Kind::ssh ? 22 : 443;
}

Told credential(const Error &error, const QString &host)
{
    if (error.detail.starts_with("the key file "))
        return {RemoteWords::tr("The key file does not open."),
                RemoteWords::tr("It needs another passphrase, or is no private key that can be read. Nothing "
                                "was shown to the host."),
                RemoteWords::tr("Give its passphrase, or another key file."), tell(error).detail};
    return {host.isEmpty() ? RemoteWords::tr("The host wants to know who you are.")
                           : RemoteWords::tr("%1 wants to know who you are.", "a host").arg(host),
            RemoteWords::tr("It has no credential of yours yet, or refuses the one that is kept."),
            RemoteWords::tr("Give it one that is good for this host. It is shown to no other."),
            tell(error).detail};
}

Told hostKey(const Error &error)
{
    const QString detail = tell(error).detail;
    if (isUnknownHostKey(error))
        return {RemoteWords::tr("Nobody has confirmed the key of this host yet."),
                RemoteWords::tr("Somebody in between could pose as the host. Nothing was sent to it."),
                RemoteWords::tr("Compare the fingerprint with the one that the host's owner publishes, then "
                                "confirm it."),
                detail};
    return {
        RemoteWords::tr("The host shows another key than before."),
        RemoteWords::tr("Somebody may stand between you and the host. Nothing was sent to it."),
        RemoteWords::tr("Ask the host's owner whether the key was changed. If so, remove the old one from "
                        "known_hosts."),
        detail};
}

Told unmoved(const Error &error)
{
    return {RemoteWords::tr("The remote takes no push."),
            RemoteWords::tr("Nobody else moved its branch: a git program at the host holds it, or has left "
                            "its lock behind. What you did waits on this computer."),
            RemoteWords::tr("Try again in some minutes. If it stays so, whoever runs the host removes "
                            "refs/heads/main.lock there, once no git program is at work in the repository."),
            tell(error).detail};
}

Told barred(const Error &error)
{
    return {RemoteWords::tr("The remote takes no push."),
            RemoteWords::tr("A folder with files in it stands there where its branch is kept, and nothing is "
                            "written over it. What you did waits on this computer."),
            RemoteWords::tr(
                "Whoever runs the host looks what the folder is, and moves it away. Then sync again."),
            tell(error).detail};
}

Told outrun(const Error &error)
{
    return {
        RemoteWords::tr("Others kept being faster."),
        RemoteWords::tr("Each of them came before what you did. It waits on this computer, and nothing is "
                        "lost."),
        RemoteWords::tr("Try again in a moment."), tell(error).detail};
}

} // namespace

QString hostText(const sync::RemoteAddress &address)
{
    if (address.kind == Kind::path)
        return displayText(address.path);
    const QString host = displayText(address.host);
    if (address.effectivePort() == usualPort(address.kind))
        return host;
    return RemoteWords::tr("%1, port %2", "a host").arg(host).arg(address.effectivePort());
}

QString contactText(const sync::RemoteAddress &address)
{
    switch (address.kind) {
    case Kind::https:
        return RemoteWords::tr("Over the network: %1 (https).").arg(hostText(address));
    case Kind::ssh:
        return RemoteWords::tr("Over the network: %1 (ssh).").arg(hostText(address));
    case Kind::path:
        break;
    }
    return RemoteWords::tr("No network: the folder %1 of this computer.").arg(hostText(address));
}

QString addressProblem()
{
    return RemoteWords::tr("Only https and ssh addresses and folders of this computer can be used, without a "
                           "password in them.");
}

QString hostKeyText(const sync::HostKey &key)
{
    return displayText(key.type() + " " + key.fingerprint());
}

bool isUnknownHostKey(const Error &error)
{
    return error.code == Errc::network && error.item == "host key" && error.expected.empty();
}

Told tellRemote(const Error &error, const QString &host)
{
    if (error.code == Errc::wrongPassphrase && error.item == "credential")
        return credential(error, host);
    if (error.code == Errc::network && error.item == "host key")
        return hostKey(error);
    if (error.code == Errc::busy && error.item == "refs/heads/main")
        return unmoved(error);
    if (store::isFolderForRef(error))
        return barred(error);
    if (error.code == Errc::busy && error.item == "remote")
        return outrun(error);
    return tell(error);
}

} // namespace hypha::gui
