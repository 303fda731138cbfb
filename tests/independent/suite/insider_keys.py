"""Project keys (§4), and what only somebody who holds the keys can find out."""

from vaultformat import keys
from vaultformat.encoding import RawJson, canonical
from vaultformat.keys import b64
from vaultformat.plaintext import compose, padme

from .case import REFUSED, WHOLE
from .insider import attack, insider

ZERO_HASH = b64(bytes(32))


def key_attack(identifier, act, clause="§4", threat="K6"):
    attack("keys-" + identifier, clause, act, threat)


key_attack("rotation-leaves-a-member-out", lambda t: t.rotate(
    t.alice, t.p, recipients={k: v for k, v in t.eligible(t.p).items() if k != t.carol.id}))
key_attack("rotation-adds-a-stranger", lambda t: t.rotate(
    t.alice, t.p, recipients={**t.eligible(t.p), t.mallory.id: t.mallory.encryption}))
key_attack("rotation-adds-a-stranger-by-name", lambda t: t.rotate(
    t.alice, t.p, recipients={**t.eligible(t.p), t.mallory.id: t.mallory.encryption}, added=[t.mallory.id]))
key_attack("rotation-adds-who-is-in-the-org-only", lambda t: t.rotate(
    t.alice, t.p, recipients={**t.eligible(t.p), t.erin.id: t.erin.encryption}, added=[t.erin.id]))
key_attack("rotation-adds-an-approved-device-silently", lambda t: (
    t.second(t.carol), t.rotate(t.alice, t.p, recipients=t.eligible(t.p))), threat="K8")
key_attack("rotation-names-a-holder-as-added", lambda t: t.rotate(t.alice, t.p, added=[t.carol.id]))
key_attack("rotation-keeps-a-removed-member", lambda t: (
    t.remove_member(t.alice, t.dave.user, t.p),
    t.rotate(t.alice, t.p, recipients={**t.eligible(t.p), t.dave.id: t.dave.encryption})))
key_attack("rotation-keeps-a-revoked-device", lambda t: (
    t.revoke(t.alice, t.dave),
    t.rotate(t.alice, t.p, recipients={**t.eligible(t.p), t.dave.id: t.dave.encryption})))
key_attack("rotation-keeps-an-expired-member", lambda t: (
    t.change_role(t.alice, t.dave.user, "reader", t.p, expires_at=t.after(days=1)), t.wait(days=2),
    t.rotate(t.alice, t.p, recipients={**t.eligible(t.p), t.dave.id: t.dave.encryption})))
key_attack("rotation-without-the-recovery-key", lambda t: (
    t.set_up_recovery(t.alice),
    t.rotate(t.alice, t.p, recipients=t.eligible(t.p))), threat="R7")
key_attack("rotation-to-a-voided-recovery-key", lambda t: (
    t.set_up_recovery(t.alice), t.__dict__.update(old=t.recovery_entry()), t.set_up_recovery(t.alice),
    t.rotate(t.alice, t.p, recipients={**t.eligible(t.p), **t.recovery_entry(), **t.old})), threat="R2")
key_attack("rotation-by-who-does-not-hold-the-key", lambda t: t.rotate(t.second(t.bob), t.p), "§6")
key_attack("rotation-without-reason", lambda t: t.rotate(t.alice, t.p, None), "§6")
key_attack("rotation-for-an-unknown-reason", lambda t: t.rotate(t.alice, t.p, "boredom"), "§3")
key_attack("rotation-skips-a-version", lambda t: t.rotate(t.alice, t.p, set_details={"new_version": 3}), "§2", "H8")
key_attack("rotation-from-another-version", lambda t: t.rotate(t.alice, t.p, set_details={"old_version": 2}), "§2", "H8")
key_attack("rotation-hides-who-is-excluded", lambda t: (
    t.remove_member(t.alice, t.dave.user, t.p),
    t.rotate(t.alice, t.p, "member_removed", set_details={"excluded_devices": []})), "§6")
