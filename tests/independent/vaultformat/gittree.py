"""§1: the tree `.mycelium/` of a commit, read from raw objects."""

import hashlib
import pathlib
import subprocess
import zlib

from .encoding import Refused

MAX_DEPTH = 8
# A few tree objects can claim a thousand million files.
MAX_FILES = 200_000


def object_id(kind, data):
    return hashlib.sha1(b"%s %d\0" % (kind.encode(), len(data)) + data).hexdigest()


class MemoryStore:
    """Git objects in memory; `write` puts them into a bare repository."""

    def __init__(self):
        self.objects, self.head, self.replacements = {}, None, {}

    def put(self, kind, data):
        identifier = object_id(kind, data)
        self.objects[identifier] = (kind, data)
        return identifier

    def get(self, identifier):
        return self.objects[identifier]

    def write(self, folder):
        folder = pathlib.Path(folder)
        (folder / "refs/heads").mkdir(parents=True)
        (folder / "objects/pack").mkdir(parents=True)
        (folder / "objects/info").mkdir()
        (folder / "HEAD").write_text("ref: refs/heads/main\n")
        (folder / "config").write_text("[core]\n\trepositoryformatversion = 0\n\tbare = true\n")
        for identifier, (kind, data) in self.objects.items():
            path = folder / "objects" / identifier[:2] / identifier[2:]
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(zlib.compress(b"%s %d\0" % (kind.encode(), len(data)) + data, 1))
        (folder / "refs/heads/main").write_text(self.head + "\n")
        (folder / "refs/replace").mkdir()
        for old, new in self.replacements.items():
            (folder / "refs/replace" / old).write_text(new + "\n")


class GitStore:
    """The objects of a repository on disk, through one `git cat-file --batch`."""

    def __init__(self, folder):
        command = ["git", "--no-replace-objects", "-C", str(folder)]
        self.head = subprocess.run(command + ["rev-parse", "refs/heads/main"], check=True, capture_output=True,
                                   text=True).stdout.strip()
        self.process = subprocess.Popen(command + ["cat-file", "--batch"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)

    def get(self, identifier):
        self.process.stdin.write(identifier.encode() + b"\n")
        self.process.stdin.flush()
        header = self.process.stdout.readline().split()
        if header[-1] == b"missing":
            raise Refused("§1", identifier, "object missing")
        data = self.process.stdout.read(int(header[2]))
        self.process.stdout.read(1)
        return header[1].decode(), data

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def _entries(data, where):
    while data:
        head, _, rest = data.partition(b"\0")
        mode, _, name = head.partition(b" ")
        if len(rest) < 20 or not name:
            raise Refused("§1", where, "broken tree")
        yield mode, name, rest[:20].hex()
        data = rest[20:]


def _walk(store, tree, prefix, files):
    kind, data = store.get(tree)
    if kind != "tree":
        raise Refused("§1", prefix or ".mycelium", "not a tree")
    if not data:
        raise Refused("§1", prefix or ".mycelium", "empty tree")
    if prefix.count("/") > MAX_DEPTH or len(files) > MAX_FILES:
        raise Refused("§1", prefix, "more than a vault holds")
    seen = set()
    for mode, raw_name, identifier in _entries(data, prefix):
        where = prefix + raw_name.decode("utf-8", "backslashreplace")
        if raw_name in seen:
            raise Refused("§1", where, "name twice in a tree")
        seen.add(raw_name)
        if b"/" in raw_name or raw_name in (b".", b".."):
            raise Refused("§1", where, "impossible name")
        if mode == b"40000":
            _walk(store, identifier, where + "/", files)
        elif mode == b"100644":
            kind, content = store.get(identifier)
            if kind != "blob":
                raise Refused("§1", where, "not a blob")
            files[where] = content
        else:
            raise Refused("§1", where, f"mode {mode.decode('ascii', 'replace')}")


def read(store):
    """{path: bytes} of everything under `.mycelium/`."""
    kind, commit = store.get(store.head)
    if kind != "commit" or not commit.startswith(b"tree "):
        raise Refused("§1", "main", "not a commit")
    kind, root = store.get(commit[5:45].decode())
    found = [(mode, identifier) for mode, name, identifier in _entries(root, "/") if name == b".mycelium"]
    if len(found) != 1 or found[0][0] != b"40000":
        raise Refused("§1", ".mycelium", f"{len(found)} entries, or not a tree")
    files = {}
    _walk(store, found[0][1], "", files)
    return files
