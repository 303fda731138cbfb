"""A writer of vaults. It asks nobody's permission: what an insider may not do, it does, signed and chained correctly.

Every method ends in `event`, whose `tweak` arguments alter what is written before it is hashed, signed and chained.
"""

import copy
import datetime
import hashlib
import uuid

from . import ed25519, keys
from .blake3 import blake3
from .encoding import canonical
from .keys import b64

DROP = object()
START = datetime.datetime(2026, 1, 5, 9, 0, 0)
SETTINGS = {"require_device_approval": False, "github_org": None, "audit_reads": False,
            "default_rotation_policy": None}
POLICY = {"rotate_on_member_remove": True, "rotate_on_device_revoke": True, "max_age_days": None,
          "notify_before_expiry_days": None}


class Random:
    """Repeatable, so that verified signatures and hashes of common prefixes can be cached."""

    def __init__(self, seed):
        self.seed, self.count = seed, 0

    def bytes(self, length):
        self.count += 1
        return hashlib.shake_256(f"{self.seed}/{self.count}".encode()).digest(length)

    def id(self):
        return str(uuid.UUID(bytes=self.bytes(16), version=4))


class Actor:
    """A device with its secret keys."""

    def __init__(self, random, user, name, device_type="interactive", expires_at=None):
        self.id, self.user, self.name, self.type = random.id(), user, name, device_type
        self.expires_at = expires_at
        self.seed, self.secret = random.bytes(32), random.bytes(32)
        self.signing, self.encryption = ed25519.public_key(self.seed), keys.x25519_public(self.secret)

    def sign(self, message):
        return ed25519.sign(self.seed, message)

    def described(self):
        return {"device_name": self.name, "device_type": self.type, "signing_pubkey": b64(self.signing),
                "encryption_pubkey": b64(self.encryption), "expires_at": self.expires_at}

    def record(self, now, status):
        return {"id": self.id, "user_id": self.user, "name": self.name, "device_type": self.type,
                "signing_pubkey": b64(self.signing), "encryption_pubkey": b64(self.encryption), "enrolled_at": now,
                "status": status, "expires_at": self.expires_at, "type": "device"}


def altered(value, changes):
    """A copy with members replaced, or dropped; or what a function makes of a copy, in place or as its result."""
    value = copy.deepcopy(value)
    if callable(changes):
        result = changes(value)
        return result if isinstance(result, (dict, list, bytes)) else value
    for member, change in (changes or {}).items():
        if change is DROP:
            value.pop(member, None)
        else:
            value[member] = change
    return value


def sign(body, actor):
    """The record with its signature member."""
    return {**body, "signature": b64(actor.sign(canonical(body)))}


class Chain:
    """The log and the files: what every event shares."""

    def __init__(self, seed="vault"):
        self.random = Random(seed)
        self.recs, self.files, self.pdks = {}, {}, {}
        self.events, self.chain, self.previous = [], b"", None
        self.moment = START
        self.org_id = self.random.id()

    def copy(self):
        return copy.deepcopy(self)

    def now(self):
        return self.moment.strftime("%Y-%m-%dT%H:%M:%SZ")

    def after(self, **span):
        """The clock moved on, for times such as expiries."""
        return (self.moment + datetime.timedelta(**span)).strftime("%Y-%m-%dT%H:%M:%SZ")

    def wait(self, **span):
        self.moment += datetime.timedelta(**span)

    def actor(self, user, name="laptop", device_type="interactive", expires_at=None):
        return Actor(self.random, user, name, device_type, expires_at)

    def event(self, actor, event_type, details, project=None, writes=None, *, ts=None, set_details=None,
              set_data=None, set_envelope=None, set_files=None, set_records=None, raw=None, record_signer=None,
              signer=None, set_signature=None, schema_version=1, late_data=None):
        """`writes` = {path: body, bytes or None}. The set_… are changes as `altered` takes them; late_data is made
        after the chain hash, set_signature is a function of the signature's bytes and the signed message."""
        stamp = ts or self.now()
        if ts is None:
            self.moment += datetime.timedelta(seconds=60)
        hashes = {}
        for path, body in (writes or {}).items():
            change = (set_records or {}).get(path.rsplit("/", 1)[-1], (set_records or {}).get(path))
            self._put(path, body, change, record_signer or actor)
            hashes[path] = None if body is None else b64(blake3(self.files[path]))
        for path, data in (raw or {}).items():
            self.files[path] = data
            hashes[path] = b64(blake3(data))
        data = {"event_id": self.random.id(), "event_type": event_type, "timestamp": stamp,
                "actor_device_id": actor.id, "actor_user_id": actor.user, "org_id": self.org_id,
                "project_id": project, "sequence": len(self.events) + 1, "previous_event_id": self.previous,
                "details": altered(details, set_details), "files": altered(hashes, set_files)}
        data = altered(data, set_data)
        data.setdefault("chain_hash", b64(blake3(self.chain + canonical(data))))
        data = altered(data, late_data)
        self._append(actor, signer, data, schema_version, set_envelope, set_signature)
        return data

    def _append(self, actor, signer, data, schema_version, set_envelope, set_signature):
        body = {"schema_version": schema_version, "type": "audit_event", "data": data, "signed_by": actor.id}
        body = altered(body, set_envelope)
        message = canonical(body)
        signature = (signer or actor).sign(message)
        if set_signature:
            signature = set_signature(signature, message)
        path = f"audit/{data.get('timestamp', self.now())[:7]}/{data.get('event_id', self.random.id())}.json"
        self.files[path] = canonical({**body, "signature": b64(signature)}) + b"\n"
        self.events.append((path, data))
        if "chain_hash" in data:
            self.chain = keys.base64.b64decode(data["chain_hash"])
        self.previous = data.get("event_id")

    def _put(self, path, body, change, signer):
        """`recs` keeps the record as it should be, so that the builder can go on after any change."""
        if body is None:
            self.recs.pop(path, None)
            self.files.pop(path, None)
        elif isinstance(body, bytes):
            self.files[path] = altered(body, change)
        else:
            self.recs[path] = body
            body = altered({"schema_version": 1, **body, "signed_by": signer.id}, change)
            self.files[path] = canonical(sign(body, signer)) + b"\n"

    def finish(self):
        """{path: bytes}, with the index."""
        months = sorted({path.split("/")[1] for path, _ in self.events})
        index = {"schema_version": 1, "latest_event_id": self.previous, "latest_chain_hash": b64(self.chain),
                 "event_count": len(self.events), "months": months}
        return {**self.files, "audit/index.json": canonical(index) + b"\n"}

    def head(self, position=-1):
        data = self.events[position][1]
        return {"sequence": data["sequence"], "event_id": data["event_id"], "chain_hash": data["chain_hash"]}

    def rec(self, path):
        return copy.deepcopy(self.recs[path])

    def below(self, folder):
        return {path: None for path in sorted(self.files) if path.startswith(folder)}
