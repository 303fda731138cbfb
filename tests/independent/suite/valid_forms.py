"""Legal vaults whose form is unusual: times, names, unknown members, entries, files outside, odd keys."""

from vaultformat import ed25519, keys
from vaultformat.builder import POLICY
from vaultformat.keys import b64
from vaultformat.plaintext import compose

from .case import FLAGGED
from .fixture import team
from .valid import valid


@valid("fractions-of-seconds", "§2")
def _(t):
    for digits in ("5", "123456789"):
        ts = t.now()[:-1] + f".{digits}Z"
        t.note(t.alice, ts=ts)
        t.wait(seconds=60)


@valid("clock-runs-backwards", "§6", FLAGGED)
def _(t):
    t.note(t.alice, ts="2025-11-30T23:59:59Z")
    t.note(t.bob)


@valid("time-in-the-future", "§6", FLAGGED)
def _(t):
    t.note(t.alice, ts="2090-01-01T00:00:00Z")


@valid("times-compared-as-instants", "§3")
def _(t):
    t.create_project(t.erin, "mine", set_records={"project.json": lambda r: r.update(created_at=r["created_at"][:-1] + ".000Z")})


@valid("unknown-members", "§2")
def _(t):
    extra = {"x_later": {"deep": [1, None, True]}}
    t.change_settings(t.alice, name="With more", set_records={"vault.json": extra}, set_details=extra)
    t.push(t.carol, t.p, t.s, set_records={"set.json": extra, "v4.meta.json": lambda r: r["data"].update(extra)})
    t.change_role(t.alice, t.erin.user, "reader",
                  set_records={"members.json": lambda r: r["data"]["members"][0].update(extra)})
    t.rotate(t.alice, t.p, set_entries=lambda entries: [e.update(extra) for e in entries])
    t.change_project(t.alice, t.p, policy={**POLICY, **extra})


@valid("year-zero", "§2", FLAGGED)
def _(t):
    t.note(t.alice, ts="0000-02-29T00:00:00Z")


@valid("unknown-members-of-settings-in-one-place-only", "§2")
def _(t):
    extra = {"x_later": True}
    t.change_settings(t.alice, name="A", set_details=lambda d: d["settings"].update(extra))
    t.change_project(t.alice, t.p, policy=POLICY, set_records={"project.json": lambda r: r["rotation_policy"].update(extra)})


@valid("nested-64-levels", "§2")
def _(t):
    value = 1
    for _ in range(63):
        value = [value]
    t.change_settings(t.alice, name="Deep", set_records={"vault.json": {"x": value}})


@valid("files-outside", "§1")
def _(t):
    image = t.image()
    image.outside = {"README.md": b"hello\n", ".gitattributes": b"* text eol=crlf\n", "src/a.c": b"int x;\n",
                     ".mycelium2/vault.json": b"{}", ".Mycelium/vault.json": b"{}"}
    image.extra = [("/", "120000", b"link", "blob", b".mycelium/vault.json"),
                   ("/", "160000", b"module", "id", "11" * 20)]
    return image


@valid("index-garbage", "§6", FLAGGED)
def _(t):
    image = t.image()
    image.files["audit/index.json"] = b"\xff not json"
    return image


@valid("index-missing", "§6", FLAGGED)
def _(t):
    image = t.image()
    del image.files["audit/index.json"]
    return image


@valid("odd-but-legal-names", "§2")
def _(t):
    t.change_settings(t.alice, name="\U0001f512" * 256)
    t.change_project(t.alice, t.p, "a\u202egnp.exe \u200d \"\\/ <b>")
    t.rename_set(t.carol, t.p, t.s, "é 日本語 x")
    t.create_set(t.carol, t.p, "\u200b")
    t.device = t.actor("weird|" + "ü" * 124, "\ufeffx")
    t.enroll(t.device)


@valid("names-alike-are-flagged", "§2", FLAGGED)
def _(t):
    t.create_project(t.erin, "API")


