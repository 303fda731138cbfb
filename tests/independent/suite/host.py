"""What the host, or anyone with push rights, does to the bytes without any key."""

import base64

from vaultformat.blake3 import blake3
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
