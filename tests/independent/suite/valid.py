"""Vaults that are legal, however odd, and must be accepted."""

from vaultformat.builder import POLICY

from .case import FLAGGED, WHOLE, case
from .fixture import Builder, picture, team


def valid(identifier, clause="§8", expected=WHOLE, threat=""):
    """The function is given a team to go on with, and may return an Image of its own."""
    def register(act):
        def build():
            t = team()
            image = act(t)
            return image if image is not None else t.image()
        return case("valid-" + identifier, clause, expected, threat)(build)
    return register


@valid("one-person")
def _(t):
    b = Builder("solo")
    b.alice = b.actor("email|alice@example.org")
    b.create(b.alice)
    p = b.create_project(b.alice)
    s = b.create_set(b.alice, p)
    for n in range(5):
        b.push(b.alice, p, s, {"A": str(n), "LONG": "x" * 400 * n}, "m")
    b.rotate(b.alice, p)
    b.push(b.alice, p, s)
    return picture(b)


@valid("only-org-created")
def _(t):
    b = Builder("smallest")
    b.alice = b.actor("github|12345678")
    b.create(b.alice, "A")
    return picture(b)


@valid("team")
def _(t):
    pass


@valid("settings-and-policies", "§3")
def _(t):
    t.change_settings(t.bob, settings={"github_org": "acme", "audit_reads": True, "require_device_approval": True})
    t.change_settings(t.alice, name="Acme Ltd", settings={"default_rotation_policy": {**POLICY, "max_age_days": 90}})
    t.change_project(t.bob, t.p, "api v2", {**POLICY, "notify_before_expiry_days": 7})
    t.change_project(t.bob, t.p, "api v3", None)
    t.create_project(t.carol, "with policy", {**POLICY, "rotate_on_device_revoke": False})


@valid("reads-are-logged", "§6")
def _(t):
    t.change_settings(t.alice, settings={"audit_reads": True})
    t.pulled(t.dave, t.p, t.s, 1)
    t.pulled(t.carol, t.p, t.s, 3)


@valid("notes-and-heads", "§6")
def _(t):
    t.note(t.erin, "line one\nline two")
    t.note(t.dave, "for the project", t.p)
    t.head_seen(t.dave, 3)
    t.head_seen(t.carol, -1)


@valid("roles-up-and-down", "§6")
def _(t):
    t.change_role(t.alice, t.erin.user, "admin")
    t.change_role(t.alice, t.erin.user, "reader")
    t.change_role(t.bob, t.carol.user, "admin", t.p)
    t.change_role(t.alice, t.carol.user, "member", t.p)
    t.change_role(t.bob, t.dave.user, "reader", expires_at=t.after(days=3))
    t.change_role(t.bob, t.dave.user, "reader", expires_at=None)


@valid("ownership-transferred", "§6")
def _(t):
    t.transfer(t.alice, t.bob.user)
    t.transfer(t.alice, t.bob.user, t.p)
    t.change_settings(t.bob, name="Bob's")
    t.change_role(t.bob, t.alice.user, "reader", t.p)


@valid("member-leaves-project-rotation-due", "§7")
def _(t):
    t.remove_member(t.dave, t.dave.user, t.p)
    t.note(t.alice)
    t.rotate(t.bob, t.p, "member_removed")
    t.push(t.carol, t.p, t.s)


@valid("member-removed-and-rotated", "§7")
def _(t):
    t.remove_member(t.bob, t.dave.user, t.p)
    t.rotate(t.bob, t.p, "member_removed", note="dave has left")
    t.push(t.carol, t.p, t.s)


@valid("removed-from-the-org", "§7")
def _(t):
    t.add_member(t.carol, t.dave.user, "member", t.q)
    t.share(t.carol, t.q, 1, [t.dave])
    t.remove_member(t.alice, t.dave.user)
    t.remove_member(t.alice, t.dave.user, t.q)
    t.remove_member(t.alice, t.dave.user, t.p)
    t.rotate(t.alice, t.p, "member_removed")
    t.rotate(t.carol, t.q, "member_removed")
    t.push(t.carol, t.q, t.t)


