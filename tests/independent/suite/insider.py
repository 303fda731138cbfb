"""Members, and devices that are or were theirs, who sign and chain correctly what they may not do."""

from vaultformat.builder import POLICY

from .case import REFUSED, case
from .fixture import team


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
attack("transfer-in-anothers-name", "§6", lambda t: t.transfer(t.alice, t.bob.user, set_details={
    "from_user_id": t.frank.user}), "M9")
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
attack("project-deleted-under-another-name", "§6", lambda t: t.delete_project(t.carol, t.q, set_details={
    "project_name": "api"}), "M1")
attack("project-deleted-under-another-id", "§6", lambda t: t.delete_project(t.carol, t.q, set_details={
    "project_id": t.p}), "M1")
attack("two-owners-remove-each-other", "§7", lambda t: (
    t.transfer(t.alice, t.bob.user), t.transfer(t.alice, t.bob.user, t.p), t.remove_member(t.bob, t.alice.user),
    t.remove_member(t.bob, t.alice.user, t.p), t.rotate(t.bob, t.p, "member_removed"),
    t.remove_member(t.alice, t.bob.user)), "M5")
attack("ci-user-in-another-name", "§2", lambda t: t.enroll(t.actor("ci|impostor")), "K8")
