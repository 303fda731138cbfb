#pragma once

#include "crypto/keyagreement.h"
#include "model/audit/eventtype.h"
#include "model/record/base64.h"
#include "model/recovery/gathering.h"
#include "model/recovery/keyset.h"
#include "model/vault/changebuilder.h"
#include "model/vault/recoveryoperations.h"
#include "support/teamvault.h"

#include <deque>

namespace hypha::test {

/// A team's vault whose log has an event of every kind that the format knows.
class EveryKind : public TeamVault
{
public:
    EveryKind()
    {
        team();
        places();
        recovery();
        contacts();
        machines();
        departures();
    }

    /// Whoever signed it.
    const crypto::Ed25519Signer &signerOf(const DeviceId &device)
    {
        for (const vault::DeviceKeys &machine : m_machines) {
            if (machine.id == device)
                return machine.signer;
        }
        for (const char *name :
             {"ada-laptop", "ben-laptop", "ben-new", "carla-laptop", "carla-new", "carla-third"}) {
            if (keys(name).id == device)
                return keys(name).signer;
        }
        qFatal("nobody's device");
    }

private:
    template <class T> static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", describe(result.error()).c_str());
        return std::move(*result);
    }
    static void done(const Result<vault::PushCounts> &result)
    {
        if (!result)
            qFatal("%s", describe(result.error()).c_str());
    }
    /// What no operation of ours writes, judged like any other event.
    void raw(const vault::DeviceKeys &by, const char *type, const std::optional<ProjectId> &where,
             json::Object details)
    {
        vault::ChangeBuilder builder(state(), by, reader(), now());
        if (const auto added = builder.add(type, where, std::move(details)); !added)
            qFatal("%s: %s", type, describe(added.error()).c_str());
        take({std::move(builder).take(), {}});
    }
    vault::Hash words(const char *device) const { return vault::deviceFingerprint(this->device(device)); }
    RequestId ask(const char *device, const char *who, vault::RecoveryMethod method)
    {
        enrol(device, who);
        const RequestId id = RequestId::random();
        done(run(device, vault::recoveryOperation(vault::op::RequestRecovery{id, method})));
        return id;
    }

    void team()
    {
        addPerson("ben-laptop", "ben", vault::Role::admin, vault::Role::admin);
        addPerson("carla-laptop", "carla", vault::Role::member, vault::Role::member);
        vault::Settings settings = state().org.settings;
        settings.auditReads = true;
        done(run("ada-laptop", vault::op::ChangeSettings{"Acme and others", settings}));
        vault::op::ChangeRole rise{std::nullopt, user("carla"), vault::Role::admin};
        rise.seenDevices = vault::activeDevices(state(), user("carla"));
        done(run("ada-laptop", rise));
        done(run("ben-laptop", vault::op::RecordPull{project, set, 1}));
        done(run("ben-laptop", vault::op::AddNote{project, "looked at"}));
        json::Object seen;
        seen.set("sequence", state().head.sequence);
        seen.set("chain_hash", toBase64(state().head.chainHash.view()));
        raw(keys("ben-laptop"), "head_seen", std::nullopt, std::move(seen));
    }

    void places()
    {
        const ProjectId other = ProjectId::random();
        const SetId second = SetId::random();
        done(run("ada-laptop",
                 vault::op::CreateProject{other, "other", vault::RotationPolicy{true, false, 90, 7}}));
        done(run("ada-laptop", vault::op::ChangeProject{other, "renamed", {}}));
        done(run("ada-laptop", vault::op::DeleteProject{other}));
        done(run("ada-laptop", vault::op::CreateSet{project, second, "staging"}));
        done(run("ada-laptop", vault::op::RenameSet{project, second, "test"}));
        done(run("ada-laptop", vault::op::DeleteSet{project, second}));
        done(run("ada-laptop", vault::op::Rotate{{project}, "manual", "as every year"}));
    }

