"""Members, and devices that are or were theirs, who sign and chain correctly what they may not do."""

from vaultformat import ed25519, keys
from vaultformat.builder import DROP, POLICY, Actor
from vaultformat.encoding import RawJson
from vaultformat.keys import b64

from .case import NEWER, REFUSED, case
from .fixture import Builder, picture, team


def insider(identifier, clause, expected=REFUSED, threat="", with_keys=None):
    """The function is given a team to go on with."""
    def register(act):
        def build():
            t = team()
            image = act(t)
            return image if image is not None else t.image()
        return case("insider-" + identifier, clause, expected, threat, with_keys)(build)
    return register


def attack(identifier, clause, act, threat="", expected=REFUSED):
    insider(identifier, clause, expected, threat)(lambda t: (act(t), None)[1])


# --- who may do what (§7): every type of event by everyone who is one step too low ------------------------------

PROJECT_ACTS = {
    "push": ("carol", lambda t, who: t.push(who, t.p, t.s)),
    "create-set": ("carol", lambda t, who: t.create_set(who, t.p, "mine")),
    "rename-set": ("carol", lambda t, who: t.rename_set(who, t.p, t.s, "mine")),
    "delete-set": ("carol", lambda t, who: t.delete_set(who, t.p, t.s)),
    "rotate": ("bob", lambda t, who: t.rotate(who, t.p)),
    "add-member": ("bob", lambda t, who: t.add_member(who, t.erin.user, "reader", t.p)),
    "remove-member": ("bob", lambda t, who: t.remove_member(who, t.carol.user if who is t.dave else t.dave.user, t.p)),
    "change-role": ("bob", lambda t, who: t.change_role(who, t.carol.user, "reader", t.p)),
    "policy": ("bob", lambda t, who: t.change_project(who, t.p, "mine", POLICY)),
    "delete-project": ("alice", lambda t, who: t.delete_project(who, t.p)),
    "note-in-project": ("dave", lambda t, who: t.note(who, "here", t.p)),
}
ORG_ACTS = {
    "settings": ("bob", lambda t, who: t.change_settings(who, settings={"github_org": "mine"})),
    "add-org-member": ("bob", lambda t, who: t.add_member(who, t.mallory.user, "reader")),
    "remove-org-member": ("bob", lambda t, who: t.remove_member(who, t.erin.user if who is not t.erin
                                                                 else t.dave.user)),
    "change-org-role": ("bob", lambda t, who: t.change_role(who, t.dave.user, "member")),
    "approve-device": ("bob", lambda t, who: t.approve(who, t.mallory)),
    "revoke-device": ("bob", lambda t, who: t.revoke(who, t.mallory)),
    "enrol-ci": ("bob", lambda t, who: t.ci_enroll(who, t.actor("ci|x", "r", "ci", t.after(days=1)))),
    "create-project": ("erin", lambda t, who: t.create_project(who, "mine")),
    "recovery-key": ("alice", lambda t, who: t.set_up_recovery(who)),
}
PROJECT_LADDER = ("mallory", "erin", "frank", "dave", "carol", "bob", "alice")
ORG_LADDER = ("mallory", "dave", "erin", "bob", "alice")


def _matrix(acts, ladder, threat):
    for label, (lowest, act) in acts.items():
        for name in ladder[:ladder.index(lowest)]:
            attack(f"{label}-by-{name}", "§7", lambda t, act=act, name=name: act(t, getattr(t, name)), threat)


_matrix(PROJECT_ACTS, PROJECT_LADDER, "M8")
_matrix(ORG_ACTS, ORG_LADDER, "M1")

# --- roles ------------------------------------------------------------------------------------------------------

