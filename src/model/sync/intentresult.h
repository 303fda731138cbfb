#pragma once

#include "model/sync/intent.h"

/// What the three parts of intentOf() answer with; for them alone.
namespace hypha::sync {

namespace details = vault::details;
namespace op = vault::op;
using Wanted = Result<std::optional<vault::Operation>>;

inline Wanted nothing()
{
    return std::optional<vault::Operation>();
}

inline Wanted want(vault::Operation operation)
{
    return std::optional<vault::Operation>(std::move(operation));
}

inline tl::unexpected<Error> decidedOtherwise(std::string item)
{
    return fail(Errc::conflict, std::move(item), "somebody else changed the same thing meanwhile");
}

} // namespace hypha::sync
