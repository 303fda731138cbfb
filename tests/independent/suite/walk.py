"""Vaults of random acts by random people, mostly legal: what our verifier says of them is what the product must say."""

import random

from vaultformat.builder import POLICY
from vaultformat.encoding import NewerVersion, Refused
from vaultformat.verify import verify

from .case import FLAGGED, NEWER, REFUSED, WHOLE, Case
from .fixture import team

ROLES = ("reader", "member", "admin", "owner")


class Walk:
    """`step` makes one random act on the builder; KeyError and the like mean that it could not even be written."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.t = team()
        self.t.random.seed = f"walk {seed}"
        self.actors = {name: getattr(self.t, name) for name in (
            "alice", "alice2", "bob", "carol", "dave", "erin", "frank", "mallory")}
        self.requests = []

    def pick(self, items):
        return self.random.choice(sorted(items))

    def actor(self):
        # Half of the time somebody who may do something, or few acts would be legal.
        return self.actors[self.pick(("alice", "bob") if self.random.random() < 0.5 else self.actors)]

    def user(self):
        return self.actors[self.pick(self.actors)].user

    def project(self):
        return self.pick(path.split("/")[1] for path in self.t.recs if path.endswith("/project.json"))

    def scope(self):
        return self.project() if self.random.random() < 0.6 else None

    def set_of(self, project):
        return self.pick(path.split("/")[3] for path in self.t.recs
                         if path.startswith(f"projects/{project}/sets/") and path.endswith("set.json"))

    def later(self):
        return self.t.after(hours=self.random.randint(1, 200)) if self.random.random() < 0.4 else None

    # --- acts ---------------------------------------------------------------------------------------------------

    def enroll(self, user=None):
        expires = self.later() if self.random.random() < 0.3 else None
        device = self.t.actor(user or self.user(), f"device {len(self.actors)}", expires_at=expires)
        self.t.enroll(device)
        self.actors[f"x{len(self.actors)}"] = device

    def approve(self):
        pending = [a for a in self.actors.values() if self.t.recs[f"devices/{a.id}.json"]["status"] != "active"]
        self.t.approve(self.actor(), self.random.choice(pending))

    def revoke(self):
        self.t.revoke(self.actor(), self.actors[self.pick(self.actors)])

    def add_member(self):
        self.t.add_member(self.actor(), self.user(), self.pick(ROLES[:3]), self.scope(), self.later())

    def remove_member(self):
        actor = self.actor()
        self.t.remove_member(actor, actor.user if self.random.random() < 0.2 else self.user(), self.scope())

    def change_role(self):
        extra = {"expires_at": self.later()} if self.random.random() < 0.5 else {}
        self.t.change_role(self.actor(), self.user(), self.pick(ROLES[:3]), self.scope(), **extra)

    def transfer(self):
        self.t.transfer(self.actor(), self.user(), self.scope())

    def settings(self):
        policy = self.random.choice([None, POLICY, {**POLICY, "max_age_days": 2}])
        self.t.change_settings(self.actor(), settings={
            "require_device_approval": self.random.random() < 0.5, "audit_reads": self.random.random() < 0.5,
            "default_rotation_policy": policy})

    def create_project(self):
        self.t.create_project(self.actor(), f"project {len(self.t.events)}")

    def change_project(self):
        self.t.change_project(self.actor(), self.project(), policy=self.random.choice([
            None, {**POLICY, "rotate_on_member_remove": False}, {**POLICY, "rotate_on_device_revoke": False},
            {**POLICY, "max_age_days": self.random.randint(1, 5)}]))

    def delete_project(self):
        self.t.delete_project(self.actor(), self.project())

    def rotate(self):
        project = self.project()
        eligible = self.t.eligible(project)
        missing = [d for d in eligible if d not in self.t.holders(project, self.t.pdk_version(project))]
        self.t.rotate(self.actor(), project, self.pick(("manual", "policy")),
                      added=missing[:1] if self.random.random() < 0.5 else ())

    def share(self):
        project = self.project()
        version = self.random.randint(1, self.t.pdk_version(project))
        eligible = {**self.t.eligible(project), **self.t.recovery_entry()}
        missing = {d: k for d, k in eligible.items() if d not in self.t.holders(project, version)}
        chosen = self.pick(missing)
        self.t.share(self.actor(), project, version, {chosen: missing[chosen]})

    def create_set(self):
        self.t.create_set(self.actor(), self.project(), f"set {len(self.t.events)}")

    def push(self):
        project = self.project()
        self.t.push(self.actor(), project, self.set_of(project))

    def rename_set(self):
        project = self.project()
        self.t.rename_set(self.actor(), project, self.set_of(project), f"name {len(self.t.events)}")

    def delete_set(self):
        project = self.project()
        self.t.delete_set(self.actor(), project, self.set_of(project))

    def pulled(self):
        project = self.project()
        self.t.pulled(self.actor(), project, self.set_of(project))

    def note(self):
        self.t.note(self.actor(), "note", self.scope())

    def head_seen(self):
        self.t.head_seen(self.actor(), self.random.randrange(len(self.t.events)))

    def ci_enroll(self):
        device = self.t.actor(self.pick(("ci|a", "ci|b")), f"runner {len(self.actors)}", "ci",
                              self.t.after(hours=self.random.randint(1, 300)))
        self.t.ci_enroll(self.actor(), device)
        self.actors[f"y{len(self.actors)}"] = device

    def ci_revoke(self):
        self.t.ci_revoke(self.actor(), self.actors[self.pick(a for a in self.actors if a[0] == "y")])

    def ci_pull(self):
        project = self.project()
        self.t.ci_pull(self.actors[self.pick(a for a in self.actors if a[0] == "y")], project, self.set_of(project))

    def contacts(self):
        self.t.contacts(self.actor(), {self.user(), self.user()})

    def request(self):
        pending = [a for a in self.actors.values()
                   if self.t.recs[f"devices/{a.id}.json"]["status"] == "pending_approval"]
        self.requests.append(self.t.request(self.random.choice(pending), self.pick(("contact", "org"))))

    def cancel(self):
        self.t.cancel(self.actor(), self.pick(self.requests))

    def assist(self):
        self.t.assist(self.actor(), self.pick(self.requests))

    def recovery_key(self):
        self.t.set_up_recovery(self.actor(), [self.actors["bob"]])

    def complete(self):
        request = self.pick(self.requests)
        device = self.t.recs[f"recovery/requests/{request}.json"]["new_device_id"]
        actor = next(a for a in self.actors.values() if a.id == device)
        self.t.complete(actor, request, new_owner=self.random.random() < 0.4)

    def wait(self):
        self.t.wait(hours=self.random.randint(1, 100))

    def back(self):
        self.t.wait(hours=-self.random.randint(1, 100))

    def step(self):
        common = ("push", "push", "share", "share", "add_member", "add_member", "rotate", "rotate", "enroll", "approve",
                  "approve", "change_role", "remove_member", "wait")
        rare = tuple(name for name, value in vars(Walk).items() if callable(value) and name not in (
            "__init__", "pick", "actor", "user", "project", "scope", "set_of", "later", "step"))
        name = self.random.choice(common if self.random.random() < 0.5 else rare)
        getattr(self, name)()
        return name


def verdict_of(builder):
    try:
        report = verify(builder.finish())
        return FLAGGED if report.flags else WHOLE, ""
    except Refused as refusal:
        return REFUSED, str(refusal)
    except NewerVersion:
        return NEWER, ""


def pay(walk, why):
    """What is owed, paid: the log may then go on."""
    t = walk.t
    owed, by = verify_owed(t)
    actor = next(a for a in walk.actors.values() if a.id == by)
    for kind, project, user in owed:
        if kind == "member_removed":
            t.remove_member(actor, user, project)
        else:
            t.rotate(actor, project, "member_removed")


def verify_owed(builder):
    from vaultformat.verify import State, _apply, _chain
    state = State()
    for path, record in _chain(builder.finish()):
        _apply(state, path, record)
    return list(state.owed), state.owed_device


def grow(seed, steps=14):
    walk = Walk(seed)
    acts = []
    while len(acts) < steps:
        before, actors, requests = walk.t.copy(), dict(walk.actors), list(walk.requests)
        try:
            name = walk.step()
            verdict, why = verdict_of(walk.t)
            for _ in range(4):
                if "ends while" not in why or walk.random.random() < 0.05:
                    break
                pay(walk, why)
                verdict, why = verdict_of(walk.t)
        except (KeyError, IndexError, StopIteration):
            walk.t, walk.actors, walk.requests = before, actors, requests
            continue
        acts.append(name)
        if verdict == REFUSED:
            if walk.random.random() < 0.06:
                break
            walk.t, walk.actors, walk.requests = before, actors, requests
    return walk.t, acts


def walk_cases(count, seed):
    def build(number):
        return lambda: grow(f"{seed}/{number}")[0].image()
    return [Case(f"walk-{seed}-{number}", "§8", None, "M5", build(number)) for number in range(count)]


