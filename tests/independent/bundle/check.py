#!/usr/bin/env python3
"""tools/verify_bundle.py against bundles that hypha-cli writes, and against what an attacker makes of them.

check.py --cli build/dev/bin/hypha-cli"""

import argparse
import base64
import contextlib
import copy
import hashlib
import importlib.util
import io
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import unicodedata
import uuid

TOOL = pathlib.Path(__file__).resolve().parents[3] / "tools" / "verify_bundle.py"
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from vaultformat import blake3  # noqa: E402
spec = importlib.util.spec_from_file_location("verify_bundle", TOOL)
vb = importlib.util.module_from_spec(spec)
spec.loader.exec_module(vb)

HOSTILE = "=1+1|<b>x</b>\n\u202eevil\",\"event_id\":\"x\" \x41\u0301 \U0001F511"


class Vault:
    """A vault of two people that the product makes, and its bundles."""

    def __init__(self, cli, folder):
        self.cli, self.folder = cli, folder
        remote = str(folder / "remote.git")
        subprocess.run(["git", "init", "-q", "--bare", remote], check=True)
        ada = ("--user", "email|ada@example.org", "--device", "laptop")
        self.run("init", "--org", "Acme \U0001F511", *ada, "--remote", remote)
        self.run("project", "create", "api")
        self.run("set", "create", "api", "prod")
        self.run("put", "api", "prod", "KEY", stdin=b"first")
        self.run("audit", "note", "--", HOSTILE)
        self.run("sync")
        invitation = json.loads(self.run("invite", "--user", "email|ben@example.org", "--json"))["invitation"]
        (folder / "invitation").write_text(invitation)
        ben = ("--user", "email|ben@example.org", "--device", "phone")
        self.run("join", "--invitation-file", str(folder / "invitation"), *ben, home="ben")
        self.run("sync", home="ben")
        self.run("sync")
        self.run("device", "approve", "phone", "--invitation", "--role", "member", "--project", "api:reader", "--yes")
        self.run("sync")
        self.run("sync", home="ben")
        self.run("audit", "note", "by Ben", home="ben")
        self.run("sync", home="ben")
        self.run("sync")
        self.run("device", "revoke", "phone", "--yes")
        self.run("put", "api", "prod", "KEY", stdin=b"second")

    def run(self, *words, stdin=b"", home="ada"):
        environment = dict(os.environ, HYPHA_HOME=str(self.folder / home), HYPHA_PASSPHRASE="canary of eleven zebras")
        done = subprocess.run([self.cli, *words], input=stdin, env=environment, capture_output=True)
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        return done.stdout

    def bundle(self, *filters):
        path = self.folder / "bundle.json"
        self.run("audit", "bundle", str(path), "--force", *filters)
        return path.read_bytes()


def verdict(data):
    """None when the bundle holds, else what the verifier says."""
    try:
        vb.verify(data)
        return None
    except vb.Broken as problem:
        return str(problem)


def sealed(bundle):
    """The bundle as a file with its own hash made right: what an attacker hands out."""
    bundle = {name: value for name, value in bundle.items() if name != "whole"}
    bundle["whole"] = base64.b64encode(vb.blake3(vb.text_of(bundle))).decode()
    return vb.text_of(bundle) + b"\n"


def rechained(events, start, sign=None):
    """Chain hashes made anew from event `start` on, and with `sign` signatures too: an attacker with one key."""
    chain = base64.b64decode(events[start - 1]["data"]["chain_hash"]) if start else b""
    for event in events[start:]:
        rest = {name: value for name, value in event["data"].items() if name != "chain_hash"}
        chain = vb.blake3(chain + vb.text_of(rest))
        event["data"]["chain_hash"] = base64.b64encode(chain).decode()
        if sign:
            event["signature"] = sign(vb.text_of({n: v for n, v in event.items() if n != "signature"}))
    return events


def test_blake3():
    data = bytes(i % 251 for i in range((vb.LANES + 2) * vb.CHUNK))  # the pattern of the official vectors
    known = {0: "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262",
             1: "2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213",
             1023: "10108970eeda3eb932baac1428c7a2163b0e924c9a9e25b35bba72b28f70bd11",
             1024: "42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7",
             1025: "d00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444",
             2049: "5f4d72f40d7a5f82b15ca2b2e44b1de3c2ef86c426c95c1af0b6879522563030",
             4096: "015094013f57a5277b59d8475c0501042c0b642e531b0a1c8f58d2163229e969",
             31744: "62b6960e1a44bcc1eb1a611a8d6235b6b4b78f32e7abc4fb4c6cdcce94895c47",
             102400: "bc3e3d41a1146b069abffad3c0d44860cf664390afce4d9661f7902e7943e085"}
    for length, digest in known.items():
        assert vb.blake3(data[:length]).hex() == digest, length
    for length in (vb.LANES * vb.CHUNK + extra for extra in (0, 1, vb.CHUNK, vb.CHUNK + 1)):  # more than go side by side
        assert vb.blake3(data[:length]) == blake3.blake3(data[:length]), length