key_attack("rotation-hides-which-user-is-excluded", lambda t: (
    t.remove_member(t.alice, t.dave.user, t.p),
    t.rotate(t.alice, t.p, "member_removed", set_details={"excluded_users": []})), "§6")
key_attack("rotation-names-a-member-as-excluded", lambda t: t.rotate(
    t.alice, t.p, set_details={"excluded_users": [t.dave.user]}), "§6")
key_attack("first-key-has-a-reason", lambda t: t.create_project(t.erin, "mine", set_pdk=lambda r: r.update(
    reason="manual")), "§6", "C10")
key_attack("project-key-for-somebody-else", lambda t: t.create_project(
    t.erin, "mine", recipients={t.erin.id: t.erin.encryption, t.bob.id: t.bob.encryption}))
key_attack("project-key-not-for-ones-other-device", lambda t: t.create_project(
    t.alice, "mine", recipients={t.alice.id: t.alice.encryption}))
key_attack("project-key-not-for-recovery", lambda t: (t.set_up_recovery(t.alice), t.create_project(
    t.erin, "mine", recipients={t.erin.id: t.erin.encryption})), threat="R7")
key_attack("project-key-for-nobody", lambda t: t.create_project(t.erin, "mine", recipients={}))
key_attack("shared-with-a-stranger", lambda t: t.share(t.alice, t.p, 1, [t.mallory]), threat="K9")
key_attack("shared-with-who-is-in-the-org-only", lambda t: t.share(t.alice, t.p, 1, [t.erin]), threat="K9")
key_attack("shared-by-a-member", lambda t: (t.add_member(t.alice, t.erin.user, "reader", t.p),
                                            t.share(t.carol, t.p, 1, [t.erin])), "§6", "K9")
key_attack("shared-by-an-org-admin-outside", lambda t: (t.add_member(t.alice, t.erin.user, "reader", t.p),
                                                        t.share(t.frank, t.p, 1, [t.erin])), "§6", "K9")
key_attack("shared-with-an-expired-member", lambda t: (
    t.add_member(t.alice, t.erin.user, "reader", t.p, t.after(days=1)), t.wait(days=2),
    t.share(t.alice, t.p, 1, [t.erin])), threat="K9")
key_attack("shared-in-an-unknown-version", lambda t: (
    t.add_member(t.alice, t.erin.user, "reader", t.p), t.pdks.update({(t.p, 2): bytes(32)}),
    t.recs.update({f"projects/{t.p}/pdk/v2.json": t.rec(f"projects/{t.p}/pdk/v1.json")}),
    t.share(t.alice, t.p, 2, [t.erin])), "§8", "K9")
key_attack("shared-with-a-second-device-itself", lambda t: (
    lambda second: t.share(second, t.p, 1, [second]))(t.second(t.dave)), "§6", "K9")


def _replaces(entries, device, t):
    for entry in entries:
        if entry["device_id"] == device.id:
            entry.update(t.wrap(t.p, 1, device.id, device.encryption, bytes(32)))


key_attack("replaces-anothers-entry", lambda t: (
    t.add_member(t.alice, t.erin.user, "reader", t.p),
    t.share(t.bob, t.p, 1, [t.erin], set_entries=lambda entries: _replaces(entries, t.carol, t))), "§8", "K9")
key_attack("replaces-anothers-entry-openly", lambda t: (
    t.recs[f"projects/{t.p}/pdk/v1.json"]["wrapped_keys"].pop(0),
    t.share(t.bob, t.p, 1, [next(a for a in (t.alice, t.alice2, t.bob, t.carol, t.dave)
                                 if a.id not in t.holders(t.p, 1))])), threat="K9")
key_attack("drops-anothers-entry", lambda t: (
    t.add_member(t.alice, t.erin.user, "reader", t.p),
    t.share(t.bob, t.p, 1, [t.erin], set_entries=lambda entries: entries.remove(
        next(e for e in entries if e["device_id"] == t.carol.id)))), "§4", "K9")
