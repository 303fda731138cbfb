"""§6, §7: events of the organisation, its devices, its members, CI devices, and notes."""

from . import keys
from .encoding import (ABSENT, Optional, fields, hash32, identifier, name, note, nullable, number_from_one, role, settings,
                       sorted_list, text, time, user)
from .events import (DEV, EITHER, NULL, PROJECT, check_device_ids, device_path, event, find_set, hash_text, ids, members_written)
from .state import LEVEL, Member, expired, given

# --- the organisation and its devices ---------------------------------------------------------------------------

@event(NULL, org_name=name, owner_user_id=user, device_id=identifier, **DEV, settings=settings)
def org_created(e):
    s, d = e.state, e.d
    e.need(d.owner_user_id == e.actor.user, "§6", "the owner is not the actor")
    e.need(d.device_type == "interactive" and not d.owner_user_id.startswith("ci|"), "§2", "a ci device or user")
    s.take_id(e.item, e.data["org_id"])
    s.org_id, s.org_name, s.settings, s.created_at = e.data["org_id"], d.org_name, d.settings, e.ts
    device = e.take_device(d.device_id, d.owner_user_id, "active")
    s.members[device.user] = Member(device.user, "owner", e.ts, device.id, None)
    s.members_updated_at = e.ts
    e.writes("vault.json", "members.json", device_path(device.id))


@event(NULL, changed_fields=sorted_list(text), settings=settings, org_name=Optional(name))
def org_settings_changed(e):
    s, d = e.state, e.d
    e.permit("rotate")
    new_name = given(d.org_name, s.org_name)
    names = set(d.settings) | set(s.settings)
    changed = sorted([n for n in names if d.settings.get(n, ABSENT) != s.settings.get(n, ABSENT)]
                     + (["org_name"] if new_name != s.org_name else []))
    e.need(changed == d.changed_fields, "§6", f"changed_fields should be {changed}")
    s.settings, s.org_name = d.settings, new_name
    e.writes("vault.json")


def invitation(value):
    fields(value, id=identifier, mac=hash32)
    return value


@event(NULL, device_id=identifier, user_id=user, **DEV, invitation_mac=Optional(invitation))
def device_enrolled(e):
    d = e.d
    e.need(d.device_id == e.actor.id and d.user_id == e.actor.user, "§6", "not the new device itself")
    e.need(d.device_type == "interactive", "§6", "enrols a device that is not interactive")
    e.need(not d.user_id.startswith("ci|"), "§6", "enrols a ci| user")
    e.take_device(d.device_id, d.user_id, "pending_approval")
    e.writes(device_path(d.device_id))


def _may_approve(e, device):
    s, target = e.state, device.user
    if target not in s.members:
        return e.permitted("share")
    if e.actor.user == target and not s.settings["require_device_approval"]:
        return True
    if e.permitted("share") and e.actor_level() >= e.level(target):
        return True
    return contact_may_help(e, [r for r in s.requests.values() if r.device == device.id])


def contact_may_help(e, requests):
    s = e.state
    return any(r.status == "pending" and r.method == "contact" and s.is_contact_of(e.actor.user, r.user)
               and any(r.user in p.members and e.permitted("share", p) for p in s.projects.values())
               for r in requests)


@event(NULL, device_id=identifier, approved_by=identifier, keys_hash=hash_text)
def device_approved(e):
    s, d = e.state, e.d
    device = s.devices.get(d.device_id)
    e.need(device and device.status == "pending_approval", "§8", "no such pending device")
    e.need(d.approved_by == e.actor.id, "§6", "approved_by is not the actor")
    e.need(d.keys_hash == keys.keys_hash(device.signing, device.encryption), "§6", "keys_hash is of other keys")
    e.need(_may_approve(e, device), "§6", f"{e.actor.user} may not approve a device of {device.user}")
    s.check_device_name(e.item, device)
    device.status = "active"
    e.writes(device_path(device.id))


def _revoke(e, device):
    s = e.state
    device.status = "revoked"
    e.writes(device_path(device.id))
    for project in s.projects.values():
        if device.id in project.current_pdk.entries and s.policy(project)["rotate_on_device_revoke"]:
            s.owe_rotation(project, e.actor, e.at)


@event(NULL, device_id=identifier, user_id=user, reason=nullable(note))
def device_revoked(e):
    s, d = e.state, e.d
    device = s.devices.get(d.device_id)
    e.need(device and device.status != "revoked", "§8", "no such live device")
    e.need(device.user == d.user_id, "§6", "user_id is not that device's")
    by_share = e.permitted("share") and e.actor_level() >= e.level(device.user)
    e.need(by_share or e.actor.user == device.user, "§6", "may not revoke that device")
    if s.recovery:
        gone = [share for share, holder in s.recovery.shares.items() if holder == device.id]
        for share in gone:
            del s.recovery.shares[share]
            e.deletes(f"recovery/shares/{share}.json")
    _revoke(e, device)


# --- members ----------------------------------------------------------------------------------------------------

def _scope(e):
    return e.project.members if e.project else e.state.members