def test_signatures():
    import nacl.bindings
    public, secret = nacl.bindings.crypto_sign_seed_keypair(bytes(range(32)))
    message = b"message"
    good = nacl.bindings.crypto_sign(message, secret)[:64]
    assert vb.recomputed(public, message, good) and vb.signature_holds(public, message, good)
    assert not vb.recomputed(*vb.COFACTOR) and not vb.signature_holds(*vb.COFACTOR)
    assert vb.library() is not None  # the libraries here recompute and compare bytes
    larger = good[:32] + (int.from_bytes(good[32:], "little") + vb.L).to_bytes(32, "little")
    assert not vb.signature_holds(public, message, larger)
    for bit in range(0, 512, 7):
        bad = bytearray(good)
        bad[bit // 8] ^= 1 << bit % 8
        assert not vb.signature_holds(public, message, bytes(bad))
    # All eight points of small order, in each of their encodings: as R with S chosen for it, and as a key.
    small = 0
    for y in vb.SMALL_ORDER:
        for value in (y, y + vb.P):
            for sign in (0, 1):
                if value < 1 << 255:
                    encoded = (value | sign << 255).to_bytes(32, "little")
                    small += vb.is_small_order(encoded)
                    h = int.from_bytes(hashlib.sha512(encoded + public + message).digest(), "little") % vb.L
                    a = int.from_bytes(hashlib.sha512(bytes(range(32))).digest()[:32], "little")
                    a = (a & ~7 & ~(1 << 255)) | 1 << 254
                    forged = encoded + (h * a % vb.L).to_bytes(32, "little")
                    assert not vb.signature_holds(public, message, forged)
    assert small == 14, small
    for y in vb.SMALL_ORDER:
        assert vb.encode(vb.multiply(8, y.to_bytes(32, "little"))) == vb.encode((0, 1, 1, 0))
    assert vb.decode((vb.P + 1).to_bytes(32, "little")) is None


def test_whole(vault):
    whole = vault.bundle()
    assert verdict(whole) is None, verdict(whole)
    some = vault.bundle("--type", "audit_note", "--text", "EVIL <b>")
    parsed = vb.parse(some[:-1])
    assert verdict(some) is None and len(parsed["events"]) == 1 and len(parsed["other_events"]) > 5
    assert parsed["events"][0]["data"]["details"]["note"] == HOSTILE
    none = vault.bundle("--until", "2001-01-01")
    assert verdict(none) is None and vb.parse(none[:-1])["events"] == []
    command = subprocess.run([sys.executable, TOOL, vault.folder / "bundle.json", "--list"], capture_output=True)
    assert command.returncode == 0, command
    vault.bundle()
    command = subprocess.run([sys.executable, TOOL, vault.folder / "bundle.json", "--list", "--vault",
                              parsed["fingerprint_words"], "--checkpoint", parsed["checkpoint"]["words"]],
                             capture_output=True)
    assert command.returncode == 0 and b"complete and unchanged" in command.stdout, command
    assert b"\x1b" not in command.stdout and "\u202e".encode() not in command.stdout
    assert b"\\u{202E}evil" in command.stdout, command.stdout
    other = " ".join(reversed(parsed["fingerprint_words"].split()))
    command = subprocess.run([sys.executable, TOOL, vault.folder / "bundle.json", "--vault", other], capture_output=True)
    assert command.returncode == 1
    return whole


def test_bits(whole, count):
    """Every bit of some bytes of every part, and as many anywhere as there is time for."""
    chosen = {bit for byte in range(0, len(whole), 97) for bit in range(8 * byte, 8 * byte + 8)}
    chosen |= set(random.Random(1).sample(range(8 * len(whole)), count))
    for bit in sorted(chosen):
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        assert verdict(bytes(changed)), f"bit {bit} of the bundle can be changed: {whole[bit // 8 - 40:bit // 8 + 40]}"
    for size in (0, 1, len(whole) // 2, len(whole) - 2, len(whole) - 1):
        assert verdict(whole[:size])
    assert verdict(whole + b"\n") and verdict(b" " + whole) and verdict(whole.replace(b",", b", ", 1))
    return len(chosen)


def fields(value, path=()):
    """Every scalar of a record."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from fields(inner, path + (name,))
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from fields(inner, path + (i,))
    else:
        yield path, value


def altered(value):
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if value is None:
        return "x"
    return (("a" if value[0] != "a" else "b") + value[1:]) if value else "x"


def test_fields(whole):
    """Each field of each event altered, with every unsigned hash made right: the event is named."""
    bundle, count = vb.parse(whole[:-1]), 0
    for i, event in enumerate(bundle["events"]):
        for path, value in fields(event):
            changed = copy.deepcopy(bundle)
            inner = changed["events"][i]
            for name in path[:-1]:
                inner = inner[name]
            inner[path[-1]] = altered(value)
            said = verdict(sealed(changed))
            if path == ("data", "sequence"):  # it is no longer where it stands
                assert said, path
            else:
                assert said and said.startswith(f"event {i + 1}:"), (i + 1, path, said)
            count += 1
    return count


def test_lists(whole):
    """Dropped, doubled, exchanged, moved between the lists; and the same with the chain made anew."""
    bundle = vb.parse(whole[:-1])
    for i in range(len(bundle["events"])):
        dropped = copy.deepcopy(bundle)
        del dropped["events"][i]
        said = verdict(sealed(dropped))
        last = i == len(bundle["events"]) - 1  # only the checkpoint knows that there was one more
        assert said and ("checkpoint" in said if last else said.startswith(f"event {i + 2}:")), said
        doubled = copy.deepcopy(bundle)
        doubled["other_events"].append(doubled["events"][i])
        assert "event" in verdict(sealed(doubled))
        moved = copy.deepcopy(bundle)
        moved["other_events"].append(moved["events"].pop(i))
        assert verdict(sealed(moved)) is None  # which events were asked for is no secret and no claim
        if i:
            exchanged = copy.deepcopy(bundle)
            events = exchanged["events"]
            events[i - 1], events[i] = events[i], events[i - 1]
            assert verdict(sealed(exchanged))
            for a, b in (("sequence", "sequence"), ("previous_event_id", "previous_event_id")):
                events[i - 1]["data"][a], events[i]["data"][b] = events[i]["data"][b], events[i - 1]["data"][a]
            said = verdict(sealed({**exchanged, "events": rechained(events, 0)}))
            assert said and said.startswith("event "), said


def test_forged(whole):
    """An attacker signs with a key of their own: as themselves, in somebody's name, and from the first event on."""
    import nacl.bindings
    public, secret = nacl.bindings.crypto_sign_seed_keypair(b"m" * 32)

    def sign(message):
        return base64.b64encode(nacl.bindings.crypto_sign(message, secret)[:64]).decode()
    bundle = vb.parse(whole[:-1])
    words = (bundle["fingerprint_words"], bundle["checkpoint"]["words"])
    for i in range(len(bundle["events"])):
        forged = copy.deepcopy(bundle)
        forged["events"][i]["data"]["timestamp"] = "2020-01-01T00:00:00Z"
        rechained(forged["events"], i, sign)
        assert verdict(sealed(forged)).startswith(f"event {i + 1}:"), i
    # With the first event's key replaced it is another vault: whole, and its words say so.
    other = copy.deepcopy(bundle)
    alone = next(i for i, event in enumerate(other["events"]) if event["data"]["event_type"] == "device_enrolled")
    del other["events"][alone:]
    other["devices"] = [d for d in other["devices"] if d["device_id"] == other["events"][0]["data"]["actor_device_id"]]
    other["events"][0]["data"]["details"]["signing_pubkey"] = base64.b64encode(public).decode()
    events = rechained(other["events"], 0, sign)
    chains = [base64.b64decode(events[i]["data"]["chain_hash"]) for i in (0, -1)]
    other["devices"][0]["signing_pubkey"] = base64.b64encode(public).decode()
    other["fingerprint"], other["fingerprint_words"] = events[0]["data"]["chain_hash"], vb.words_of(chains[0])
    other["checkpoint"].update(sequence=alone, event_id=events[-1]["data"]["event_id"], chain_hash=events[-1]["data"]["chain_hash"], words=vb.words_of(chains[1]))
    said = verdict(sealed(other))
    assert said is None, said
    assert words[0] != other["fingerprint_words"] and words[1] != other["checkpoint"]["words"]


def own_vault(bundle, **texts):
    """A whole bundle of one event, signed by an attacker: every text in it is theirs."""
    import nacl.bindings
    public, secret = nacl.bindings.crypto_sign_seed_keypair(b"m" * 32)
    own = copy.deepcopy(bundle)
    own["events"], own["other_events"] = own["events"][:1], []
    first = own["events"][0]
    first["data"]["details"].update(signing_pubkey=base64.b64encode(public).decode(), **texts)
    rechained(own["events"], 0, lambda text: base64.b64encode(nacl.bindings.crypto_sign(text, secret)[:64]).decode())
    chain = base64.b64decode(first["data"]["chain_hash"])
    own["devices"] = [d for d in own["devices"] if d["device_id"] == first["data"]["actor_device_id"]]
    own["devices"][0].update(signing_pubkey=base64.b64encode(public).decode(), name=first["data"]["details"]["device_name"])
    own["fingerprint"], own["fingerprint_words"] = first["data"]["chain_hash"], vb.words_of(chain)
    own["checkpoint"] = {"sequence": 1, "event_id": first["data"]["event_id"], "chain_hash": first["data"]["chain_hash"],
                         "words": vb.words_of(chain)}
    return own


class Forger:
    """Goes on with a bundle's log by events of whoever has these seeds; every hash is right."""

    def __init__(self, bundle):
        self.bundle = copy.deepcopy(bundle)

    @staticmethod
    def key(seed):
        import nacl.bindings
        return base64.b64encode(nacl.bindings.crypto_sign_seed_keypair(seed)[0]).decode()

    @staticmethod
    def sign(seed, text):
        import nacl.bindings
        secret = nacl.bindings.crypto_sign_seed_keypair(seed)[1]
        return base64.b64encode(nacl.bindings.crypto_sign(text, secret)[:64]).decode()

    @property
    def chain(self):
        return base64.b64decode(self.bundle["events"][-1]["data"]["chain_hash"])

    def add(self, seed, device, event_type, when=None, **details):
        last = self.bundle["events"][-1]["data"]
        event = copy.deepcopy(self.bundle["events"][-1])
        event["signed_by"] = device[0]
        event["data"].update(actor_device_id=device[0], actor_user_id=device[1], details=details, event_id=str(uuid.uuid4()),
                             event_type=event_type, files={}, previous_event_id=last["event_id"], project_id=None,
                             sequence=last["sequence"] + 1, timestamp=when or last["timestamp"])
        self.bundle["events"].append(event)
        rechained(self.bundle["events"], last["sequence"], lambda text: self.sign(seed, text))
        return self

    def enrol(self, seed, device, event_type="device_enrolled", by=None, device_type="interactive", expires_at=None):
        name = {"device_id": device[0], "user_id": device[1], "name": "forged", "device_type": device_type,
                "signing_pubkey": self.key(seed), "encryption_pubkey": self.key(seed)}
        self.bundle["devices"] = sorted(self.bundle["devices"] + [name], key=lambda d: d["device_id"])
        details = {("device_name" if k == "name" else k): v for k, v in name.items()}
        return self.add(by[0] if by else seed, by[1] if by else device, event_type, expires_at=expires_at, **details)

    def recover(self, seed, device, recovery_seed, owner=False, claimed=None, chain=None):
        request, key = str(uuid.uuid4()), base64.b64decode(self.key(seed))
        message = (b"mycelium-org-recovery-v1" + uuid.UUID(request).bytes + bytes([owner]) + key + key
                   + (chain or self.chain) + device[1].encode())
        return self.add(seed, device, "org_recovery_completed", request_id=request, user_id=device[1], shares_used=2,
                        contributors=[], new_owner=owner if claimed is None else claimed,
                        ork_signature=self.sign(recovery_seed, message))

    def verdict(self):
        last = self.bundle["events"][-1]["data"]
        self.bundle["checkpoint"] = {"sequence": last["sequence"], "event_id": last["event_id"],
                                     "chain_hash": last["chain_hash"], "words": vb.words_of(self.chain)}
        return verdict(sealed(self.bundle))


def test_let_in(whole):
    """Nobody comes in by an event of their own: not by a recovery that no key of the log made, nor as a CI device."""
    bundle = vb.parse(whole[:-1])
    ada = (bundle["events"][0]["data"]["actor_device_id"], bundle["events"][0]["data"]["actor_user_id"])
    device, host, recovery = (str(uuid.uuid4()), ada[1]), b"h" * 32, b"r" * 32
    count = len(bundle["events"])

    def refused(forger, events, words):
        text = forger.verdict()
        assert text and text.startswith(f"event {events}:") and words in text, text
    # The host appends to the real log: it can enrol a device in Ada's name, which proves nothing yet.
    forger = Forger(bundle).enrol(host, device)
    assert forger.verdict() is None
    notes = vb.verify(sealed(forger.bundle))[0].notes
    assert len(notes) == 1 and device[0] in notes[0] and "nobody has let in" in notes[0], notes
    assert vb.verify(whole)[0].notes == []
    refused(Forger(bundle).enrol(host, device).add(host, device, "audit_note", note="x"), count + 2, "active")
    refused(Forger(bundle).enrol(host, device).recover(host, device, host), count + 2, "recovery key")
    # A log with a recovery key: its signature, over this device and this place in the log, and nobody else's.
    own, mine = own_vault(bundle), (ada, b"m" * 32)

    def prepared():
        forger = Forger(own).add(mine[1], ada, "org_recovery_key_rotated", signing_pubkey=Forger.key(recovery))
        return forger.enrol(host, device)
    recovered = prepared().recover(host, device, recovery).add(host, device, "audit_note", note="x")
    assert recovered.verdict() is None and vb.verify(sealed(recovered.bundle))[0].notes == []
    refused(prepared().recover(host, device, host), 4, "ork_signature")
    refused(prepared().recover(host, device, recovery, claimed=True), 4, "ork_signature")
    refused(prepared().recover(host, device, recovery, owner=True, claimed=1), 4, "new_owner")
    refused(prepared().recover(host, device, recovery, chain=bytes(32)), 4, "ork_signature")
    refused(prepared().recover(host, device, recovery).recover(host, device, recovery), 5, "waits")
    refused(prepared().recover(mine[1], ada, recovery), 4, "waits")
    # A CI device is active at once, and is for acts of CI devices.
    ci = (str(uuid.uuid4()), "ci|build")
    assert Forger(own).enrol(host, ci, "ci_enrolled", (mine[1], ada), "ci").verdict() is None
    refused(Forger(own).enrol(host, ci, "ci_enrolled", (mine[1], ada)), 2, "type ci")
    refused(Forger(own).enrol(host, device, "ci_enrolled", (mine[1], ada), "ci"), 2, "ci devices")
    refused(Forger(own).enrol(host, device, device_type="ci"), 2, "type interactive")
    refused(Forger(own).enrol(host, ci), 2, "interactive devices")
    # The owner of a vault is who its first event says, whatever else it says.
    other = own_vault(bundle, owner_user_id="email|eve@example.org", user_id=ada[1])
    assert verdict(sealed(other)).startswith("event 1:"), verdict(sealed(other))


def test_clocks(whole):
    """Odd clocks are no failure, and are told."""
    bundle, seed = own_vault(vb.parse(whole[:-1])), b"m" * 32
    ada = (bundle["events"][0]["data"]["actor_device_id"], bundle["events"][0]["data"]["actor_user_id"])
    now = time.time()
    times = [time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at)) for at in (now + 300, now + 86400, now)]
    forger = Forger(bundle)
    for when in times:
        forger.add(seed, ada, "audit_note", when, note="x")
    assert forger.verdict() is None
    notes = vb.verify(sealed(forger.bundle))[0].notes
    assert notes == ["event 3: its time is in the future",
                     "event 4: its time is earlier than that of the event before it"], notes


