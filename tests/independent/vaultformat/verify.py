"""§8: a vault from its files: the log is replayed, every file is held against it, and what keys open is read."""

import datetime
import re

from . import events_org, events_project, events_recovery  # noqa: F401  (they fill HANDLERS)
from . import keys, plaintext
from .blake3 import blake3
from .encoding import (Malformed, NewerVersion, Refused, canonical, fields, hash32, identifier, instant, integer,
                       mapping, nullable, number_from_one, parse_record, text, user)
from .events import BLOCKED_WHILE_DUE, CI_EVENTS, FROM_PENDING, HANDLERS, NULL, PROJECT, Event
from .keys import b64
from .records import check_all, signature_holds
from .state import Device, State, expired

ENVELOPE = {"schema_version", "type", "data", "signed_by", "signature"}
DATA = dict(event_id=identifier, event_type=text, timestamp=instant, actor_device_id=identifier, actor_user_id=user,
            org_id=identifier, project_id=nullable(identifier), sequence=number_from_one,
            previous_event_id=nullable(identifier), details=mapping(text, lambda value: value),
            files=mapping(text, nullable(hash32)), chain_hash=hash32)
EVENT_PATH = re.compile(r"audit/(\d{4}-\d\d)/([^/]+)\.json")
FUTURE = 600 * 10 ** 9


class Report:
    """What a vault that verifies says of itself."""

    def __init__(self, state):
        self.state, self.flags = state, state.flags
        self.fingerprint, self.head, self.events = state.heads[0], state.chain, len(state.heads)
        self.keys_opened = self.decrypted = 0
        self.contents = {}


def verify(files, device_keys=None):
    """Raises Refused or NewerVersion. `device_keys` = {device or recovery key id: X25519 secret}."""
    state = State()
    for path, record in _chain(files):
        _apply(state, path, record)
    if state.owed:
        raise Refused("§7", "log", f"ends while {state.owed} is owed")
    _check_index(state, files)
    records = check_all(state, files)
    report = Report(state)
    for identity, secret in (device_keys or {}).items():
        _open_all(report, records, files, identity, secret)
    return report


# --- the chain --------------------------------------------------------------------------------------------------

def _chain(files):
    """The events in the order of their links; every one belongs to it."""
    following, count = {}, 0
    for path in sorted(files):
        if not path.startswith("audit/") or path == "audit/index.json":
            continue
        record = _parse_event(path, files[path])
        previous = record["data"]["previous_event_id"]
        if previous in following:
            raise Refused("§8", path, f"{following[previous][0]} follows the same event")
        following[previous] = (path, record)
        count += 1
    walked, previous = [], None
    while previous in following:
        item = following.pop(previous)
        walked.append(item)
        previous = item[1]["data"]["event_id"]
    if following or not walked:
        raise Refused("§8", "audit", f"{len(following)} of {count} events are off the chain")
    return walked


def _parse_event(path, data):
    match = EVENT_PATH.fullmatch(path)
    if not match:
        raise Refused("§8", path, "neither an event nor the index")
    try:
        record = parse_record(data)
        if set(record) != ENVELOPE or record["type"] != "audit_event":
            raise Malformed("not the members of an audit event")
        integer(record["schema_version"])
        if not isinstance(record["data"], dict) or set(record["data"]) != set(DATA):
            raise Malformed("not the members of an event's data")
        fields(record["data"], **DATA)
    except Malformed as error:
        raise Refused("§6", path, str(error)) from None
    if match[2] != record["data"]["event_id"] or match[1] != record["data"]["timestamp"][:7]:
        raise Refused("§6", path, "not the path of that event")
    return record


# --- one event --------------------------------------------------------------------------------------------------

def _apply(state, path, record):
    data = record["data"]
    first = not state.heads
    item = f"event {data['sequence']} ({data['event_type']})"
    handler = HANDLERS.get(data["event_type"]) if record["schema_version"] == 1 else None
    details = _details(item, handler, data["details"])
    actor = _actor(state, item, record, handler, details)
    _check_link(state, item, data, first)
    if not signature_holds(record, actor.signing):
        raise Refused("§3", item, "signature does not hold")
    if handler is None:
        if expired(actor.expires_at, max(instant(data["timestamp"]), state.clock)):
            raise Refused("§2", item, "of an unknown kind, by an expired device")
        raise NewerVersion(item)
    if first != (data["event_type"] == "org_created") or (not first and data["org_id"] != state.org_id):
        raise Refused("§6", item, "org_created is the first event only; org_id is the same throughout")
    state.take_id(item, data["event_id"])
    moment = instant(data["timestamp"])
    judged = Event(state, data, details, actor, max(moment, state.clock), _project(state, item, handler, data))
    _check_actor(state, judged)
    _check_owed(state, judged)
    counts = first or (actor.status == "active" and state.can(actor.user, "share", judged.at))
    was_recovering, state.recovering = state.recovering, None
    if data["event_type"] == "pdk_shared" and was_recovering == actor.id:
        state.recovering = was_recovering
    handler.apply(judged)
    judged.check_files()
    _advance(state, data, item, moment, counts)


def _details(item, handler, details):
    if handler is None:
        return None
    try:
        return fields(details, **handler.kinds)
    except Malformed as error:
        raise Refused("§6", item, f"details: {error}") from None