@event(EITHER, user_id=user, role=role, expires_at=nullable(time), device_ids=Optional(ids))
def member_added(e):
    s, d, scope = e.state, e.d, _scope(e)
    e.permit("share", e.project)
    e.need(d.user_id not in scope, "§8", "already a member")
    e.need(d.role != "owner" and LEVEL[d.role] <= e.actor_level(e.project), "§7", "a role above one's own, or owner")
    if e.project:
        e.need(s.is_live(d.user_id, e.at), "§6", "not an org member")
    else:
        check_device_ids(e, d.user_id)
        e.flag_user(d.user_id)
    scope[d.user_id] = Member(d.user_id, d.role, e.ts, e.actor.id, d.expires_at)
    members_written(e, e.project)


@event(EITHER, user_id=user, role=role)
def member_removed(e):
    s, d, scope = e.state, e.d, _scope(e)
    member = scope.get(d.user_id)
    e.need(member, "§8", "not a member")
    e.need(member.role == d.role, "§6", "role is not the member's")
    e.need(member.role != "owner", "§7", "an owner is never removed")
    if not e.is_owed and e.actor.user != d.user_id:
        e.permit("share", e.project)
        e.need(LEVEL[member.role] < e.actor_level(e.project), "§6", "not below one's own level")
    elif not e.is_owed:
        e.permit("read", e.project)
    del scope[d.user_id]
    members_written(e, e.project)
    if e.project:
        holders = [x for x in s.holders(e.project.current_pdk) if s.devices[x].user == d.user_id]
        if holders and s.policy(e.project)["rotate_on_member_remove"]:
            s.owe_rotation(e.project, e.actor, e.at)
        return
    for project in s.projects.values():
        if d.user_id in project.members:
            e.need(project.members[d.user_id].role != "owner", "§7", "leaves the org while owning a project")
            s.owed.append(("member_removed", project.id, d.user_id))
            s.owed_device = e.actor.id


@event(EITHER, user_id=user, old_role=role, new_role=role, expires_at=Optional(nullable(time)),
       device_ids=Optional(ids))
def role_changed(e):
    d, scope = e.d, _scope(e)
    member = scope.get(d.user_id)
    e.permit("share", e.project)
    e.need(member and member.role == d.old_role, "§6", "old_role is not the member's")
    own = e.actor_level(e.project)
    e.need(LEVEL[d.old_role] < own, "§6", "old_role not below one's own")
    e.need(d.new_role != "owner" and LEVEL[d.new_role] <= own, "§6", "new_role above one's own, or owner")
    e.need(d.new_role != d.old_role or d.expires_at is not ABSENT, "§6", "changes nothing")
    if not e.project and LEVEL[d.new_role] > LEVEL[d.old_role]:
        check_device_ids(e, d.user_id)
    member.role = d.new_role
    if d.expires_at is not ABSENT:
        member.expires_at = d.expires_at
    members_written(e, e.project)


@event(EITHER, from_user_id=user, to_user_id=user, device_ids=Optional(ids))
def ownership_transferred(e):
    s, d, scope = e.state, e.d, _scope(e)
    e.permit("own", e.project)
    e.need(d.from_user_id == e.actor.user, "§6", "from_user_id is not the actor")
    heir = scope.get(d.to_user_id)
    e.need(heir and heir.role == "admin" and heir.expires_at is None, "§6", "heir no admin without expiry")
    e.need(s.is_live(d.to_user_id, e.at, e.project), "§7", "heir is not a live org member")
    if not e.project:
        check_device_ids(e, d.to_user_id)
    heir.role, scope[d.from_user_id].role = "owner", "admin"
    members_written(e, e.project)


# --- notes ------------------------------------------------------------------------------------------------------

@event(EITHER, note=note)
def audit_note(e):
    e.permit("read", e.project)


@event(NULL, sequence=number_from_one, chain_hash=hash32)
def head_seen(e):
    e.permit("read")
    heads = e.state.heads
    e.need(e.d.sequence <= len(heads) and heads[e.d.sequence - 1] == e.d.chain_hash, "§6", "not an earlier head")


# --- CI ---------------------------------------------------------------------------------------------------------

@event(NULL, device_id=identifier, user_id=user, **DEV, identity=text)
def ci_enrolled(e):
    d = e.d
    e.permit("share")
    e.need(d.user_id.startswith("ci|"), "§6", "user does not begin with ci|")
    e.need(d.device_type == "ci" and d.expires_at is not None, "§6", "not of type ci, or without expiry")
    e.need(e.level(d.user_id) <= e.actor_level(), "§6", "that user stands above the actor")
    e.take_device(d.device_id, d.user_id, "active")
    e.writes(device_path(d.device_id))


def _ci_device(e):
    device = e.state.devices.get(e.d.device_id)
    e.need(device and device.type == "ci" and device.status == "active", "§8", "no such live ci device")
    return device


@event(NULL, device_id=identifier)
def ci_revoked(e):
    e.permit("share")
    _revoke(e, _ci_device(e))


@event(PROJECT, device_id=identifier, set_id=identifier, version=number_from_one)
def ci_pull(e):
    e.need(_ci_device(e) is e.actor, "§6", "not that CI device")
    e.permit("read", e.project)
    e.need(e.d.version in find_set(e).versions, "§8", "no such version")


@event(NULL, device_id=identifier)
def ci_expired(e):
    device = _ci_device(e)
    e.need(expired(device.expires_at, e.at), "§8", "that device has not expired")
    e.need(device is e.actor or e.permitted("share"), "§6", "neither that device nor share")
