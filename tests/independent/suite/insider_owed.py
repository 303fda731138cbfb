"""Rotations that are owed, and what is blocked while one is due (§7)."""

from vaultformat.builder import POLICY

from .case import FLAGGED, WHOLE
from .insider import attack, insider

attack("rotation-owed-after-removal-is-missing", "§7", lambda t: t.remove_member(t.alice, t.dave.user, t.p), "M4")
attack("rotation-owed-after-revocation-is-missing", "§7", lambda t: t.revoke(t.alice, t.dave), "M4")
attack("rotation-owed-is-made-by-another", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user, t.p), t.rotate(t.bob, t.p, "member_removed")), "M4")
attack("rotation-owed-is-made-by-ones-other-device", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user, t.p), t.rotate(t.alice2, t.p, "member_removed")), "M4")
attack("something-else-before-what-is-owed", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user, t.p), t.note(t.alice), t.rotate(t.alice, t.p, "member_removed")), "M4")
attack("push-before-the-rotation-that-is-owed", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user, t.p), t.push(t.alice, t.p, t.s), t.rotate(t.alice, t.p)), "M4")
attack("removed-from-the-org-but-not-from-projects", "§7", lambda t: t.remove_member(t.alice, t.dave.user), "M4")
attack("removed-from-the-org-and-one-project-of-two", "§7", lambda t: (
    t.add_member(t.carol, t.dave.user, "reader", t.q), t.remove_member(t.alice, t.dave.user),
    t.remove_member(t.alice, t.dave.user, t.q)), "M4")
attack("removed-from-the-org-without-rotation", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user), t.remove_member(t.alice, t.dave.user, t.p)), "M4")
attack("owed-removal-of-somebody-else", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user), t.remove_member(t.alice, t.carol.user, t.p)), "M4")
attack("ci-revoked-without-rotation", "§7", lambda t: t.ci_revoke(t.alice, t.ci()), "M4")


def blocked(identifier, prepare):
    """Each of the four writes while a rotation is due."""
    writes = {"push": lambda t: t.push(t.carol, t.p, t.s), "create-set": lambda t: t.create_set(t.carol, t.p, "new"),
              "rename-set": lambda t: t.rename_set(t.carol, t.p, t.s, "new"),
              "delete-set": lambda t: t.delete_set(t.carol, t.p, t.s)}
    for label, write in writes.items():
        if label == "push" or identifier == "leaving":
            attack(f"{label}-while-due-after-{identifier}", "§7",
                   lambda t, write=write: (prepare(t), write(t)), "M4")


def _expires(act, **policy):
    def prepare(t):
        if policy:
            t.change_project(t.alice, t.p, policy={**POLICY, **policy})
        act(t)
        t.wait(days=2)
    return prepare


def _loan(t):
    second = t.second_until(t.dave, t.after(days=1))
    t.share(t.alice, t.p, 1, [second])


blocked("leaving", lambda t: t.remove_member(t.dave, t.dave.user, t.p))
blocked("revoking-ones-own-device", lambda t: t.revoke(t.dave, t.dave))
blocked("removal-by-who-does-not-hold-the-key", lambda t: t.remove_member(t.second(t.bob), t.dave.user, t.p))
blocked("a-membership-expired", _expires(lambda t: t.change_role(
    t.alice, t.dave.user, "reader", t.p, expires_at=t.after(days=1))))
blocked("an-org-membership-expired", _expires(lambda t: t.change_role(
    t.alice, t.dave.user, "reader", expires_at=t.after(days=1))))
blocked("a-device-expired", _expires(_loan))
blocked("max-age", _expires(lambda t: None, max_age_days=1))
blocked("max-age-of-the-organisation", lambda t: (
    t.change_settings(t.alice, settings={"default_rotation_policy": {**POLICY, "max_age_days": 1}}), t.wait(days=2)))


@insider("push-while-due-backdated", "§7", threat="M4")
def _(t):
    t.change_role(t.alice, t.dave.user, "reader", t.p, expires_at=t.after(days=1))
    earlier = t.now()
    t.wait(days=2)
    t.note(t.alice)
    t.moment = type(t.moment).strptime(earlier, "%Y-%m-%dT%H:%M:%SZ")
    t.push(t.carol, t.p, t.s)


@insider("push-with-a-key-too-old-backdated", "§7", threat="M4")
def _(t):
    t.change_project(t.alice, t.p, policy={**POLICY, "max_age_days": 30})
    t.wait(days=40)
    t.note(t.alice)
    t.wait(days=-35)
    t.push(t.carol, t.p, t.s)


def allowed(identifier, act, expected=WHOLE):
    insider("legal-" + identifier, "§7", expected)(lambda t: (act(t), None)[1])


allowed("expiry-of-a-device-where-the-policy-does-not-ask", lambda t: (
    _expires(_loan, rotate_on_device_revoke=False)(t), t.push(t.carol, t.p, t.s)))
allowed("expiry-of-a-member-where-the-policy-does-not-ask", lambda t: (
    _expires(lambda t: t.change_role(t.alice, t.dave.user, "reader", t.p, expires_at=t.after(days=1)),
             rotate_on_member_remove=False)(t), t.push(t.carol, t.p, t.s)))
allowed("due-blocks-only-four-events", lambda t: (
    t.remove_member(t.dave, t.dave.user, t.p), t.change_project(t.alice, t.p, "renamed"),
    t.add_member(t.alice, t.erin.user, "reader", t.p), t.create_set(t.carol, t.q, "elsewhere"),
    t.delete_project(t.alice, t.p)))
allowed("a-members-clock-does-not-count", lambda t: (
    t.change_role(t.alice, t.dave.user, "reader", t.p, expires_at=t.after(days=9)),
    t.note(t.carol, ts="2026-05-01T00:00:00Z"), t.push(t.carol, t.p, t.s)), FLAGGED)
