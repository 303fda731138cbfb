#include "cli/change.h"

#include "model/session/invitations.h"

namespace hypha::cli {

bool isAboutClock(const Error &error)
{
    return error.code == Errc::inputNeeded && error.item == "clock";
}

Result<void> confirmClock(Context &context)
{
    return context.confirm("This computer's clock says " + context.clock().now().toString() +
                               ", more than a day after the last event. Is it right?",
                           "clock");
}

namespace {

/// Runs `step` again after the person has said that the clock is right.
template <class Step> auto withClock(Context &context, session::OpenVault &vault, const Step &step)
{
    auto result = step();
    if (result || !isAboutClock(result.error()))
        return result;
    const auto confirmed = confirmClock(context);
    if (!confirmed)
        return decltype(result)(tl::unexpected<Error>(confirmed.error()));
    vault.confirmClock();
    return step();
}

} // namespace

Result<vault::PushCounts> runOperation(Context &context, session::OpenVault &vault,
                                       const vault::Operation &operation)
{
    return withClock(context, vault, [&] { return vault.run(operation); });
}

Result<void> runApproval(Context &context, session::OpenVault &vault,
                         const vault::op::ApproveDevice &approval, bool byInvitation)
{
    return withClock(context, vault, [&] { return session::approve(vault, approval, byInvitation); });
}

Result<entries::EntryList> readAndRecord(Context &context, session::OpenVault &vault,
                                         const ProjectId &project, const SetId &set, std::uint64_t version)
{
    return withClock(context, vault, [&] { return vault.entries(project, set, version); });
}

Result<std::optional<entries::Entry>> readOneAndRecord(Context &context, session::OpenVault &vault,
                                                       const ProjectId &project, const SetId &set,
                                                       std::string_view key, std::uint64_t version)
{
    return withClock(context, vault, [&] { return vault.entry(project, set, key, version); });
}

Result<entries::EntryList> readForListing(const session::OpenVault &vault, const ProjectId &project,
                                          const SetId &set, std::uint64_t version)
{
    return vault::readEntries(*vault.state(), project, set, version, vault.keys(), vault.sealer(),
                              readerOf(vault));
}

vault::ReadFile readerOf(const session::OpenVault &vault)
{
    return [&vault](const std::string &path) { return vault.file(path); };
}

} // namespace hypha::cli
