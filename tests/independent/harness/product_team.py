"""A team of two programs: `hypha-cli` invites, approves, shares, rotates and removes; the other person is us."""

import base64
import datetime
import json
import os
import pathlib
import subprocess
import tempfile

from vaultformat import gittree, keys
from vaultformat.builder import Actor, Random
from vaultformat.encoding import NewerVersion, Refused, canonical, parse_canonical
from vaultformat.keys import b64
from vaultformat.verify import verify
from vaultformat.writer import Builder

from .product_vault import Product

PREFIX = "hypha-invite-1:"
MEMBERS = {"expires_at", "fingerprint", "head", "id", "org_name", "remote", "role", "secret", "user_id"}


def read_invitation(text):
    """§11, from the page alone."""
    if not text.startswith(PREFIX) or "=" in text:
        raise Refused("§11", "invitation", "prefix or padding")
    letters = text.removeprefix(PREFIX)
    data = base64.urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
    value = parse_canonical(data)
    if canonical(value) != data or set(value) != MEMBERS or len(base64.b64decode(value["secret"])) != 16:
        raise Refused("§11", "invitation", "not the members of the page, canonical")
    return value


def continued(files, seed):
    """A writer that goes on where the vault ends."""
    chain = Builder(seed)
    chain.files = {path: data for path, data in files.items() if path != "audit/index.json"}
    chain.recs = {path: json.loads(data) for path, data in chain.files.items()
                  if path.endswith(".json") and not path.startswith("audit/")}
    for record in chain.recs.values():
        for member in ("signature", "signed_by", "schema_version"):
            del record[member]
    events = [(path, json.loads(data)["data"]) for path, data in chain.files.items() if path.startswith("audit/")]
    chain.events = sorted(events, key=lambda event: event[1]["sequence"])
    last = chain.events[-1][1]
    chain.chain, chain.previous, chain.org_id = base64.b64decode(last["chain_hash"]), last["event_id"], last["org_id"]
    chain.moment = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None, microsecond=0)
    return chain


def write(repository, files):
    """What changed becomes a commit on main."""
    environment = {**os.environ, "GIT_INDEX_FILE": str(repository / "team-index"), "GIT_AUTHOR_NAME": "x",
                   "GIT_AUTHOR_EMAIL": "x@x", "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x@x"}

    def git(*arguments, data=None):
        return subprocess.run(["git", "-C", str(repository), *arguments], check=True, capture_output=True, input=data,
                              env=environment).stdout.decode().strip()

    git("read-tree", "refs/heads/main")
    for path, data in files.items():
        blob = git("hash-object", "-w", "--stdin", data=data)
        git("update-index", "--add", "--cacheinfo", f"100644,{blob},.mycelium/{path}")
    commit = git("commit-tree", git("write-tree"), "-p", "refs/heads/main", "-m", "x")
    git("update-ref", "refs/heads/main", commit)
    (repository / "team-index").unlink()


class Team:
    def __init__(self, cli, folder):
        self.product = Product(cli, folder)
        self.product.run("init", "--org", "Acme", "--user", "email|alice@example.org", "--device", "laptop")
        self.repository = next(folder.rglob("vault.git"))

    def run(self, *arguments):
        return json.loads(self.product.run(*arguments, "--json"))

    def files(self):
        store = gittree.GitStore(self.repository)
        try:
            return gittree.read(store)
        finally:
            store.close()

    def enrol(self, actor, extra):
        before = self.files()
        chain = continued(before, actor.name)
        chain.enroll(actor, extra=extra)
        after = chain.finish()
        write(self.repository, {path: data for path, data in after.items() if before.get(path) != data})

    def report(self, *actors):
        return verify(self.files(), {actor.id: actor.secret for actor in actors})


def mac(invitation, actor):
    return {"invitation_mac": {"id": invitation["id"], "mac": keys.invitation_mac(
        base64.b64decode(invitation["secret"]), invitation["id"], actor.signing, actor.encryption, actor.user)}}


def readable(report):
    """{version: {key: value}} of the one set."""
    return {version: {entry["key"]: entry["value"] for entry in entries}
            for (_, version), entries in report.contents.items() if entries is not None}


def story(team):
    """Yields what is wrong."""
    team.product.run("project", "create", "api")
    team.product.run("set", "create", "api", "production")
    team.product.run("push", "api", "production", "FILE")
    team.product.run("rotate", "api")
    ben = Actor(Random("ben"), "email|ben@example.org", "ben-laptop")
    mallory = Actor(Random("mallory"), ben.user, "mallory")
    made = team.run("invite", "--user", ben.user, "--project", "api", "--remote", "/srv/acme.git")
    invitation = read_invitation(made["invitation"])
    before = team.report()
    if invitation["fingerprint"] != b64(before.fingerprint) or invitation["head"] != {
            "sequence": before.events, "event_id": before.state.previous_id, "chain_hash": b64(before.head)}:
        yield "the invitation names another vault or head"
    team.enrol(ben, mac(invitation, ben))
    found = {d["name"]: d["invitation"] for d in team.run("device", "list")["devices"]}
    if found["ben-laptop"] != "verified":
        yield f"our MAC is not theirs: {found}"
    team.run("device", "approve", "ben-laptop", "--invitation", "--project", "api:member")
    report = team.report(ben)
    if readable(report).get(2, {}).get("A") != "1":
        yield f"the keys shared with us do not open the set: {readable(report)}"
    if report.keys_opened != 2:
        yield f"{report.keys_opened} keys opened, not both"

    team.enrol(mallory, mac({**invitation, "secret": b64(bytes(16))}, mallory))
    words = next(d["words"] for d in team.run("device", "list")["devices"] if d["name"] == "mallory")
    if words != keys.words(base64.b64decode(keys.keys_hash(mallory.signing, mallory.encryption)), team.words):
        yield "a device's words are not those of its keys"
    team.run("device", "revoke", "mallory", "--reason", "words differ")
    team.product.run("put", "api", "production", "LATER")
    team.run("member", "set-role", ben.user, "--role", "admin")
    team.run("member", "set-role", ben.user, "api", "--role", "reader", "--expires", "2999-01-01")
    team.run("member", "add", "email|carla@example.org", "--role", "reader")
    team.run("member", "add", "carla@example.org", "api", "--role", "admin")
    team.run("member", "remove", "carla@example.org")
    team.run("device", "revoke", "ben-laptop")
    team.product.run("put", "api", "production", "AFTER")
    report = team.report(ben)
    seen = readable(report)
    if "LATER" not in seen.get(3, {}) or 4 in seen:
        yield f"a revoked device reads {sorted(seen)}"
    team.run("member", "remove", ben.user)
    team.run("rotate", "--all", "--note", "a drill")
    for flag in team.report().flags:
        yield f"flag: {flag}"


def problems(cli, word_list):
    with tempfile.TemporaryDirectory(prefix="product-team-") as folder:
        try:
            team = Team(cli, pathlib.Path(folder))
            team.words = word_list
            return list(story(team))
        except Refused as refusal:
            return [str(refusal)]
        except NewerVersion as newer:
            return [f"newer version: {newer}"]
