"""The envelope of events, first events, and what a newer version would make."""

from vaultformat.builder import DROP
from vaultformat.encoding import RawJson
from vaultformat.keys import b64

from .case import NEWER, REFUSED
from .fixture import Builder, picture
from .insider import attack, insider


def envelope(identifier, clause="§6", threat="C10", expected=REFUSED, **tweak):
    attack(identifier, clause, lambda t: t.note(t.alice, **tweak), threat, expected)


envelope("unknown-envelope-member", "§2", set_envelope={"x": 1})
envelope("unknown-data-member", "§2", set_data={"x": 1})
envelope("wrong-record-type", "§3", "C11", set_envelope={"type": "device"})
envelope("signed-by-another", threat="M1", set_envelope=lambda e: e.update(signed_by="11111111-1111-4111-8111-111111111111"))
envelope("sequence-gap", threat="H8", set_data={"sequence": 99})
envelope("sequence-repeated", threat="H8", set_data={"sequence": 32})
envelope("sequence-huge", threat="H8", set_data={"sequence": 2 ** 53 - 1})
envelope("sequence-too-large", "§2", "H8", set_data={"sequence": 2 ** 53})
envelope("sequence-negative", "§2", "H8", set_data={"sequence": -1})
envelope("wrong-chain-hash", threat="H7", late_data={"chain_hash": b64(bytes(32))})
envelope("short-chain-hash", "§2", threat="C10", late_data={"chain_hash": b64(bytes(31))})
envelope("previous-event-null", threat="H3", set_data={"previous_event_id": None})
envelope("previous-event-unknown", threat="H3", set_data={"previous_event_id": "11111111-1111-4111-8111-111111111111"})
envelope("another-org-id", threat="H6", set_data={"org_id": "11111111-1111-4111-8111-111111111111"})
envelope("actor-user-of-another", threat="M1", set_data={"actor_user_id": "email|bob@example.org"})
envelope("project-unknown", "§8", set_data={"project_id": "11111111-1111-4111-8111-111111111111"})
envelope("time-with-an-offset", "§2", ts="2026-01-05T10:00:00+00:00")
envelope("time-in-small-letters", "§2", ts="2026-01-05t10:00:00z")
envelope("time-without-seconds", "§2", ts="2026-01-05T10:00Z")
envelope("time-with-ten-digits", "§2", ts="2026-01-05T10:00:00.1234567890Z")
envelope("time-with-an-empty-fraction", "§2", ts="2026-01-05T10:00:00.Z")
envelope("time-that-never-was", "§2", ts="2026-02-30T10:00:00Z")
envelope("time-at-24-hours", "§2", ts="2026-01-05T24:00:00Z")
envelope("event-id-in-capitals", "§2", set_data={"event_id": "AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA"})
envelope("event-id-of-version-1", "§2", set_data={"event_id": "aaaaaaaa-aaaa-1aaa-8aaa-aaaaaaaaaaaa"})
envelope("files-of-a-note", threat="H7", set_files={"vault.json": b64(bytes(32))})
envelope("sequence-zero", "§2", "H8", set_data={"sequence": 0})
envelope("files-is-a-list", set_data={"files": []})
envelope("details-is-null", set_data={"details": None})
envelope("float-in-an-event", "§2", set_details={"x": RawJson("1.5")})
envelope("minus-zero", "§2", set_details={"x": RawJson("-0")})
envelope("lone-surrogate", "§2", set_details={"x": "\ud800"})
envelope("lone-surrogate-escaped", "§2", set_details={"x": RawJson('"\\ud800"')})
envelope("duplicate-member-in-details", "§2", set_details={"x": RawJson('1,"x":2')})
envelope("schema-version-as-text", "§2", "C5", schema_version="1")
envelope("schema-version-missing", "§3", "C5", set_envelope={"schema_version": DROP})
envelope("note-with-a-carriage-return", "§2", "C10", set_details={"note": "a\rb"})
envelope("note-too-long", "§2", "C7", set_details={"note": "x" * 4097})
envelope("note-missing", "§6", set_details={"note": DROP})
envelope("note-is-a-number", "§6", set_details={"note": 7})
envelope("org-created-again", "§6", "M2", set_data={"event_type": "org_created"})
for _member in ("event_id", "timestamp", "actor_user_id", "org_id", "project_id", "sequence", "previous_event_id",
                "details", "files", "chain_hash"):
    envelope(f"data-without-{_member.replace('_', '-')}", "§6",
             **({"late_data": {"chain_hash": DROP}} if _member == "chain_hash" else {"set_data": {_member: DROP}}))