attack("adds-above-own-level", "§7", lambda t: t.add_member(t.bob, t.mallory.user, "owner"), "M7")
attack("adds-owner-to-project", "§7", lambda t: t.add_member(t.alice, t.erin.user, "owner", t.p), "M7")
attack("second-owner-by-role-change", "§6", lambda t: t.change_role(t.alice, t.bob.user, "owner"), "M5")
attack("promotes-oneself", "§6", lambda t: t.change_role(t.bob, t.bob.user, "owner"), "M9")
attack("member-promotes-oneself", "§6", lambda t: t.change_role(t.carol, t.carol.user, "admin", t.p), "M9")
attack("admin-demotes-owner", "§6", lambda t: t.change_role(t.bob, t.alice.user, "reader"), "M9")
attack("admin-demotes-project-owner", "§6", lambda t: t.change_role(t.bob, t.alice.user, "reader", t.p), "M9")
attack("admin-demotes-admin", "§6", lambda t: t.change_role(t.bob, t.frank.user, "reader"), "M9")
attack("admin-removes-owner", "§7", lambda t: t.remove_member(t.bob, t.alice.user), "M6")
attack("admin-removes-admin", "§6", lambda t: t.remove_member(t.bob, t.frank.user), "M9")
attack("owner-removes-oneself", "§7", lambda t: t.remove_member(t.alice, t.alice.user, t.p), "M6")
attack("owner-leaves-the-org", "§7", lambda t: t.remove_member(t.alice, t.alice.user), "M6")
attack("owner-demotes-oneself", "§6", lambda t: t.change_role(t.alice, t.alice.user, "admin"), "M6")
attack("project-owner-removed-from-the-org", "§7", lambda t: t.remove_member(t.alice, t.carol.user), "M6")
attack("admin-transfers-ownership", "§6", lambda t: t.transfer(t.bob, t.bob.user, set_details={
    "from_user_id": t.alice.user}), "M9")
attack("admin-makes-oneself-owner", "§7", lambda t: t.transfer(t.frank, t.bob.user), "M9")
attack("transfer-to-a-member", "§6", lambda t: t.transfer(t.alice, t.erin.user), "M6")
attack("transfer-to-a-stranger", "§6", lambda t: (t.recs["members.json"]["data"]["members"].append(
    {"user_id": t.mallory.user, "role": "admin", "added_at": t.now(), "added_by": t.alice.id, "expires_at": None}),
    t.transfer(t.alice, t.mallory.user)), "M6")
attack("transfer-to-an-admin-who-expires", "§6", lambda t: (
    t.change_role(t.alice, t.bob.user, "admin", expires_at=t.after(days=9)), t.transfer(t.alice, t.bob.user)), "M6")
attack("two-owners-after-transfer", "§8", lambda t: t.transfer(t.alice, t.bob.user, set_records={
    "members.json": lambda r: [m.update(role="owner") for m in r["data"]["members"][:1]] and None}), "M5")
attack("unknown-role", "§3", lambda t: t.add_member(t.alice, t.mallory.user, "auditor"), "M7")
attack("role-in-capitals", "§3", lambda t: t.add_member(t.alice, t.mallory.user, "Admin"), "M7")
attack("project-member-who-is-no-org-member", "§6",
       lambda t: t.add_member(t.alice, t.mallory.user, "reader", t.p), "M1")
attack("member-added-twice", "§8", lambda t: t.add_member(t.alice, t.erin.user, "admin"), "M1")
attack("member-removed-who-is-none", "§8", lambda t: t.remove_member(t.alice, t.mallory.user), "M1")
attack("removed-with-another-role", "§6", lambda t: t.remove_member(
    t.frank, t.frank.user, set_details={"role": "reader"}), "M1")
attack("role-changed-from-another", "§6", lambda t: t.change_role(
    t.bob, t.carol.user, "admin", t.p, set_details={"old_role": "reader"}), "M1")
attack("role-changed-to-the-same", "§6", lambda t: t.change_role(t.bob, t.carol.user, "member", t.p), "M1")
attack("two-owners-remove-each-other", "§7", lambda t: (
    t.transfer(t.alice, t.bob.user), t.transfer(t.alice, t.bob.user, t.p), t.remove_member(t.bob, t.alice.user),
    t.remove_member(t.bob, t.alice.user, t.p), t.rotate(t.bob, t.p, "member_removed"),
    t.remove_member(t.alice, t.bob.user)), "M5")
attack("ci-user-in-another-name", "§2", lambda t: t.enroll(t.actor("ci|impostor")), "K8")

# --- devices that may not sign ----------------------------------------------------------------------------------

attack("pending-device-writes", "§8", lambda t: t.push(t.actor_pending(t.carol), t.p, t.s), "K8")
attack("pending-device-approves-itself", "§8", lambda t: t.approve(t.mallory, t.mallory), "K8")


@insider("revoked-device-pushes", "§8", threat="M3")
def _(t):
    second = t.second(t.carol)
    t.revoke(t.alice, second)
    t.push(second, t.p, t.s)


