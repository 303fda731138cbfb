"""Devices that may not sign, approvals, and ids and keys that were used before."""

from vaultformat import ed25519, keys
from vaultformat.builder import DROP, Actor
from vaultformat.keys import b64

from .insider import attack, insider


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


@insider("removed-from-the-org-says-what-it-saw", "§7", threat="M3")
def _(t):
    t.remove_member(t.alice, t.erin.user)
    t.head_seen(t.erin)


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