@valid("names-differing-by-normal-form", "§2", FLAGGED)
def _(t):
    t.create_set(t.carol, t.p, "caf\u00e9")
    t.create_set(t.carol, t.p, "cafe\u0301")


@valid("unusual-user-id-is-flagged", "§2", FLAGGED)
def _(t):
    t.odd = t.actor("email|Alice@Example.org")
    t.enroll(t.odd)


@valid("same-encryption-key-twice", "§2")
def _(t):
    other = t.actor(t.dave.user, "clone")
    other.secret, other.encryption = t.dave.secret, t.dave.encryption
    t.enroll(other)


@valid("signing-key-of-mixed-order", "§3", threat="K13")
def _(t):
    t.mixed = MixedOrder(t.random, t.dave.user, "odd key")
    t.enroll(t.mixed)
    t.approve(t.dave, t.mixed)
    t.note(t.mixed)


class MixedOrder(type(team().dave)):
    """A public key with a part of small order: neither small nor non-canonical, so §3 accepts it, without the
    cofactor, for the messages for which h is a multiple of 8."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        canonical_points, _ = ed25519.small_order_encodings()
        torsion = ed25519.decode(canonical_points[1])
        self.signing = ed25519.encode(ed25519._add(ed25519.decode(self.signing), torsion))

    def sign(self, message):
        return ed25519.sign_for_mixed_key(self.seed, self.signing, message)


@valid("all-kinds-of-entries", "§5")
def _(t):
    salt = b64(t.random.bytes(32))
    metadata = [{"kind": kind, "description": "d", "tags": ["a", "b"], "favorite": True, "username": "u",
                 "url": "https://example.org", "created_at": t.now(), "expires_at": t.now(),
                 "totp": "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP",
                 "fields": [{"name": "pin", "value": "1", "concealed": True}]}
                for kind in ("env", "login", "note", "card", "ssh_key", "api_key", "database", "totp", "file")]
    entries = [{"key": f"k{i} with spaces é", "value": "line\nline\t\u0001", "metadata": m}
               for i, m in enumerate(metadata)]
    t.push(t.carol, t.p, t.s, content=compose(entries, salt))
    t.push(t.carol, t.p, t.s, content=compose([], salt))


@valid("text-limits", "§2")
def _(t):
    t.note(t.alice, "n" * 4096)
    t.push(t.carol, t.p, t.s, message="é" * 2048)


@valid("invitation-mac", "§11")
def _(t):
    t.joiner = t.actor("email|gina@example.org")
    identity, secret = t.random.id(), t.random.bytes(16)
    mac = keys.invitation_mac(secret, identity, t.joiner.signing, t.joiner.encryption, t.joiner.user)
    t.enroll(t.joiner, {"invitation_mac": {"id": identity, "mac": mac}})


@valid("recovery-group-of-threshold-one", "§9")
def _(t):
    t.set_up_recovery(t.alice, set_records={"org_recovery.json": lambda r: r.update(
        groups=[{"name": "safe", "threshold": 1, "count": 1}], holders=[])})


@valid("commit-by-somebody-else", "§1", threat="H11")
def _(t):
    image = t.image()
    image.commit = ("author Bob <bob@example.org> 1 +0200\ncommitter Bob <bob@example.org> 99999999999 -1100\n"
                    "encoding latin-1\n\nanything\n")
    return image


@valid("rollback-without-a-remembered-head", "§8", threat="H12")
def _(t):
    files = t.finish()
    t.push(t.carol, t.p, t.s)
    return t.image(files)


@valid("remembered-head-is-in-the-log", "§8", threat="H1")
def _(t):
    head = t.head()
    t.push(t.carol, t.p, t.s)
    image = t.image()
    image.head = head
    return image


@valid("replace-refs-are-ignored", "§1", threat="H10")
def _(t):
    image = t.image()
    image.replaced = {"vault.json": b"{}\n"}
    return image