@insider("revoked-device-backdates", "§8", threat="M3")
def _(t):
    second = t.second(t.carol)
    before = t.now()
    t.wait(hours=1)
    t.revoke(t.alice, second)
    t.note(second, ts=before)


@insider("revoked-device-approved-again", "§8", threat="K8")
def _(t):
    second = t.second(t.carol)
    t.revoke(t.alice, second)
    t.approve(t.alice, second)


@insider("device-revoked-twice", "§8", threat="K8")
def _(t):
    second = t.second(t.carol)
    t.revoke(t.alice, second)
    t.revoke(t.alice, second)


@insider("active-device-approved-again", "§8", threat="K8")
def _(t):
    t.approve(t.alice, t.carol)


@insider("removed-member-writes", "§7", threat="M3")
def _(t):
    t.remove_member(t.alice, t.carol.user, t.p)
    t.rotate(t.alice, t.p, "member_removed")
    t.push(t.carol, t.p, t.s, pdk_version=1)


@insider("removed-from-the-org-still-writes", "§7", threat="M3")
def _(t):
    t.remove_member(t.alice, t.dave.user)
    t.remove_member(t.alice, t.dave.user, t.p)
    t.rotate(t.alice, t.p, "member_removed")
    t.note(t.dave)


@insider("expired-device-writes", "§7", threat="M3")
def _(t):
    second = t.actor(t.carol.user, "loan", expires_at=t.after(days=1))
    t.enroll(second)
    t.approve(t.carol, second)
    t.wait(days=2)
    t.note(second)


@insider("expired-device-backdates", "§7", threat="M3")
def _(t):
    second = t.actor(t.carol.user, "loan", expires_at=t.after(days=1))
    t.enroll(second)
    t.approve(t.carol, second)
    earlier = t.now()
    t.wait(days=2)
    t.note(t.alice)
    t.note(second, ts=earlier)


@insider("expired-member-writes", "§7", threat="M3")
def _(t):
    t.change_role(t.alice, t.carol.user, "member", t.p, expires_at=t.after(days=1))
    t.wait(days=2)
    t.note(t.carol, "still here", t.p)


@insider("expired-member-backdates", "§7", threat="M3")
def _(t):
    t.change_role(t.alice, t.dave.user, "reader", expires_at=t.after(days=1))
    earlier = t.now()
    t.wait(days=2)
    t.note(t.bob)
    t.note(t.dave, ts=earlier)


@insider("expired-admin-adds-a-member", "§7", threat="M3")
def _(t):
    t.change_role(t.alice, t.bob.user, "admin", expires_at=t.after(days=1))
    t.wait(days=2)
    t.add_member(t.bob, t.mallory.user, "admin")


@insider("expired-by-an-admins-clock", "§7", threat="M3")
def _(t):
    t.change_role(t.alice, t.carol.user, "member", t.p, expires_at=t.after(days=9))
    t.note(t.bob, ts="2026-05-01T00:00:00Z")
    t.note(t.carol, "in time by its own clock", t.p)


@insider("a-strangers-device-approves-another", "§6", threat="K8")
def _(t):
    t.approve(t.alice, t.mallory)
    t.second(t.mallory)


@insider("project-admin-removes-an-admin", "§6", threat="M9")
def _(t):
    t.change_role(t.alice, t.carol.user, "admin", t.p)
    t.remove_member(t.bob, t.carol.user, t.p)
    t.rotate(t.bob, t.p, "member_removed")


@insider("approves-a-superiors-device", "§6", threat="K8")
def _(t):
    planted = t.actor(t.alice.user, "planted")
    t.enroll(planted)
    t.approve(t.bob, planted)


@insider("approves-own-device-against-the-settings", "§6", threat="K8")
def _(t):
    t.change_settings(t.alice, settings={"require_device_approval": True})
    t.second(t.carol)


@insider("approval-of-other-keys", "§6", threat="K1")
def _(t):
    t.approve(t.alice, t.mallory, set_details={"keys_hash": keys.keys_hash(t.carol.signing, t.carol.encryption)})


@insider("approval-in-anothers-name", "§6", threat="K8")
def _(t):
    t.approve(t.alice, t.mallory, set_details={"approved_by": t.bob.id})


@insider("keys-changed-at-approval", "§8", threat="K3")
def _(t):
    t.approve(t.alice, t.mallory, set_records={f"{t.mallory.id}.json": {"encryption_pubkey": b64(t.bob.encryption)}})


