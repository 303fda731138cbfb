"""What the host, or anyone with push rights, does to the bytes without any key."""

import base64

from vaultformat import ed25519
from vaultformat.blake3 import blake3
from vaultformat.builder import sign
from vaultformat.encoding import canonical, parse_record
from vaultformat.keys import b64

from .case import REFUSED, case
from .fixture import Builder, Team, team


def host(identifier, clause="§8", expected=REFUSED, threat=""):
    """The function alters the image of an honest vault."""
    def register(act):
        def build():
            image = team().image()
            return act(image) or image
        return case("host-" + identifier, clause, expected, threat)(build)
    return register


def events(image):
    """Paths of the events in the chain's order."""
    found = {}
    for path in image.match("audit/", "-"):
        if path != "audit/index.json":
            found[parse_record(image.files[path])["data"]["sequence"]] = path
    return [found[n] for n in sorted(found)]


def one_of_each(image):
    """A file of each kind, by its kind."""
    return {"vault": "vault.json", "org-members": "members.json", "device": image.match("devices/")[0],
            "project": image.match("/project.json")[0], "project-members": image.match("projects/", "members")[0],
            "pdk": image.match("/pdk/")[0], "set": image.match("/set.json")[0],
            "first-enc": image.match("/v1.enc")[0], "enc": image.match("/v3.enc")[0],
            "meta": image.match("/v3.meta")[0], "first-event": events(image)[0],
            "middle-event": events(image)[15], "last-event": events(image)[-1]}


KINDS = list(one_of_each(team().image()))


def replace(image, path, function):
    image.files[path] = function(image.files[path])


def edit(image, path, **members):
    """The record with other members, canonical, its signature left as it was."""
    image.files[path] = canonical({**parse_record(image.files[path]), **members}) + b"\n"


def edit_data(image, path, **members):
    record = parse_record(image.files[path])
    record["data"].update(members)
    image.files[path] = canonical(record) + b"\n"


def rechained(image, **members):
    """The last event with other members of data and the chain hash that fits them."""
    path = events(image)[-1]
    edit_data(image, path, **members)
    body = {k: v for k, v in parse_record(image.files[path])["data"].items() if k != "chain_hash"}
    before = base64.b64decode(team().events[-2][1]["chain_hash"])
    edit_data(image, path, chain_hash=b64(blake3(before + canonical(body))))


def flip(data, position):
    return data[:position] + bytes([data[position] ^ 1]) + data[position + 1:]


# --- flipped, dropped, swapped, replayed ------------------------------------------------------------------------

