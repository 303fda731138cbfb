"""Insiders again: what is owed, keys, versions, records that disagree with their events, CI and recovery."""

from vaultformat import keys
from vaultformat.builder import DROP, POLICY
from vaultformat.encoding import RawJson, canonical
from vaultformat.keys import b64
from vaultformat.plaintext import compose, padme

from .case import FLAGGED, REFUSED, WHOLE
from .insider import attack, insider

OTHER = "11111111-1111-4111-8111-111111111111"
ZERO_HASH = b64(bytes(32))

# --- what is owed, and what is due (§7) -------------------------------------------------------------------------

attack("rotation-owed-after-removal-is-missing", "§7", lambda t: t.remove_member(t.alice, t.dave.user, t.p), "M4")
attack("rotation-owed-after-revocation-is-missing", "§7", lambda t: t.revoke(t.alice, t.dave), "M4")
attack("rotation-owed-is-made-by-another", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user, t.p), t.rotate(t.bob, t.p, "member_removed")), "M4")
attack("rotation-owed-is-made-by-ones-other-device", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user, t.p), t.rotate(t.alice2, t.p, "member_removed")), "M4")
attack("something-else-before-what-is-owed", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user, t.p), t.note(t.alice), t.rotate(t.alice, t.p, "member_removed")), "M4")
attack("push-before-the-rotation-that-is-owed", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user, t.p), t.push(t.alice, t.p, t.s), t.rotate(t.alice, t.p)), "M4")
attack("removed-from-the-org-but-not-from-projects", "§7", lambda t: t.remove_member(t.alice, t.dave.user), "M4")
attack("removed-from-the-org-and-one-project-of-two", "§7", lambda t: (
    t.add_member(t.carol, t.dave.user, "reader", t.q), t.remove_member(t.alice, t.dave.user),
    t.remove_member(t.alice, t.dave.user, t.q)), "M4")
attack("removed-from-the-org-without-rotation", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user), t.remove_member(t.alice, t.dave.user, t.p)), "M4")
attack("owed-removal-of-somebody-else", "§7", lambda t: (
    t.remove_member(t.alice, t.dave.user), t.remove_member(t.alice, t.carol.user, t.p)), "M4")
attack("ci-revoked-without-rotation", "§7", lambda t: t.ci_revoke(t.alice, t.ci()), "M4")


def blocked(identifier, prepare):
    """Each of the four writes while a rotation is due."""
    writes = {"push": lambda t: t.push(t.carol, t.p, t.s), "create-set": lambda t: t.create_set(t.carol, t.p, "new"),
              "rename-set": lambda t: t.rename_set(t.carol, t.p, t.s, "new"),
              "delete-set": lambda t: t.delete_set(t.carol, t.p, t.s)}
    for label, write in writes.items():
        if label == "push" or identifier == "leaving":
            attack(f"{label}-while-due-after-{identifier}", "§7",
                   lambda t, write=write: (prepare(t), write(t)), "M4")


def _expires(act, **policy):
    def prepare(t):
        if policy:
            t.change_project(t.alice, t.p, policy={**POLICY, **policy})
        act(t)
        t.wait(days=2)
    return prepare


def _loan(t):
    second = t.second_until(t.dave, t.after(days=1))
    t.share(t.alice, t.p, 1, [second])


blocked("leaving", lambda t: t.remove_member(t.dave, t.dave.user, t.p))
blocked("revoking-ones-own-device", lambda t: t.revoke(t.dave, t.dave))
blocked("removal-by-who-does-not-hold-the-key", lambda t: t.remove_member(t.second(t.bob), t.dave.user, t.p))
blocked("a-membership-expired", _expires(lambda t: t.change_role(
    t.alice, t.dave.user, "reader", t.p, expires_at=t.after(days=1))))
blocked("an-org-membership-expired", _expires(lambda t: t.change_role(
    t.alice, t.dave.user, "reader", expires_at=t.after(days=1))))