@insider("user-changed-at-approval", "§8", threat="K8")
def _(t):
    t.approve(t.alice, t.mallory, set_records={f"{t.mallory.id}.json": {"user_id": t.alice.user}})


@insider("revokes-the-owners-device", "§6", threat="K8")
def _(t):
    t.revoke(t.bob, t.alice2)


@insider("revocation-names-another-user", "§6", threat="K8")
def _(t):
    t.revoke(t.alice, t.mallory, set_details={"user_id": t.erin.user})


@insider("device-enrolled-by-somebody-else", "§6", threat="K8")
def _(t):
    t.enroll(t.actor(t.dave.user, "for dave"), set_data={"actor_device_id": t.alice.id,
                                                         "actor_user_id": t.alice.user}, signer=t.alice,
             set_envelope={"signed_by": t.alice.id})


@insider("device-enrolled-active", "§8", threat="K8")
def _(t):
    device = t.actor(t.alice.user, "planted")
    t.enroll(device, set_records={f"{device.id}.json": {"status": "active"}})


@insider("device-enrolled-as-ci", "§6", threat="K8")
def _(t):
    t.enroll(t.actor(t.dave.user, "runner", "ci", t.after(days=3)))


@insider("device-planted-before-promotion", "§6", threat="K8")
def _(t):
    planted = t.second(t.erin)
    t.change_role(t.alice, t.erin.user, "admin", set_details=lambda d: d["device_ids"].remove(planted.id))


@insider("member-added-without-device-ids", "§6", threat="K8")
def _(t):
    t.approve(t.alice, t.mallory)
    t.add_member(t.alice, t.mallory.user, "reader", set_details={"device_ids": DROP})


@insider("device-name-taken", "§2")
def _(t):
    t.second(t.dave, "laptop")


# --- ids and keys -----------------------------------------------------------------------------------------------

def reuse(identifier, act, threat="C11"):
    attack("id-reused-" + identifier, "§2", act, threat)


def _with_id(t, user, identity):
    device = t.actor(user, "again")
    device.id = identity
    return device


reuse("device", lambda t: t.enroll(_with_id(t, t.dave.user, t.carol.id)))
reuse("across-kinds", lambda t: t.enroll(_with_id(t, t.dave.user, t.p)))
reuse("event", lambda t: t.note(t.alice, set_data={"event_id": t.org_id}))


@insider("id-reused-of-an-earlier-event", "§2", threat="C11")
def _(t):
    t.wait(days=40)
    t.note(t.alice, set_data={"event_id": t.events[4][1]["event_id"]})


@insider("id-reused-of-a-deleted-set", "§2", threat="C11")
def _(t):
    t.delete_set(t.carol, t.p, t.s)
    original = t.random.id
    t.random.id = lambda: (setattr(t.random, "id", original), t.s)[1]
    t.create_set(t.carol, t.p)


@insider("id-reused-of-a-deleted-project", "§2", threat="C11")
def _(t):
    t.delete_project(t.carol, t.q)
    original = t.random.id
    t.random.id = lambda: (setattr(t.random, "id", original), t.q)[1]
    t.create_project(t.carol, "web")


@insider("signing-key-reused", "§2", threat="K8")
def _(t):
    device = t.actor(t.mallory.user, "again")
    device.seed, device.signing = t.carol.seed, t.carol.signing
    t.enroll(device)


@insider("signing-key-of-a-revoked-device-reused", "§2", threat="K8")
def _(t):
    t.revoke(t.alice, t.erin)
    device = t.actor(t.erin.user, "again")
    device.seed, device.signing = t.erin.seed, t.erin.signing
    t.enroll(device)


class SmallOrder(Actor):
    """A device whose public key is of small order: everybody can sign for it."""

    def with_key(self, key):
        self.signing = key
        return self

    def sign(self, message):
        return ed25519.sign_for_small_order_key(self.signing, message)


