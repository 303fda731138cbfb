#include "gui/text/auditsentences.h"

#include "gui/text/teamwords.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "model/recovery/drills.h"
#include "model/recovery/kitpage.h"

#include <QCoreApplication>
#include <QLocale>

namespace hypha::gui {
namespace {

using namespace vault::details;

constexpr std::size_t mostNamedInSentence = 3; ///< of a list of people or devices; the others are counted

/// The table: one overload for each kind of event. Translation context of this file.
class AuditSentences
{
    Q_DECLARE_TR_FUNCTIONS(AuditSentences)
public:
    AuditSentences(const vault::Event &event, const audit::Names &names) : m_event(event), m_names(names) {}

    Sentence operator()(const Newer &) const
    {
        return makeSentence(tr("%1 did what only a newer Hypha understands (%2)"),
                            {{actor()}, {displayText(m_event.type), false}});
    }
    Sentence operator()(const OrgCreated &d) const
    {
        return makeSentence(tr("%1 created the vault %2 on %3"),
                            {{person(d.owner)}, {displayText(d.orgName)}, {displayText(d.description.name)}});
    }
    Sentence operator()(const OrgSettingsChanged &d) const
    {
        QStringList fields;
        for (const std::string &field : d.changedFields)
            fields << settingName(field);
        return makeSentence(tr("%1 changed the vault's settings: %2"),
                            {{actor()}, {fields.join(QStringLiteral(", ")), false}});
    }
    Sentence operator()(const DeviceEnrolled &d) const
    {
        return makeSentence(tr("%1 asked to join with %2"),
                            {{person(d.user)}, {displayText(d.description.name)}});
    }
    Sentence operator()(const DeviceApproved &d) const
    {
        return makeSentence(tr("%1 approved %2 for %3"), {{actor()}, {device(d.device)}, {owner(d.device)}});
    }
    Sentence operator()(const DeviceRevoked &d) const
    {
        return withText(
            makeSentence(tr("%1 revoked %2 of %3"), {{actor()}, {device(d.device)}, {person(d.user)}}),
            d.reason);
    }
    Sentence operator()(const MemberAdded &d) const
    {
        Sentence line = m_event.project
                            ? makeSentence(tr("%1 gave %2 access to %3 as %4"),
                                           {{actor()}, {person(d.user)}, {project()}, role(d.role)})
                            : makeSentence(tr("%1 admitted %2 to the vault as %3"),
                                           {{actor()}, {person(d.user)}, role(d.role)});
        return until(std::move(line), d.expiresAt);
    }
    Sentence operator()(const MemberRemoved &d) const
    {
        const bool left = d.user == m_event.actorUser;
        if (m_event.project)
            return left ? makeSentence(tr("%1 left %2", "a person and a project"), {{actor()}, {project()}})
                        : makeSentence(tr("%1 removed %2 from %3"),
                                       {{actor()}, {person(d.user)}, {project()}});
        return left ? makeSentence(tr("%1 left the vault"), {{actor()}})
                    : makeSentence(tr("%1 removed %2 from the vault"), {{actor()}, {person(d.user)}});
    }
    Sentence operator()(const RoleChanged &d) const
    {
        Sentence line =
            m_event.project
                ? makeSentence(tr("%1 changed the role of %2 in %3 from %4 to %5"),
                               {{actor()}, {person(d.user)}, {project()}, role(d.oldRole), role(d.newRole)})
                : makeSentence(tr("%1 changed the role of %2 in the vault from %3 to %4"),
                               {{actor()}, {person(d.user)}, role(d.oldRole), role(d.newRole)});
        return until(std::move(line), d.expiresAt.value_or(std::nullopt));
    }
    Sentence operator()(const OwnershipTransferred &d) const
    {
        return m_event.project ? makeSentence(tr("%1 made %2 the owner of %3"),
                                              {{person(d.from)}, {person(d.to)}, {project()}})
                               : makeSentence(tr("%1 made %2 the owner of the vault"),
                                              {{person(d.from)}, {person(d.to)}});
    }
    Sentence operator()(const ProjectCreated &d) const
    {
        return makeSentence(tr("%1 created the project %2"), {{actor()}, {displayText(d.name)}});
    }
    Sentence operator()(const ProjectChanged &d) const
    {
        const std::string_view before =
            m_names.project(m_event.project.value_or(ProjectId()), m_event.sequence - 1);
        if (!before.empty() && before != d.name)
            return makeSentence(tr("%1 renamed the project %2 to %3"),
                                {{actor()}, {displayText(std::string(before))}, {displayText(d.name)}});
        return makeSentence(tr("%1 changed when the key of %2 is renewed"),
                            {{actor()}, {displayText(d.name)}});
    }
    Sentence operator()(const ProjectDeleted &d) const
    {
        return makeSentence(tr("%1 deleted the project %2"), {{actor()}, {displayText(d.name)}});
    }
    Sentence operator()(const SetCreated &d) const
    {
        return makeSentence(tr("%1 created the set %2 in %3"),
                            {{actor()}, {displayText(d.name)}, {project()}});
    }
    Sentence operator()(const SetRenamed &d) const
    {
        return makeSentence(tr("%1 renamed the set %2 in %3 to %4"),
                            {{actor()}, {displayText(d.oldName)}, {project()}, {displayText(d.name)}});
    }
    Sentence operator()(const SetDeleted &d) const
    {
        return makeSentence(tr("%1 deleted the set %2 in %3"),
                            {{actor()}, {displayText(d.name)}, {project()}});
    }
    Sentence operator()(const VersionCreated &d) const
    {
        return withText(makeSentence(tr("%1 saved version %2 of %3 in %4"),
                                     {{actor()}, number(d.version), {set(d.set)}, {project()}}),
                        d.message);
    }
    Sentence operator()(const SecretPulled &d) const { return read(d.set, d.version); }
    Sentence operator()(const CiPull &d) const { return read(d.set, d.version); }
    Sentence operator()(const PdkRotated &d) const
    {
        Sentence line = makeSentence(tr("%1 renewed the key of %2: %3", "why"),
                                     {{actor()}, {project()}, {rotationReasonText(d.reason), false}});
        QStringList without;
        for (const UserId &user : d.excludedUsers)
            without << person(user);
        for (const DeviceId &id : d.excludedDevices) {
            const UserId *whose = m_names.ownerOf(id);
            if (!whose || !d.excludedUsers.contains(*whose)) // whoever is left out is so with all devices
                without << device(id);
        }
        if (!without.isEmpty())
            line.append(makeSentence(tr("; without %1"),
                                     {{list(without, [](const QString &name) { return name; })}}));
        return withText(std::move(line), d.note);
    }
    Sentence operator()(const PdkShared &d) const
    {
        return makeSentence(tr("%1 gave key %2 of %3 to %4"),
                            {{actor()}, number(d.version), {project()}, {devices(d.devices)}});
    }
    static QString drillText(const recovery::Drill &drill)
    {
        if (drill.kind == recovery::DrillKind::checked)
            return tr("%1 noted that recovery share %2 of group %3 was checked (set %4)");
        switch (drill.form) {
        case recovery::SheetForm::pdf:
            return tr("%1 noted that recovery share %2 of group %3 was saved as PDF (set %4)");
        case recovery::SheetForm::words:
            return tr("%1 noted that the words of recovery share %2 of group %3 were saved (set %4)");
        case recovery::SheetForm::paper:
            break;
        }
        return tr("%1 noted that recovery share %2 of group %3 was printed (set %4)");
    }
    static QString kitText(const recovery::KitNote &kit)
    {
        if (kit.kind == recovery::KitNoteKind::used)
            return tr("%1 noted that the emergency kit %2 was used");
        switch (kit.form) {
        case recovery::SheetForm::pdf:
            return tr("%1 noted that the emergency kit %2 was saved as PDF");
        case recovery::SheetForm::words:
            return tr("%1 noted that the words of the emergency kit %2 were saved");
        case recovery::SheetForm::paper:
            break;
        }
        return tr("%1 noted that the emergency kit %2 was printed");
    }
    Sentence operator()(const AuditNote &d) const
    {
        // What is noted for machines is told in words (DECISIONS, "Window and desktop").
        if (const auto drill = recovery::drillFrom(d.note))
            return makeSentence(
                drillText(*drill),
                {{actor()}, number(drill->index + 1), number(drill->group + 1), number(drill->set)});
        if (const auto kit = recovery::kitNoteFrom(d.note))
            return makeSentence(kitText(*kit), {{actor()}, {device(kit->kit)}});
        return makeSentence(tr("%1 noted: %2"), {{actor()}, {displayText(d.note), false}});
    }
    Sentence operator()(const HeadSeen &d) const
    {
        return makeSentence(tr("%1 confirmed the history up to event %2 from %3"),
                            {{actor()}, number(d.sequence), {device(m_event.actorDevice)}});
    }
    Sentence operator()(const RecoveryRequested &d) const
    {
        return makeSentence(d.method == vault::RecoveryMethod::org
                                ? tr("%1 asked to recover access with the organisation's shares, on %2")
                                : tr("%1 asked to recover access with the help of contacts, on %2"),
                            {{person(d.user)}, {device(d.newDevice)}});
    }
    Sentence operator()(const RecoveryCancelled &d) const
    {
        return withText(makeSentence(tr("%1 stopped a recovery"), {{actor()}}), d.reason);
    }
    Sentence operator()(const RecoveryContactsSet &d) const
    {
        if (d.contacts.empty())
            return makeSentence(tr("%1 has no recovery contacts any more"), {{person(d.user)}});
        return makeSentence(
            tr("%1 chose %2 to help with recovery"),
            {{person(d.user)}, {people(std::set<UserId>(d.contacts.begin(), d.contacts.end()))}});
    }
    Sentence operator()(const RecoveryAssisted &d) const
    {
        const SentencePart what =
            d.projects.empty()
                ? SentencePart{tr("%n project(s)", nullptr, 0), false}
                : SentencePart{list(d.projects, [this](const ProjectId &id) { return project(id); })};
        return makeSentence(tr("%1 helped %2 to recover access to %3"), {{actor()}, {person(d.user)}, what});
    }
    Sentence operator()(const OrgRecoveryKeyRotated &d) const
    {
        return makeSentence(d.oldKey ? tr("%1 made the organisation's recovery anew: set %2, %3")
                                     : tr("%1 set up the organisation's recovery: set %2, %3"),
                            {{actor()},
                             number(d.setNumber),
                             {tr("%n share(s)", nullptr, static_cast<int>(d.shares.size())), false}});
    }
    Sentence operator()(const RecoveryShareContributed &) const
    {
        return makeSentence(tr("%1 gave a share to a recovery"), {{actor()}});
    }
    Sentence operator()(const OrgRecoveryCompleted &d) const
    {
        return makeSentence(
            d.newOwner ? tr("%1 recovered access with %2 and became the owner")
                       : tr("%1 recovered access with %2"),
            {{person(d.user)}, {tr("%n share(s)", nullptr, static_cast<int>(d.sharesUsed)), false}});
    }
    Sentence operator()(const CiEnrolled &d) const
    {
        return makeSentence(tr("%1 enrolled %2 for %3", "a CI device and what may use it"),
                            {{actor()}, {displayText(d.description.name)}, {displayText(d.identity)}});
    }
    Sentence operator()(const CiRevoked &d) const
    {
        return makeSentence(tr("%1 revoked %2", "a CI device"), {{actor()}, {device(d.device)}});
    }
    Sentence operator()(const CiExpired &d) const
    {
        return makeSentence(tr("%1 has expired", "a CI device"), {{device(d.device)}});
    }

private:
    QString actor() const { return person(m_event.actorUser); }
    static QString person(const UserId &user) { return personText(user.text); }
    static QString named(std::string_view name)
    {
        return name.empty() ? tr("(unknown)") : displayText(std::string(name));
    }
    QString device(const DeviceId &id) const
    {
        return m_names.isRecoveryKey(id) ? tr("the organisation's recovery key")
                                         : named(m_names.device(id, m_event.sequence));
    }
    QString owner(const DeviceId &id) const
    {
        const UserId *user = m_names.ownerOf(id);
        return user ? person(*user) : named({});
    }
    QString project() const { return m_event.project ? project(*m_event.project) : named({}); }
    QString project(const ProjectId &id) const { return named(m_names.project(id, m_event.sequence)); }
    QString set(const SetId &id) const { return named(m_names.set(id, m_event.sequence)); }
    static SentencePart number(std::uint64_t value)
    {
        return {QLocale().toString(static_cast<qulonglong>(value)), false};
    }
    static SentencePart role(vault::Role value) { return {roleName(value), false}; }