blocked("a-device-expired", _expires(_loan))
blocked("max-age", _expires(lambda t: None, max_age_days=1))
blocked("max-age-of-the-organisation", lambda t: (
    t.change_settings(t.alice, settings={"default_rotation_policy": {**POLICY, "max_age_days": 1}}), t.wait(days=2)))


@insider("push-while-due-backdated", "§7", threat="M4")
def _(t):
    t.change_role(t.alice, t.dave.user, "reader", t.p, expires_at=t.after(days=1))
    earlier = t.now()
    t.wait(days=2)
    t.note(t.alice)
    t.moment = type(t.moment).strptime(earlier, "%Y-%m-%dT%H:%M:%SZ")
    t.push(t.carol, t.p, t.s)


@insider("push-with-a-key-too-old-backdated", "§7", threat="M4")
def _(t):
    t.change_project(t.alice, t.p, policy={**POLICY, "max_age_days": 30})
    t.wait(days=40)
    t.note(t.alice)
    t.wait(days=-35)
    t.push(t.carol, t.p, t.s)


def allowed(identifier, act, expected=WHOLE):
    insider("legal-" + identifier, "§7", expected)(lambda t: (act(t), None)[1])


allowed("expiry-of-a-device-where-the-policy-does-not-ask", lambda t: (
    _expires(_loan, rotate_on_device_revoke=False)(t), t.push(t.carol, t.p, t.s)))
allowed("expiry-of-a-member-where-the-policy-does-not-ask", lambda t: (
    _expires(lambda t: t.change_role(t.alice, t.dave.user, "reader", t.p, expires_at=t.after(days=1)),
             rotate_on_member_remove=False)(t), t.push(t.carol, t.p, t.s)))
allowed("due-blocks-only-four-events", lambda t: (
    t.remove_member(t.dave, t.dave.user, t.p), t.change_project(t.alice, t.p, "renamed"),
    t.add_member(t.alice, t.erin.user, "reader", t.p), t.create_set(t.carol, t.q, "elsewhere"),
    t.delete_project(t.alice, t.p)))
allowed("a-members-clock-does-not-count", lambda t: (
    t.change_role(t.alice, t.dave.user, "reader", t.p, expires_at=t.after(days=9)),
    t.note(t.carol, ts="2026-05-01T00:00:00Z"), t.push(t.carol, t.p, t.s)), FLAGGED)


# --- project keys (§4) ------------------------------------------------------------------------------------------

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


# --- sets and versions (§5) -------------------------------------------------------------------------------------

def version_attack(identifier, act, clause="§5", threat="H5"):
    attack("version-" + identifier, clause, act, threat)


def _meta(t, number=4, **changes):
    return t.push(t.carol, t.p, t.s, set_records={f"v{number}.meta.json": lambda r: r["data"].update(changes)})


version_attack("gap", lambda t: (t.recs.update({f"projects/{t.p}/sets/{t.s}/v4.meta.json": t.rec(
    f"projects/{t.p}/sets/{t.s}/v3.meta.json")}), t.push(t.carol, t.p, t.s, number=5)), "§2", "H8")
version_attack("repeated", lambda t: t.push(t.carol, t.p, t.s, number=3), "§2", "H5")
version_attack("huge", lambda t: t.push(t.carol, t.p, t.s, set_details={"version": 2 ** 53 - 1}), "§2", "H8")
version_attack("of-an-old-key", lambda t: (t.rotate(t.alice, t.p), t.push(t.carol, t.p, t.s, pdk_version=1)), "§5",
               "M3")
