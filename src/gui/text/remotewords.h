#pragma once

#include "crypto/result.h"
#include "gui/widgets/notice.h"
#include "model/sync/hostkeys.h"
#include "model/sync/remoteaddress.h"

#include <QString>

/// Remotes and their hosts in words.
namespace hypha::gui {

/// "git.example.org", "git.example.org, port 2222", or the folder of a path.
QString hostText(const sync::RemoteAddress &address);
/// Who is contacted by using it, and how.
QString contactText(const sync::RemoteAddress &address);
/// Why an address cannot be used, for the field it was typed into.
QString addressProblem();
/// "ssh-ed25519 SHA256:…"
QString hostKeyText(const sync::HostKey &key);
/// The host's key is not known, and not another one than is known.
bool isUnknownHostKey(const Error &error);

/// The sentences for errors on the way to a remote; `host` as hostText() says it, where it is known.
Told tellRemote(const Error &error, const QString &host = {});

} // namespace hypha::gui
