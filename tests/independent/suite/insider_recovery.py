"""CI devices (§6) and recovery (§9)."""

from vaultformat.keys import b64

from .insider import attack

OTHER = "11111111-1111-4111-8111-111111111111"
ZERO_HASH = b64(bytes(32))


def ci_attack(identifier, act, clause="§6", threat="M7"):
    attack("ci-" + identifier, clause, act, threat)


ci_attack("pushes", lambda t: t.push(t.ci(role="member"), t.p, t.s), "§7")
ci_attack("adds-a-member", lambda t: t.add_member(t.ci(role="admin"), t.mallory.user, "reader"), "§7")
ci_attack("rotates", lambda t: t.rotate(t.ci(role="admin"), t.p), "§7")
ci_attack("says-what-head-it-saw", lambda t: t.head_seen(t.ci()), "§7")
ci_attack("without-expiry", lambda t: t.ci_enroll(t.alice, t.actor("ci|x", "r", "ci")))
ci_attack("of-type-interactive", lambda t: t.ci_enroll(t.alice, t.actor("ci|x", "r", "interactive", t.after(days=1))))
ci_attack("in-a-persons-name", lambda t: t.ci_enroll(t.alice, t.actor(t.bob.user, "r", "ci", t.after(days=1))), "§6", "K8")
ci_attack("pulls-after-expiry", lambda t: (lambda ci: (t.wait(days=2), t.ci_pull(ci, t.p, t.s)))(t.ci(days=1)), "§7", "M3")
ci_attack("pulls-backdated-after-expiry", lambda t: (lambda ci, before: (
    t.wait(days=2), t.note(t.alice), t.ci_pull(ci, t.p, t.s, ts=before)))(t.ci(days=1), t.now()), "§7", "M3")
ci_attack("reads-while-reads-are-not-logged", lambda t: t.pulled(t.ci(), t.p, t.s))
ci_attack("pulls-from-another-project", lambda t: t.ci_pull(t.ci(), t.q, t.t), "§7")
ci_attack("pulls-a-version-that-is-not-there", lambda t: t.ci_pull(t.ci(), t.p, t.s, 9), "§8")
ci_attack("pulls-in-anothers-name", lambda t: t.ci_pull(t.carol, t.p, t.s))
ci_attack("pull-of-another-ci-device", lambda t: t.ci_pull(t.ci(), t.p, t.s, set_details={"device_id": OTHER}))
ci_attack("revoked-by-a-member", lambda t: t.ci_revoke(t.carol, t.ci()), "§7")
ci_attack("revoked-that-is-none", lambda t: t.ci_revoke(t.alice, t.carol), "§8")
ci_attack("expiry-noted-by-a-member", lambda t: (lambda ci: (t.wait(days=2), t.ci_expire(t.carol, ci)))(t.ci(days=1)))
ci_attack("above-the-actor", lambda t: (t.add_member(t.alice, "ci|boss", "admin"), t.transfer(t.alice, "ci|boss"),
                                        t.ci_enroll(t.bob, t.actor("ci|boss", "r", "ci", t.after(days=1)))), "§6", "M9")


# --- recovery (§9) ----------------------------------------------------------------------------------------------

def recovery_attack(identifier, act, clause="§9", threat="R3"):
    attack("recovery-" + identifier, clause, act, threat)


def _lost(t, user=None, method="contact"):
    """A new device of somebody, pending, and its request."""
    t.new = t.actor(user or t.dave.user, "new laptop")
    t.enroll(t.new)
    return t.request(t.new, method)


recovery_attack("by-who-is-no-contact", lambda t: (t.contacts(t.dave, [t.alice.user]), _lost(t), t.approve(
    t.carol, t.new)), "§6", "K5")
recovery_attack("by-a-contact-who-may-not-share", lambda t: (t.contacts(t.dave, [t.carol.user]), _lost(t), t.approve(
    t.carol, t.new)), "§6", "K5")
