#pragma once

#include "cli/context.h"

/// Commands that write: the operation is the model's, the question about the clock is asked here.
namespace hypha::cli {

/// Runs the operation; where the model wants a person's word about this computer's clock, it is asked for.
Result<vault::PushCounts> runOperation(Context &context, session::OpenVault &vault,
                                       const vault::Operation &operation);

/// What asks a person whether this computer's clock is right, and the question itself.
bool isAboutClock(const Error &error);
Result<void> confirmClock(Context &context);

/// The same for an approval, which also uses up the invitation that it is by.
Result<void> runApproval(Context &context, session::OpenVault &vault,
                         const vault::op::ApproveDevice &approval, bool byInvitation);

/// Reading while reads are audited writes to the log, and so may ask the same.
Result<entries::EntryList> readAndRecord(Context &context, session::OpenVault &vault,
                                         const ProjectId &project, const SetId &set, std::uint64_t version);

Result<std::optional<entries::Entry>> readOneAndRecord(Context &context, session::OpenVault &vault,
                                                       const ProjectId &project, const SetId &set,
                                                       std::string_view key, std::uint64_t version);

/// Keys and metadata of a version for a command that shows no values: no pull is recorded.
Result<entries::EntryList> readForListing(const session::OpenVault &vault, const ProjectId &project,
                                          const SetId &set, std::uint64_t version);

vault::ReadFile readerOf(const session::OpenVault &vault);

} // namespace hypha::cli
