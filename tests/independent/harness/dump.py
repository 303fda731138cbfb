"""Cases as repositories for other programs: `<id>.git`, `<id>.keys.json`, and `manifest.json` with what is expected."""

import json
import pathlib

from vaultformat.keys import b64, words

from .cases import judge


def run(folder, cases, word_list):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    manifest = []
    for case in cases:
        image = case.build()
        image.store().write(folder / f"{case.id}.git")
        devices = [{"device_id": device, "signing_seed": b64(image.seeds[device]), "encryption_secret": b64(secret)}
                   for device, secret in image.keys.items()]
        (folder / f"{case.id}.keys.json").write_text(json.dumps(devices))
        expected = case.expected or judge(image, False)[0]
        manifest.append({"id": case.id, "clause": case.clause, "threat": case.threat, "expected": expected,
                         "with_keys": case.with_keys or expected, "fingerprint": b64(image.fingerprint),
                         "fingerprint_words": words(image.fingerprint, word_list) if word_list else None,
                         "head": image.head})
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")
    print(f"{len(manifest)} vaults in {folder}")
    return 0
