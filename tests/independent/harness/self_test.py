"""Our verifier on our own vaults, and our primitives on known answers."""

import json
import os
import pathlib
import tempfile
import time

from suite.case import FLAGGED, WHOLE
from vaultformat import ed25519, gittree, keys
from vaultformat.blake3 import blake3, derive_key, keyed_hash

from .cases import judge

VECTORS = pathlib.Path(os.environ.get("HYPHA_VECTORS") or pathlib.Path(__file__).resolve().parents[4] / "shared/vectors")
# Of the BLAKE3 reference's test vectors: input byte i is i mod 251.
BLAKE3_KEY = b"whats the Elvish word for friend"
BLAKE3_CONTEXT = "BLAKE3 2019-12-27 16:29:52 test vectors context"
BLAKE3_ANSWERS = {0: "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262",
                  1: "2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213",
                  1024: "42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7",
                  1025: "d00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444"}


def check(condition, what):
    if not condition:
        raise SystemExit(f"self-test: {what} does not hold")


def primitives():
    for length, answer in BLAKE3_ANSWERS.items():
        data = bytes(i % 251 for i in range(length))
        check(blake3(data).hex() == answer, f"BLAKE3 of {length} bytes")
    check(keyed_hash(BLAKE3_KEY, b"").hex() == "92b2b75604ed3c761f9d6f62392c8a9227ad0ea3f09573e783f1498a4ed60d26",
          "keyed BLAKE3")
    check(derive_key(BLAKE3_CONTEXT, b"").hex() == "2cc39783c223154fea8dfb7c1b1660f2ac2dcbd1c1de8277b0b0dd39b7e50d7d",
          "BLAKE3 derive_key")
    points, _ = ed25519.small_order_encodings()
    check(len(set(points)) == 8, "eight points of small order")
    message, seed = b"m", b"\1" * 32
    torsion = ed25519.sign_with_cofactor(seed, message, ed25519.decode(points[1]))
    for signature in (ed25519.sign(seed, message), torsion):
        slow = ed25519.verify_arithmetic(ed25519.public_key(seed), message, signature)
        check(slow == ed25519.verify(ed25519.public_key(seed), message, signature) == (signature != torsion), "Ed25519")


def others_vectors():
    folder = VECTORS / "wycheproof"
    if not folder.is_dir():
        return "skipped, no vectors"
    count = 0
    for group in json.loads((folder / "ed25519_test.json").read_text())["testGroups"]:
        key = bytes.fromhex(group["publicKey"]["pk"])
        for test in group["tests"]:
            message, signature = bytes.fromhex(test["msg"]), bytes.fromhex(test["sig"])
            good = ed25519.verify(key, message, signature)
            check(good == (test["result"] == "valid"), f"Wycheproof ed25519 {test['tcId']}")
            if count % 5 == 0:
                check(good == ed25519.verify_arithmetic(key, message, signature), "our arithmetic and the library's")
            count += 1
    for group in json.loads((folder / "x25519_test.json").read_text())["testGroups"]:
        for test in group["tests"]:
            public = bytes.fromhex(test["public"])
            zero = "ZeroSharedSecret" in test["flags"]
            check(keys.is_small_order_x25519(public) == zero, f"Wycheproof x25519 {test['tcId']}")
            if not zero:
                check(keys.x25519(bytes.fromhex(test["private"]), public).hex() == test["shared"], "X25519")
            count += 1
    return f"{count} of others"


def run(cases, verbose):
    start = time.monotonic()
    primitives()
    vectors = others_vectors()
    wrong = 0
    for number, case in enumerate(cases):
        image = case.build()
        judgements = [(case.expected, *judge(image, False)[:2])]
        if judgements[0][1] in (WHOLE, FLAGGED):
            judgements.append((case.with_keys or case.expected, *judge(image, True)[:2]))
        if number % 100 == 0:
            judgements.append((case.expected, *judge_on_disk(image)))
        for expected, verdict, why in judgements:
            # A case without an expectation takes our verdict for it; holding keys must not change that.
            if verdict != (expected or judgements[0][1]):
                wrong += 1
                print(f"{case.id} ({case.clause}): expected {expected}, got {verdict} {why}")
        if verbose:
            print(f"{case.id}: {judgements[0][1]} {judgements[0][2]}")
    print(f"{len(cases)} vaults, {wrong} wrong; vectors: {vectors}; {time.monotonic() - start:.0f} s")
    return 1 if wrong else 0


def judge_on_disk(image):
    """Through git's own reading of a repository."""
    with tempfile.TemporaryDirectory(prefix="vault-") as folder:
        repository = pathlib.Path(folder) / "v.git"
        image.store().write(repository)
        store = gittree.GitStore(repository)
        try:
            return judge(image, False, store)[:2]
        finally:
            store.close()