@valid("leaves-the-org", "§7")
def _(t):
    t.remove_member(t.bob, t.bob.user)
    t.remove_member(t.bob, t.bob.user, t.p)
    t.rotate(t.alice, t.p, "member_removed")


@valid("policy-wants-no-rotation", "§7")
def _(t):
    t.change_project(t.alice, t.p, policy={**POLICY, "rotate_on_member_remove": False})
    t.remove_member(t.alice, t.dave.user, t.p)
    t.push(t.carol, t.p, t.s)


@valid("device-revoked-and-rotated", "§7")
def _(t):
    t.revoke(t.alice, t.carol, "lost")
    t.rotate(t.alice, t.p, "device_revoked")
    t.note(t.bob)


@valid("own-device-revoked", "§7")
def _(t):
    t.revoke(t.alice2, t.alice2)
    t.rotate(t.alice, t.p, "device_revoked")
    second = t.second(t.carol)
    t.share(t.alice, t.p, 2, [second])
    t.revoke(second, t.carol)
    t.rotate(t.alice, t.p, "device_revoked")


@valid("pending-device-revoked", "§6")
def _(t):
    t.revoke(t.bob, t.mallory, "words differ")
    t.push(t.carol, t.p, t.s)


@valid("removed-and-added-again", "§6")
def _(t):
    t.remove_member(t.bob, t.dave.user, t.p)
    t.rotate(t.bob, t.p, "member_removed")
    t.add_member(t.bob, t.dave.user, "admin", t.p)
    t.share(t.bob, t.p, 2, [t.dave])


@valid("name-of-a-revoked-device-is-free", "§2")
def _(t):
    t.revoke(t.alice, t.erin)
    t.second(t.erin, "laptop", by=t.alice)


@valid("admin-approves-own-device", "§6")
def _(t):
    t.change_settings(t.alice, settings={"require_device_approval": True})
    t.second(t.bob)


@valid("key-made-backdated", "§7", FLAGGED)
def _(t):
    t.change_project(t.alice, t.p, policy={**POLICY, "max_age_days": 30})
    t.wait(days=100)
    t.note(t.alice)
    t.wait(days=-90)
    t.rotate(t.alice, t.p, "policy")
    t.wait(days=110)
    t.push(t.carol, t.p, t.s)


@valid("second-device-shares-itself-in", "§6")
def _(t):
    t.second2 = t.second(t.dave)
    t.share(t.dave, t.p, 1, [t.second2])
    t.note(t.second2, "here", t.p)


@valid("awaiting-keys", "§4")
def _(t):
    t.newcomer = t.second(t.carol)
    t.rotate(t.bob, t.p)
    t.rotate(t.bob, t.p, added=[t.newcomer.id])
    t.share(t.alice, t.p, 1, [t.newcomer])


@valid("old-version-read-by-who-has-it", "§4")
def _(t):
    t.rotate(t.alice, t.p)
    t.add_member(t.bob, t.erin.user, "reader", t.p)
    t.share(t.bob, t.p, 2, [t.erin])
    t.push(t.alice, t.p, t.s)


@valid("renamed-and-deleted", "§6")
def _(t):
    t.rename_set(t.carol, t.p, t.s, "prod")
    other = t.create_set(t.bob, t.p, "production")
    t.delete_set(t.carol, t.p, t.s)
    t.rename_set(t.carol, t.p, other, "prod")
    t.delete_project(t.carol, t.q)
    t.create_project(t.erin, "web")


@valid("ci", "§6")
def _(t):
    ci = t.runner = t.ci()
    t.ci_pull(ci, t.p, t.s, 2)
    t.note(ci, "built", t.p)
    t.change_settings(t.alice, settings={"audit_reads": True})
    t.pulled(ci, t.p, t.s, 3)
    t.ci_revoke(t.alice, ci)
    t.rotate(t.alice, t.p, "device_revoked")


@valid("ci-enrolled-after-its-user-joined", "§6")
def _(t):
    t.add_member(t.bob, "ci|deploy", "reader")
    t.runner = t.actor("ci|deploy", "runner", "ci", t.after(days=2))
    t.ci_enroll(t.bob, t.runner)