version_attack("claims-a-key-that-is-not-there", lambda t: _meta(t, pdk_version=2))
version_attack("wrong-chain-hash", lambda t: _meta(t, chain_hash=ZERO_HASH))
version_attack("wrong-previous-chain-hash", lambda t: _meta(t, previous_chain_hash=ZERO_HASH))
version_attack("previous-chain-hash-null", lambda t: _meta(t, previous_chain_hash=None))
version_attack("wrong-ciphertext-hash", lambda t: _meta(t, ciphertext_hash=ZERO_HASH))
version_attack("wrong-version-in-meta", lambda t: _meta(t, version=5))
version_attack("wrong-set-in-meta", lambda t: _meta(t, set_id=t.t), threat="H6")
version_attack("by-another", lambda t: _meta(t, created_by=t.bob.id), "§8", "M1")
version_attack("at-another-time", lambda t: _meta(t, created_at="2025-01-01T00:00:00Z"), "§3", "H11")
version_attack("message-differs", lambda t: _meta(t, message="innocent"), "§8")
version_attack("message-with-a-tab", lambda t: t.push(t.carol, t.p, t.s, message="a\tb"), "§2", "C10")
version_attack("content-hash-missing", lambda t: t.push(t.carol, t.p, t.s, set_records={
    "v4.meta.json": lambda r: r["data"].pop("content_hash") and None}), "§5")
version_attack("in-an-unknown-set", lambda t: t.push(t.carol, t.p, t.s, set_details={"set_id": OTHER}), "§8")
version_attack("in-the-set-of-another-project", lambda t: t.push(t.carol, t.p, t.s, set_data={"project_id": t.q}), "§6",
               "H6")
version_attack("set-record-lags", lambda t: t.push(t.carol, t.p, t.s, set_records={"set.json": {
    "current_version": 3}}), "§8")
version_attack("set-renamed-by-the-way", lambda t: t.push(t.carol, t.p, t.s, set_records={"set.json": {"name": "x"}}),
               "§8")
version_attack("files-without-the-ciphertext", lambda t: t.push(t.carol, t.p, t.s, set_files=lambda f: f.pop(
    next(path for path in f if path.endswith("v4.enc"))) and None), "§6", "H4")
version_attack("files-with-another-path", lambda t: t.push(t.carol, t.p, t.s, set_files={"vault.json": ZERO_HASH}), "§6",
               "H7")
version_attack("files-deletes-an-old-version", lambda t: t.push(
    t.carol, t.p, t.s, set_files={f"projects/{t.p}/sets/{t.s}/v2.enc": None}), "§6", "H4")
version_attack("rewrites-an-old-version", lambda t: (lambda path: t.push(t.carol, t.p, t.s, raw={path: b"x" * 40}))(
    f"projects/{t.p}/sets/{t.s}/v2.enc"), "§6", "H5")
version_attack("set-deleted-but-files-stay", lambda t: t.delete_set(
    t.carol, t.p, t.s, set_files=lambda f: f.pop(next(iter(f))) and None), "§6", "H4")
version_attack("set-deleted-under-another-name", lambda t: t.delete_set(t.carol, t.p, t.s, set_details={
    "set_name": "staging"}), "§6")
version_attack("set-renamed-from-another-name", lambda t: t.rename_set(t.carol, t.p, t.s, "b", set_details={
    "old_name": "staging"}), "§6")
version_attack("set-name-taken", lambda t: t.create_set(t.carol, t.p, "production"), "§2", "C10")
version_attack("set-renamed-to-a-taken-name", lambda t: (t.create_set(t.carol, t.p, "x"),
                                                         t.rename_set(t.carol, t.p, t.s, "x")), "§2", "C10")
version_attack("read-while-reads-are-not-logged", lambda t: t.pulled(t.dave, t.p, t.s), "§6")
version_attack("read-of-a-version-that-is-not-there", lambda t: (
    t.change_settings(t.alice, settings={"audit_reads": True}), t.pulled(t.dave, t.p, t.s, 9)), "§8")
version_attack("head-never-seen", lambda t: t.head_seen(t.dave, 3, set_details={"chain_hash": ZERO_HASH}), "§6", "H3")
version_attack("head-of-the-future", lambda t: t.head_seen(t.dave, 3, set_details={"sequence": 99}), "§6", "H3")

# --- records that disagree with their events (§3, §8) ------------------------------------------------------------


def record_attack(identifier, act, clause="§8", threat="M1"):
    attack("record-" + identifier, clause, act, threat)


def members(**changes):
    """Alters the last entry of the members' list."""
    return {"members.json": lambda r: r["data"]["members"][-1].update(changes)}


