#include "model/audit/log.h"

#include "model/record/names.h"

#include <algorithm>

namespace hypha::audit {

namespace {

using namespace vault::details;

/// One overload for each type that carries a text somebody wrote.
struct Texts
{
    std::string out{};

    void take(const std::string &text)
    {
        if (!text.empty())
            out += (out.empty() ? "" : "\n") + text;
    }
    void take(const std::optional<std::string> &text)
    {
        if (text)
            take(*text);
    }
    void take(const UserId &user) { take(user.text); }

    template <class Other> void operator()(const Other &) {}
    void operator()(const OrgCreated &d)
    {
        take(d.orgName);
        take(d.description.name);
    }
    void operator()(const OrgSettingsChanged &d) { take(d.orgName); }
    void operator()(const DeviceEnrolled &d) { take(d.description.name); }
    void operator()(const DeviceRevoked &d)
    {
        take(d.user);
        take(d.reason);
    }
    void operator()(const MemberAdded &d) { take(d.user); }
    void operator()(const MemberRemoved &d) { take(d.user); }
    void operator()(const RoleChanged &d) { take(d.user); }
    void operator()(const OwnershipTransferred &d)
    {
        take(d.from);
        take(d.to);
    }
    void operator()(const ProjectCreated &d) { take(d.name); }
    void operator()(const ProjectChanged &d) { take(d.name); }
    void operator()(const ProjectDeleted &d) { take(d.name); }
    void operator()(const SetCreated &d) { take(d.name); }
    void operator()(const SetRenamed &d)
    {
        take(d.oldName);
        take(d.name);
    }
    void operator()(const SetDeleted &d) { take(d.name); }
    void operator()(const VersionCreated &d) { take(d.message); }
    void operator()(const PdkRotated &d)
    {
        take(d.reason);
        take(d.note);
        for (const UserId &user : d.excludedUsers)
            take(user);
    }
    void operator()(const AuditNote &d) { take(d.note); }
    void operator()(const RecoveryRequested &d) { take(d.user); }
    void operator()(const RecoveryCancelled &d) { take(d.reason); }
    void operator()(const RecoveryContactsSet &d)
    {
        for (const UserId &user : d.contacts)
            take(user);
    }
    void operator()(const RecoveryAssisted &d) { take(d.user); }
    void operator()(const OrgRecoveryCompleted &d) { take(d.user); }
    void operator()(const CiEnrolled &d)
    {
        take(d.user);
        take(d.description.name);
        take(d.identity);
    }
};

} // namespace

std::string textsOf(const vault::Details &details)
{
    Texts texts;
    std::visit(texts, details);
    return std::move(texts.out);
}

std::string foldedText(std::string_view text)
{
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return foldedName(text);
    std::string folded(text);
    for (char &c : folded)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return folded;
}

} // namespace hypha::audit