@insider("nested-65-levels", "§2", threat="C7")
def _(t):
    value = 1
    for _ in range(64):
        value = [value]
    t.change_settings(t.alice, name="Deep", set_records={"vault.json": {"x": value}})


@insider("nested-100000-levels", "§2", threat="C7")
def _(t):
    t.note(t.alice, set_details={"x": RawJson("[" * 100_000 + "]" * 100_000)})


# --- made by a newer version ------------------------------------------------------------------------------------

attack("newer-event-type", "§2", lambda t: t.event(t.dave, "quantum_leap", {"x": 1}), "C5", NEWER)
attack("newer-schema-of-an-event", "§2", lambda t: t.note(t.alice, schema_version=2), "C5", NEWER)
attack("newer-event-and-more", "§2", lambda t: (t.event(t.alice, "quantum_leap", {}), t.note(t.bob),
                                                t.push(t.carol, t.p, t.s)), "C5", NEWER)
attack("newer-schema-of-a-record", "§2", lambda t: t.change_settings(
    t.alice, name="New", set_records={"vault.json": {"schema_version": 2}}), "C5", NEWER)
attack("newer-event-with-a-broken-chain", "§2", lambda t: t.event(
    t.alice, "quantum_leap", {}, late_data={"chain_hash": b64(bytes(32))}), "C5")
attack("newer-event-with-an-unknown-envelope-member", "§2", lambda t: t.event(
    t.alice, "quantum_leap", {}, set_data={"x": 1}), "C5")
attack("newer-event-by-a-revoked-device", "§2", lambda t: (t.revoke(t.alice, t.mallory),
                                                            t.event(t.mallory, "quantum_leap", {})), "C5")
attack("newer-schema-of-an-event-by-a-wrong-key", "§2", lambda t: t.note(t.alice, schema_version=2, signer=t.bob), "C5")


@insider("newer-event-by-an-expired-device", "§2", threat="C5")
def _(t):
    loan = t.second_until(t.dave, t.after(days=1))
    t.wait(days=2)
    t.event(loan, "quantum_leap", {})


@insider("newer-first-event", "§2", threat="C5")
def _(t):
    b = Builder("newer")
    b.alice = b.actor("email|alice@example.org")
    b.create(b.alice, schema_version=2)
    return picture(b)


def _first(identifier, clause, user="email|alice@example.org", device_type="interactive", **tweak):
    @insider("first-event-" + identifier, clause, threat="M1")
    def _(t):
        b = Builder("odd start")
        b.alice = b.actor(user, "laptop", device_type)
        b.create(b.alice, **tweak)
        return picture(b)


_first("for-another-owner", "§6", set_details={"owner_user_id": "email|bob@example.org"})
_first("of-another-device", "§6", set_details={"device_id": "11111111-1111-4111-8111-111111111111"})
_first("by-a-ci-device", "§7", device_type="ci")
_first("by-a-ci-user", "§2", "ci|alice")
_first("in-a-project", "§6", set_data={"project_id": "11111111-1111-4111-8111-111111111111"})
_first("of-another-org", "§8", set_records={"vault.json": {"id": "11111111-1111-4111-8111-111111111111"}})
_first("second-in-sequence", "§6", set_data={"sequence": 2})
_first("with-a-predecessor", "§6", set_data={"previous_event_id": "11111111-1111-4111-8111-111111111111"})


@insider("first-event-is-no-org-created", "§6", threat="C5")
def _(t):
    b = Builder("odd start")
    b.alice = b.actor("email|alice@example.org")
    b.enroll(b.alice)
    return picture(b)
