#include "model/record/fields.h"
#include "model/recovery/document.h"
#include "model/sync/intentresult.h"
#include "model/vault/paths.h"
#include "model/vault/recoveryoperations.h"

namespace hypha::sync {
namespace {

template <class What> Wanted wantRecovery(What what)
{
    return std::optional<vault::Operation>(vault::recoveryOperation(std::move(what)));
}

class RecoveryIntent
{
public:
    RecoveryIntent(const vault::Event &event, const IntentContext &context)
        : m_event(event), m_context(context), m_onto(context.onto)
    {
    }

    Wanted operator()(const details::RecoveryContactsSet &d) const
    {
        return wantRecovery(op::SetRecoveryContacts{{d.contacts.begin(), d.contacts.end()}});
    }
    Wanted operator()(const details::RecoveryRequested &d) const
    {
        return m_onto.requests.contains(d.request) ? nothing()
                                                   : wantRecovery(op::RequestRecovery{d.request, d.method});
    }
    Wanted operator()(const details::RecoveryCancelled &d) const
    {
        return isPending(d.request) ? wantRecovery(op::CancelRecovery{d.request, d.reason}) : nothing();
    }
    Wanted operator()(const details::RecoveryAssisted &d) const
    {
        HYPHA_TRY(const vault::Hash fingerprint, comparedBefore(d.request));
        return isPending(d.request) ? wantRecovery(op::AssistRecovery{d.request, fingerprint}) : nothing();
    }
    Wanted operator()(const details::RecoveryShareContributed &d) const
    {
        HYPHA_TRY(const vault::Hash fingerprint, comparedBefore(d.request));
        const auto request = m_onto.requests.find(d.request);
        const bool there =
            request != m_onto.requests.end() && request->second.contributions.contains(d.share);
        return isPending(d.request) && !there
                   ? wantRecovery(op::ContributeShare{d.request, d.share, fingerprint})
                   : nothing();
    }
    /// The sheets are printed: the very same key and shares, if nobody else made a set meanwhile.
    Wanted operator()(const details::OrgRecoveryKeyRotated &d) const
    {
        if (m_onto.recoveryKey && m_onto.recoveryKey->id == d.key)
            return nothing();
        HYPHA_TRY(const Bytes file, m_context.file(vault::path::recoveryKey));
        HYPHA_TRY(const recovery::Document document, recovery::readDocument(file));
        if (document.key != d.key)
            return nothing(); // replaced in the same commit
        op::RotateRecoveryKey rotate{
            d.key, d.encryptionKey, d.signingKey, d.setNumber, document.plan, document.identifier, {}};
        for (const auto &[id, device] : d.shares) {
            HYPHA_TRY(op::SealedShare share, sealedShare(id, device));
            rotate.shares.push_back(std::move(share));
        }
        return wantRecovery(std::move(rotate));
    }
    /// What the recovery key signed is about the head that was there then, and the key is gone: the request
    /// is pending again, and whoever completes it does so on the newer head.
    Wanted operator()(const details::OrgRecoveryCompleted &) const { return nothing(); }
    template <class Other> Wanted operator()(const Other &) const
    {
        return fail(Errc::notSupported, m_event.type, "it cannot be asked for again by itself");
    }

private:
    bool isPending(const RequestId &id) const
    {
        const auto found = m_onto.requests.find(id);
        return found != m_onto.requests.end() && found->second.status == vault::RequestStatus::pending;
    }

    /// The keys whose words were compared when the event was made.
    Result<vault::Hash> comparedBefore(const RequestId &id) const
    {
        const auto request = m_context.before.requests.find(id);
        if (request == m_context.before.requests.end())
            return fail(Errc::notFound, id.toString(), "there is no such recovery request");
        return vault::deviceFingerprint(*m_context.before.device(request->second.newDevice));
    }

    Result<op::SealedShare> sealedShare(const ShareId &id, const DeviceId &device) const
    {
        const std::string item = vault::path::share(id);
        HYPHA_TRY(const Bytes file, m_context.file(item));
        HYPHA_TRY(const SignedRecord record, SignedRecord::parse(file, item));
        json::Fields f(record.body, item);
        const auto group = static_cast<unsigned>(f.integer("group"));
        const auto index = static_cast<unsigned>(f.integer("index"));
        HYPHA_CHECK(f.done());
        HYPHA_TRY(recovery::SealedWords words, recovery::SealedWords::fromJson(record.body, item));
        return op::SealedShare{id, device, group, index, std::move(words)};
    }

    const vault::Event &m_event;
    const IntentContext &m_context;
    const vault::VaultState &m_onto;
};

} // namespace

Wanted recoveryIntentOf(const vault::Event &event, const IntentContext &context)
{
    return std::visit(RecoveryIntent(event, context), event.details);
}

} // namespace hypha::sync