record_attack("signed-by-another-device", lambda t: t.change_settings(t.alice, name="X", record_signer=t.bob), "§3")
record_attack("signed-by-another-key", lambda t: t.change_settings(t.alice, name="X", record_signer=t.bob, set_records={
    "vault.json": {"signed_by": t.alice.id}}), "§3")
record_attack("of-another-type", lambda t: t.change_settings(t.alice, name="X", set_records={
    "vault.json": {"type": "project"}}), "§3", "C11")
record_attack("other-name", lambda t: t.change_settings(t.alice, name="X", set_records={"vault.json": {"name": "Y"}}))
record_attack("other-settings", lambda t: t.change_settings(t.alice, name="X", set_records={
    "vault.json": lambda r: r["settings"].update(require_device_approval=True)}))
record_attack("setting-is-one-instead-of-true", lambda t: t.change_settings(
    t.alice, settings={"audit_reads": 1}), "§3", "C10")
record_attack("setting-missing", lambda t: t.change_settings(t.alice, name="X", set_details=lambda d: d["settings"].pop(
    "audit_reads") and None), "§3", "C10")
record_attack("changed-fields-incomplete", lambda t: t.change_settings(
    t.alice, name="X", settings={"audit_reads": True}, set_details={"changed_fields": ["org_name"]}), "§6")
record_attack("changed-fields-unsorted", lambda t: t.change_settings(
    t.alice, name="X", settings={"audit_reads": True}, set_details={"changed_fields": ["org_name", "audit_reads"]}), "§6")
record_attack("policy-with-a-member-missing", lambda t: t.change_project(t.alice, t.p, policy={
    "rotate_on_member_remove": True}), "§3", "C10")
record_attack("policy-that-the-event-does-not-have", lambda t: t.change_project(
    t.alice, t.p, "api", set_records={"project.json": {"rotation_policy": {**POLICY, "rotate_on_member_remove": False}}}))
record_attack("created-by-another", lambda t: t.create_project(t.erin, "mine", set_records={
    "project.json": {"created_by": t.bob.id}}))
record_attack("created-at-another-time", lambda t: t.create_project(t.erin, "mine", set_records={
    "project.json": {"created_at": "2025-01-01T00:00:00Z"}}), "§3")
record_attack("project-of-another-org", lambda t: t.create_project(t.erin, "mine", set_records={
    "project.json": {"org_id": OTHER}}), threat="H6")
record_attack("project-id-differs-in-details", lambda t: t.create_project(t.erin, "mine", set_details={
    "project_id": OTHER}), "§6", "H6")
record_attack("project-name-taken", lambda t: t.create_project(t.erin, "api"), "§2", "C10")
record_attack("project-renamed-to-a-taken-name", lambda t: t.change_project(t.alice, t.p, "web"), "§2", "C10")
record_attack("project-name-with-white-space", lambda t: t.create_project(t.erin, "api\u2003"), "§2", "C10")
record_attack("project-name-empty", lambda t: t.create_project(t.erin, ""), "§2", "C10")
record_attack("project-name-too-long", lambda t: t.create_project(t.erin, "x" * 257), "§2", "C10")
record_attack("project-name-with-a-control-character", lambda t: t.create_project(t.erin, "a\u0085b"), "§2", "C10")
record_attack("user-id-with-a-space", lambda t: t.enroll(t.actor("email|a b@example.org")), "§2", "C10")
record_attack("user-id-too-long", lambda t: t.enroll(t.actor("email|" + "ü" * 126)), "§2", "C10")
record_attack("added-by-another", lambda t: t.add_member(t.alice, t.mallory.user, "reader", set_records=members(
    added_by=t.bob.id)))
record_attack("added-at-another-time", lambda t: t.add_member(t.alice, t.mallory.user, "reader", set_records=members(
    added_at="2025-01-01T00:00:00Z")), "§3")
record_attack("updated-at-another-time", lambda t: t.add_member(t.alice, t.mallory.user, "reader", set_records={
    "members.json": lambda r: r["data"].update(updated_at="2025-01-01T00:00:00Z")}), "§3")
record_attack("role-higher-than-the-event", lambda t: t.add_member(t.alice, t.mallory.user, "reader",
                                                                   set_records=members(role="admin")))