    void recovery()
    {
        const recovery::Plan plan{
            1, {{"Admins", 2, 3}}, {{0, 0, "Carla", device("carla-laptop").id}, {0, 1, "the safe", {}}}};
        auto made = must(recovery::makeKeySet(state(), plan, state().head, now()));
        done(run("ada-laptop", made.operation));
        const RequestId id = ask("ben-new", "ben", vault::RecoveryMethod::org);
        done(run("carla-laptop", vault::recoveryOperation(vault::op::ContributeShare{
                                     id, state().shares.begin()->first, words("ben-new")})));
        recovery::Gathering gathering(must(recovery::currentDocument(state(), reader())));
        for (const std::size_t i : {0, 1}) {
            if (!gathering.add(made.sheets[i].words.view()))
                qFatal("a share is not taken");
        }
        vault::op::CompleteRecovery complete;
        complete.request = id;
        complete.sharesUsed = gathering.count();
        complete.contributors = gathering.contributors();
        complete.keys = must(gathering.keys(*state().recoveryKey));
        done(run("ben-new", vault::recoveryOperation(std::move(complete))));
    }

    void contacts()
    {
        done(run("carla-laptop", vault::recoveryOperation(vault::op::SetRecoveryContacts{{user("ben")}})));
        const RequestId helped = ask("carla-new", "carla", vault::RecoveryMethod::contact);
        done(run("ben-laptop",
                 vault::recoveryOperation(vault::op::AssistRecovery{helped, words("carla-new")})));
        const RequestId cancelled = ask("carla-third", "carla", vault::RecoveryMethod::contact);
        done(run("carla-laptop",
                 vault::recoveryOperation(vault::op::CancelRecovery{cancelled, "found it again"})));
    }

    const vault::DeviceKeys &newMachine(std::int64_t days)
    {
        const vault::DeviceKeys &machine = m_machines.emplace_back(newDeviceKeys(UserId{"ci|api"}));
        json::Object details;
        details.set("device_id", machine.id.toString());
        details.set("user_id", machine.user.text);
        details.set("device_name", "runner " + std::to_string(m_machines.size()));
        details.set("device_type", "ci");
        details.set("signing_pubkey", toBase64(machine.signer.publicKey().view()));
        details.set("encryption_pubkey", toBase64(crypto::x25519PublicKey(machine.encryption).view()));
        details.set("expires_at", Timestamp::fromSeconds(now().seconds + days * 86'400).toString());
        details.set("identity", "repo:acme/api:ref:refs/heads/main");
        raw(keys("ada-laptop"), "ci_enrolled", std::nullopt, std::move(details));
        return machine;
    }

    void machines()
    {
        const vault::DeviceKeys &lasting = newMachine(365);
        vault::op::AddMember member{std::nullopt, lasting.user, vault::Role::reader};
        member.seenDevices = vault::activeDevices(state(), lasting.user);
        done(run("ada-laptop", member));
        done(run("ada-laptop", vault::op::AddMember{project, lasting.user, vault::Role::reader}));
        json::Object pull;
        pull.set("device_id", lasting.id.toString());
        pull.set("set_id", set.toString());
        pull.set("version", 1);
        raw(lasting, "ci_pull", project, std::move(pull));
        done(run("ada-laptop", vault::op::RevokeDevice{lasting.id, "no longer needed"}));
        json::Object expired;
        expired.set("device_id", newMachine(1).id.toString());
        clock().forward(2 * 86'400);
        raw(keys("ada-laptop"), "ci_expired", std::nullopt, std::move(expired));
    }

    void departures()
    {
        done(run("ada-laptop", vault::op::RevokeDevice{device("carla-new").id, "lost"}));
        done(run("ada-laptop", vault::op::RemoveMember{{}, user("carla")}));
        done(run("ada-laptop", vault::op::TransferOwnership{project, user("ben")}));
    }

    std::deque<vault::DeviceKeys> m_machines;
};

} // namespace hypha::test