recovery_attack("by-a-contact-without-a-request", lambda t: (
    t.contacts(t.alice, [t.bob.user]), t.approve(t.bob, t.actor_pending(t.alice))), "§6", "K5")
recovery_attack("by-a-contact-after-it-was-cancelled", lambda t: (
    t.contacts(t.alice, [t.bob.user]), t.cancel(t.alice, _lost(t, t.alice.user)), t.approve(t.bob, t.new)), "§6", "R3")
recovery_attack("contacts-set-for-another", lambda t: t.contacts(t.carol, [t.bob.user], set_details={
    "user_id": t.dave.user}), "§9", "K5")
recovery_attack("contacts-set-on-anothers-device", lambda t: t.contacts(t.carol, [t.bob.user], set_details={
    "device_id": t.dave.id}), "§9", "K5")
recovery_attack("contacts-differ-from-the-event", lambda t: t.contacts(t.carol, [t.bob.user], set_records={
    f"{t.carol.id}.json": {"recovery_contacts": [t.frank.user]}}), "§8", "K5")
recovery_attack("contacts-that-no-event-set", lambda t: t.approve(t.alice, t.mallory, set_records={
    f"{t.mallory.id}.json": {"recovery_contacts": [t.frank.user]}}), "§8", "K5")
recovery_attack("contacts-unsorted", lambda t: t.contacts(t.carol, [t.bob.user], set_details={
    "contacts": [t.frank.user, t.bob.user]}), "§6", "C10")
recovery_attack("assisted-by-who-is-no-contact", lambda t: (lambda r: (t.approve(t.alice, t.new), t.assist(t.bob, r)))(
    _lost(t)), "§9", "K5")
recovery_attack("assisted-before-approval", lambda t: (t.contacts(t.dave, [t.bob.user]), t.assist(t.bob, _lost(t))))
recovery_attack("assisted-in-a-project-of-others", lambda t: (t.contacts(t.dave, [t.bob.user]), (lambda r: (
    t.approve(t.bob, t.new), t.assist(t.bob, r, [t.q])))(_lost(t))), threat="K5")
recovery_attack("assisted-twice", lambda t: (t.contacts(t.dave, [t.bob.user]), (lambda r: (
    t.approve(t.bob, t.new), t.assist(t.bob, r), t.assist(t.bob, r)))(_lost(t))))
recovery_attack("requested-by-an-active-device", lambda t: t.request(t.dave))
recovery_attack("requested-for-another-user", lambda t: (t.enroll(t.__dict__.setdefault("new", t.actor(
    t.dave.user, "n"))), t.request(t.new, set_details={"user_id": t.alice.user})))
recovery_attack("requested-by-an-unknown-method", lambda t: _lost(t, method="magic"), "§9", "C10")
recovery_attack("request-with-another-key", lambda t: _swap_request(t), "§9", "K1")
recovery_attack("cancelled-by-a-stranger", lambda t: t.cancel(t.carol, _lost(t)))
recovery_attack("cancelled-twice", lambda t: (lambda r: (t.cancel(t.dave, r), t.cancel(t.dave, r)))(_lost(t)))
recovery_attack("key-set-number-skipped", lambda t: t.set_up_recovery(t.alice, set_details={"set_number": 2}), threat="R2")
recovery_attack("key-of-an-old-set", lambda t: (t.set_up_recovery(t.alice), t.set_up_recovery(t.alice, set_details={
    "set_number": 1})), threat="R2")
recovery_attack("key-forgets-the-old-one", lambda t: (t.set_up_recovery(t.alice), t.set_up_recovery(
    t.alice, set_details={"old_recovery_key_id": None})), threat="K4")
recovery_attack("key-in-the-file-is-another", lambda t: t.set_up_recovery(t.alice, set_records={
    "org_recovery.json": {"encryption_pubkey": b64(t.mallory.encryption)}}), "§8", "K4")
recovery_attack("key-of-small-order", lambda t: t.set_up_recovery(t.alice, set_details={
    "encryption_pubkey": ZERO_HASH}), "§4", "K13")