record_attack("expiry-differs-from-the-event", lambda t: t.add_member(
    t.alice, t.mallory.user, "reader", None, t.after(days=1), set_records=members(expires_at=None)))
record_attack("members-unsorted", lambda t: t.add_member(t.alice, t.mallory.user, "reader", set_records={
    "members.json": lambda r: r["data"]["members"].reverse()}), "§3", "C10")
record_attack("member-twice", lambda t: t.add_member(t.alice, t.mallory.user, "reader", set_records={
    "members.json": lambda r: r["data"]["members"].append(r["data"]["members"][-1])}))
record_attack("member-slipped-in", lambda t: t.add_member(t.alice, t.mallory.user, "reader", set_records={
    "members.json": lambda r: r["data"]["members"].append({**r["data"]["members"][-1], "user_id": "email|z@z.org"})}))
record_attack("member-left-out", lambda t: t.add_member(t.alice, t.mallory.user, "reader", set_records={
    "members.json": lambda r: r["data"]["members"].pop(2) and None}))
record_attack("members-of-another-org", lambda t: t.add_member(t.alice, t.mallory.user, "reader", set_records={
    "members.json": lambda r: r["data"].update(org_id=OTHER)}), threat="H6")
record_attack("device-of-another-name", lambda t: t.approve(t.alice, t.mallory, set_records={
    f"{t.mallory.id}.json": {"name": "iPhone"}}))
record_attack("device-expiry-prolonged", lambda t: t.approve(t.alice, t.mallory, set_records={
    f"{t.mallory.id}.json": {"expires_at": "2030-01-01T00:00:00Z"}}), "§4")
record_attack("device-without-status", lambda t: t.approve(t.alice, t.mallory, set_records={
    f"{t.mallory.id}.json": {"status": DROP}}), "§3", "C10")
record_attack("pdk-created-by-another", lambda t: t.rotate(t.alice, t.p, set_pdk=lambda r: r.update(
    created_by=t.bob.id)))
record_attack("pdk-of-another-reason", lambda t: t.rotate(t.alice, t.p, set_pdk=lambda r: r.update(reason="policy")))
record_attack("pdk-of-another-project", lambda t: t.rotate(t.alice, t.p, set_pdk=lambda r: r.update(project_id=t.q)),
              threat="H6")
record_attack("project-does-not-say-the-new-key", lambda t: t.rotate(t.alice, t.p, set_records={
    "project.json": {"current_pdk_version": 1}}), threat="M2")
record_attack("files-forgets-the-project", lambda t: t.rotate(t.alice, t.p, set_files=lambda f: f.pop(
    f"projects/{t.p}/project.json") and None), "§6", "H4")
record_attack("project-deleted-in-part", lambda t: t.delete_project(t.carol, t.q, set_files=lambda f: f.pop(
    f"projects/{t.q}/members.json", 0)), "§6", "H4")
record_attack("float-in-a-record", lambda t: t.change_settings(t.alice, name="X", set_records={
    "vault.json": {"x": RawJson("1.5")}}), "§2", "C10")
record_attack("duplicate-member-in-a-record", lambda t: t.change_settings(t.alice, name="X", set_records={
    "vault.json": {"x": RawJson('1,"x":2')}}), "§2", "C10")
record_attack("base64-not-canonical-in-details", lambda t: t.enroll(t.actor(t.dave.user, "odd"), set_details=lambda d:
              d.update(encryption_pubkey=_sloppy(d["encryption_pubkey"]))), "§2", "C10")


