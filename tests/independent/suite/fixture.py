"""The vault that most cases start from: an organisation of six people and two projects."""

import functools

from vaultformat.encoding import hash32
from vaultformat.writer import Builder

from .case import Image

PEOPLE = (("bob", "admin"), ("carol", "member"), ("dave", "reader"), ("erin", "member"), ("frank", "admin"))


class Team(Builder):
    """alice owns the organisation and project P (bob admin, carol member, dave reader); carol owns project Q;
    erin and frank are in no project; mallory's device is pending. Devices are attributes named after people."""

    def __init__(self, seed="team"):
        super().__init__(seed)
        self.alice = self.actor("email|alice@example.org")
        self.create(self.alice)
        self.alice2 = self.actor(self.alice.user, "phone")
        self.enroll(self.alice2)
        self.approve(self.alice, self.alice2)
        for name, role in PEOPLE:
            setattr(self, name, self.member(f"email|{name}@example.org", role))
        self.mallory = self.actor("email|mallory@example.org")
        self.enroll(self.mallory)
        self.p = self.create_project(self.alice, "api")
        for name, role in PEOPLE[:3]:
            person = getattr(self, name)
            self.add_member(self.alice, person.user, role, self.p)
            self.share(self.alice, self.p, 1, [person])
        self.s = self.create_set(self.alice, self.p)
        self.push(self.alice, self.p, self.s, {"TOKEN": "one"}, "first")
        self.push(self.carol, self.p, self.s, {"TOKEN": "two", "URL": "https://example.org"})
        self.q = self.create_project(self.carol, "web")
        self.t = self.create_set(self.carol, self.q, "staging")
        self.push(self.carol, self.q, self.t)

    def member(self, user, role, name="laptop", expires_at=None):
        device = self.actor(user, name)
        self.enroll(device)
        self.approve(self.alice, device)
        self.add_member(self.alice, user, role, expires_at=expires_at)
        return device

    def second(self, actor, name="tablet", by=None):
        device = self.actor(actor.user, name)
        self.enroll(device)
        self.approve(by or actor, device)
        return device

    def second_until(self, actor, expires_at):
        """Another device of somebody, until then."""
        device = self.actor(actor.user, "loan", expires_at=expires_at)
        self.enroll(device)
        self.approve(self.alice, device)
        return device

    def actor_pending(self, actor):
        device = self.actor(actor.user, "pending")
        self.enroll(device)
        return device

    def ci(self, user="ci|github-actions", role="reader", days=30, by=None):
        """A CI device that is a member of the organisation and of P, with the key."""
        device = self.actor(user, "runner", "ci", self.after(days=days))
        self.ci_enroll(by or self.alice, device)
        self.add_member(self.alice, user, role)
        self.add_member(self.alice, user, role, self.p)
        self.share(self.alice, self.p, self.pdk_version(self.p), [device])
        return device

    def image(self, files=None):
        return picture(self, files)


def picture(builder, files=None):
    devices = [actor for actor in vars(builder).values() if hasattr(actor, "secret")]
    first = hash32(builder.events[0][1]["chain_hash"])
    return Image(dict(files or builder.finish()), first, keys={actor.id: actor.secret for actor in devices},
                 seeds={actor.id: actor.seed for actor in devices})


@functools.lru_cache(maxsize=None)
def _base():
    return Team()


def team():
    return _base().copy()
