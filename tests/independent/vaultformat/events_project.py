"""§4 to §6: events of projects, their keys and their secret sets."""

from .encoding import ABSENT, Optional, identifier, name, note, nullable, number_from_one, one_of, policy
from .events import (PROJECT, WRAP, event, find_set, ids, members_path, pdk_path, set_folder, users, wrapped_hashes)
from .state import Member, Pdk, Project, SecretSet, SetVersion, given

REASONS = one_of("member_removed", "device_revoked", "policy", "incident", "manual", "recovery")

# --- projects and their keys ------------------------------------------------------------------------------------

@event(PROJECT, project_id=identifier, project_name=name, rotation_policy=Optional(policy), **WRAP)
def project_created(e):
    s, d = e.state, e.d
    e.permit("write")
    e.need(d.project_id == e.data["project_id"], "§6", "project_id differs from the envelope's")
    s.take_id(e.item, d.project_id)
    s.check_name(e.item, d.project_name, [p.name for p in s.projects.values()])
    member = Member(e.actor.user, "owner", e.ts, e.actor.id, None)
    pdk = Pdk(1, e.ts, e.actor.id, None, d.commitment, d.wrapped, e.at)
    project = Project(d.project_id, d.project_name, given(d.rotation_policy), e.ts, e.actor.id,
                      {member.user: member}, e.ts, {1: pdk})
    s.projects[project.id] = project
    expected = s.eligible(project, e.at) | ({s.recovery.id} if s.recovery else set())
    e.need(set(d.wrapped) == expected, "§4", "entries are not exactly the creator's eligible devices")
    e.writes(f"projects/{project.id}/project.json", members_path(project), pdk_path(project, 1))


@event(PROJECT, project_name=name, rotation_policy=nullable(policy))
def project_changed(e):
    s, d, p = e.state, e.d, e.project
    e.permit("rotate", p)
    s.check_name(e.item, d.project_name, [other.name for other in s.projects.values() if other is not p])
    p.name, p.policy = d.project_name, d.rotation_policy
    e.writes(f"projects/{p.id}/project.json")


@event(PROJECT, project_id=identifier, project_name=name)
def project_deleted(e):
    p = e.project
    e.permit("own", p)
    e.need(e.d.project_id == p.id and e.d.project_name == p.name, "§6", "not that project's id or name")
    e.deletes(*e.live_below(f"projects/{p.id}/"))
    del e.state.projects[p.id]


@event(PROJECT, old_version=number_from_one, new_version=number_from_one, reason=REASONS, excluded_devices=ids,
       excluded_users=users, added_devices=ids, note=nullable(note), **WRAP)
def pdk_rotated(e):
    s, d, p = e.state, e.d, e.project
    e.permit("rotate", p)
    old = p.current_pdk
    e.need(d.old_version == old.version and d.new_version == old.version + 1, "§2", "not the next version")
    e.need(e.actor.id in old.entries, "§6", "the rotator does not hold the old version")
    eligible, holders = s.eligible(p, e.at), s.holders(old)
    added = set(d.added_devices)
    e.need(added <= eligible and not added & holders, "§4", "added_devices not eligible, or holders already")
    expected = eligible & holders | added | ({s.recovery.id} if s.recovery else set())
    e.need(set(d.wrapped) == expected, "§4", f"entries are off by {sorted(set(d.wrapped) ^ expected)}")
    excluded = sorted(set(old.entries) - expected - s.voided)
    e.need(d.excluded_devices == excluded, "§6", "excluded_devices is not who loses the key")
    owners = {s.devices[x].user for x in excluded}
    gone = {u for u in owners if u not in p.members or u not in s.members}
    late = {u for u in owners if u not in gone and not s.is_live(u, e.at, p)}
    e.need(gone <= set(d.excluded_users) <= gone | late, "§6", "excluded_users is not who left")
    p.pdks[d.new_version] = Pdk(d.new_version, e.ts, e.actor.id, d.reason, d.commitment, d.wrapped, e.at)
    p.due = False
    e.writes(f"projects/{p.id}/project.json", pdk_path(p, d.new_version))


@event(PROJECT, version=number_from_one, device_ids=ids, wrapped=wrapped_hashes)
def pdk_shared(e):
    s, d, p = e.state, e.d, e.project
    pdk = p.pdks.get(d.version)
    e.need(pdk, "§8", "no such key version")
    e.need(d.device_ids == sorted(d.wrapped), "§6", "device_ids are not those of wrapped")
    e.need(_may_share(e, pdk), "§6", "may not share this key")
    may_get = s.eligible(p, e.at) | ({s.recovery.id} if s.recovery else set())
    for device in d.device_ids:
        e.need(device in may_get, "§4", f"{device} is not eligible")
        e.need(device not in pdk.entries, "§4", f"{device} has an entry already")
    pdk.entries = {k: v for k, v in pdk.entries.items() if k not in s.voided} | d.wrapped
    e.writes(pdk_path(p, d.version))


def _may_share(e, pdk):
    s, targets = e.state, e.d.device_ids
    if e.permitted("share", e.project):
        return True
    own = [t for t in targets if t in s.devices and s.devices[t].user == e.actor.user]
    if own == targets and e.actor.id not in targets and e.permitted("read", e.project):
        return True
    return s.recovering == e.actor.id and targets == [e.actor.id] and bool(s.recovery and s.recovery.id in pdk.entries)


# --- secret sets ------------------------------------------------------------------------------------------------

def _add_version(e, target, message):
    path = f"{set_folder(e.project, target.id)}v{target.current + 1}"
    e.writes(f"{set_folder(e.project, target.id)}set.json", path + ".enc", path + ".meta.json")
    number = target.current + 1
    target.versions[number] = SetVersion(number, e.project.current_pdk.version, e.ts, e.actor.id, message,
                                         e.files.get(path + ".enc"))


@event(PROJECT, set_id=identifier, set_name=name)
def secret_set_created(e):
    s, d, p = e.state, e.d, e.project
    e.permit("write", p)
    s.take_id(e.item, d.set_id)
    s.check_name(e.item, d.set_name, [x.name for x in p.sets.values()])
    p.sets[d.set_id] = SecretSet(d.set_id, d.set_name, e.ts, e.actor.id)
    _add_version(e, p.sets[d.set_id], ABSENT)


@event(PROJECT, set_id=identifier, old_name=name, set_name=name)
def secret_set_renamed(e):
    e.permit("write", e.project)
    target = find_set(e)
    e.need(e.d.old_name == target.name, "§6", "old_name is not the set's")
    e.state.check_name(e.item, e.d.set_name, [x.name for x in e.project.sets.values() if x is not target])
    target.name = e.d.set_name
    e.writes(f"{set_folder(e.project, target.id)}set.json")


@event(PROJECT, set_id=identifier, set_name=name)
def secret_set_deleted(e):
    e.permit("write", e.project)
    target = find_set(e)
    e.need(e.d.set_name == target.name, "§6", "set_name is not the set's")
    e.deletes(*e.live_below(set_folder(e.project, target.id)))
    del e.project.sets[target.id]


@event(PROJECT, set_id=identifier, version=number_from_one, message=nullable(note))
def secret_version_created(e):
    e.permit("write", e.project)
    target = find_set(e)
    e.need(e.d.version == target.current + 1, "§2", "not the next version")
    _add_version(e, target, e.d.message)


@event(PROJECT, set_id=identifier, version=number_from_one)
def secret_pulled(e):
    e.permit("read", e.project)
    e.need(e.state.settings["audit_reads"], "§6", "audit_reads is off")
    e.need(e.d.version in find_set(e).versions, "§8", "no such version")
