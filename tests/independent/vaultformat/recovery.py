"""The writer's methods for events of §9."""

from . import ed25519, keys
from .keys import b64


class Recovery:
    voided = ()
    ork = None

    def contacts(self, by, users, **tweak):
        path = f"devices/{by.id}.json"
        users = sorted(users, key=str.encode)
        return self.event(by, "recovery_contacts_set", {"user_id": by.user, "contacts": users, "device_id": by.id},
                          None, {path: {**self.rec(path), "recovery_contacts": users}}, **tweak)

    def request(self, actor, method="contact", **tweak):
        request = self.random.id()
        self.event(actor, "recovery_requested", {"request_id": request, "user_id": actor.user,
                                                 "new_device_id": actor.id, "method": method}, None, {
            f"recovery/requests/{request}.json": {
                "type": "recovery_request", "request_id": request, "requesting_user": actor.user,
                "new_device_id": actor.id, "new_device_pubkey": b64(actor.encryption), "method": method,
                "requested_at": self.now(), "status": "pending", "assisted_by": None, "completed_at": None}}, **tweak)
        return request

    def _end(self, request, **changes):
        path = f"recovery/requests/{request}.json"
        return {path: {**self.rec(path), **changes}, **self.below(f"recovery/contributions/{request}/")}

    def cancel(self, by, request, reason="not mine", **tweak):
        return self.event(by, "recovery_cancelled", {"request_id": request, "reason": reason}, None,
                          self._end(request, status="cancelled"), **tweak)

    def assist(self, by, request, projects=(), **tweak):
        user = self.recs[f"recovery/requests/{request}.json"]["requesting_user"]
        return self.event(by, "recovery_assisted", {
            "request_id": request, "user_id": user, "assisted_by": by.id, "projects_recovered": sorted(projects)},
            None, self._end(request, status="completed", assisted_by=by.id, completed_at=self.now()), **tweak)

    def set_up_recovery(self, by, holders=(), **tweak):
        """A new recovery key; its shares' words are not real ones, which no verifier without the keys can tell."""
        old = self.recs.get("recovery/org_recovery.json")
        self.ork = self.random.bytes(32)
        secret, seed = keys.ork_keys(self.ork)
        identity, now = self.random.id(), self.now()
        number = old["set_number"] + 1 if old else 1
        self.voided = (*self.voided, old["id"]) if old else self.voided
        shares = {self.random.id(): holder for holder in holders}
        writes = {path: None for path in list(self.recs) if path.startswith("recovery/shares/")}
        for index, (share, holder) in enumerate(shares.items()):
            ephemeral, sealed = keys.seal(holder.encryption, f"share {index}".encode(), keys.SHARE_INFO,
                                          keys.raw(identity) + keys.raw(share), self.random.bytes(32),
                                          self.random.bytes(12))
            writes[f"recovery/shares/{share}.json"] = {
                "type": "recovery_share", "share_id": share, "recovery_key_id": identity, "device_id": holder.id,
                "group": 0, "index": index, "ephemeral_pubkey": b64(ephemeral), "ciphertext": b64(sealed)}
        count = max(3, len(shares))
        writes["recovery/org_recovery.json"] = {
            "type": "org_recovery", "id": identity, "encryption_pubkey": b64(keys.x25519_public(secret)),
            "signing_pubkey": b64(ed25519.public_key(seed)), "scheme": "slip39", "group_threshold": 1,
            "groups": [{"name": "board", "threshold": 2, "count": count}],
            "holders": [{"group": 0, "index": i, "name": f"holder {i}", "device_id": h.id}
                        for i, h in enumerate(shares.values())],
            "identifier": 7945, "set_number": number, "created_at": old["created_at"] if old else now,
            "last_rotated": now}
        self.event(by, "org_recovery_key_rotated", {
            "recovery_key_id": identity, "encryption_pubkey": b64(keys.x25519_public(secret)),
            "signing_pubkey": b64(ed25519.public_key(seed)), "set_number": number,
            "old_recovery_key_id": old["id"] if old else None,
            "shares": {share: holder.id for share, holder in shares.items()}}, None, writes, **tweak)
        return list(shares)

    def contribute(self, by, request, share, words=b"share", **tweak):
        public = keys.base64.b64decode(self.recs[f"recovery/requests/{request}.json"]["new_device_pubkey"])
        ephemeral, sealed = keys.seal(public, words, keys.CONTRIBUTION_INFO, keys.raw(request) + keys.raw(share),
                                      self.random.bytes(32), self.random.bytes(12))
        return self.event(by, "recovery_share_contributed", {
            "request_id": request, "share_id": share, "contributed_by": by.id}, None, {
                f"recovery/contributions/{request}/{share}.json": {
                    "type": "recovery_contribution", "share_id": share, "request_id": request,
                    "ephemeral_pubkey": b64(ephemeral), "ciphertext": b64(sealed)}}, **tweak)

    def complete(self, actor, request, contributors=(), new_owner=False, ork=None, sign_over=None, **tweak):
        """`sign_over` replaces parts of what the recovery key signs."""
        parts = {"request_id": request, "new_owner": new_owner, "signing": actor.signing,
                 "encryption": actor.encryption, "previous_chain": self.chain, "user_id": actor.user,
                 **(sign_over or {})}
        signature = ed25519.sign(keys.ork_keys(ork or self.ork)[1], keys.ork_message(**parts))
        writes = self._end(request, status="completed", completed_at=self.now())
        writes.update(self._status(actor, "active"))
        details = {"request_id": request, "user_id": actor.user, "shares_used": 2,
                   "contributors": sorted(c.id for c in contributors), "new_owner": new_owner,
                   "ork_signature": b64(signature)}
        if new_owner:
            details["device_ids"] = sorted(self.active_devices(actor.user) + [actor.id])
            writes.update(self._crown(actor))
        return self.event(actor, "org_recovery_completed", details, None, writes, **tweak)

    def _crown(self, actor):
        owner = next(m["user_id"] for m in self.recs["members.json"]["data"]["members"] if m["role"] == "owner")
        writes = {}
        for path in [p for p in self.recs if p.endswith("members.json")]:
            record = self.rec(path)
            members = {m["user_id"]: m for m in record["data"]["members"]}
            if members.get(owner, {}).get("role") != "owner":
                continue
            members[owner]["role"] = "admin"
            heir = members.setdefault(actor.user, {"user_id": actor.user, "added_at": self.now(),
                                                   "added_by": actor.id})
            heir.update(role="owner", expires_at=None)
            record["data"]["members"] = [members[user] for user in sorted(members, key=str.encode)]
            record["data"]["updated_at"] = self.now()
            writes[path] = record
        return writes