def test_inside(whole):
    """What somebody can sign whose keys are good, and what looks the same but is written otherwise."""
    bundle = vb.parse(whole[:-1])
    own, mine = own_vault(bundle), b"m" * 32
    ada = (own["events"][0]["data"]["actor_device_id"], own["events"][0]["data"]["actor_user_id"])
    other, theirs = (str(uuid.uuid4()), ada[1]), b"o" * 32

    def refused(forger, event, words):
        text = forger.verdict()
        assert text and text.startswith(f"event {event}:") and words in text, text

    def approved(keys=None):
        public = base64.b64decode(Forger.key(theirs))
        hash_ = base64.b64encode(vb.blake3(keys or public + public)).decode()
        return Forger(own).enrol(theirs, other).add(mine, ada, "device_approved", device_id=other[0], approved_by=ada[0],
                                                    keys_hash=hash_)
    # A device that was let in, and what it signs once it is revoked or has expired.
    assert approved().add(theirs, other, "audit_note", note="x").verdict() is None
    revoked = approved().add(mine, ada, "device_revoked", device_id=other[0], user_id=ada[1], reason=None)
    let_in = copy.deepcopy(revoked)
    assert let_in.verdict() is None and vb.verify(sealed(let_in.bundle))[0].notes == []
    refused(revoked.add(theirs, other, "audit_note", note="x"), 5, "active")
    refused(approved(keys=bytes(64)), 3, "keys_hash")
    refused(approved().add(mine, ada, "device_approved", device_id=other[0], approved_by=ada[0], keys_hash="x"), 4, "waits")
    refused(Forger(own).enrol(theirs, other).add(theirs, other, "device_approved", device_id=other[0]), 3, "active")
    ci = (str(uuid.uuid4()), "ci|build")

    def pulled(at, event_type="ci_pull"):
        forger = Forger(own).enrol(theirs, ci, "ci_enrolled", (mine, ada), "ci", expires_at="2030-01-01T00:00:00Z")
        return forger.add(theirs, ci, event_type, at, device_id=ci[0])
    assert pulled("2029-12-31T23:59:59.9Z").verdict() is None
    refused(pulled("2030-01-01T00:00:00Z"), 3, "expired")
    assert pulled("2030-01-01T00:00:00Z", "ci_expired").verdict() is None
    # A head that was seen elsewhere, or that is still to come.
    first = own["events"][0]["data"]["chain_hash"]
    assert Forger(own).add(mine, ada, "head_seen", sequence=1, chain_hash=first).verdict() is None
    for number, chain in ((1, base64.b64encode(bytes(32)).decode()), (2, first), (0, first), (True, first), (-1, first)):
        forger = Forger(own).add(mine, ada, "head_seen", sequence=number, chain_hash=chain)
        text = forger.verdict()
        assert text and ("head" in text or "integer" in text), (number, text)
    # Keys: of another device, of no use, not as everybody writes them.
    refused(Forger(own).enrol(mine, other), 2, "new")
    refused(Forger(own).add(mine, ada, "org_recovery_key_rotated", signing_pubkey=Forger.key(mine)), 2, "new")
    for point in ((1).to_bytes(32, "little"), bytes(32), (vb.P + 3).to_bytes(32, "little"), b"\xff" * 32):
        key = base64.b64encode(point).decode()
        refused(Forger(own).add(mine, ada, "org_recovery_key_rotated", signing_pubkey=key), 2, "usable")
    # As deep as the format goes, and one deeper.
    for depth, holds in ((64 - 3, True), (64 - 2, False)):
        deep = json.loads("[" * depth + "]" * depth)
        assert (Forger(own).add(mine, ada, "audit_note", note="x", more=deep).verdict() is None) == holds, depth
    # The same values in another spelling.
    event = Forger(own).add(mine, ada, "audit_note", note="x")
    assert event.verdict() is None
    text = sealed(event.bundle)
    for was, becomes in ((b'"note":"x"', b'"note":"\\u0078"'), (b'"note":"x"', b'"note":"x","note":"x"'),
                         (b'"sequence":2', b'"sequence":2.0'), (b'"sequence":2', b'"sequence":2e0'),
                         (b'"sequence":2', b'"sequence":02'), (b'"sequence":1,', b'"sequence":true,'),
                         (b'"project_id":null', b'"project_id":""'), (b'"schema_version":1', b'"schema_version":-1')):
        assert was in text and verdict(text.replace(was, becomes)), (was, becomes)
    signature = event.bundle["events"][-1]["signature"]
    assert verdict(text.replace(signature.encode(), (signature[:-3] + chr(ord(signature[-3]) + 1) + "==").encode()))
    for when in ("2029-02-29T00:00:00Z", "2029-01-01t00:00:00Z", "2029-01-01T24:00:00Z", "2029-01-01T00:00:00+00:00",
                 "2029-01-01T00:00:00.Z", "2029-13-01T00:00:00Z", "2029-01-01T00:00:00Z\n"):
        refused(Forger(own).add(mine, ada, "audit_note", when, note="x"), 2, "time")
    for when in ("0000-02-29T00:00:00Z", "2028-02-29T23:59:59.123456789Z", "9999-12-31T00:00:00Z"):
        assert Forger(own).add(mine, ada, "audit_note", when, note="x").verdict() is None, when


