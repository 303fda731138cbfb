"""A recovery of two programs: `hypha-cli` splits and recovers, we combine, contribute and recover."""

import base64
import json
import pathlib
import tempfile

from sharing import slip39
from vaultformat import ed25519, keys
from vaultformat.builder import Actor, Random
from vaultformat.encoding import NewerVersion, Refused
from vaultformat.keys import b64

from .product_team import Team, continued, readable, write
from .product_vault import Product


def changed(team, act):
    """Our own events on top of the vault."""
    before = team.files()
    chain = continued(before, f"recovery {len(before)}")
    result = act(chain)
    after = chain.finish()
    write(team.repository, {path: data for path, data in after.items() if before.get(path) != data})
    return result


def record(team, path):
    return json.loads(team.files()[path])


def opened_by(secret, device_id, team):
    """{(project, version): key} of the entries for one device, by its X25519 private key; all commitments met."""
    out = {}
    for path, data in team.files().items():
        if "/pdk/" not in path:
            continue
        pdk = json.loads(data)
        entry = next(e for e in pdk["wrapped_keys"] if e["device_id"] == device_id)
        key = keys.unseal(secret, base64.b64decode(entry["ephemeral_pubkey"]), base64.b64decode(entry["ciphertext"]),
                          keys.WRAP_INFO, keys.wrap_aad(pdk["project_id"], pdk["version"]))
        if keys.commitment(key) != pdk["commitment"]:
            raise Refused("§4", path, "the recovery key was handed another key")
        out[pdk["project_id"], pdk["version"]] = key
    return out


def sealed_words(team, actor, share):
    sealed = record(team, f"recovery/shares/{share}.json")
    return keys.unseal(actor.secret, base64.b64decode(sealed["ephemeral_pubkey"]),
                       base64.b64decode(sealed["ciphertext"]), keys.SHARE_INFO,
                       keys.raw(sealed["recovery_key_id"]) + keys.raw(share))


def story(team, folder):
    """Yields what is wrong."""
    team.product.run("project", "create", "api")
    team.product.run("set", "create", "api", "production")
    team.product.run("push", "api", "production", "FILE")
    ben = Actor(Random("ben"), "email|ben@example.org", "ben-laptop")
    team.enrol(ben, None)
    team.run("device", "approve", "ben-laptop", "--project", "api:member", "--words",
             keys.words(base64.b64decode(keys.keys_hash(ben.signing, ben.encryption)), team.words))
    team.product.run("rotate", "api")
    sheets = folder / "sheets"
    team.run("recovery", "setup", "--group", "Admins:2/3", "--holder", "Admins:0:Ben:ben-laptop", "--words-dir",
             str(sheets))

    # Their shares, combined by us, give the key that their record and their wrapped keys are about.
    texts = [(sheets / f"0-{i}.txt").read_text().strip() for i in range(3)]
    document = record(team, "recovery/org_recovery.json")
    secrets = {slip39.combine([texts[a], texts[b]], b"", team.words) for a, b in ((0, 1), (1, 2), (2, 0))}
    if len(secrets) != 1:
        yield "two pairs of shares give two secrets"
    secret = secrets.pop()
    encryption, signing = keys.ork_keys(secret)
    if (b64(keys.x25519_public(encryption)), b64(ed25519.public_key(signing))) != (
            document["encryption_pubkey"], document["signing_pubkey"]):
        yield "the shares give another key than the record's"
    if slip39.Share.parse(texts[0], team.words).identifier != document["identifier"]:
        yield "the record has another identifier than the shares"
    pdks = opened_by(encryption, document["id"], team)
    if len(pdks) != 2:
        yield f"the recovery key opens {len(pdks)} key versions, not both"
    share = next(path.rsplit("/", 1)[1].removesuffix(".json") for path in team.files()
                 if path.startswith("recovery/shares/"))
    if sealed_words(team, ben, share).decode() != texts[0]:
        yield "the share sealed to us has other words than its sheet"

    # They ask, we contribute, they recover.
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    fresh = Product(team.product.cli, elsewhere)
    status = team.run("status")
    asked = json.loads(fresh.run("recovery", "request", "new", "--method", "org", "--user", "email|alice@example.org",
                                 "--remote", str(team.repository), "--fingerprint",
                                 status["vault"]["fingerprint_words"], "--head", json.dumps(status["head"]), "--json"))
    changed(team, lambda chain: chain.contribute(ben, asked["request_id"], share, texts[0].encode()))
    done = json.loads(fresh.run("recovery", "recover", asked["request_id"], "--share-file",
                                str(sheets / "0-2.txt"), "--json"))
    if done["contributors"] != [ben.id] or done["device_status"] != "active":
        yield f"they did not recover with our contribution: {done}"
    if fresh.run("get", "api", "production", "A") != b"1":
        yield "their recovered device does not read the set"

    # We ask and recover ourselves; they believe it.
    ours = Actor(Random("ours"), ben.user, "ben-new")

    def recover(chain):
        chain.pdks = dict(pdks)
        at_once = {"ts": chain.now()}  # their next event is not to be earlier than our last
        chain.enroll(ours, **at_once)
        chain.complete(ours, chain.request(ours, "org", **at_once), ork=secret, **at_once)
        for project, version in pdks:
            chain.share(ours, project, version, [ours], **at_once)

    changed(team, recover)
    found = {d["name"]: d["status"] for d in team.run("device", "list")["devices"]}
    if found["ben-new"] != "active":
        yield f"our recovery is not theirs: {found}"
    if readable(team.report(ours)).get(2, {}).get("A") != "1":
        yield "our recovered device does not read the set"
    if team.run("recovery", "status")["org_key"]["state"] != "amber":
        yield "a used recovery key is not called due"
    team.run("verify", "--full")
    team.run("recovery", "rotate", "--words-dir", str(folder / "next"))
    for flag in team.report(ours).flags:
        yield f"flag: {flag}"


def problems(cli, word_list):
    with tempfile.TemporaryDirectory(prefix="product-recovery-") as folder:
        try:
            team = Team(cli, pathlib.Path(folder))
            team.words = word_list
            return list(story(team, pathlib.Path(folder)))
        except (Refused, keys.CryptoFailure) as refusal:
            return [str(refusal)]
        except NewerVersion as newer:
            return [f"newer version: {newer}"]
