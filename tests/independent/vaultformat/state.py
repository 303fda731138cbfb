"""What the events of the log say: members, devices, projects, keys, versions, recovery, and each live file's hash."""

from dataclasses import dataclass, field

from .encoding import ABSENT, Refused, folded, instant

LEVEL = {"reader": 1, "member": 2, "admin": 3, "owner": 4}
NEEDED = {"read": 1, "write": 2, "share": 3, "rotate": 3, "own": 4}
DEFAULT_POLICY = {"rotate_on_member_remove": True, "rotate_on_device_revoke": True, "max_age_days": None,
                  "notify_before_expiry_days": None}
DAY = 86400 * 10 ** 9


@dataclass
class Device:
    id: str
    user: str
    name: str
    type: str
    signing: bytes
    encryption: bytes
    expires_at: str | None
    enrolled_at: str
    status: str
    contacts: list | None = None


@dataclass
class Member:
    user: str
    role: str
    added_at: str
    added_by: str
    expires_at: str | None

    def entry(self):
        return {"user_id": self.user, "role": self.role, "added_at": self.added_at, "added_by": self.added_by,
                "expires_at": self.expires_at}


@dataclass
class Pdk:
    version: int
    created_at: str
    created_by: str
    reason: str | None
    commitment: str
    entries: dict
    made: int


@dataclass
class SetVersion:
    version: int
    pdk_version: int
    created_at: str
    created_by: str
    message: object
    ciphertext_hash: str


@dataclass
class SecretSet:
    id: str
    name: str
    created_at: str
    created_by: str
    versions: dict = field(default_factory=dict)

    @property
    def current(self):
        return len(self.versions)


@dataclass
class Project:
    id: str
    name: str
    policy: dict | None
    created_at: str
    created_by: str
    members: dict
    updated_at: str
    pdks: dict
    sets: dict = field(default_factory=dict)
    due: bool = False

    @property
    def current_pdk(self):
        return self.pdks[len(self.pdks)]


@dataclass
class Request:
    id: str
    user: str
    device: str
    method: str
    requested_at: str
    status: str = "pending"
    assisted_by: str | None = None
    completed_at: str | None = None


@dataclass
class RecoveryKey:
    id: str
    encryption: bytes
    signing: bytes
    set_number: int
    shares: dict
    created_at: str
    last_at: str


def expired(expires_at, at):
    return expires_at is not None and instant(expires_at) <= at


class State:
    def __init__(self):
        self.org_id = self.org_name = self.created_at = self.settings = self.members_updated_at = None
        self.devices, self.members, self.projects, self.requests = {}, {}, {}, {}
        self.recovery, self.voided = None, set()
        self.contributions = set()
        self.ids, self.signing_keys = set(), set()
        self.files = {}
        self.heads, self.event_ids = [], []
        self.previous_id, self.chain, self.clock = None, b"", 0
        self.owed, self.owed_device = [], None
        self.recovering = None
        self.last_moment, self.flags = 0, []

    # --- people and devices -------------------------------------------------------------------------------------

    def devices_of(self, user, status="active"):
        return sorted(d.id for d in self.devices.values() if d.user == user and d.status == status)

    def level(self, user, project=None):
        """The level of the role someone has, live or not; 0 without one."""
        member = (project.members if project else self.members).get(user)
        return LEVEL[member.role] if member else 0

    def is_live(self, user, at, project=None):
        scopes = [self.members] + ([project.members] if project else [])
        return all(user in scope and not expired(scope[user].expires_at, at) for scope in scopes)

    def can(self, user, permission, at, project=None):
        return self.is_live(user, at, project) and self.level(user, project) >= NEEDED[permission]

    def eligible(self, project, at):
        return {d.id for d in self.devices.values() if d.status == "active" and not expired(d.expires_at, at)
                and self.is_live(d.user, at, project)}

    def is_contact_of(self, contact, user):
        return any(contact in (d.contacts or []) for d in self.devices.values()
                   if d.user == user and d.status == "active")

    # --- projects -----------------------------------------------------------------------------------------------

    def policy(self, project):
        return project.policy or self.settings["default_rotation_policy"] or DEFAULT_POLICY

    def holders(self, pdk):
        return set(pdk.entries) & set(self.devices)

    def find_set(self, set_id):
        for project in self.projects.values():
            if set_id in project.sets:
                return project, project.sets[set_id]
        return None, None

    def rotation_due(self, project, at):
        if project.due:
            return "removal or revocation"
        policy, pdk = self.policy(project), project.current_pdk
        if policy["max_age_days"] is not None and at - pdk.made >= policy["max_age_days"] * DAY:
            return "age"
        for device in map(self.devices.get, self.holders(pdk)):
            if device.type != "interactive" or device.status != "active":
                continue
            if policy["rotate_on_device_revoke"] and expired(device.expires_at, at):
                return "expired device"
            memberships = [scope[device.user] for scope in (self.members, project.members) if device.user in scope]
            if policy["rotate_on_member_remove"] and any(expired(m.expires_at, at) for m in memberships):
                return "expired member"
        return None

    def owe_rotation(self, project, actor, at):
        """Owed by the actor's device where it may and can rotate; otherwise due."""
        if (actor.status == "active" and self.can(actor.user, "rotate", at, project)
                and actor.id in project.current_pdk.entries):
            self.owed.append(("pdk_rotated", project.id, None))
            self.owed_device = actor.id
        else:
            project.due = True

    # --- names, ids ---------------------------------------------------------------------------------------------

    def take_id(self, item, identifier):
        if identifier in self.ids:
            raise Refused("§2", item, f"id {identifier} was used before")
        self.ids.add(identifier)

    def take_signing_key(self, item, key):
        if key in self.signing_keys:
            raise Refused("§2", item, "signing key was used before")
        self.signing_keys.add(key)

    def check_name(self, item, name, siblings):
        for other in siblings:
            if other == name:
                raise Refused("§2", item, f"name {name!r} is taken")
            if folded(other) == folded(name):
                self.flags.append(f"{item}: name {name!r} looks like {other!r}")

    def check_device_name(self, item, device):
        self.check_name(item, device.name, [d.name for d in self.devices.values() if d.user == device.user
                                            and d.status == "active" and d.id != device.id])


def given(value, otherwise=None):
    return otherwise if value is ABSENT else value
