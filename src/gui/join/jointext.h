#pragma once

#include "gui/widgets/notice.h"
#include "model/vault/invitation.h"

#include <QString>

namespace hypha::gui {

/// Why a text or a file is no invitation to go on with, in one sentence or two.
QString invitationProblem(const Error &error);
QString expiredText(const vault::Invitation &invitation);
/// The sentences for a join that failed; nothing stays of it.
Told tellJoin(const Error &error, const QString &host);

} // namespace hypha::gui