def _sloppy(text):
    """The same bytes with a bit set that the padding makes meaningless."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return text[:42] + alphabet[alphabet.index(text[42]) | 1] + "="


# --- CI ---------------------------------------------------------------------------------------------------------

def ci_attack(identifier, act, clause="§6", threat="M7"):
    attack("ci-" + identifier, clause, act, threat)


ci_attack("pushes", lambda t: t.push(t.ci(role="member"), t.p, t.s), "§7")
ci_attack("adds-a-member", lambda t: t.add_member(t.ci(role="admin"), t.mallory.user, "reader"), "§7")
ci_attack("rotates", lambda t: t.rotate(t.ci(role="admin"), t.p), "§7")
ci_attack("says-what-head-it-saw", lambda t: t.head_seen(t.ci()), "§7")
ci_attack("without-expiry", lambda t: t.ci_enroll(t.alice, t.actor("ci|x", "r", "ci")))
ci_attack("of-type-interactive", lambda t: t.ci_enroll(t.alice, t.actor("ci|x", "r", "interactive", t.after(days=1))))
ci_attack("in-a-persons-name", lambda t: t.ci_enroll(t.alice, t.actor(t.bob.user, "r", "ci", t.after(days=1))), "§6", "K8")
ci_attack("pulls-after-expiry", lambda t: (lambda ci: (t.wait(days=2), t.ci_pull(ci, t.p, t.s)))(t.ci(days=1)), "§7", "M3")
ci_attack("pulls-backdated-after-expiry", lambda t: (lambda ci, before: (
    t.wait(days=2), t.note(t.alice), t.ci_pull(ci, t.p, t.s, ts=before)))(t.ci(days=1), t.now()), "§7", "M3")
ci_attack("reads-while-reads-are-not-logged", lambda t: t.pulled(t.ci(), t.p, t.s))
ci_attack("pulls-from-another-project", lambda t: t.ci_pull(t.ci(), t.q, t.t), "§7")
ci_attack("pulls-in-anothers-name", lambda t: t.ci_pull(t.carol, t.p, t.s))
ci_attack("pull-of-another-ci-device", lambda t: t.ci_pull(t.ci(), t.p, t.s, set_details={"device_id": OTHER}))
ci_attack("revoked-by-a-member", lambda t: t.ci_revoke(t.carol, t.ci()), "§7")
ci_attack("revoked-that-is-none", lambda t: t.ci_revoke(t.alice, t.carol), "§8")
ci_attack("expiry-noted-by-a-member", lambda t: (lambda ci: (t.wait(days=2), t.ci_expire(t.carol, ci)))(t.ci(days=1)))
ci_attack("above-the-actor", lambda t: (t.add_member(t.alice, "ci|boss", "admin"), t.transfer(t.alice, "ci|boss"),
                                        t.ci_enroll(t.bob, t.actor("ci|boss", "r", "ci", t.after(days=1)))), "§6", "M9")


# --- recovery (§9) ----------------------------------------------------------------------------------------------

def recovery_attack(identifier, act, clause="§9", threat="R3"):
    attack("recovery-" + identifier, clause, act, threat)


def _lost(t, user=None, method="contact"):
    """A new device of somebody, pending, and its request."""
    t.new = t.actor(user or t.dave.user, "new laptop")
    t.enroll(t.new)
    return t.request(t.new, method)


recovery_attack("by-who-is-no-contact", lambda t: (t.contacts(t.dave, [t.alice.user]), _lost(t), t.approve(
    t.carol, t.new)), "§6", "K5")
recovery_attack("by-a-contact-who-may-not-share", lambda t: (t.contacts(t.dave, [t.carol.user]), _lost(t), t.approve(
    t.carol, t.new)), "§6", "K5")
recovery_attack("by-a-contact-without-a-request", lambda t: (
    t.contacts(t.alice, [t.bob.user]), t.approve(t.bob, t.actor_pending(t.alice))), "§6", "K5")
recovery_attack("by-a-contact-after-it-was-cancelled", lambda t: (
    t.contacts(t.alice, [t.bob.user]), t.cancel(t.alice, _lost(t, t.alice.user)), t.approve(t.bob, t.new)), "§6", "R3")
recovery_attack("contacts-set-for-another", lambda t: t.contacts(t.carol, [t.bob.user], set_details={
    "user_id": t.dave.user}), "§9", "K5")
recovery_attack("contacts-set-on-anothers-device", lambda t: t.contacts(t.carol, [t.bob.user], set_details={
    "device_id": t.dave.id}), "§9", "K5")
recovery_attack("contacts-differ-from-the-event", lambda t: t.contacts(t.carol, [t.bob.user], set_records={
    f"{t.carol.id}.json": {"recovery_contacts": [t.frank.user]}}), "§8", "K5")
recovery_attack("contacts-unsorted", lambda t: t.contacts(t.carol, [t.bob.user], set_details={
    "contacts": [t.frank.user, t.bob.user]}), "§6", "C10")
recovery_attack("assisted-by-who-is-no-contact", lambda t: (lambda r: (t.approve(t.alice, t.new), t.assist(t.bob, r)))(
    _lost(t)), "§9", "K5")
recovery_attack("assisted-before-approval", lambda t: (t.contacts(t.dave, [t.bob.user]), t.assist(t.bob, _lost(t))))
recovery_attack("assisted-twice", lambda t: (t.contacts(t.dave, [t.bob.user]), (lambda r: (
    t.approve(t.bob, t.new), t.assist(t.bob, r), t.assist(t.bob, r)))(_lost(t))))
recovery_attack("requested-by-an-active-device", lambda t: t.request(t.dave))
recovery_attack("requested-for-another-user", lambda t: (t.enroll(t.__dict__.setdefault("new", t.actor(
    t.dave.user, "n"))), t.request(t.new, set_details={"user_id": t.alice.user})))
recovery_attack("requested-by-an-unknown-method", lambda t: _lost(t, method="magic"), "§9", "C10")
recovery_attack("request-with-another-key", lambda t: _swap_request(t), "§9", "K1")
recovery_attack("cancelled-by-a-stranger", lambda t: t.cancel(t.carol, _lost(t)))
recovery_attack("cancelled-twice", lambda t: (lambda r: (t.cancel(t.dave, r), t.cancel(t.dave, r)))(_lost(t)))
recovery_attack("key-set-number-skipped", lambda t: t.set_up_recovery(t.alice, set_details={"set_number": 2}), threat="R2")
recovery_attack("key-of-an-old-set", lambda t: (t.set_up_recovery(t.alice), t.set_up_recovery(t.alice, set_details={
    "set_number": 1})), threat="R2")
recovery_attack("key-forgets-the-old-one", lambda t: (t.set_up_recovery(t.alice), t.set_up_recovery(
    t.alice, set_details={"old_recovery_key_id": None})), threat="K4")
recovery_attack("key-in-the-file-is-another", lambda t: t.set_up_recovery(t.alice, set_records={
    "org_recovery.json": {"encryption_pubkey": b64(t.mallory.encryption)}}), "§8", "K4")
recovery_attack("key-of-small-order", lambda t: t.set_up_recovery(t.alice, set_details={
    "encryption_pubkey": ZERO_HASH}), "§4", "K13")
recovery_attack("old-shares-stay", lambda t: (t.set_up_recovery(t.alice, [t.bob]), t.set_up_recovery(
    t.alice, set_files=lambda f: {k: v for k, v in f.items() if v})), "§6", "R2")
recovery_attack("shares-stay-after-revocation", lambda t: (t.set_up_recovery(t.alice, [t.frank]), t.revoke(
    t.alice, t.frank, set_files=lambda f: {k: v for k, v in f.items() if v})), "§6", "R2")
recovery_attack("threshold-above-count", lambda t: t.set_up_recovery(t.alice, set_records={
    "org_recovery.json": lambda r: r["groups"][0].update(threshold=9)}), threat="R5")
recovery_attack("share-for-another-device", lambda t: t.set_up_recovery(t.alice, [t.bob], set_details=lambda d: d.update(
    shares={share: t.carol.id for share in d["shares"]})), "§8", "K5")
recovery_attack("contribution-by-who-holds-no-share", lambda t: (lambda shares, r: t.contribute(t.carol, r, shares[0]))(
    t.set_up_recovery(t.alice, [t.bob]), _lost(t, method="org")), threat="R5")
recovery_attack("contribution-to-a-contact-request", lambda t: (lambda shares, r: t.contribute(t.bob, r, shares[0]))(
    t.set_up_recovery(t.alice, [t.bob]), _lost(t)), threat="R5")
recovery_attack("contribution-twice", lambda t: (lambda shares, r: (t.contribute(t.bob, r, shares[0]), t.contribute(
    t.bob, r, shares[0])))(t.set_up_recovery(t.alice, [t.bob]), _lost(t, method="org")), threat="R5")
recovery_attack("contributions-stay", lambda t: (lambda shares, r: (t.contribute(t.bob, r, shares[0]), t.cancel(
    t.bob, r, set_files=lambda f: {k: v for k, v in f.items() if v})))(
        t.set_up_recovery(t.alice, [t.bob]), _lost(t, method="org")), "§6", "R5")


def completed(identifier, act, clause="§9", threat="K4"):
    """The recovery key is set up and a device of dave's is pending with an org request."""
    def run(t):
        t.set_up_recovery(t.alice)
        t.share(t.alice, t.p, 1, t.recovery_entry())
        act(t, _lost(t, method="org"))
    attack("completion-" + identifier, clause, run, threat)


