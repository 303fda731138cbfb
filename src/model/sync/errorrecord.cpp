#include "model/sync/errorrecord.h"

#include "model/record/fields.h"
#include "model/record/names.h"
#include "model/store/gitobjects.h"

namespace hypha::sync {

/// Names of files and what a remote said need not be UTF-8.
static std::string utf8Of(const std::string &text)
{
    return isValidUtf8(text) ? text : store::printable(text);
}

json::Object errorToJson(const Error &error)
{
    json::Object out;
    out.set("code", toString(error.code));
    out.set("item", utf8Of(error.item));
    out.set("expected", utf8Of(error.expected));
    out.set("found", utf8Of(error.found));
    out.set("detail", utf8Of(error.detail));
    return out;
}

static Errc codeOf(const std::string &name)
{
    for (int n = 0; n <= static_cast<int>(Errc::internal); ++n)
        if (toString(static_cast<Errc>(n)) == name)
            return static_cast<Errc>(n);
    return Errc::internal;
}

Result<Error> errorFromJson(const json::Object &object)
{
    json::Fields f(object, "error");
    Error out;
    out.code = codeOf(f.string("code"));
    out.item = f.string("item");
    out.expected = f.string("expected");
    out.found = f.string("found");
    out.detail = f.string("detail");
    HYPHA_CHECK(f.done());
    return out;
}

} // namespace hypha::sync
