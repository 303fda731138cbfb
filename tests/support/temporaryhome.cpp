#include "support/temporaryhome.h"

namespace hypha::test {

std::string describe(const Error &error)
{
    std::string text = std::string(toString(error.code)) + ": " + error.item;
    if (!error.expected.empty() || !error.found.empty())
        text += ", expected " + error.expected + ", found " + error.found;
    return error.detail.empty() ? text : text + " (" + error.detail + ")";
}

} // namespace hypha::test
