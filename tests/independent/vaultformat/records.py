"""§3, §8: every file outside `audit/` against what the log says it holds."""

import re

from . import ed25519
from .blake3 import blake3
from .encoding import (ABSENT, Malformed, NewerVersion, Refused, binary, canonical, fields, hash32, identifier,
                       instant, integer, name, nullable, number_from_one, one_of, parse_record, policy, settings, text)
from .keys import b64

TYPES = ((r"vault\.json", "org"), (r"(projects/[^/]+/)?members\.json", None), (r"devices/.*", "device"),
         (r"projects/[^/]+/project\.json", "project"), (r"projects/[^/]+/pdk/.*", "pdk_version"),
         (r"projects/[^/]+/sets/[^/]+/set\.json", "secret_set"),
         (r"projects/[^/]+/sets/[^/]+/v\d+\.meta\.json", "secret_set_version_meta"),
         (r"recovery/org_recovery\.json", "org_recovery"), (r"recovery/shares/.*", "recovery_share"),
         (r"recovery/contributions/.*", "recovery_contribution"), (r"recovery/requests/.*", "recovery_request"))


# Objects of which only the known members are compared, and times, compared as instants.
COMPARED = {"settings": settings, "rotation_policy": policy} | {member: nullable(instant) for member in (
    "created_at", "updated_at", "added_at", "enrolled_at", "expires_at", "requested_at", "completed_at")}


def record_type(path):
    for pattern, kind in TYPES:
        if re.fullmatch(pattern, path):
            return kind or ("project_members" if path.startswith("projects/") else "org_members")
    raise Refused("§1", path, "no such path")


def signature_holds(record, key):
    try:
        signature = binary(64)(record.get("signature"))
    except Malformed:
        return False
    body = {k: v for k, v in record.items() if k != "signature"}
    return ed25519.verify(key, canonical(body), signature)


def check_all(state, files):
    """Every live file as the log has it, none missing, none extra; the parsed records by path."""
    outside = {path for path in files if not path.startswith("audit/")}
    for path in sorted(set(state.files) - outside):
        raise Refused("§8", path, f"missing; {state.files[path][2]} wrote it")
    for path in sorted(outside - set(state.files)):
        raise Refused("§8", path, "extra: no event wrote it")
    for path, (digest, _, event) in sorted(state.files.items()):
        if b64(blake3(files[path])) != digest:
            raise Refused("§8", path, f"not the content that {event} wrote")
    records = {path: _check_record(state, path, files[path]) for path in sorted(state.files)
               if path.endswith(".json")}
    _check_contents(state, records)
    return records


def _check_record(state, path, data):
    try:
        record = parse_record(data)
        version = integer(record.get("schema_version"))
    except Malformed as error:
        raise Refused("§2", path, str(error)) from None
    writer = state.files[path][1]
    if record.get("signed_by") != writer:
        raise Refused("§3", path, f"signed_by is not {writer}, whose event wrote it")
    if not signature_holds(record, state.devices[writer].signing):
        raise Refused("§3", path, "signature does not hold")
    if version != 1:
        raise NewerVersion(path)
    if record.get("type") != record_type(path):
        raise Refused("§3", path, f"type is not {record_type(path)}")
    return record


def _expect(path, record, expected, **kinds):
    """`expected` member for member, and further members of the kinds given."""
    try:
        found = vars(fields(record, **{m: COMPARED.get(m, lambda value: value) for m in expected}))
        for member, value in expected.items():
            # JSON's true is not 1, Python's is.
            if canonical([found[member]]) != canonical([COMPARED.get(member, lambda value: value)(value)]):
                raise Refused("§8", path, f"{member} is not as the log says")
        return fields(record, **kinds)
    except Malformed as error:
        raise Refused("§3", path, str(error)) from None


def _data(path, record):
    if not isinstance(record.get("data"), dict):
        raise Refused("§3", path, "has no data")
    return record["data"]


def _check_contents(state, records):
    _expect("vault.json", records["vault.json"], {"id": state.org_id, "name": state.org_name,
                                                  "created_at": state.created_at, "settings": state.settings})
    _expect("members.json", _data("members.json", records["members.json"]),
            {"org_id": state.org_id, "updated_at": state.members_updated_at})
    _check_members("members.json", records["members.json"]["data"], state.members)
    for device in state.devices.values():
        _check_device(device, records)
    for project in state.projects.values():
        _check_project(state, project, records)
    _check_recovery(state, records)


def _check_members(path, data, members):
    found = data.get("members")
    if not isinstance(found, list) or len(found) != len(members) or not all(isinstance(m, dict) for m in found):
        raise Refused("§8", path, "members are not those of the log")
    for entry, user in zip(found, sorted(members, key=str.encode)):
        _expect(path, entry, members[user].entry())


def _check_device(device, records):
    path = f"devices/{device.id}.json"
    expected = {"id": device.id, "user_id": device.user, "name": device.name, "device_type": device.type,
                "signing_pubkey": b64(device.signing), "encryption_pubkey": b64(device.encryption),
                "enrolled_at": device.enrolled_at, "status": device.status, "expires_at": device.expires_at}
    if device.contacts is not None:
        expected["recovery_contacts"] = device.contacts
    elif "recovery_contacts" in records[path]:
        raise Refused("§9", path, "recovery_contacts that no event set")
    _expect(path, records[path], expected)