key_attack("entry-differs-from-the-pinned-one", lambda t: (
    t.add_member(t.alice, t.erin.user, "reader", t.p),
    t.share(t.alice, t.p, 1, [t.erin], set_details={"wrapped": {t.erin.id: ZERO_HASH}})), threat="K9")
key_attack("entries-unsorted", lambda t: t.rotate(t.alice, t.p, set_entries=lambda entries: entries.reverse()))
key_attack("entry-twice", lambda t: t.rotate(
    t.alice, t.p, set_pdk=lambda record: record["wrapped_keys"].append(record["wrapped_keys"][-1])))
key_attack("entries-are-null", lambda t: t.rotate(t.alice, t.p, set_records={"v2.json": {"wrapped_keys": None}}))
key_attack("wrapped-is-a-list", lambda t: t.rotate(t.alice, t.p, set_details=lambda d: d.update(
    wrapped=sorted(d["wrapped"]))), "§6", "C10")
key_attack("added-devices-is-text", lambda t: t.rotate(t.alice, t.p, set_details={"added_devices": ""}), "§6", "C10")
key_attack("entry-of-59-bytes", lambda t: t.rotate(t.alice, t.p, set_entries=lambda entries: entries[0].update(
    ciphertext=b64(bytes(59)))))
key_attack("commitment-differs-from-the-event", lambda t: t.rotate(
    t.alice, t.p, set_details={"commitment": ZERO_HASH}), "§8")
key_attack("old-version-changed", lambda t: (t.rotate(t.alice, t.p), t.event(
    t.alice, "audit_note", {"note": "x"}, None, {f"projects/{t.p}/pdk/v1.json": {
        **t.rec(f"projects/{t.p}/pdk/v1.json"), "reason": "manual"}})), "§6")
key_attack("keeps-a-voided-recovery-key", lambda t: (
    t.set_up_recovery(t.alice), t.share(t.alice, t.p, 1, t.recovery_entry()), t.set_up_recovery(t.alice),
    setattr(t, "voided", ()), t.share(t.alice, t.p, 1, t.recovery_entry())), threat="R2")


def secret(identifier, clause="§5", threat="C3"):
    """What only somebody with the keys can find out."""
    def register(act):
        insider("secret-" + identifier, clause, WHOLE, threat, REFUSED)(act)
        return act
    return register


@secret("wrong-commitment", "§4", "C8")
def _(t):
    t.rotate(t.alice, t.p, set_pdk=lambda record: record.update(commitment=keys.commitment(bytes(32))))


@secret("one-device-gets-another-key", "§4", "C8")
def _(t):
    t.rotate(t.alice, t.p, set_entries=lambda entries: _other_key(entries, t))


def _other_key(entries, t):
    for entry in entries:
        if entry["device_id"] == t.carol.id:
            entry.update(t.wrap(t.p, 2, t.carol.id, t.carol.encryption, bytes(32)))


@secret("entry-wrapped-for-another-project", "§4", "H6")
def _(t):
    t.rotate(t.alice, t.p, set_entries=lambda entries: entries[0].update(
        t.wrap(t.q, 2, entries[0]["device_id"], t.eligible(t.p)[entries[0]["device_id"]], bytes(32))))


@secret("entry-with-an-ephemeral-key-of-small-order", "§4", "K13")
def _(t):
    t.rotate(t.alice, t.p, set_entries=lambda entries: entries[0].update(ephemeral_pubkey=ZERO_HASH))


def bad_plaintext(identifier, make):
    @secret("plaintext-" + identifier, "§5", "C10")
    def _(t):
        t.push(t.carol, t.p, t.s, content=make(b64(t.random.bytes(32))))


def _padded(content, pad="0"):
    content["pad"] = ""
    bare = len(canonical(content))
    content["pad"] = pad * (padme(bare) - bare)
    return canonical(content)


E = {"key": "A", "value": "1"}
bad_plaintext("one-zero-too-many", lambda s: compose([E], s).replace(b'"pad":"', b'"pad":"0'))
bad_plaintext("without-pad", lambda s: canonical({"entries": [E], "pad": "", "salt": s}))
bad_plaintext("pad-of-ones", lambda s: compose([E], s).replace(b'"pad":"0', b'"pad":"1') if b'"pad":"0' in compose(
    [E], s) else compose([{**E, "value": "12"}], s).replace(b'"pad":"0', b'"pad":"1'))