class Altered:
    """The vault's repository with other events in it, as its host can make it, and what each of the two says."""

    def __init__(self, vault):
        self.vault = vault
        repository, = (vault.folder / "ada" / "data").glob("*/vault.git")
        self.git = ["git", "-C", str(repository), "-c", "user.name=x", "-c", "user.email=x"]
        self.environment = dict(os.environ, GIT_INDEX_FILE=str(vault.folder / "index"))
        self.main = self.run("rev-parse", "main")

    def run(self, *words, stdin=b""):
        done = subprocess.run([*self.git, *words], input=stdin, env=self.environment, capture_output=True, check=True)
        return done.stdout.decode().strip()

    def show(self, events):
        self.run("read-tree", self.main)
        kept = [line for line in self.run("ls-files", "-s").split("\n") if "\t.mycelium/audit/" not in line]
        for event in events:
            blob = self.run("hash-object", "-w", "--stdin", stdin=vb.text_of(event) + b"\n")
            kept.append(f"100644 {blob} 0\t.mycelium/audit/{event['data']['timestamp'][:7]}/{event['data']['event_id']}.json")
        self.run("read-tree", "--empty")
        self.run("update-index", "--index-info", stdin="\n".join(kept).encode() + b"\n")
        commit = self.run("commit-tree", self.run("write-tree"), "-m", "x")
        self.run("update-ref", "refs/heads/main", commit)

    def hold(self, events):
        """How many events hold, as the product counts them, or None where all do."""
        self.show(events)
        environment = dict(os.environ, HYPHA_HOME=str(self.vault.folder / "ada"), HYPHA_PASSPHRASE="canary of eleven zebras")
        done = subprocess.run([self.vault.cli, "verify", "--audit", "--json"], env=environment, capture_output=True)
        report = json.loads(done.stdout)
        assert done.returncode == (0 if report["ok"] else 5), done
        return None if report["ok"] else report["events"]


