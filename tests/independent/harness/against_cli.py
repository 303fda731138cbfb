"""Each vault given to the product's `clone-check`, and its verdict held against ours."""

import collections
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

from suite.case import FLAGGED, NEWER, REFUSED, WHOLE
from vaultformat.encoding import hash32
from vaultformat.keys import words

from . import product_recovery, product_team, product_vault
from .cases import judge

TIMEOUT = 60


def product_says(cli, folder, image, word_list):
    """(verdict or what went wrong, details, document) of one run."""
    command = [cli, "clone-check", str(folder / "v.git"), "--fingerprint", words(image.fingerprint, word_list), "--json"]
    if image.head:
        command += ["--head", json.dumps(image.head)]
    environment = {**os.environ, "HYPHA_HOME": str(folder / "home"), "HYPHA_NON_INTERACTIVE": "1", "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(command, capture_output=True, timeout=TIMEOUT, env=environment, stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        return "timeout", "", None
    try:
        document = json.loads(done.stdout) if done.stdout.strip() else {}
        error = json.loads(done.stderr)["error"] if done.stderr.strip() else {}
    except (ValueError, KeyError, TypeError):
        return "bad output", f"exit {done.returncode}: {done.stdout[:200]!r} {done.stderr[:200]!r}", None
    if done.returncode == 0:
        return WHOLE, "", document
    details = f"{error.get('code')}: {error.get('what')} {error.get('why', '')}".replace("\n", " ")
    if done.returncode == 5:
        return (NEWER if error.get("code") == "newer_version" else REFUSED), details, document
    return f"exit {done.returncode}", details, document


def compare(cli, case, word_list):
    """None, or a row of the table."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="clone-check-"))
    try:
        image = case.build()
        image.store().write(folder / "v.git")
        verdict, details, document = product_says(cli, folder, image, word_list)
        ours, why, report = judge(image, False)
        if case.expected and ours != case.expected:
            return case, case.expected, f"self: {ours}", why
        expected = WHOLE if ours == FLAGGED else ours
        if verdict != expected:
            return case, expected, verdict, details or why
        if verdict == WHOLE:
            return wrong_document(case, image, report, document, word_list)
        return None
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def wrong_document(case, image, report, document, word_list):
    head = document.get("head") or {}
    try:
        same = (document["fingerprint_words"] == words(image.fingerprint, word_list)
                and head["sequence"] == report.events and hash32(head["chain_hash"]) == report.head
                and head["event_id"] == report.state.previous_id and head["words"] == words(report.head, word_list))
    except Exception:
        same = False
    return None if same else (case, "fingerprint and head of the vault", "other JSON", json.dumps(document)[:300])


def wrong_codes_as_one(rows):
    """Refused, but with another exit code than 5: the first of each code stands for all of them."""
    seen = collections.Counter()
    for case, expected, got, details in rows:
        if expected == REFUSED and got.startswith("exit "):
            code = f"{got} {details.split(':')[0]}"
            seen[code] += 1
            if seen[code] > 1:
                continue
        yield case, expected, got, details
    for code, count in seen.items():
        print(f"{count} refused with {code} instead of exit 5")


def run(cli, cases, word_list, verbose, also_its_own):
    start = time.monotonic()
    rows = []
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        for case, row in zip(cases, pool.map(lambda case: compare(cli, case, word_list), cases)):
            if row:
                rows.append(row)
            if verbose:
                print(f"{case.id}: {row[2] if row else 'agreed'}", flush=True)
    for case, expected, got, details in rows if verbose else wrong_codes_as_one(rows):
        threat = f" {case.threat}" if case.threat else ""
        print(f"{case.id} [{case.clause}{threat}]\n    expected {expected}, got {got}  {details}")
    own = (product_vault, product_team, product_recovery) if also_its_own else ()
    wrong = [line for one in own for line in one.problems(cli, word_list)]
    for line in wrong:
        print(f"a vault written by hypha-cli: {line}")
    print(f"{len(cases)} vaults, {len(rows)} disagreements, {time.monotonic() - start:.0f} s")
    return 1 if rows or wrong else 0