def _check_project(state, project, records):
    base = f"projects/{project.id}/"
    record = records[base + "project.json"]
    expected = {"id": project.id, "org_id": state.org_id, "name": project.name, "created_at": project.created_at,
                "created_by": project.created_by, "current_pdk_version": project.current_pdk.version}
    if project.policy is not None:
        expected["rotation_policy"] = project.policy
    elif "rotation_policy" in record:
        raise Refused("§6", base + "project.json", "rotation_policy that no event set")
    _expect(base + "project.json", record, expected)
    _expect(base + "members.json", _data(base + "members.json", records[base + "members.json"]),
            {"project_id": project.id, "updated_at": project.updated_at})
    _check_members(base + "members.json", records[base + "members.json"]["data"], project.members)
    for pdk in project.pdks.values():
        _check_pdk(project, pdk, f"{base}pdk/v{pdk.version}.json", records)
    for secret_set in project.sets.values():
        _check_set(state, project, secret_set, records)


def _check_pdk(project, pdk, path, records):
    record = records[path]
    _expect(path, record, {"project_id": project.id, "version": pdk.version, "created_at": pdk.created_at,
                           "created_by": pdk.created_by, "reason": pdk.reason, "commitment": pdk.commitment})
    entries = record.get("wrapped_keys")
    try:
        if not isinstance(entries, list):
            raise Malformed("wrapped_keys is no list")
        for entry in entries:
            fields(entry, device_id=identifier, ephemeral_pubkey=hash32, ciphertext=binary(60))
    except Malformed as error:
        raise Refused("§4", path, str(error)) from None
    if [e["device_id"] for e in entries] != sorted(pdk.entries):
        raise Refused("§4", path, "entries are not those of the log, sorted")
    for entry in entries:
        if b64(blake3(canonical(entry))) != pdk.entries[entry["device_id"]]:
            raise Refused("§4", path, f"entry of {entry['device_id']} is not the one that was pinned")


def _check_set(state, project, secret_set, records):
    base = f"projects/{project.id}/sets/{secret_set.id}/"
    _expect(base + "set.json", records[base + "set.json"],
            {"id": secret_set.id, "project_id": project.id, "name": secret_set.name,
             "created_at": secret_set.created_at, "created_by": secret_set.created_by,
             "current_version": secret_set.current})
    chain = None
    for version in secret_set.versions.values():
        path = f"{base}v{version.version}.meta.json"
        expected = {"set_id": secret_set.id, "version": version.version, "pdk_version": version.pdk_version,
                    "created_at": version.created_at, "created_by": version.created_by,
                    "ciphertext_hash": version.ciphertext_hash,
                    "previous_chain_hash": b64(chain) if chain else None}
        if version.message is not ABSENT:
            expected["message"] = version.message
        found = _expect(path, _data(path, records[path]), expected, message=nullable(text), content_hash=hash32,
                        chain_hash=hash32)
        chain = blake3(chain + found.content_hash) if chain else found.content_hash
        if found.chain_hash != chain:
            raise Refused("§5", path, "chain_hash does not follow")


def _check_recovery(state, records):
    for request in state.requests.values():
        path = f"recovery/requests/{request.id}.json"
        _expect(path, records[path], {
            "request_id": request.id, "requesting_user": request.user, "new_device_id": request.device,
            "new_device_pubkey": b64(state.devices[request.device].encryption), "method": request.method,
            "requested_at": request.requested_at, "status": request.status, "assisted_by": request.assisted_by,
            "completed_at": request.completed_at})
    sealed = {"ephemeral_pubkey": hash32, "ciphertext": binary()}
    for path, record in records.items():
        parts = path.split("/")
        if path.startswith("recovery/contributions/"):
            _expect(path, record, {"share_id": parts[3][:-5], "request_id": parts[2]}, **sealed)
        elif path.startswith("recovery/shares/"):
            share = parts[2][:-5]
            _expect(path, record, {"share_id": share, "recovery_key_id": state.recovery.id,
                                   "device_id": state.recovery.shares[share]}, group=integer, index=integer, **sealed)
    if state.recovery:
        _check_org_recovery(state.recovery, records["recovery/org_recovery.json"])


def _check_org_recovery(recovery, record):
    path = "recovery/org_recovery.json"
    found = _expect(path, record, {"id": recovery.id, "encryption_pubkey": b64(recovery.encryption),
                                   "signing_pubkey": b64(recovery.signing), "set_number": recovery.set_number},
                    scheme=one_of("slip39"), group_threshold=number_from_one, identifier=integer, created_at=instant,
                    last_rotated=nullable(instant))
    moments = {instant(recovery.created_at), instant(recovery.last_at)}
    if found.created_at not in moments or found.last_rotated not in moments | {None}:
        raise Refused("§3", path, "times are not those of its events")
    try:
        groups, holders = record.get("groups"), record.get("holders")
        if not isinstance(groups, list) or not isinstance(holders, list) or not groups:
            raise Malformed("groups or holders is no list")
        for group in groups:
            g = fields(group, name=name, threshold=number_from_one, count=number_from_one)
            if g.threshold > g.count or (g.threshold == 1 and g.count != 1):
                raise Malformed("a group's threshold does not fit its count")
        if found.group_threshold > len(groups):
            raise Malformed("group_threshold above the number of groups")
        for holder in holders:
            h = fields(holder, group=integer, index=integer, name=name, device_id=nullable(identifier))
            if h.group >= len(groups) or h.index >= groups[h.group]["count"]:
                raise Malformed("a holder of a share that is not there")
    except Malformed as error:
        raise Refused("§9", path, str(error)) from None


