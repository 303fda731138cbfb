"""A vault that the product wrote, read by us."""

import base64
import json
import pathlib
import sys

from vaultformat import ed25519, gittree, keys
from vaultformat.encoding import NewerVersion, Refused
from vaultformat.keys import b64
from vaultformat.verify import verify


def load(path):
    found = json.loads(pathlib.Path(path).read_text())
    return found if isinstance(found, list) else [found]


def run(folder, key_files, word_list, show_entries):
    devices = [device for path in key_files for device in load(path)]
    try:
        store = gittree.GitStore(folder)
        report = verify(gittree.read(store), {d["device_id"]: base64.b64decode(d["encryption_secret"]) for d in devices})
        store.close()
        for device in devices:
            check_keys(report.state, device)
    except Refused as refusal:
        print(f"refused: {refusal}", file=sys.stderr)
        return 5
    except NewerVersion as newer:
        print(f"newer version: {newer}", file=sys.stderr)
        return 5
    print(json.dumps(summary(report, word_list, show_entries), ensure_ascii=False, indent=1))
    return 0


def check_keys(state, device):
    known = state.devices.get(device["device_id"])
    if known is None:
        raise Refused("§4", device["device_id"], "no such device in the log")
    if known.encryption != keys.x25519_public(base64.b64decode(device["encryption_secret"])):
        raise Refused("§4", device["device_id"], "encryption key is not the exported one's")
    if "signing_seed" in device and known.signing != ed25519.public_key(base64.b64decode(device["signing_seed"])):
        raise Refused("§4", device["device_id"], "signing key is not the exported one's")


def summary(report, word_list, show_entries):
    state = report.state
    result = {"events": report.events, "keys_opened": report.keys_opened, "decrypted": report.decrypted,
              "head": {"sequence": report.events, "event_id": state.previous_id, "chain_hash": b64(report.head)},
              "flags": report.flags, "projects": []}
    if word_list:
        result["fingerprint_words"] = keys.words(report.fingerprint, word_list)
    for project in state.projects.values():
        sets = []
        for secret_set in project.sets.values():
            versions = [{"version": n, "entries": report.contents.get((secret_set.id, n))} for n in secret_set.versions]
            if not show_entries:
                versions = [{**v, "entries": None if v["entries"] is None else len(v["entries"])} for v in versions]
            sets.append({"id": secret_set.id, "name": secret_set.name, "versions": versions})
        result["projects"].append({"id": project.id, "name": project.name, "pdk_version": len(project.pdks),
                                   "sets": sets})
    return result
