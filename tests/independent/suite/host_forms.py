"""What the host does to the form of records and to signatures."""

import base64

from vaultformat import ed25519
from vaultformat.builder import sign
from vaultformat.encoding import canonical, parse_record
from vaultformat.keys import b64

from .host import edit, events, host, rechained, replace
from .fixture import team


def _again(change):
    """Changes of form that leave the signed content alone, on a record of the state and on an event."""
    def act_on(identifier, clause="§2", threat="C10"):
        @host(identifier + "-of-a-record", clause, threat=threat)
        def _(image):
            replace(image, "vault.json", change)

        @host(identifier + "-of-an-event", clause, threat=threat)
        def _(image):
            replace(image, events(image)[-1], change)
    return act_on


def reorder(data):
    record = parse_record(data)
    rest = canonical({k: v for k, v in record.items() if k != "type"})
    return b'{"type":' + canonical(record["type"]) + b"," + rest[1:] + b"\n"


def unpadded(data):
    record = parse_record(data)
    return canonical({**record, "signature": record["signature"].rstrip("=")}) + b"\n"


def other_base64(data):
    record = parse_record(data)
    text = record["signature"]
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    last = alphabet[alphabet.index(text[85]) | 1]
    assert text.endswith("==") and last != text[85]
    return canonical({**record, "signature": text[:85] + last + "=="}) + b"\n"


def url_base64(data):
    record = parse_record(data)
    swapped = record["signature"].replace("+", "-").replace("/", "_")
    return canonical({**record, "signature": swapped if swapped != record["signature"] else swapped + "\n"}) + b"\n"


_again(lambda data: data[:-1])("no-newline")
_again(lambda data: data + b"\n")("two-newlines")
_again(lambda data: data[:-1] + b"\r\n")("crlf")
_again(lambda data: data.replace(b'"type":', b'"type": '))("white-space")
_again(lambda data: b"\xef\xbb\xbf" + data)("byte-order-mark")
_again(lambda data: data + b"{}\n")("trailing-bytes")
_again(lambda data: data[:-2] + b"}\0\n")("trailing-nul")
_again(reorder)("members-out-of-order")
_again(lambda data: data[:-2] + data[data.index(b',"type":'):])("duplicate-member")
_again(lambda data: data.replace(b'"type"', b'"t\\u0079pe"'))("needless-escape")
_again(unpadded)("base64-unpadded")
_again(other_base64)("base64-not-canonical")
_again(url_base64)("base64-of-another-alphabet")
_again(lambda data: data.replace(b'"schema_version":1', b'"schema_version":1.0'))("float")
_again(lambda data: data.replace(b'"schema_version":1', b'"schema_version":1e0'))("exponent")
_again(lambda data: data.replace(b'"schema_version":1', b'"schema_version":01'))("leading-zero")


# --- signatures -------------------------------------------------------------------------------------------------

def forged(identifier, make, threat="K13"):
    """Another signature on the last event: nothing but the signature itself speaks for that file."""
    @host(identifier, "§3", threat=threat)
    def _(image):
        path = events(image)[-1]
        record = parse_record(image.files[path])
        signature = base64.b64decode(record.pop("signature"))
        edit(image, path, signature=b64(make(signature, canonical(record), image)))


def plus_l(signature):
    return signature[:32] + (int.from_bytes(signature[32:], "little") + ed25519.L).to_bytes(32, "little")


forged("signature-s-plus-l", lambda signature, message, image: plus_l(signature))
forged("signature-of-zeros", lambda signature, message, image: bytes(64))
forged("signature-of-small-order-r", lambda signature, message, image: ed25519.small_order_encodings()[0][0]
       + signature[32:])
forged("signature-by-a-stranger", lambda signature, message, image: ed25519.sign(b"\7" * 32, message))
forged("signature-of-another-event", lambda signature, message, image: base64.b64decode(parse_record(
    image.files[events(image)[-2]])["signature"]), "C11")
forged("signature-cut", lambda signature, message, image: signature[:63], "C10")
forged("signature-longer", lambda signature, message, image: signature + b"\0", "C10")


@host("record-is-a-list", "§3", threat="C10")
def _(image):
    image.files[events(image)[-1]] = b"[]\n"


@host("record-is-a-number", "§3", threat="C10")
def _(image):
    image.files[events(image)[-1]] = b"1\n"


@host("data-is-null", "§6", threat="C10")
def _(image):
    edit(image, events(image)[-1], data=None)


@host("event-without-signature", "§3")
def _(image):
    path = events(image)[-1]
    record = parse_record(image.files[path])
    del record["signature"]
    image.files[path] = canonical(record) + b"\n"


@host("unknown-event-type-unsigned", "§2", threat="C5")
def _(image):
    rechained(image, event_type="quantum_leap")


@host("unknown-schema-version-unsigned", "§2", threat="C5")
def _(image):
    edit(image, events(image)[-1], schema_version=2)


@host("unknown-schema-version-of-a-record-unsigned", "§2", threat="C5")
def _(image):
    edit(image, "vault.json", schema_version=2)


@host("newer-event-signed-by-a-stranger", "§2", threat="C5")
def _(image):
    t = team()
    stranger = t.actor("email|eve@example.org")
    t.event(stranger, "quantum_leap", {})
    return t.image()


@host("newer-event-in-a-members-name", "§2", threat="C5")
def _(image):
    t = team()
    stranger = t.actor(t.alice.user)
    t.event(t.alice, "quantum_leap", {}, signer=stranger)
    return t.image()


@host("newer-event-by-a-pending-device", "§2", threat="C5")
def _(image):
    t = team()
    t.event(t.mallory, "quantum_leap", {})
    return t.image()


@host("newer-event-by-a-device-it-announces", "§2", threat="C5")
def _(image):
    t = team()
    planted = t.actor(t.alice.user, "planted")
    t.enroll(planted, schema_version=2)
    return t.image()


@host("record-signed-by-the-host", "§3", threat="M1")
def _(image):
    t = team()
    stranger = t.actor("email|eve@example.org")
    record = {k: v for k, v in parse_record(image.files["vault.json"]).items() if k != "signature"}
    record["name"] = "Owned"
    image.files["vault.json"] = canonical(sign(record, stranger)) + b"\n"


@host("member-added-by-the-host", "§3", threat="M1")
def _(image):
    t = team()
    eve = t.actor("email|eve@example.org")
    t.enroll(eve)
    t.add_member(t.alice, eve.user, "admin", signer=eve)
    return t.image()


@host("device-approved-by-the-host", "§6", threat="K8")
def _(image):
    t = team()
    t.approve(t.mallory, t.mallory)
    return t.image()


@host("keys-of-a-device-replaced", threat="K3")
def _(image):
    t = team()
    path = f"devices/{t.carol.id}.json"
    edit(image, path, encryption_pubkey=b64(t.mallory.encryption))


@host("recipient-added-to-a-key", threat="K10")
def _(image):
    t = team()
    path = f"projects/{t.p}/pdk/v1.json"
    record = parse_record(image.files[path])
    record["wrapped_keys"].append({**record["wrapped_keys"][0], "device_id": t.mallory.id})
    record["wrapped_keys"].sort(key=lambda entry: entry["device_id"])
    edit(image, path, wrapped_keys=record["wrapped_keys"])


@host("chain-hash-recomputed-after-a-change", "§3", threat="H7")
def _(image):
    rechained(image, timestamp="2026-01-06T00:00:00Z")


@host("nothing-but-outside-files", "§1", threat="H9")
def _(image):
    image.files = {}
    image.outside = {"README.md": b"hello"}
