"""§6: what an event is, and the table that the modules of event types fill."""

from types import SimpleNamespace

from . import ed25519, keys
from .encoding import Refused, binary, hash32, identifier, mapping, name, nullable, one_of, sorted_list, time, user
from .state import Device, given

CI_EVENTS = {"secret_pulled", "ci_pull", "ci_expired", "audit_note"}
FROM_PENDING = {"device_enrolled", "recovery_requested", "recovery_cancelled", "org_recovery_completed"}
BLOCKED_WHILE_DUE = {"secret_set_created", "secret_set_renamed", "secret_set_deleted", "secret_version_created"}
PROJECT, NULL, EITHER = "project", "null", "either"

ids = sorted_list(identifier)
users = sorted_list(user)
wrapped_hashes = mapping(identifier, lambda value: hash32(value) and value)


def hash_text(value):
    hash32(value)
    return value


DEV = dict(device_name=name, device_type=one_of("interactive", "ci"), signing_pubkey=binary(32),
           encryption_pubkey=binary(32), expires_at=nullable(time))
WRAP = dict(commitment=hash_text, wrapped=wrapped_hashes)

HANDLERS = {}


def event(scope, **details):
    def register(function):
        HANDLERS[function.__name__] = SimpleNamespace(scope=scope, kinds=details, apply=function)
        return function
    return register


class Event:
    """One event while it is judged: `d` its details, `at` the instant at which expiry is judged."""

    def __init__(self, state, data, details, actor, at, project):
        self.state, self.data, self.d, self.actor, self.at, self.project = state, data, details, actor, at, project
        self.type, self.ts, self.files = data["event_type"], data["timestamp"], data["files"]
        self.item = f"event {data['sequence']} ({self.type})"
        self.is_owed = False
        self.written = {}

    def refuse(self, clause, why):
        raise Refused(clause, self.item, why)

    def need(self, condition, clause, why):
        if not condition:
            self.refuse(clause, why)

    def permitted(self, permission, project=None):
        return self.state.can(self.actor.user, permission, self.at, project)

    def permit(self, permission, project=None):
        self.need(self.permitted(permission, project), "§7", f"{self.actor.user} has no {permission} here")

    def level(self, user_id, project=None):
        return self.state.level(user_id, project)

    def actor_level(self, project=None):
        return self.state.level(self.actor.user, project)

    def writes(self, *paths):
        for path in paths:
            self.written[path] = True

    def deletes(self, *paths):
        for path in paths:
            self.written[path] = False

    def check_files(self):
        self.need(set(self.files) == set(self.written), "§6",
                  f"files names {sorted(set(self.files) ^ set(self.written))} wrongly")
        for path, present in self.written.items():
            value = self.files[path]
            self.need((value is not None) == present, "§6", f"files has {path} wrongly as null or not")
            if present:
                self.state.files[path] = (value, self.actor.id, self.item)
            else:
                self.need(path in self.state.files, "§6", f"deletes {path}, which is not there")
                del self.state.files[path]

    def live_below(self, folder):
        return [path for path in self.state.files if path.startswith(folder)]

    def take_device(self, identity, user_id, status):
        d, s = self.d, self.state
        s.take_id(self.item, identity)
        self.need(ed25519.is_valid_public_key(d.signing_pubkey), "§3", "signing key not canonical or of small order")
        self.need(not keys.is_small_order_x25519(d.encryption_pubkey), "§4", "encryption key of small order")
        s.take_signing_key(self.item, d.signing_pubkey)
        device = Device(identity, user_id, d.device_name, d.device_type, d.signing_pubkey, d.encryption_pubkey,
                        d.expires_at, self.ts, status)
        s.devices[identity] = device
        if status == "active":
            s.check_device_name(self.item, device)
        self.flag_user(user_id)
        return device

    def flag_user(self, user_id):
        provider, bar, rest = user_id.partition("|")
        plain = {"github": rest.isascii() and rest.isdigit(), "email": "@" in rest and rest == rest.lower(),
                 "ci": bool(rest)}.get(provider, bool(provider and bar and rest))
        if not plain:
            self.state.flags.append(f"{self.item}: user id {user_id!r} has an unusual shape")


def device_path(identity):
    return f"devices/{identity}.json"


def members_path(project):
    return f"projects/{project.id}/members.json" if project else "members.json"


def pdk_path(project, version):
    return f"projects/{project.id}/pdk/v{version}.json"


def set_folder(project, set_id):
    return f"projects/{project.id}/sets/{set_id}/"


def check_device_ids(e, user_id):
    e.need(given(e.d.device_ids) == e.state.devices_of(user_id), "§6", "device_ids is not that user's active devices")


def members_written(e, project):
    if project:
        project.updated_at = e.ts
    else:
        e.state.members_updated_at = e.ts
    e.writes(members_path(project))


def find_set(e):
    found = e.project.sets.get(e.d.set_id)
    e.need(found, "§8", "no such set")
    return found