@valid("ci-expires-and-blocks-nothing", "§7")
def _(t):
    ci = t.runner = t.ci(days=1)
    t.wait(days=2)
    t.note(t.alice)
    t.push(t.carol, t.p, t.s)
    t.ci_expire(t.bob, ci)
    t.rotate(t.bob, t.p)


@valid("ci-says-it-expired", "§6")
def _(t):
    ci = t.runner = t.ci(days=1)
    t.wait(days=2)
    t.ci_expire(ci, ci)


@valid("expired-member-rotated-out", "§7")
def _(t):
    t.change_role(t.alice, t.dave.user, "reader", t.p, expires_at=t.after(days=1))
    t.wait(days=2)
    t.rotate(t.alice, t.p, "policy")
    t.push(t.carol, t.p, t.s)


@valid("expired-member-may-be-named", "§6")
def _(t):
    t.change_role(t.alice, t.dave.user, "reader", t.p, expires_at=t.after(days=1))
    t.wait(days=2)
    t.rotate(t.alice, t.p, "policy", set_details={"excluded_users": [t.dave.user]})
    t.push(t.carol, t.p, t.s)


@valid("expired-member-comes-back", "§6")
def _(t):
    t.change_role(t.alice, t.dave.user, "reader", expires_at=t.after(days=1))
    t.wait(days=2)
    t.change_role(t.bob, t.dave.user, "reader", expires_at=t.after(days=30))
    t.note(t.dave)
    t.push(t.carol, t.p, t.s)


@valid("rotated-at-max-age", "§7")
def _(t):
    t.change_project(t.alice, t.p, policy={**POLICY, "max_age_days": 30})
    t.push(t.carol, t.p, t.s)
    t.wait(days=40)
    t.rotate(t.alice, t.p, "policy")
    t.push(t.carol, t.p, t.s)


@valid("recovery-by-contact", "§9")
def _(t):
    t.contacts(t.dave, [t.bob.user, t.carol.user])
    t.new = t.actor(t.dave.user, "new laptop")
    t.enroll(t.new)
    request = t.request(t.new)
    t.approve(t.bob, t.new)
    t.share(t.bob, t.p, 1, [t.new])
    t.assist(t.bob, request, [t.p])


@valid("recovery-requests-cancelled", "§9")
def _(t):
    new = t.actor(t.dave.user, "new laptop")
    t.enroll(new)
    t.cancel(t.dave, t.request(new), "I did not ask")
    t.cancel(new, t.request(new, "org"), "found it")
    t.cancel(t.bob, t.request(new))


@valid("org-recovery", "§9")
def _(t):
    shares = t.set_up_recovery(t.alice, [t.bob, t.carol])
    t.share(t.alice, t.p, 1, t.recovery_entry())
    t.rotate(t.alice, t.p)
    t.create_project(t.erin, "covered from the start")
    t.new = t.actor(t.dave.user, "new laptop")
    t.enroll(t.new)
    request = t.request(t.new, "org")
    t.contribute(t.bob, request, shares[0])
    t.contribute(t.carol, request, shares[1])
    t.complete(t.new, request, [t.bob, t.carol])
    t.share(t.new, t.p, 1, [t.new])
    t.share(t.new, t.p, 2, [t.new])
    t.note(t.new, "back", t.p)


@valid("org-recovery-new-owner", "§9")
def _(t):
    t.set_up_recovery(t.alice)
    t.new = t.actor(t.erin.user, "new laptop")
    t.enroll(t.new)
    t.complete(t.new, t.request(t.new, "org"), new_owner=True)
    t.set_up_recovery(t.new, [t.bob])
    t.change_role(t.new, t.alice.user, "reader", t.p)


@valid("recovery-key-rotated", "§9")
def _(t):
    t.set_up_recovery(t.alice, [t.bob])
    t.share(t.bob, t.p, 1, t.recovery_entry())
    t.set_up_recovery(t.alice, [t.bob, t.carol])
    t.share(t.bob, t.p, 1, t.recovery_entry())
    t.rotate(t.bob, t.p)
    t.revoke(t.alice, t.carol)
    t.rotate(t.alice, t.p, "device_revoked")
