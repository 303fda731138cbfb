#pragma once

#include "gui/secrets/entryparts.h"
#include "model/session/session.h"

class QWidget;

namespace hypha::gui {

/// One part of an entry on one side of a comparison: secrets masked until they are asked for; "none" where
/// the side has no such part. `session` outlives it. Who does not see in which column it stands hears `side`.
QWidget *partCell(session::Session &session, const char *name, const EntryPart *part,
                  const QString &side = {});
/// Both sides say the same; secrets are opened for it, one at a time.
bool sameParts(const session::Session &session, const EntryPart *a, const EntryPart *b);

} // namespace hypha::gui
