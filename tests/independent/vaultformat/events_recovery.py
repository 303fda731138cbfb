"""§9: events of recovery."""

from . import ed25519, keys
from .encoding import Optional, binary, boolean, identifier, integer, mapping, note, nullable, number_from_one, one_of, user
from .events import NULL, check_device_ids, device_path, event, ids, members_written, users
from .events_org import contact_may_help
from .state import Member, RecoveryKey, Request

@event(NULL, user_id=user, contacts=users, device_id=identifier)
def recovery_contacts_set(e):
    d = e.d
    e.need(d.device_id == e.actor.id and d.user_id == e.actor.user, "§9", "not by that device")
    e.permit("read")
    e.actor.contacts = d.contacts
    e.writes(device_path(e.actor.id))


@event(NULL, request_id=identifier, user_id=user, new_device_id=identifier, method=one_of("contact", "org"))
def recovery_requested(e):
    s, d = e.state, e.d
    e.need(e.actor.status == "pending_approval" and d.new_device_id == e.actor.id and d.user_id == e.actor.user,
           "§9", "not by the new, pending device for itself")
    s.take_id(e.item, d.request_id)
    s.requests[d.request_id] = Request(d.request_id, d.user_id, d.new_device_id, d.method, e.ts)
    e.writes(f"recovery/requests/{d.request_id}.json")


def _pending_request(e):
    request = e.state.requests.get(e.d.request_id)
    e.need(request and request.status == "pending", "§9", "no such pending request")
    return request


def _end_request(e, request, status):
    request.status = status
    gone = e.live_below(f"recovery/contributions/{request.id}/")
    e.deletes(*gone)
    e.writes(f"recovery/requests/{request.id}.json")


@event(NULL, request_id=identifier, reason=note)
def recovery_cancelled(e):
    request = _pending_request(e)
    own = e.actor.status == "active" and e.actor.user == request.user
    e.need(own or e.actor.id == request.device or (e.actor.status == "active" and e.permitted("share")),
           "§9", "may not cancel this request")
    _end_request(e, request, "cancelled")


@event(NULL, request_id=identifier, user_id=user, assisted_by=identifier, projects_recovered=ids)
def recovery_assisted(e):
    s, d, request = e.state, e.d, _pending_request(e)
    e.need(d.user_id == request.user and d.assisted_by == e.actor.id, "§9", "not that user, or not the actor")
    e.need(contact_may_help(e, [request]), "§9", "not a contact who shares a project")
    e.need(s.devices[request.device].status == "active", "§9", "the new device is not active yet")
    for project in d.projects_recovered:
        p = s.projects.get(project)
        e.need(p and request.user in p.members, "§9", f"{project} is no project of that user")
    request.assisted_by, request.completed_at = e.actor.id, e.ts
    _end_request(e, request, "completed")


@event(NULL, recovery_key_id=identifier, encryption_pubkey=binary(32), signing_pubkey=binary(32),
       set_number=number_from_one, old_recovery_key_id=nullable(identifier), shares=mapping(identifier, identifier))
def org_recovery_key_rotated(e):
    s, d, old = e.state, e.d, e.state.recovery
    e.permit("own")
    e.need(d.old_recovery_key_id == (old.id if old else None), "§9", "old_recovery_key_id is not the current one")
    e.need(d.set_number == (old.set_number if old else 0) + 1, "§9", "not the next set")
    e.need(ed25519.is_valid_public_key(d.signing_pubkey), "§3", "recovery signing key of small order")
    e.need(not keys.is_small_order_x25519(d.encryption_pubkey), "§4", "recovery encryption key of small order")
    s.take_id(e.item, d.recovery_key_id)
    s.take_signing_key(e.item, d.signing_pubkey)
    if old:
        s.voided.add(old.id)
        e.deletes(*(f"recovery/shares/{share}.json" for share in old.shares))
    for share, holder in d.shares.items():
        s.take_id(e.item, share)
        e.need(holder in s.devices and s.devices[holder].status == "active", "§9", "holder's device is not active")
        e.writes(f"recovery/shares/{share}.json")
    s.recovery = RecoveryKey(d.recovery_key_id, d.encryption_pubkey, d.signing_pubkey, d.set_number, dict(d.shares),
                             old.created_at if old else e.ts, e.ts)
    e.writes("recovery/org_recovery.json")


@event(NULL, request_id=identifier, share_id=identifier, contributed_by=identifier)
def recovery_share_contributed(e):
    s, d, request = e.state, e.d, _pending_request(e)
    e.need(request.method == "org", "§9", "not an org request")
    e.need(d.contributed_by == e.actor.id and s.recovery and s.recovery.shares.get(d.share_id) == e.actor.id,
           "§9", "not the holder's own device")
    e.permit("read")
    path = f"recovery/contributions/{d.request_id}/{d.share_id}.json"
    e.need(path not in s.files, "§9", "contributed already")
    e.writes(path)


@event(NULL, request_id=identifier, user_id=user, shares_used=integer, contributors=ids, new_owner=boolean,
       ork_signature=binary(64), device_ids=Optional(ids))
def org_recovery_completed(e):
    s, d, request = e.state, e.d, _pending_request(e)
    e.need(s.recovery, "§9", "there is no recovery key")
    e.need(request.method == "org" and request.device == e.actor.id and request.user == d.user_id, "§9",
           "not the request of this device and user")
    e.need(e.actor.status == "pending_approval", "§9", "the device is not pending")
    e.need(d.user_id in s.members, "§9", "not an existing member")
    message = keys.ork_message(request.id, d.new_owner, e.actor.signing, e.actor.encryption, s.chain, d.user_id)
    e.need(ed25519.verify(s.recovery.signing, message, d.ork_signature), "§9", "ork_signature does not hold")
    s.check_device_name(e.item, e.actor)
    e.actor.status = "active"
    request.completed_at = e.ts
    _end_request(e, request, "completed")
    e.writes(device_path(e.actor.id))
    if d.new_owner:
        check_device_ids(e, d.user_id)
        _crown(e)
    s.recovering = e.actor.id


def _crown(e):
    s, heir = e.state, e.d.user_id
    lost = next(m for m in s.members.values() if m.role == "owner")
    e.need(lost.user != heir, "§9", "is the owner already")
    scopes = [(None, s.members)] + [(p, p.members) for p in s.projects.values()
                                    if p.members.get(lost.user) and p.members[lost.user].role == "owner"]
    for project, scope in scopes:
        scope[lost.user].role = "admin"
        member = scope.setdefault(heir, Member(heir, "owner", e.ts, e.actor.id, None))
        member.role, member.expires_at = "owner", None
        members_written(e, project)
