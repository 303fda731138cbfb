"""What the host does to the tree: modes, names, bombs, files that no event wrote."""

from .host import host


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


@host("tree-that-is-a-blob", "§1", threat="G3")
def _(image):
    image.extra.append(("", "40000", b"recovery", "blob", b"x"))


@host("blob-that-is-a-tree", "§1", threat="G3")
def _(image):
    image.files.pop("vault.json")
    image.extra.append(("", "100644", b"vault.json", "id", lambda store: store.put("tree", b"")))


@host("broken-tree", "§1", threat="G3")
def _(image):
    image.extra.append(("", "40000", b"recovery", "id", lambda store: store.put("tree", b"100644 x\0short")))


@host("main-is-a-blob", "§1", threat="G6")
def _(image):
    image.main = b"not a commit"


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
