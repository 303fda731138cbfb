#pragma once

#include "crypto/bytes.h"

#include <map>
#include <string>
#include <vector>

/// What the seeds of a target are worth.
namespace fuzz {

/// A place behind a target's checks. Replaying fails where no seed gets there: the seeds are refused at the
/// door, and a hunt that starts from them stays outside for long.
class Depth
{
public:
    explicit Depth(const char *name) : m_name(name) { all().push_back(this); }
    Depth(const Depth &) = delete;
    Depth &operator=(const Depth &) = delete;
    void reach() { m_reached = true; }
    bool isReached() const { return m_reached; }
    const char *name() const { return m_name; }
    static std::vector<Depth *> &all()
    {
        static std::vector<Depth *> depths;
        return depths;
    }

private:
    const char *m_name;
    bool m_reached = false;
};

/// By the name of the file. A target whose seeds follow the code (keys, layouts) makes them itself:
/// `fuzz_<name> --write-seeds FOLDER` of a build without libFuzzer.
using Seeds = std::map<std::string, hypha::Bytes>;
__attribute__((weak)) Seeds seeds();

} // namespace fuzz