def _small_order_keys():
    points, odd = ed25519.small_order_encodings()
    chosen = {"identity": points[0], "order-two": points[4], "order-four": points[2], "order-eight": points[1],
              "identity-not-canonical": next(o for o in odd if o[:1] == b"\xee" and o[31] == 0x7F),
              "negative-zero": next(o for o in odd if o[:1] == b"\x01")}
    for label, key in chosen.items():
        @insider(f"signing-key-{label}", "§3", threat="K13")
        def _(t, key=key):
            t.enroll(SmallOrder(t.random, t.dave.user, "odd").with_key(key))

    encryption = {"zero": bytes(32), "one": b"\1" + bytes(31), "p": keys.P.to_bytes(32, "little"),
                  "p-plus-one": (keys.P + 1).to_bytes(32, "little"), "p-minus-one": (keys.P - 1).to_bytes(32, "little"),
                  "order-eight": max(keys.SMALL_ORDER_U - {keys.P - 1}).to_bytes(32, "little"),
                  "zero-with-top-bit": bytes(31) + b"\x80"}
    for label, key in encryption.items():
        @insider(f"encryption-key-{label}", "§4", threat="K13")
        def _(t, key=key):
            device = t.actor(t.dave.user, "odd")
            device.encryption = key
            t.enroll(device)


_small_order_keys()


@insider("signature-with-a-cofactor", "§3", threat="K13")
def _(t):
    torsion = ed25519.decode(ed25519.small_order_encodings()[0][1])
    t.note(t.alice, set_signature=lambda _, message: ed25519.sign_with_cofactor(t.alice.seed, message, torsion))


# --- the envelope -----------------------------------------------------------------------------------------------

def envelope(identifier, clause="§6", threat="C10", expected=REFUSED, **tweak):
    attack(identifier, clause, lambda t: t.note(t.alice, **tweak), threat, expected)


envelope("unknown-envelope-member", "§2", set_envelope={"x": 1})
envelope("unknown-data-member", "§2", set_data={"x": 1})
envelope("wrong-record-type", "§3", "C11", set_envelope={"type": "device"})
envelope("signed-by-another", threat="M1", set_envelope=lambda e: e.update(signed_by="11111111-1111-4111-8111-111111111111"))
envelope("sequence-gap", threat="H8", set_data={"sequence": 99})
envelope("sequence-repeated", threat="H8", set_data={"sequence": 32})
envelope("sequence-huge", threat="H8", set_data={"sequence": 2 ** 53 - 1})
envelope("sequence-too-large", "§2", "H8", set_data={"sequence": 2 ** 53})
envelope("sequence-negative", "§2", "H8", set_data={"sequence": -1})
envelope("wrong-chain-hash", threat="H7", late_data={"chain_hash": b64(bytes(32))})
envelope("short-chain-hash", "§2", threat="C10", late_data={"chain_hash": b64(bytes(31))})
envelope("previous-event-null", threat="H3", set_data={"previous_event_id": None})
envelope("previous-event-unknown", threat="H3", set_data={"previous_event_id": "11111111-1111-4111-8111-111111111111"})
envelope("another-org-id", threat="H6", set_data={"org_id": "11111111-1111-4111-8111-111111111111"})
envelope("actor-user-of-another", threat="M1", set_data={"actor_user_id": "email|bob@example.org"})
envelope("project-unknown", "§8", set_data={"project_id": "11111111-1111-4111-8111-111111111111"})
envelope("time-with-an-offset", "§2", ts="2026-01-05T10:00:00+00:00")
envelope("time-in-small-letters", "§2", ts="2026-01-05t10:00:00z")
envelope("time-without-seconds", "§2", ts="2026-01-05T10:00Z")
envelope("time-with-ten-digits", "§2", ts="2026-01-05T10:00:00.1234567890Z")
envelope("time-with-an-empty-fraction", "§2", ts="2026-01-05T10:00:00.Z")
envelope("time-that-never-was", "§2", ts="2026-02-30T10:00:00Z")
envelope("time-at-24-hours", "§2", ts="2026-01-05T24:00:00Z")
envelope("event-id-in-capitals", "§2", set_data={"event_id": "AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA"})
envelope("event-id-of-version-1", "§2", set_data={"event_id": "aaaaaaaa-aaaa-1aaa-8aaa-aaaaaaaaaaaa"})
envelope("files-of-a-note", threat="H7", set_files={"vault.json": b64(bytes(32))})
envelope("files-is-a-list", set_data={"files": []})
envelope("details-is-null", set_data={"details": None})
envelope("float-in-an-event", "§2", set_details={"x": RawJson("1.5")})
envelope("minus-zero", "§2", set_details={"x": RawJson("-0")})
envelope("lone-surrogate", "§2", set_details={"x": "\ud800"})
envelope("lone-surrogate-escaped", "§2", set_details={"x": RawJson('"\\ud800"')})
envelope("duplicate-member-in-details", "§2", set_details={"x": RawJson('1,"x":2')})
envelope("schema-version-as-text", "§2", "C5", schema_version="1")
envelope("schema-version-missing", "§3", "C5", set_envelope={"schema_version": DROP})
envelope("note-with-a-carriage-return", "§2", "C10", set_details={"note": "a\rb"})
envelope("note-too-long", "§2", "C7", set_details={"note": "x" * 4097})
envelope("note-missing", "§6", set_details={"note": DROP})
envelope("note-is-a-number", "§6", set_details={"note": 7})
envelope("org-created-again", "§6", "M2", set_data={"event_type": "org_created"})
for _member in ("event_id", "timestamp", "actor_user_id", "org_id", "project_id", "sequence", "previous_event_id",
                "details", "files", "chain_hash"):
    envelope(f"data-without-{_member.replace('_', '-')}", "§6",
             **({"late_data": {"chain_hash": DROP}} if _member == "chain_hash" else {"set_data": {_member: DROP}}))


