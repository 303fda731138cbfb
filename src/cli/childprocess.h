#pragma once

#include "cli/childenvironment.h"

#include <sys/types.h>

namespace hypha::cli {

/// A started command. Signals that this process gets from now on go to it.
class ChildProcess
{
public:
    /// Found by PATH. Errc::notFound, invalidInput, io. The environment may be wiped as soon as this returns:
    /// the new program has it by then.
    static Result<ChildProcess> start(const std::vector<std::string> &command,
                                      const ChildEnvironment &environment);
    /// Until it ends. Its exit code; 128 + n when signal n ended it.
    int wait() const;

private:
    explicit ChildProcess(pid_t pid) : m_pid(pid) {}
    pid_t m_pid;
};

} // namespace hypha::cli