completed("by-another-key", lambda t, r: t.complete(t.new, r, ork=bytes(32)))
completed("by-the-old-key", lambda t, r: (lambda old: (t.set_up_recovery(t.alice), t.complete(t.new, r, ork=old)))(t.ork),
          threat="R2")
completed("signed-for-another-request", lambda t, r: t.complete(t.new, r, sign_over={"request_id": OTHER}), threat="C11")
completed("signed-without-new-owner", lambda t, r: t.complete(t.new, r, new_owner=True, sign_over={"new_owner": False}),
          threat="C11")
completed("signed-for-another-device", lambda t, r: t.complete(t.new, r, sign_over={"signing": t.bob.signing}), threat="C11")
completed("signed-for-another-user", lambda t, r: t.complete(t.new, r, sign_over={"user_id": t.alice.user}), threat="C11")
completed("signed-for-an-earlier-state", lambda t, r: t.complete(t.new, r, sign_over={"previous_chain": bytes(32)}),
          threat="M2")
completed("by-another-device", lambda t, r: (t.enroll(t.__dict__.setdefault("third", t.actor(t.dave.user, "third"))),
                                             t.complete(t.third, r)))
completed("after-cancelling", lambda t, r: (t.cancel(t.dave, r), t.complete(t.new, r)), threat="R3")
completed("twice", lambda t, r: (t.complete(t.new, r), t.complete(t.new, r)), threat="M2")
completed("becomes-owner-in-the-file-only", lambda t, r: t.complete(
    t.new, r, new_owner=True, sign_over={"new_owner": False}, set_details={"new_owner": False}), "§6")