def held(events):
    """The same, as the bundle's verifier counts them."""
    log = vb.Log()
    for event in sorted(events, key=vb.sequence_of):
        try:
            log.take(event)
        except vb.Broken:
            return log.sequence
    return None


def test_agreement(vault, whole):
    """The product over the repository and the verifier over its bundle end at the same event."""
    events, altered, count = vb.parse(whole[:-1])["events"], Altered(vault), 0

    def same(changed, breaks=True):
        nonlocal count
        wanted = held(changed)
        assert (wanted is not None) == breaks, wanted
        assert altered.hold(changed) == wanted, (altered.hold(changed), wanted)
        count += 1
    same(events, breaks=False)
    for i in range(1, len(events) - 1, max(1, len(events) // 3)):
        def of(change, rechain):
            changed = copy.deepcopy(events)
            change(changed[i])
            return rechained(changed, i) if rechain else changed
        for rechain in (False, True):
            same(of(lambda event: event["data"].update(timestamp=event["data"]["timestamp"][:17] + "59.5Z"), rechain))
            same(of(lambda event: event["data"].update(actor_user_id="email|eve@example.org"), rechain))
            same(of(lambda event: event["data"].update(sequence=event["data"]["sequence"] + 1), rechain))
            same(of(lambda event: event.update(signature=events[i - 1]["signature"]), rechain))
            same(of(lambda event: event.update(more=1), rechain))
        same(events[:i] + events[i + 1:])
        twice = copy.deepcopy(events[i])
        twice["data"].update(event_id=str(uuid.uuid4()), sequence=len(events) + 1,
                             previous_event_id=events[-1]["data"]["event_id"])
        same(rechained(copy.deepcopy(events) + [twice], len(events)))
    return count


TERMINAL = "\x1b[2J\x1b]0;title\x07\r\n\x9b31m\u202e\u2066\u200f\u2028\ufeff\x7f<b>=1+1"


def said(folder, data, *words):
    """What the tool prints about these bytes, in process: exit code and everything that a terminal would get."""
    path = folder / "hostile.json"
    path.write_bytes(data)
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = vb.main([str(path), *words])
    return code, out.getvalue()


def test_older(whole, folder):
    """Cutting the end off needs no key: the checkpoint's words tell it. Parts of two bundles make none."""
    bundle = vb.parse(whole[:-1])
    older = copy.deepcopy(bundle)
    older["events"].pop()
    last = older["events"][-1]["data"]
    older["checkpoint"] = {"sequence": last["sequence"], "event_id": last["event_id"], "chain_hash": last["chain_hash"],
                           "words": vb.words_of(base64.b64decode(last["chain_hash"]))}
    cut = sealed(older)
    assert said(folder, cut)[0] == 0
    code, text = said(folder, cut, "--checkpoint", bundle["checkpoint"]["words"])
    assert code == 1 and "the checkpoint" in text, text
    for name in ("checkpoint", "events"):
        assert verdict(sealed({**bundle, name: older[name]})) and verdict(sealed({**older, name: bundle[name]})), name
    other = own_vault(bundle)
    assert verdict(sealed({**bundle, "events": other["events"] + bundle["events"][1:]})).startswith("event 2:")
    for first, second in ((whole, cut), (cut, whole), (whole, sealed(other))):
        half = len(first) // 2
        for mixed in (first + second, first[:-1] + second, first[:half] + second[half:], first[:-1] + b"," + second):
            assert verdict(mixed), mixed[:60]


def is_plain(text):
    return all(c == "\n" or (unicodedata.category(c)[0] != "C" and unicodedata.category(c) not in ("Zl", "Zp")) for c in text)


def test_terminal(whole, folder):
    """Escapes, bidirectional controls and line ends in every text reach a terminal as visible characters."""
    bundle = vb.parse(whole[:-1])
    own = own_vault(bundle, device_name=TERMINAL, org_name=TERMINAL)
    code, text = said(folder, sealed(own), "--list")
    assert code == 0 and is_plain(text), (code, text)
    assert "\\u{001B}[2J" in text and "\\u001b[2J" in text and "\\u{202E}" in text and "\\u{009B}" in text, text
    lines = text.splitlines()
    assert sum(TERMINAL[-7:] in line for line in lines) == 1 and len(lines) == 7, text  # a name starts no line of its own
    code, text = said(folder, sealed(own), "--vault", TERMINAL)
    assert code == 1 and is_plain(text), text
    # The same in the place of each value, where it does not belong: what is said about it is as harmless.
    count = 0
    for path, value in fields(own):
        changed = copy.deepcopy(own)
        inner = changed
        for name in path[:-1]:
            inner = inner[name]
        inner[path[-1]] = TERMINAL
        if value != TERMINAL:
            code, text = said(folder, sealed(changed) if path != ("whole",) else vb.text_of(changed) + b"\n", "--list")
            assert code == 1 and is_plain(text), (path, code, text)
            count += 1
    for data in (b"{" + TERMINAL.encode() + b"}\n", b'"' + b"\\ud800" * 3 + b'"\n', b"[" * 100000 + b"\n",
                 b"\xff\xfe\n", b"", b"\n", b"1" * 5000 + b"\n", json.dumps({TERMINAL: 1}).encode() + b"\n",
                 whole.replace(b'"audit_bundle"', b'"\\ud800"'), whole.replace(b'"checkpoint":{', b'"checkpoint":{"\\ud800":1,'),
                 whole.replace(b'"devices":[', b'"devices":[' + b"[" * 90000 + b"]" * 90000 + b",")):
        code, text = said(folder, data)
        assert code == 1 and text.startswith("BROKEN") and is_plain(text), (data[:60], text[:200])
    return count


def test_answers(whole, folder):
    """No traceback is an answer, and nothing is 0 that was not said."""
    path = folder / "whole.json"
    path.write_bytes(whole)

    def run(*words, **more):
        done = subprocess.run([sys.executable, TOOL, *words], stderr=subprocess.PIPE, **more)
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return done
    missing = run(folder / "\x1b[31mmissing", stdout=subprocess.PIPE)
    assert missing.returncode == 2 and missing.stderr and b"\x1b" not in missing.stderr and not missing.stdout, missing
    assert run(folder, stdout=subprocess.PIPE).returncode == 2
    closed = folder / "closed.json"
    closed.write_bytes(whole)
    closed.chmod(0)
    if not os.access(closed, os.R_OK):  # root reads everything
        assert run(closed, stdout=subprocess.PIPE).returncode == 2
    reader, writer = os.pipe()
    os.close(reader)
    assert run(path, "--list", stdout=writer).returncode == 2
    os.close(writer)
    if os.path.exists("/dev/full"):
        with open("/dev/full", "wb") as full:
            assert run(path, "--list", stdout=full).returncode == 2
    latin = run(path, "--list", stdout=subprocess.PIPE, env=dict(os.environ, PYTHONIOENCODING="ascii"))
    assert latin.returncode == 0 and latin.stdout.isascii(), latin
    assert run("--help", stdout=subprocess.PIPE).returncode == 0


def test_words(whole, cli_words):
    bundle = vb.parse(whole[:-1])
    assert len(vb.WORDS) == len(set(vb.WORDS)) == 1024 and vb.WORDS == sorted(vb.WORDS)
    assert bundle["fingerprint_words"] in cli_words and bundle["checkpoint"]["words"] in cli_words


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--cli", required=True)
    arguments.add_argument("--bits", type=int, default=400)
    options = arguments.parse_args()
    test_blake3()
    test_signatures()
    with tempfile.TemporaryDirectory() as folder:
        vault = Vault(options.cli, pathlib.Path(folder))
        whole = test_whole(vault)
        test_words(whole, vault.run("status").decode())
        test_answers(whole, pathlib.Path(folder))
        test_older(whole, pathlib.Path(folder))
        hostile = test_terminal(whole, pathlib.Path(folder))
        agreed = test_agreement(vault, whole)
    flips = test_bits(whole, options.bits)
    altered_fields = test_fields(whole)
    test_lists(whole)
    test_forged(whole)
    test_let_in(whole)
    test_inside(whole)
    test_clocks(whole)
    print(f"bundle verifier: {flips} flipped bits and {altered_fields} altered fields were found, "
          f"{hostile} hostile ones shown as text; it agreed with the product over {agreed} repositories")
    return 0


if __name__ == "__main__":
    sys.exit(main())