recovery_attack("old-shares-stay", lambda t: (t.set_up_recovery(t.alice, [t.bob]), t.set_up_recovery(
    t.alice, set_files=lambda f: {k: v for k, v in f.items() if v})), "§6", "R2")
recovery_attack("shares-stay-after-revocation", lambda t: (t.set_up_recovery(t.alice, [t.frank]), t.revoke(
    t.alice, t.frank, set_files=lambda f: {k: v for k, v in f.items() if v})), "§6", "R2")
recovery_attack("threshold-above-count", lambda t: t.set_up_recovery(t.alice, set_records={
    "org_recovery.json": lambda r: r["groups"][0].update(threshold=9)}), threat="R5")
recovery_attack("set-without-groups", lambda t: t.set_up_recovery(t.alice, set_records={
    "org_recovery.json": lambda r: r.pop("groups") and None}), "§9", "R1")
recovery_attack("set-without-identifier", lambda t: t.set_up_recovery(t.alice, set_records={
    "org_recovery.json": lambda r: r.pop("identifier") and None}), "§9", "R1")
recovery_attack("more-groups-needed-than-there-are", lambda t: t.set_up_recovery(t.alice, set_records={
    "org_recovery.json": {"group_threshold": 2}}), "§9", "R5")
recovery_attack("holder-of-a-share-that-is-not-there", lambda t: t.set_up_recovery(t.alice, [t.bob], set_records={
    "org_recovery.json": lambda r: r["holders"][0].update(index=3)}), "§9", "R1")
recovery_attack("share-for-a-pending-device", lambda t: t.set_up_recovery(t.alice, [t.mallory]), "§9", "K5")
recovery_attack("threshold-of-one-of-three", lambda t: t.set_up_recovery(t.alice, set_records={
    "org_recovery.json": lambda r: r["groups"][0].update(threshold=1)}), "§9", "R5")
recovery_attack("set-from-another-time", lambda t: t.set_up_recovery(t.alice, set_records={
    "org_recovery.json": {"created_at": "2025-01-01T00:00:00Z"}}), "§3", "R2")
recovery_attack("share-without-ciphertext", lambda t: _share_record(t, lambda r: r.pop("ciphertext") and None), "§9", "R1")
recovery_attack("share-with-a-short-key", lambda t: _share_record(t, lambda r: r.update(
    ephemeral_pubkey=b64(bytes(31)))), "§9", "R1")
recovery_attack("share-without-index", lambda t: _share_record(t, lambda r: r.pop("index") and None), "§9", "R1")
recovery_attack("contribution-without-ciphertext", lambda t: (lambda shares, r: t.contribute(
    t.bob, r, shares[0], set_records={f"{shares[0]}.json": lambda record: record.pop("ciphertext") and None}))(
        t.set_up_recovery(t.alice, [t.bob]), _lost(t, method="org")), "§9", "R1")
recovery_attack("share-for-another-device", lambda t: t.set_up_recovery(t.alice, [t.bob], set_details=lambda d: d.update(
    shares={share: t.carol.id for share in d["shares"]})), "§8", "K5")
recovery_attack("contribution-by-who-holds-no-share", lambda t: (lambda shares, r: t.contribute(t.carol, r, shares[0]))(
    t.set_up_recovery(t.alice, [t.bob]), _lost(t, method="org")), threat="R5")
recovery_attack("contribution-to-a-contact-request", lambda t: (lambda shares, r: t.contribute(t.bob, r, shares[0]))(
    t.set_up_recovery(t.alice, [t.bob]), _lost(t)), threat="R5")
recovery_attack("contribution-twice", lambda t: (lambda shares, r: (t.contribute(t.bob, r, shares[0]), t.contribute(
    t.bob, r, shares[0])))(t.set_up_recovery(t.alice, [t.bob]), _lost(t, method="org")), threat="R5")
