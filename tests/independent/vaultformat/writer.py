"""The writer's methods for events of the organisation, projects, keys and secret sets; recovery.py has those of §9."""

from . import keys, plaintext
from .blake3 import blake3
from .builder import DROP, SETTINGS, Chain
from .encoding import canonical
from .keys import b64
from .recovery import Recovery


class Builder(Recovery, Chain):
    # --- organisation and devices -------------------------------------------------------------------------------

    def create(self, actor, name="Acme", settings=None, **tweak):
        now, settings = self.now(), settings or SETTINGS
        owner = {"user_id": actor.user, "role": "owner", "added_at": now, "added_by": actor.id, "expires_at": None}
        return self.event(actor, "org_created", {
            "org_name": name, "owner_user_id": actor.user, "device_id": actor.id, **actor.described(),
            "settings": settings}, None, {
                "vault.json": {"type": "org", "id": self.org_id, "name": name, "created_at": now,
                               "settings": settings},
                "members.json": {"type": "org_members", "data": {"org_id": self.org_id, "members": [owner],
                                                                 "updated_at": now}},
                f"devices/{actor.id}.json": actor.record(now, "active")}, **tweak)

    def change_settings(self, by, name=None, settings=None, **tweak):
        record = self.rec("vault.json")
        new = {**record["settings"], **(settings or {})}
        changed = sorted([k for k in new if new[k] != record["settings"][k]] + (["org_name"] if name else []))
        record["settings"] = new
        details = {"changed_fields": changed, "settings": new}
        if name:
            record["name"] = details["org_name"] = name
        return self.event(by, "org_settings_changed", details, None, {"vault.json": record}, **tweak)

    def enroll(self, actor, extra=None, **tweak):
        return self.event(actor, "device_enrolled", {"device_id": actor.id, "user_id": actor.user,
                                                     **actor.described(), **(extra or {})}, None,
                          {f"devices/{actor.id}.json": actor.record(self.now(), "pending_approval")}, **tweak)

    def _status(self, actor, status):
        return {f"devices/{actor.id}.json": {**self.rec(f"devices/{actor.id}.json"), "status": status}}

    def approve(self, by, actor, **tweak):
        return self.event(by, "device_approved", {
            "device_id": actor.id, "approved_by": by.id,
            "keys_hash": keys.keys_hash(actor.signing, actor.encryption)}, None, self._status(actor, "active"), **tweak)

    def revoke(self, by, actor, reason=None, **tweak):
        shares = {path: None for path, record in self.recs.items()
                  if path.startswith("recovery/shares/") and record["device_id"] == actor.id}
        return self.event(by, "device_revoked", {"device_id": actor.id, "user_id": actor.user, "reason": reason},
                          None, {**self._status(actor, "revoked"), **shares}, **tweak)

    def ci_enroll(self, by, actor, identity="repo:acme/api:ref:refs/heads/main", **tweak):
        return self.event(by, "ci_enrolled", {"device_id": actor.id, "user_id": actor.user, **actor.described(),
                                              "identity": identity}, None,
                          {f"devices/{actor.id}.json": actor.record(self.now(), "active")}, **tweak)

    def ci_revoke(self, by, actor, **tweak):
        return self.event(by, "ci_revoked", {"device_id": actor.id}, None, self._status(actor, "revoked"), **tweak)

    def ci_pull(self, actor, project, set_id, version=1, **tweak):
        return self.event(actor, "ci_pull", {"device_id": actor.id, "set_id": set_id, "version": version}, project,
                          **tweak)

    def ci_expire(self, by, actor, **tweak):
        return self.event(by, "ci_expired", {"device_id": actor.id}, **tweak)

    def active_devices(self, user):
        return sorted(record["id"] for path, record in self.recs.items() if path.startswith("devices/")
                      and record["user_id"] == user and record["status"] == "active")

    # --- members ------------------------------------------------------------------------------------------------

    def _members(self, project):
        path = f"projects/{project}/members.json" if project else "members.json"
        record = self.rec(path)
        record["data"]["updated_at"] = self.now()
        return path, record, {m["user_id"]: m for m in record["data"]["members"]}

    def _member_event(self, by, kind, details, project, path, record, members, tweak):
        record["data"]["members"] = [members[user] for user in sorted(members, key=str.encode)]
        if tweak.get("ts"):
            record["data"]["updated_at"] = tweak["ts"]
        return self.event(by, kind, details, project, {path: record}, **tweak)

    def add_member(self, by, user, role, project=None, expires_at=None, **tweak):
        path, record, members = self._members(project)
        members[user] = {"user_id": user, "role": role, "added_at": tweak.get("ts") or self.now(),
                         "added_by": by.id, "expires_at": expires_at}
        details = {"user_id": user, "role": role, "expires_at": expires_at}
        if project is None:
            details["device_ids"] = self.active_devices(user)
        return self._member_event(by, "member_added", details, project, path, record, members, tweak)

    def remove_member(self, by, user, project=None, **tweak):
        path, record, members = self._members(project)
        gone = members.pop(user, {"role": "reader"})
        return self._member_event(by, "member_removed", {"user_id": user, "role": gone["role"]}, project, path,
                                  record, members, tweak)

    def change_role(self, by, user, role, project=None, expires_at=DROP, **tweak):
        path, record, members = self._members(project)
        old, members[user]["role"] = members[user]["role"], role
        details = {"user_id": user, "old_role": old, "new_role": role}
        order = ("reader", "member", "admin", "owner")
        if project is None and order.index(role) > order.index(old):
            details["device_ids"] = self.active_devices(user)
        if expires_at is not DROP:
            members[user]["expires_at"] = details["expires_at"] = expires_at
        return self._member_event(by, "role_changed", details, project, path, record, members, tweak)

    def transfer(self, by, user, project=None, **tweak):
        path, record, members = self._members(project)
        if by.user in members:
            members[by.user]["role"] = "admin"
        members[user]["role"] = "owner"
        details = {"from_user_id": by.user, "to_user_id": user}
        if project is None:
            details["device_ids"] = self.active_devices(user)
        return self._member_event(by, "ownership_transferred", details, project, path, record, members, tweak)

    # --- keys ---------------------------------------------------------------------------------------------------

    def _late(self, moment):
        return moment is not None and moment <= self.now()

    def recovery_entry(self):
        record = self.recs.get("recovery/org_recovery.json")
        return {record["id"]: keys.base64.b64decode(record["encryption_pubkey"])} if record else {}

    def eligible(self, project):
        """{device id: X25519 public key}, the recovery key left out."""
        live = [{m["user_id"] for m in self.recs[path]["data"]["members"] if not self._late(m["expires_at"])}
                for path in ("members.json", f"projects/{project}/members.json")]
        return {r["id"]: keys.base64.b64decode(r["encryption_pubkey"]) for path, r in self.recs.items()
                if path.startswith("devices/") and r["status"] == "active" and not self._late(r["expires_at"])
                and r["user_id"] in live[0] & live[1]}

    def wrap(self, project, version, device_id, public, pdk):
        ephemeral, sealed = keys.seal(public, pdk, keys.WRAP_INFO, keys.wrap_aad(project, version),
                                      self.random.bytes(32), self.random.bytes(12))
        return {"device_id": device_id, "ephemeral_pubkey": b64(ephemeral), "ciphertext": b64(sealed)}

    def _pdk_record(self, by, project, version, reason, pdk, recipients, set_entries=None):
        entries = [self.wrap(project, version, d, recipients[d], pdk) for d in sorted(recipients)]
        if set_entries:
            set_entries(entries)
        return {"type": "pdk_version", "project_id": project, "version": version, "created_at": self.now(),
                "created_by": by.id, "reason": reason, "commitment": keys.commitment(pdk), "wrapped_keys": entries}

    @staticmethod
    def _pinned(record, only=None):
        return {e["device_id"]: b64(blake3(canonical(e))) for e in record["wrapped_keys"]
                if only is None or e["device_id"] in only}

    def create_project(self, by, name="api", policy=DROP, recipients=None, set_entries=None, set_pdk=None, **tweak):
        project, now, pdk = self.random.id(), self.now(), self.random.bytes(32)
        owner = {"user_id": by.user, "role": "owner", "added_at": now, "added_by": by.id, "expires_at": None}
        record = {"type": "project", "id": project, "org_id": self.org_id, "name": name, "created_at": now,
                  "created_by": by.id, "current_pdk_version": 1}
        self.recs[f"projects/{project}/members.json"] = {"type": "project_members", "data": {
            "project_id": project, "members": [owner], "updated_at": now}}
        if recipients is None:
            recipients = {**self.eligible(project), **self.recovery_entry()}
        key_record = self._pdk_record(by, project, 1, None, pdk, recipients, set_entries)
        if set_pdk:
            set_pdk(key_record)
        self.pdks[project, 1] = pdk
        details = {"project_id": project, "project_name": name, "commitment": key_record["commitment"],
                   "wrapped": self._pinned(key_record)}
        if policy is not DROP:
            details["rotation_policy"] = record["rotation_policy"] = policy
        self.event(by, "project_created", details, project, {
            f"projects/{project}/project.json": record,
            f"projects/{project}/members.json": self.rec(f"projects/{project}/members.json"),
            f"projects/{project}/pdk/v1.json": key_record}, **tweak)
        return project

    def change_project(self, by, project, name=None, policy=None, **tweak):
        path = f"projects/{project}/project.json"
        record = {**self.rec(path), "name": name or self.recs[path]["name"], "rotation_policy": policy}
        if policy is None:
            del record["rotation_policy"]
        return self.event(by, "project_changed", {"project_name": record["name"], "rotation_policy": policy},
                          project, {path: record}, **tweak)

    def delete_project(self, by, project, **tweak):
        name = self.recs[f"projects/{project}/project.json"]["name"]
        return self.event(by, "project_deleted", {"project_id": project, "project_name": name}, project,
                          self.below(f"projects/{project}/"), **tweak)

    def holders(self, project, version):
        return [e["device_id"] for e in self.recs[f"projects/{project}/pdk/v{version}.json"]["wrapped_keys"]]

    def pdk_version(self, project):
        return self.recs[f"projects/{project}/project.json"]["current_pdk_version"]

    def rotate(self, by, project, reason="manual", added=(), note=None, recipients=None, set_entries=None,
               set_pdk=None, **tweak):
        old = self.pdk_version(project)
        holders, eligible = self.holders(project, old), self.eligible(project)
        if recipients is None:
            recipients = {d: k for d, k in eligible.items() if d in holders or d in added} | self.recovery_entry()
        pdk = self.random.bytes(32)
        record = self._pdk_record(by, project, old + 1, reason, pdk, recipients, set_entries)
        if set_pdk:
            set_pdk(record)
        self.pdks[project, old + 1] = pdk
        excluded = sorted(d for d in holders if d not in recipients and f"devices/{d}.json" in self.recs)
        members = {m["user_id"] for m in self.recs[f"projects/{project}/members.json"]["data"]["members"]}
        users = {self.recs[f"devices/{d}.json"]["user_id"] for d in excluded} - members
        path = f"projects/{project}/project.json"
        return self.event(by, "pdk_rotated", {
            "old_version": old, "new_version": old + 1, "reason": reason, "excluded_devices": excluded,
            "excluded_users": sorted(users, key=str.encode), "added_devices": sorted(added), "note": note,
            "commitment": record["commitment"], "wrapped": self._pinned(record)}, project,
            {path: {**self.rec(path), "current_pdk_version": old + 1},
             f"projects/{project}/pdk/v{old + 1}.json": record}, **tweak)

    def share(self, by, project, version, recipients, set_entries=None, **tweak):
        """`recipients`: actors, or {id: X25519 public key}."""
        if not isinstance(recipients, dict):
            recipients = {actor.id: actor.encryption for actor in recipients}
        path = f"projects/{project}/pdk/v{version}.json"
        record = self.rec(path)
        voided = [k for k in self.voided if k in self.holders(project, version)]
        new = [self.wrap(project, version, d, k, self.pdks[project, version]) for d, k in recipients.items()]
        record["wrapped_keys"] = sorted([e for e in record["wrapped_keys"] if e["device_id"] not in voided] + new,
                                        key=lambda e: e["device_id"])
        if set_entries:
            set_entries(record["wrapped_keys"])
        return self.event(by, "pdk_shared", {"version": version, "device_ids": sorted(recipients),
                                             "wrapped": self._pinned(record, recipients)}, project, {path: record},
                          **tweak)

    # --- secret sets --------------------------------------------------------------------------------------------

    def _version(self, by, project, set_id, number, message, entries, content, pdk_version):
        base = f"projects/{project}/sets/{set_id}/"
        pdk_version = pdk_version or self.pdk_version(project)
        if content is None:
            content = plaintext.compose(entries, b64(self.random.bytes(32)))
        sealed = keys.encrypt(self.pdks[project, pdk_version], self.random.bytes(12), content,
                              keys.version_aad(project, set_id, number, pdk_version))
        before = self.recs.get(f"{base}v{number - 1}.meta.json")
        previous = before and before["data"]["chain_hash"]
        digest = blake3(content)
        chain = blake3(keys.base64.b64decode(previous) + digest) if previous else digest
        return {f"{base}v{number}.enc": sealed, f"{base}v{number}.meta.json": {
            "type": "secret_set_version_meta", "data": {
                "set_id": set_id, "version": number, "pdk_version": pdk_version, "created_at": self.now(),
                "created_by": by.id, "message": message, "content_hash": b64(digest), "chain_hash": b64(chain),
                "previous_chain_hash": previous, "ciphertext_hash": b64(blake3(sealed))}}}

    def create_set(self, by, project, name="production", content=None, pdk_version=None, **tweak):
        set_id = self.random.id()
        record = {"type": "secret_set", "id": set_id, "project_id": project, "name": name, "created_at": self.now(),
                  "created_by": by.id, "current_version": 1}
        self.event(by, "secret_set_created", {"set_id": set_id, "set_name": name}, project, {
            f"projects/{project}/sets/{set_id}/set.json": record,
            **self._version(by, project, set_id, 1, None, [], content, pdk_version)}, **tweak)
        return set_id

    def rename_set(self, by, project, set_id, name, **tweak):
        path = f"projects/{project}/sets/{set_id}/set.json"
        return self.event(by, "secret_set_renamed", {"set_id": set_id, "old_name": self.recs[path]["name"],
                                                     "set_name": name}, project,
                          {path: {**self.rec(path), "name": name}}, **tweak)

    def delete_set(self, by, project, set_id, **tweak):
        folder = f"projects/{project}/sets/{set_id}/"
        return self.event(by, "secret_set_deleted", {"set_id": set_id,
                                                     "set_name": self.recs[folder + "set.json"]["name"]}, project,
                          self.below(folder), **tweak)

    def push(self, by, project, set_id, values=None, message=None, content=None, pdk_version=None, number=None,
             **tweak):
        path = f"projects/{project}/sets/{set_id}/set.json"
        number = number or self.recs[path]["current_version"] + 1
        entries = [{"key": k, "value": v} for k, v in sorted((values or {"TOKEN": str(number)}).items(),
                                                             key=lambda item: item[0].encode())]
        return self.event(by, "secret_version_created", {"set_id": set_id, "version": number, "message": message},
                          project, {path: {**self.rec(path), "current_version": number}, **self._version(
                              by, project, set_id, number, message, entries, content, pdk_version)}, **tweak)

    def pulled(self, by, project, set_id, version=1, **tweak):
        return self.event(by, "secret_pulled", {"set_id": set_id, "version": version}, project, **tweak)

    def note(self, by, text="a note", project=None, **tweak):
        return self.event(by, "audit_note", {"note": text}, project, **tweak)

    def head_seen(self, by, position=0, **tweak):
        data = self.events[position][1]
        return self.event(by, "head_seen", {"sequence": data["sequence"], "chain_hash": data["chain_hash"]}, **tweak)