def _flips_and_drops():
    for kind in KINDS:
        @host(f"flip-{kind}", threat="C3")
        def _(image, kind=kind):
            replace(image, one_of_each(image)[kind], lambda data: flip(data, len(data) // 2))

        @host(f"drop-{kind}", threat="H4")
        def _(image, kind=kind):
            del image.files[one_of_each(image)[kind]]

    for kind in ("vault", "device", "pdk", "meta", "last-event"):
        @host(f"empty-{kind}", threat="C3")
        def _(image, kind=kind):
            image.files[one_of_each(image)[kind]] = b""


_flips_and_drops()


@host("flip-signature-of-a-record", "§3", threat="C3")
def _(image):
    record = parse_record(image.files["vault.json"])
    edit(image, "vault.json", signature=b64(flip(base64.b64decode(record["signature"]), 40)))


@host("flip-signature-of-an-event", "§3", threat="C3")
def _(image):
    path = events(image)[-1]
    record = parse_record(image.files[path])
    edit(image, path, signature=b64(flip(base64.b64decode(record["signature"]), 40)))


@host("swap-two-versions", threat="H5")
def _(image):
    a, b = image.match("/v2.enc")[0], image.match("/v3.enc")[0]
    image.files[a], image.files[b] = image.files[b], image.files[a]


@host("swap-two-metas", threat="H5")
def _(image):
    a, b = image.match("/v2.meta")[0], image.match("/v3.meta")[0]
    image.files[a], image.files[b] = image.files[b], image.files[a]


@host("swap-two-whole-versions", threat="H6")
def _(image):
    for kind in ("enc", "meta.json"):
        a, b = image.match(f"/v2.{kind}")[0], image.match(f"/v3.{kind}")[0]
        image.files[a], image.files[b] = image.files[b], image.files[a]


@host("swap-keys-of-two-projects", threat="K10")
def _(image):
    a, b = image.match("/pdk/")[:2]
    image.files[a], image.files[b] = image.files[b], image.files[a]


@host("swap-two-devices", threat="K1")
def _(image):
    a, b = image.match("devices/")[:2]
    image.files[a], image.files[b] = image.files[b], image.files[a]


@host("swap-two-events", threat="H7")
def _(image):
    a, b = events(image)[10:12]
    image.files[a], image.files[b] = image.files[b], image.files[a]


@host("set-moved-to-another-project", threat="H6")
def _(image):
    a, b = [path.split("/")[1] for path in image.match("/project.json")]
    for path in image.match(f"projects/{a}/sets/"):
        image.files[path.replace(a, b)] = image.files.pop(path)


@host("set-copied-to-another-project", threat="H6")
def _(image):
    a, b = [path.split("/")[1] for path in image.match("/project.json")]
    for path in image.match(f"projects/{a}/sets/"):
        image.files[path.replace(a, b)] = image.files[path]


def replayed(identifier, threat, pick, act):
    """An older state's file in the newer tree."""
    def build():
        t = team()
        old = t.finish()
        act(t)
        image = t.image()
        path = pick(image)
        image.files[path] = old[path]
        return image
    case("host-replay-" + identifier, "§8", REFUSED, threat)(build)


replayed("old-set", "H5", lambda image: image.match("/set.json", team().s)[0], lambda t: t.push(t.carol, t.p, t.s))
replayed("old-members", "M2", lambda image: image.match("projects/", team().p, "members")[0],
         lambda t: t.change_role(t.alice, t.dave.user, "member", t.p))
replayed("old-org-members", "M2", lambda image: "members.json",
         lambda t: t.change_role(t.alice, t.dave.user, "member"))
replayed("device-still-active", "K8", lambda image: f"devices/{team().frank.id}.json",
         lambda t: t.revoke(t.alice, t.frank))
replayed("old-project", "M2", lambda image: f"projects/{team().p}/project.json",
         lambda t: t.rotate(t.alice, t.p))
replayed("old-settings", "M2", lambda image: "vault.json",
         lambda t: t.change_settings(t.alice, settings={"require_device_approval": True}))
replayed("pdk-without-a-share", "K10", lambda image: f"projects/{team().p}/pdk/v1.json",
         lambda t: (t.add_member(t.alice, t.erin.user, "reader", t.p), t.share(t.alice, t.p, 1, [t.erin])))


@host("deleted-set-brought-back", threat="H5")
def _(image):
    t = team()
    old = t.below(f"projects/{t.p}/sets/")
    kept = {path: t.files[path] for path in old}
    t.delete_set(t.alice, t.p, t.s)
    image = t.image()
    image.files.update(kept)
    return image


@host("version-replayed-as-the-next", threat="H8")
def _(image):
    base = image.match("/v3.enc")[0][:-len("v3.enc")]
    image.files[base + "v4.enc"] = image.files[base + "v2.enc"]
    image.files[base + "v4.meta.json"] = image.files[base + "v2.meta.json"]


@host("event-replayed-under-a-new-name", threat="M2")
def _(image):
    path = events(image)[12]
    image.files[path[:-41] + "00000000-0000-4000-8000-000000000000.json"] = image.files[path]


@host("event-in-two-months", "§6", threat="M2")
def _(image):
    path = events(image)[12]
    image.files[path.replace("2026-01", "2026-02")] = image.files[path]


@host("event-in-the-wrong-month", "§6")
def _(image):
    path = events(image)[-1]
    image.files[path.replace("2026-01", "2026-02")] = image.files.pop(path)


@host("event-under-another-id", "§6")
def _(image):
    path = events(image)[-1]
    image.files[path[:-6] + "0.json" if path[-6] != "0" else path[:-6] + "1.json"] = image.files.pop(path)


@host("event-one-folder-deeper", "§8")
def _(image):
    path = events(image)[-1]
    image.files["audit/2026-01/more/" + path.rsplit("/", 1)[1]] = image.files.pop(path)


@host("last-event-and-its-files-undone-in-part", threat="H7")
def _(image):
    t = team()
    before = t.finish()
    t.push(t.carol, t.p, t.s)
    image = t.image()
    del image.files[events(image)[-1]]
    path = f"projects/{t.p}/sets/{t.s}/set.json"
    image.files[path] = before[path]
    return image


# --- another vault ----------------------------------------------------------------------------------------------

@host("another-vault", "§6", threat="K2")
def _(image):
    other = Team("impostor").image()
    other.fingerprint = image.fingerprint
    return other


@host("same-start-but-forked-before-the-head", "§8", threat="H3")
def _(image):
    ours, theirs = team(), team()
    ours.note(ours.alice, "ours")
    theirs.random.seed = "forked"
    theirs.note(theirs.alice, "theirs")
    image = theirs.image()
    image.head = ours.head()
    return image


@host("rolled-back-behind-the-head", "§8", threat="H1")
def _(image):
    t = team()
    files = t.finish()
    t.push(t.carol, t.p, t.s)
    image = t.image(files)
    image.head = t.head()
    return image


@host("head-of-another-sequence", "§8", threat="H1")
def _(image):
    image.head = {**team().head(), "sequence": 5}


@host("head-with-another-event-id", "§8", threat="H1")
def _(image):
    image.head = {**team().head(), "event_id": "11111111-1111-4111-8111-111111111111"}


@host("head-with-another-chain-hash", "§8", threat="H1")
def _(image):
    image.head = {**team().head(), "chain_hash": b64(bytes(32))}


@host("device-file-of-another-vault", threat="K1")
def _(image):
    other = Team("impostor")
    image.files[f"devices/{team().carol.id}.json"] = other.files[f"devices/{other.carol.id}.json"]


@host("event-of-another-vault-appended", threat="C11")
def _(image):
    other = Builder("appended")
    other.alice = other.actor("email|eve@example.org")
    other.create(other.alice)
    other.note(other.alice)
    image.files[other.events[-1][0]] = other.files[other.events[-1][0]]


@host("two-chains", threat="H3")
def _(image):
    ours, theirs = team(), team()
    theirs.random.seed = "forked"
    ours.note(ours.alice, "ours")
    theirs.note(theirs.alice, "theirs")
    image = ours.image()
    image.files[theirs.events[-1][0]] = theirs.files[theirs.events[-1][0]]
    return image


# --- the tree ---------------------------------------------------------------------------------------------------

def _modes():
    for mode in ("100755", "100664", "120000"):
        @host(f"mode-{mode}", "§1", threat="G3")
        def _(image, mode=mode):
            image.modes["vault.json"] = mode

        @host(f"mode-{mode}-of-the-index", "§1", threat="G3")
        def _(image, mode=mode):
            image.modes["audit/index.json"] = mode


_modes()


@host("symlink-instead-of-a-record", "§1", threat="G1")
def _(image):
    image.files["vault.json"] = b"members.json"
    image.modes["vault.json"] = "120000"


@host("symlink-added", "§1", threat="G1")
def _(image):
    image.extra.append(("", "120000", b"x", "blob", b"/etc/passwd"))


@host("submodule-added", "§1", threat="G1")
def _(image):
    image.extra.append(("", "160000", b"sub", "id", "12" * 20))


@host("name-twice-in-a-tree", "§1", threat="H7")
def _(image):
    image.extra.append(("", "100644", b"vault.json", "blob", image.files["vault.json"]))


@host("name-twice-with-other-content", "§1", threat="H7")
def _(image):
    image.extra.append(("devices", "100644", image.match("devices/")[0][8:].encode(), "blob", b"{}\n"))


@host("name-as-blob-and-tree", "§1", threat="H7")
def _(image):
    image.extra.append(("", "100644", b"devices", "blob", b"x"))


@host("mycelium-twice", "§1", threat="H7")
def _(image):
    image.extra.append(("/", "100644", b".mycelium", "blob", b"x"))


@host("mycelium-is-a-blob", "§1")
def _(image):
    image.files = {}
    image.outside = {".mycelium": b"x"}


@host("mycelium-is-a-symlink", "§1", threat="G1")
def _(image):
    image.outside = {"real/" + path: data for path, data in image.files.items()}
    image.files = {}
    image.extra.append(("/", "120000", b".mycelium", "blob", b"real"))


@host("empty-tree", "§1", threat="G3")
def _(image):
    image.extra.append(("", "40000", b"nothing", "tree", b""))


@host("name-with-a-slash", "§1", threat="G3")
def _(image):
    image.extra.append(("", "100644", b"devices/x.json", "blob", b"{}\n"))


def _names():
    for label, name in (("dot-dot", b".."), ("dot", b"."), ("dot-git", b".git"), ("backslash", b"a\\b"),
                        ("not-utf-8", b"\xff\xfe")):
        @host(f"name-{label}", "§1", threat="G3")
        def _(image, name=name):
            image.extra.append(("", "100644", name, "blob", b"x"))


_names()

EXTRA_FILES = {"root": "notes.txt", "device": "devices/11111111-1111-4111-8111-111111111111.json",
               "recovery": "recovery/org_recovery.json", "audit": "audit/readme", "audit-month": "audit/2026-01/x.json",
               "audit-empty-month": "audit/2025-12/11111111-1111-4111-8111-111111111111.json",
               "second-index": "audit/2026-01/index.json", "projects": "projects/members.json",
               "case": "Vault.json", "dot-file": ".gitattributes", "hidden-keep": "recovery/.gitkeep"}


def _extra_files():
    for label, path in EXTRA_FILES.items():
        @host(f"extra-file-{label}", threat="H7")
        def _(image, path=path):
            image.files[path] = image.files["vault.json"]


_extra_files()


def bomb(levels, width, name):
    """Trees of a few kilobytes that claim width ** levels files."""
    def put(store):
        identifier = store.put("blob", b"{}\n")
        mode = b"100644"
        for _ in range(levels):
            identifier = store.put("tree", b"".join(mode + b" " + name(i) + b"\0" + bytes.fromhex(identifier)
                                                    for i in range(width)))
            mode = b"40000"
        return identifier
    return put


def uuid_name(i):
    return b"%08x-1111-4111-8111-111111111111" % i


@host("tree-of-5000-levels", "§1", threat="G5")
def _(image):
    image.extra.append(("", "40000", b"deep", "id", bomb(5000, 1, lambda i: b"d")))


@host("tree-bomb", "§1", threat="G5")
def _(image):
    image.extra.append(("", "40000", b"bomb", "id", bomb(10, 10, uuid_name)))


@host("tree-bomb-of-devices", "§1", threat="G5")
def _(image):
    image.extra.append(("recovery", "40000", b"contributions", "id", bomb(2, 3000, uuid_name)))
    image.files["recovery/requests/x.json"] = b"{}\n"


@host("tree-bomb-of-events", "§1", threat="G5")
def _(image):
    image.extra.append(("audit", "40000", b"2031-01", "id", bomb(2, 3000, uuid_name)))


@host("index-is-a-tree", "§6")
def _(image):
    del image.files["audit/index.json"]
    image.files["audit/index.json/x"] = b"{}"


@host("device-file-in-upper-case", "§2", threat="G3")
def _(image):
    path = image.match("devices/")[0]
    image.files[path.upper().replace("DEVICES", "devices").replace("JSON", "json")] = image.files.pop(path)


# --- the bytes of records ---------------------------------------------------------------------------------------

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