recovery_attack("contributions-stay", lambda t: (lambda shares, r: (t.contribute(t.bob, r, shares[0]), t.cancel(
    t.bob, r, set_files=lambda f: {k: v for k, v in f.items() if v})))(
        t.set_up_recovery(t.alice, [t.bob]), _lost(t, method="org")), "§6", "R5")


def completed(identifier, act, clause="§9", threat="K4"):
    """The recovery key is set up and a device of dave's is pending with an org request."""
    def run(t):
        t.set_up_recovery(t.alice)
        t.share(t.alice, t.p, 1, t.recovery_entry())
        act(t, _lost(t, method="org"))
    attack("completion-" + identifier, clause, run, threat)


completed("by-another-key", lambda t, r: t.complete(t.new, r, ork=bytes(32)))
completed("by-the-old-key", lambda t, r: (lambda old: (t.set_up_recovery(t.alice), t.complete(t.new, r, ork=old)))(t.ork),
          threat="R2")
completed("signed-for-another-request", lambda t, r: t.complete(t.new, r, sign_over={"request_id": OTHER}), threat="C11")
completed("signed-without-new-owner", lambda t, r: t.complete(t.new, r, new_owner=True, sign_over={"new_owner": False}),
          threat="C11")
completed("signed-for-another-device", lambda t, r: t.complete(t.new, r, sign_over={"signing": t.bob.signing}), threat="C11")
completed("signed-for-another-user", lambda t, r: t.complete(t.new, r, sign_over={"user_id": t.alice.user}), threat="C11")
completed("signed-for-an-earlier-state", lambda t, r: t.complete(t.new, r, sign_over={"previous_chain": bytes(32)}),
          threat="M2")
completed("by-another-device", lambda t, r: (t.enroll(t.__dict__.setdefault("third", t.actor(t.dave.user, "third"))),
                                             t.complete(t.third, r)))
completed("after-cancelling", lambda t, r: (t.cancel(t.dave, r), t.complete(t.new, r)), threat="R3")
completed("twice", lambda t, r: (t.complete(t.new, r), t.complete(t.new, r)), threat="M2")
completed("becomes-owner-in-the-file-only", lambda t, r: t.complete(
    t.new, r, new_owner=True, sign_over={"new_owner": False}, set_details={"new_owner": False}), "§6")
completed("new-owner-without-device-ids", lambda t, r: t.complete(t.new, r, new_owner=True, set_details={
    "device_ids": [t.new.id]}), "§6", "K8")
completed("shares-later-to-itself", lambda t, r: (t.complete(t.new, r), t.note(t.alice), t.share(
    t.new, t.p, 1, [t.new])), "§6", "R3")
completed("shares-to-another", lambda t, r: (t.add_member(t.alice, t.erin.user, "reader", t.p), t.complete(
    t.new, r), t.share(t.new, t.p, 1, [t.erin])), "§6", "R3")
completed("shares-what-the-key-does-not-open", lambda t, r: (
    t.add_member(t.carol, t.dave.user, "reader", t.q), t.complete(t.new, r), t.share(t.new, t.q, 1, [t.new])), "§6", "R3")
completed("of-a-stranger", lambda t, r: _stranger_completes(t))


def _share_record(t, change):
    """The record of a share altered: its id is known only when it is written."""
    original = t._put

    def put(path, body, change_given, signer):
        original(path, body, change if path.startswith("recovery/shares/") else change_given, signer)
    t._put = put
    t.set_up_recovery(t.alice, [t.bob])
    del t._put


def _swap_request(t):
    new, public, original = t.actor(t.dave.user, "n"), b64(t.mallory.encryption), t.event
    t.enroll(new)

    def event(actor, kind, details, project=None, writes=None, **tweak):
        for body in writes.values():
            body["new_device_pubkey"] = public
        return original(actor, kind, details, project, writes, **tweak)
    t.event = event
    t.request(new, "org")
    del t.event


def _stranger_completes(t):
    stranger = t.actor("email|eve@example.org")
    t.enroll(stranger)
    t.complete(stranger, t.request(stranger, "org"))