def _actor(state, item, record, handler, details):
    """The device that signs: known to the replay, or announced by this event itself."""
    data = record["data"]
    identity = data["actor_device_id"]
    if record["signed_by"] != identity:
        raise Refused("§6", item, "signed_by is not actor_device_id")
    if handler and data["event_type"] in ("org_created", "device_enrolled"):
        if details.device_id != identity:
            raise Refused("§6", item, "announces another device than the actor")
        owner = details.owner_user_id if data["event_type"] == "org_created" else details.user_id
        if owner != data["actor_user_id"]:
            raise Refused("§6", item, "actor_user_id is not that device's")
        return Device(identity, owner, details.device_name, details.device_type, details.signing_pubkey,
                      details.encryption_pubkey, details.expires_at, data["timestamp"], "announced")
    actor = state.devices.get(identity)
    if actor is None or actor.user != data["actor_user_id"]:
        raise Refused("§6", item, "actor unknown, or not that user's device")
    pending = actor.status == "pending_approval" and handler and data["event_type"] in FROM_PENDING
    if actor.status != "active" and not pending:
        raise Refused("§8", item, f"signer is {actor.status}")
    return actor


def _check_link(state, item, data, first):
    if data["sequence"] != len(state.heads) + 1 or (data["previous_event_id"] is None) != first:
        raise Refused("§6", item, "sequence is not the next")
    body = {k: v for k, v in data.items() if k != "chain_hash"}
    if b64(blake3(state.chain + canonical(body))) != data["chain_hash"]:
        raise Refused("§6", item, "chain_hash does not follow")


def _project(state, item, handler, data):
    identity = data["project_id"]
    if (handler.scope == NULL and identity is not None) or (handler.scope == PROJECT and identity is None):
        raise Refused("§6", item, "project_id is null or not, wrongly")
    if identity is None or data["event_type"] == "project_created":
        return None
    if identity not in state.projects:
        raise Refused("§8", item, "no such project")
    return state.projects[identity]


def _check_actor(state, e):
    if e.actor.type == "ci" and e.type not in CI_EVENTS:
        e.refuse("§7", "a ci device may not sign this")
    if e.actor.status != "announced" and e.type != "ci_expired" and expired(e.actor.expires_at, e.at):
        e.refuse("§7", "signed by an expired device")
    if e.type in BLOCKED_WHILE_DUE:
        due = state.rotation_due(e.project, e.at)
        e.need(not due, "§7", f"a rotation is due ({due})")


def _check_owed(state, e):
    if not state.owed:
        return
    claim = (e.type, e.data["project_id"], e.d.user_id if e.type == "member_removed" else None)
    if e.actor.id != state.owed_device or claim not in state.owed:
        e.refuse("§7", f"{state.owed} is owed by {state.owed_device}")
    state.owed.remove(claim)
    e.is_owed = True


def _advance(state, data, item, moment, counts):
    if state.heads and moment < state.last_moment:
        state.flags.append(f"{item}: earlier than its predecessor")
    now = datetime.datetime.now(datetime.timezone.utc).timestamp() * 10 ** 9
    if moment > now + FUTURE:
        state.flags.append(f"{item}: in the future")
    state.last_moment = moment
    if counts:
        state.clock = max(state.clock, moment)
    state.previous_id, state.chain = data["event_id"], hash32(data["chain_hash"])
    state.heads.append(state.chain)
    state.event_ids.append(data["event_id"])


def _check_index(state, files):
    months = sorted({path.split("/")[1] for path in files if EVENT_PATH.fullmatch(path)})
    index = {"schema_version": 1, "latest_event_id": state.previous_id, "latest_chain_hash": b64(state.chain),
             "event_count": len(state.heads), "months": months}
    if files.get("audit/index.json") != canonical(index) + b"\n":
        state.flags.append("audit/index.json: missing or stale")


# --- with keys --------------------------------------------------------------------------------------------------

def _open_all(report, records, files, identity, secret):
    state = report.state
    for project in state.projects.values():
        opened = {}
        for pdk in project.pdks.values():
            if identity in pdk.entries:
                path = f"projects/{project.id}/pdk/v{pdk.version}.json"
                entry = next(e for e in records[path]["wrapped_keys"] if e["device_id"] == identity)
                opened[pdk.version] = _unwrap(project, pdk, path, entry, secret)
                report.keys_opened += 1
        for secret_set in project.sets.values():
            for version in secret_set.versions.values():
                if version.pdk_version in opened:
                    base = f"projects/{project.id}/sets/{secret_set.id}/v{version.version}"
                    entries = _decrypt(project, secret_set, version, base, records, files, opened[version.pdk_version])
                    if version.version == 1 and entries:
                        raise Refused("§5", base + ".enc", "version 1 has entries")
                    report.contents[secret_set.id, version.version] = entries
                    report.decrypted += 1


def _unwrap(project, pdk, path, entry, secret):
    try:
        key = keys.unseal(secret, hash32(entry["ephemeral_pubkey"]), keys.base64.b64decode(entry["ciphertext"]),
                          keys.WRAP_INFO, keys.wrap_aad(project.id, pdk.version))
    except keys.CryptoFailure as error:
        raise Refused("§4", path, f"entry of {entry['device_id']}: {error}") from None
    if keys.commitment(key) != pdk.commitment:
        raise Refused("§4", path, f"entry of {entry['device_id']} is not the committed key")
    return key


def _decrypt(project, secret_set, version, base, records, files, key):
    aad = keys.version_aad(project.id, secret_set.id, version.version, version.pdk_version)
    try:
        content = keys.decrypt(key, files[base + ".enc"], aad)
    except keys.CryptoFailure as error:
        raise Refused("§5", base + ".enc", str(error)) from None
    if b64(blake3(content)) != records[base + ".meta.json"]["data"]["content_hash"]:
        raise Refused("§5", base + ".enc", "content_hash is of another plaintext")
    try:
        return plaintext.parse(content)
    except Malformed as error:
        raise Refused("§5", base + ".enc", f"plaintext: {error}") from None