bad_plaintext("unsorted", lambda s: compose([{"key": "B", "value": "1"}, E], s))
bad_plaintext("sorted-by-utf-16", lambda s: compose([{"key": "\U0001f512", "value": ""}, {"key": "\uff41", "value": ""}],
                                                    s))
bad_plaintext("key-twice", lambda s: compose([E, E], s))
bad_plaintext("empty-key", lambda s: compose([{"key": "", "value": ""}], s))
bad_plaintext("key-too-long", lambda s: compose([{"key": "k" * 257, "value": ""}], s))
bad_plaintext("key-with-a-newline", lambda s: compose([{"key": "a\nb", "value": ""}], s))
bad_plaintext("short-salt", lambda s: compose([E], b64(bytes(16))))
bad_plaintext("salt-not-canonical", lambda s: compose([E], s[:42] + ("B" if s[42] != "B" else "C") + "="))
bad_plaintext("without-salt", lambda s: _padded({"entries": [E]}))
bad_plaintext("value-too-long", lambda s: compose([{"key": "A", "value": "v" * 1_048_577}], s))
bad_plaintext("too-many-entries", lambda s: compose([{"key": f"{i:05}", "value": ""} for i in range(10_001)], s))
bad_plaintext("tags-are-text", lambda s: compose([{**E, "metadata": {"tags": "a"}}], s))
bad_plaintext("number-as-value", lambda s: compose([{"key": "A", "value": 1}], s))
bad_plaintext("unknown-kind", lambda s: compose([{**E, "metadata": {"kind": "wallet"}}], s))
bad_plaintext("empty-metadata", lambda s: compose([{**E, "metadata": {}}], s))
bad_plaintext("float-in-metadata", lambda s: compose([{**E, "metadata": {"x": RawJson("1.5")}}], s))
bad_plaintext("no-otpauth-uri", lambda s: compose([{**E, "metadata": {"totp": "https://example.org"}}], s))
bad_plaintext("newline-at-the-end", lambda s: compose([E], s) + b"\n")
bad_plaintext("not-json", lambda s: b"\0" * 96)
bad_plaintext("white-space", lambda s: compose([E], s).replace(b'{"entries"', b'{ "entries"'))


@secret("first-version-with-entries")
def _(t):
    t.create_set(t.carol, t.p, "new", content=compose([E], b64(t.random.bytes(32))))


@secret("content-hash-of-another-plaintext")
def _(t):
    def change(meta):
        digest = keys.blake3(b"other")
        meta["data"]["content_hash"] = b64(digest)
        previous = keys.base64.b64decode(meta["data"]["previous_chain_hash"])
        meta["data"]["chain_hash"] = b64(keys.blake3(previous + digest))
    t.push(t.carol, t.p, t.s, set_records={"v4.meta.json": change})


@secret("encrypted-for-another-version", threat="H5")
def _(t):
    base = f"projects/{t.p}/sets/{t.s}/"
    old = t.files[base + "v3.enc"]
    content = t.rec(base + "v3.meta.json")["data"]["content_hash"]

    def change(meta):
        chain = keys.base64.b64decode(meta["data"]["previous_chain_hash"]) + keys.base64.b64decode(content)
        meta["data"].update(content_hash=content, chain_hash=b64(keys.blake3(chain)),
                            ciphertext_hash=b64(keys.blake3(old)))
    t.push(t.carol, t.p, t.s, set_records={"v4.meta.json": change, "v4.enc": lambda data: old})


@secret("ciphertext-of-noise", threat="C12")
def _(t):
    noise = bytes(100)
    t.push(t.carol, t.p, t.s, set_records={"v4.enc": lambda data: noise, "v4.meta.json": lambda r: r["data"].update(
        ciphertext_hash=b64(keys.blake3(noise)))})
