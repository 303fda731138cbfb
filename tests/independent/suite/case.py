"""A case: a vault, and what a verifier must say of it."""

from dataclasses import dataclass, field

from vaultformat.gittree import MemoryStore

WHOLE, FLAGGED, REFUSED, NEWER = "whole", "flagged", "refused", "newer_version"
CASES = []


@dataclass
class Image:
    """A tree to be: files below `.mycelium/`, and what is odd about it."""

    files: dict
    fingerprint: bytes
    head: dict | None = None
    # {device id: X25519 secret}, {device id: Ed25519 seed}
    keys: dict = field(default_factory=dict)
    seeds: dict = field(default_factory=dict)
    modes: dict = field(default_factory=dict)
    # (folder, mode, name, kind, data): raw entries that a mapping cannot hold; the folder "/" is the root, and data
    # may be a function that puts objects into the store and returns an id.
    extra: list = field(default_factory=list)
    outside: dict = field(default_factory=dict)
    # Object that refs/replace/<id of it> would have read instead, by path.
    replaced: dict = field(default_factory=dict)
    commit: str = ("author Hypha <hypha@invalid> 1767603600 +0000\n"
                   "committer Hypha <hypha@invalid> 1767603600 +0000\n\nhypha\n")

    # The blob that refs/heads/main names instead of a commit.
    main: bytes | None = None

    def match(self, *parts):
        return sorted(path for path in self.files if all(part in path for part in parts))

    def store(self):
        store = MemoryStore()
        base = ".mycelium"
        blobs = {f"{base}/{path}": data for path, data in self.files.items()} | self.outside
        modes = {f"{base}/{path}": mode for path, mode in self.modes.items()}
        extra = {}
        for folder, mode, name, kind, data in self.extra:
            key = "" if folder == "/" else f"{base}/{folder}".rstrip("/")
            identifier = data(store) if callable(data) else data if kind == "id" else store.put(kind, data)
            extra.setdefault(key, []).append((mode, name, identifier))
        tree = self._tree(store, "", blobs, modes, extra)
        store.head = store.put("commit", f"tree {tree}\n{self.commit}".encode())
        if self.main is not None:
            store.head = store.put("blob", self.main)
        for path, data in self.replaced.items():
            store.replacements[store.put("blob", self.files[path])] = store.put("blob", data)
        return store

    def _tree(self, store, folder, blobs, modes, extra):
        prefix = folder + "/" if folder else ""
        names = sorted({path[len(prefix):].split("/")[0] for path in blobs if path.startswith(prefix)})
        entries = list(extra.get(folder, []))
        for name in names:
            path = prefix + name
            if path in blobs:
                entries.append((modes.get(path, "100644"), name.encode(), store.put("blob", blobs[path])))
            else:
                tree = self._tree(store, path, blobs, modes, extra)
                entries.append((modes.get(path, "40000"), name.encode(), tree))
        entries.sort(key=lambda e: e[1] + (b"/" if e[0] == "40000" else b""))
        return store.put("tree", b"".join(mode.encode() + b" " + name + b"\0" + bytes.fromhex(identifier)
                                          for mode, name, identifier in entries))


@dataclass
class Case:
    id: str
    clause: str
    # None: what our own verifier says.
    expected: str | None
    threat: str
    build: object
    # What a verification with the devices' keys must say, where that differs.
    with_keys: str | None = None
    cli: bool = True


def case(identifier, clause, expected=REFUSED, threat="", with_keys=None, cli=True):
    """Registers a function that returns an Image."""
    def register(build):
        assert all(c.id != identifier for c in CASES), identifier
        CASES.append(Case(identifier, clause, expected, threat, build, with_keys, cli))
        return build
    return register
