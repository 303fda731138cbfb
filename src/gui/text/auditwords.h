#pragma once

#include "gui/widgets/notice.h"
#include "model/audit/freshness.h"
#include "model/audit/log.h"
#include "model/vault/verify.h"

/// Sentences above the audit log.
namespace hypha::gui {

/// "just now", "2 minutes ago", "3 hours ago", then days.
QString sinceText(const Timestamp &time, const Timestamp &now);
/// "Complete and unchanged: 12,431 events, verified 2 minutes ago; last confirmed by 17 of 19 devices this
/// week."
QString wholeText(std::size_t events, const Timestamp &verified, const audit::Freshness &fresh,
                  const Timestamp &now);
/// What a check of everything has seen, when it found nothing wrong.
QString checkedText(const vault::VerifyReport &report);
/// Why an event is marked although it was accepted, one reason a line; empty for the usual one. `state` may
/// be null.
QString oddityText(const audit::Row &event, const vault::VaultState *state, const Timestamp &now);
/// What does not hold: where, what was expected, what was found, and what it could mean.
Told tellFinding(const Error &error);
/// The event that an error of the verification is about, if it names one of the log.
std::optional<std::uint64_t> eventOf(const Error &error, const vault::VaultState &state);

} // namespace hypha::gui
