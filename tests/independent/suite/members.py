"""Every member of every event's details and of every record, dropped or of another type: the verdict is our verifier's."""

from vaultformat.builder import DROP, POLICY

from .case import Case
from .fixture import team


def _recovering(t, method="contact"):
    t.new = t.actor(t.dave.user, "new laptop")
    t.enroll(t.new)
    return t.request(t.new, method)


def _assist(t, **tweak):
    t.contacts(t.dave, [t.bob.user])
    request = _recovering(t)
    t.approve(t.bob, t.new)
    t.assist(t.bob, request, [t.p], **tweak)


def _contribute(t, **tweak):
    shares = t.set_up_recovery(t.alice, [t.bob])
    t.contribute(t.bob, _recovering(t, "org"), shares[0], **tweak)


def _complete(t, **tweak):
    t.set_up_recovery(t.alice)
    request = _recovering(t, "org")
    t.complete(t.new, request, new_owner=True, **tweak)


def _pulled(t, **tweak):
    t.change_settings(t.alice, settings={"audit_reads": True})
    t.pulled(t.dave, t.p, t.s, **tweak)


def _removed(t, **tweak):
    t.remove_member(t.alice, t.dave.user, t.p, **tweak)
    t.rotate(t.alice, t.p, "member_removed")


def _shared(t, **tweak):
    t.add_member(t.alice, t.erin.user, "reader", t.p)
    t.share(t.alice, t.p, 1, [t.erin], **tweak)


def _expired(t, **tweak):
    ci = t.ci(days=1)
    t.wait(days=2)
    t.ci_expire(t.alice, ci, **tweak)


ACTS = {
    "org_settings_changed": lambda t, **tweak: t.change_settings(t.alice, "New", {"audit_reads": True}, **tweak),
    "device_enrolled": lambda t, **tweak: t.enroll(t.actor(t.dave.user, "n"), **tweak),
    "device_approved": lambda t, **tweak: t.approve(t.alice, t.mallory, **tweak),
    "device_revoked": lambda t, **tweak: t.revoke(t.alice, t.mallory, "why", **tweak),
    "member_added": lambda t, **tweak: t.add_member(t.alice, t.mallory.user, "reader", None, t.after(days=1), **tweak),
    "member_removed": _removed,
    "role_changed": lambda t, **tweak: t.change_role(t.alice, t.erin.user, "admin", None, t.after(days=1), **tweak),
    "ownership_transferred": lambda t, **tweak: t.transfer(t.alice, t.bob.user, **tweak),
    "project_created": lambda t, **tweak: t.create_project(t.erin, "mine", POLICY, **tweak),
    "project_changed": lambda t, **tweak: t.change_project(t.alice, t.p, "new", POLICY, **tweak),
    "project_deleted": lambda t, **tweak: t.delete_project(t.carol, t.q, **tweak),
    "secret_set_created": lambda t, **tweak: t.create_set(t.carol, t.p, "new", **tweak),
    "secret_set_renamed": lambda t, **tweak: t.rename_set(t.carol, t.p, t.s, "new", **tweak),
    "secret_set_deleted": lambda t, **tweak: t.delete_set(t.carol, t.p, t.s, **tweak),
    "secret_version_created": lambda t, **tweak: t.push(t.carol, t.p, t.s, None, "message", **tweak),
    "secret_pulled": _pulled,
    "pdk_rotated": lambda t, **tweak: t.rotate(t.alice, t.p, note="note", **tweak),
    "pdk_shared": _shared,
    "audit_note": lambda t, **tweak: t.note(t.alice, **tweak),
    "head_seen": lambda t, **tweak: t.head_seen(t.alice, **tweak),
    "ci_enrolled": lambda t, **tweak: t.ci_enroll(t.alice, t.actor("ci|x", "r", "ci", t.after(days=1)), **tweak),
    "ci_revoked": lambda t, **tweak: (lambda ci: (t.ci_revoke(t.alice, ci, **tweak), t.rotate(t.alice, t.p)))(t.ci()),
    "ci_pull": lambda t, **tweak: t.ci_pull(t.ci(), t.p, t.s, **tweak),
    "ci_expired": _expired,
    "recovery_contacts_set": lambda t, **tweak: t.contacts(t.dave, [t.bob.user], **tweak),
    "recovery_requested": lambda t, **tweak: (t.enroll(t.__dict__.setdefault("n", t.actor(t.dave.user, "n"))),
                                              t.request(t.n, **tweak)),
    "recovery_cancelled": lambda t, **tweak: t.cancel(t.dave, _recovering(t), **tweak),
    "recovery_assisted": _assist,
    "org_recovery_key_rotated": lambda t, **tweak: t.set_up_recovery(t.alice, [t.bob], **tweak),
    "recovery_share_contributed": _contribute,
    "org_recovery_completed": _complete,
}
CHANGES = {"dropped": lambda value: DROP, "null": lambda value: None,
           "retyped": lambda value: "7" if isinstance(value, int) else 7,
           "altered": lambda value: not value if isinstance(value, bool) else value + 1 if isinstance(value, int)
           else value + ["z"] if isinstance(value, list) else {**value, "z": 1} if isinstance(value, dict)
           else (value or "") + "x"}


def _record_members(body):
    """('', member) of the record, and ('data', member) of its data."""
    for member in body:
        yield "", member
    for member in body.get("data", {}) if isinstance(body.get("data"), dict) else ():
        yield "data", member


def _plan():
    """(event type, place, member) of everything that the acts write."""
    for kind, act in ACTS.items():
        t = team()
        before = set(t.recs)
        old = dict(t.recs)
        act(t)
        data = next(d for _, d in reversed(t.events) if d["event_type"] == kind)
        for member in data["details"]:
            yield kind, "details", "", member
        for path in sorted(p for p in data["files"] if p in t.recs and (p not in before or t.recs[p] != old[p])):
            for place, member in _record_members(t.recs[path]):
                yield kind, path, place, member


def _build(kind, where, place, member, change):
    def build():
        t = team()

        def alter(value):
            target = value[place] if place else value
            if member in target:
                new = CHANGES[change](target[member])
                if new is DROP:
                    del target[member]
                else:
                    target[member] = new
        tweak = {"set_details": alter} if where == "details" else {"set_records": {where: alter}}
        ACTS[kind](t, **tweak)
        return t.image()
    return build


def member_cases():
    cases = []
    for kind, where, place, member in _plan():
        label = where if where == "details" else where.rsplit("/", 1)[-1]
        changes = CHANGES if where == "details" else ("dropped", "null", "altered")
        for change in changes:
            identifier = f"member-{kind}-{label}-{member}-{change}"
            cases.append(Case(identifier, "§3, §6", None, "C10", _build(kind, where, place, member, change)))
    return cases
