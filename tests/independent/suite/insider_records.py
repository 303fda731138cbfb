"""Versions (§5), and records that disagree with their events (§3, §8)."""

from vaultformat.builder import DROP, POLICY
from vaultformat.encoding import RawJson
from vaultformat.keys import b64

from .insider import attack

OTHER = "11111111-1111-4111-8111-111111111111"
ZERO_HASH = b64(bytes(32))


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
version_attack("message-missing", lambda t: t.create_set(t.carol, t.p, "new", set_records={
    "v1.meta.json": lambda r: r["data"].pop("message")}), "§5", "C10")
version_attack("in-an-unknown-set", lambda t: t.push(t.carol, t.p, t.s, set_details={"set_id": OTHER}), "§8")
version_attack("in-the-set-of-another-project", lambda t: t.push(t.carol, t.p, t.s, set_data={"project_id": t.q}), "§6",
               "H6")
version_attack("set-record-lags", lambda t: t.push(t.carol, t.p, t.s, set_records={"set.json": {
    "current_version": 3}}), "§8")
version_attack("set-renamed-by-the-way", lambda t: t.push(t.carol, t.p, t.s, set_records={"set.json": {"name": "x"}}),
               "§8")
version_attack("files-says-null-of-what-is-there", lambda t: t.push(t.carol, t.p, t.s, set_files=lambda f: {
    k: None for k in f}), "§6", "H4")
version_attack("set-deleted-with-hashes", lambda t: t.delete_set(t.carol, t.p, t.s, set_files=lambda f: {
    k: ZERO_HASH for k in f}), "§6", "H4")
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
record_attack("without-data", lambda t: t.add_member(t.alice, t.mallory.user, "reader", set_records={
    "members.json": {"data": DROP}}), "§3", "C10")
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