@insider("nested-65-levels", "§2", threat="C7")
def _(t):
    value = 1
    for _ in range(64):
        value = [value]
    t.change_settings(t.alice, name="Deep", set_records={"vault.json": {"x": value}})


@insider("nested-100000-levels", "§2", threat="C7")
def _(t):
    t.note(t.alice, set_details={"x": RawJson("[" * 100_000 + "]" * 100_000)})


# --- made by a newer version ------------------------------------------------------------------------------------

attack("newer-event-type", "§2", lambda t: t.event(t.dave, "quantum_leap", {"x": 1}), "C5", NEWER)
attack("newer-schema-of-an-event", "§2", lambda t: t.note(t.alice, schema_version=2), "C5", NEWER)
attack("newer-event-and-more", "§2", lambda t: (t.event(t.alice, "quantum_leap", {}), t.note(t.bob),
                                                t.push(t.carol, t.p, t.s)), "C5", NEWER)
attack("newer-schema-of-a-record", "§2", lambda t: t.change_settings(
    t.alice, name="New", set_records={"vault.json": {"schema_version": 2}}), "C5", NEWER)
attack("newer-event-with-a-broken-chain", "§2", lambda t: t.event(
    t.alice, "quantum_leap", {}, late_data={"chain_hash": b64(bytes(32))}), "C5")
attack("newer-event-with-an-unknown-envelope-member", "§2", lambda t: t.event(
    t.alice, "quantum_leap", {}, set_data={"x": 1}), "C5")
attack("newer-event-by-a-revoked-device", "§2", lambda t: (t.revoke(t.alice, t.mallory),
                                                            t.event(t.mallory, "quantum_leap", {})), "C5")
attack("newer-schema-of-an-event-by-a-wrong-key", "§2", lambda t: t.note(t.alice, schema_version=2, signer=t.bob), "C5")


@insider("newer-first-event", "§2", threat="C5")
def _(t):
    b = Builder("newer")
    b.alice = b.actor("email|alice@example.org")
    b.create(b.alice, schema_version=2)
    return picture(b)


def _first(identifier, clause, user="email|alice@example.org", device_type="interactive", **tweak):
    @insider("first-event-" + identifier, clause, threat="M1")
    def _(t):
        b = Builder("odd start")
        b.alice = b.actor(user, "laptop", device_type)
        b.create(b.alice, **tweak)
        return picture(b)


_first("for-another-owner", "§6", set_details={"owner_user_id": "email|bob@example.org"})
_first("of-another-device", "§6", set_details={"device_id": "11111111-1111-4111-8111-111111111111"})
_first("by-a-ci-device", "§7", device_type="ci")
_first("by-a-ci-user", "§2", "ci|alice")
_first("in-a-project", "§6", set_data={"project_id": "11111111-1111-4111-8111-111111111111"})
_first("of-another-org", "§8", set_records={"vault.json": {"id": "11111111-1111-4111-8111-111111111111"}})
_first("second-in-sequence", "§6", set_data={"sequence": 2})
_first("with-a-predecessor", "§6", set_data={"previous_event_id": "11111111-1111-4111-8111-111111111111"})


@insider("first-event-is-no-org-created", "§6", threat="C5")
def _(t):
    b = Builder("odd start")
    b.alice = b.actor("email|alice@example.org")
    b.enroll(b.alice)
    return picture(b)