    Sentence read(const SetId &id, std::uint64_t version) const
    {
        return makeSentence(tr("%1 read version %2 of %3 in %4"),
                            {{actor()}, number(version), {set(id)}, {project()}});
    }
    template <class Ids, class Name> static QString list(const Ids &ids, Name name)
    {
        QStringList texts;
        for (const auto &id : ids) {
            if (static_cast<std::size_t>(texts.size()) == mostNamedInSentence)
                break;
            texts << name(id);
        }
        const auto others = static_cast<int>(ids.size()) - static_cast<int>(texts.size());
        const QString text = texts.join(QStringLiteral(", "));
        return others > 0 ? tr("%1 and %n more", "a list of names that goes on", others).arg(text) : text;
    }
    static QString people(const std::set<UserId> &users) { return list(users, person); }
    QString devices(const std::set<DeviceId> &ids) const
    {
        return list(ids, [this](const DeviceId &id) { return device(id); });
    }

    static Sentence until(Sentence line, const std::optional<Timestamp> &expiry)
    {
        if (expiry)
            line.append(
                makeSentence(tr(", until %1", "a time at which it ends"), {{dateTimeText(*expiry), false}}));
        return line;
    }
    static Sentence withText(Sentence line, const std::optional<std::string> &text)
    {
        if (text && !text->empty())
            line.append(makeSentence(tr(": “%1”", "a note or message after a sentence"),
                                     {{displayText(*text), false}}));
        return line;
    }
    static QString settingName(const std::string &field)
    {
        const std::pair<const char *, QString> names[] = {
            {"org_name", tr("its name")},
            {"require_device_approval", tr("who approves devices")},
            {"github_org", tr("the GitHub organisation")},
            {"audit_reads", tr("whether reads are recorded")},
            {"default_rotation_policy", tr("when keys are renewed")},
        };
        for (const auto &[machine, name] : names) {
            if (field == machine)
                return name;
        }
        return displayText(field);
    }

    const vault::Event &m_event;
    const audit::Names &m_names;
};

} // namespace

Sentence sentenceOf(const vault::Event &event, const audit::Names &names)
{
    return std::visit(AuditSentences(event, names), event.details);
}

QString rotationReasonText(const std::string &reason)
{
    const std::pair<const char *, QString> names[] = {
        {"", AuditSentences::tr("the project was created")},
        {"member_removed", AuditSentences::tr("somebody was removed")},
        {"device_revoked", AuditSentences::tr("a device was revoked")},
        {"policy", AuditSentences::tr("it was time")},
        {"incident", AuditSentences::tr("because of an incident")},
        {"manual", AuditSentences::tr("by decision")},
        {"recovery", AuditSentences::tr("after a recovery")},
    };
    for (const auto &[machine, name] : names) {
        if (reason == machine)
            return name;
    }
    return displayText(reason);
}

} // namespace hypha::gui