completed("new-owner-without-device-ids", lambda t, r: t.complete(t.new, r, new_owner=True, set_details={
    "device_ids": [t.new.id]}), "§6", "K8")
completed("shares-later-to-itself", lambda t, r: (t.complete(t.new, r), t.note(t.alice), t.share(
    t.new, t.p, 1, [t.new])), "§6", "R3")
completed("shares-to-another", lambda t, r: (t.add_member(t.alice, t.erin.user, "reader", t.p), t.complete(
    t.new, r), t.share(t.new, t.p, 1, [t.erin])), "§6", "R3")
completed("shares-what-the-key-does-not-open", lambda t, r: (
    t.add_member(t.carol, t.dave.user, "reader", t.q), t.complete(t.new, r), t.share(t.new, t.q, 1, [t.new])), "§6", "R3")
completed("of-a-stranger", lambda t, r: _stranger_completes(t))


def _swap_request(t):
    new, public, original = t.actor(t.dave.user, "n"), b64(t.mallory.encryption), t.event
    t.enroll(new)

    def event(actor, kind, details, project=None, writes=None, **tweak):
        for body in writes.values():
            body["new_device_pubkey"] = public
        return original(actor, kind, details, project, writes, **tweak)
    t.event = event
    t.request(new, "org")
    del t.event


def _stranger_completes(t):
    stranger = t.actor("email|eve@example.org")
    t.enroll(stranger)
    t.complete(stranger, t.request(stranger, "org"))
