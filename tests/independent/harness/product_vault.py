"""A vault that `hypha-cli` writes, one person's whole repertoire, read and verified by us."""

import json
import os
import pathlib
import subprocess
import tempfile

from vaultformat import gittree
from vaultformat.encoding import NewerVersion, Refused
from vaultformat.keys import words
from vaultformat.verify import verify

STEPS = (
    ("settings", "set", "audit_reads=true"),
    ("project", "create", "api"),
    ("project", "create", "web – \u00fc"),
    ("project", "policy", "api", "max_age_days=90"),
    ("set", "create", "api", "production"),
    ("set", "create", "api", "spare"),
    ("push", "api", "production", "FILE", "-m", "first \u2713"),
    ("put", "api", "production", "NOTE", "--kind", "note", "--tag", "a"),
    ("put", "api", "production", "GENERATED", "--generate", "32"),
    ("rotate", "api", "--reason", "incident", "--note", "a drill"),
    ("push", "api", "production", "FILE", "--replace", "-m", "second"),
    ("rm", "api", "production", "B"),
    ("pull", "api", "production"),
    ("set", "rename", "api", "production", "prod"),
    ("set", "delete", "api", "spare"),
    ("project", "rename", "api", "api v2"),
    ("project", "delete", "web – \u00fc"),
    ("audit", "note", "done"),
)


class Product:
    def __init__(self, cli, folder):
        self.cli, self.folder = cli, folder
        self.environment = {**os.environ, "HYPHA_HOME": str(folder / "home"), "HYPHA_NON_INTERACTIVE": "1",
                            "LC_ALL": "C.UTF-8"}
        (folder / "passphrase").write_text("four words nobody would guess\n")
        (folder / "file.env").write_text('A=1\nB="two words"\nC=ünïcode\n')

    def run(self, *arguments):
        arguments = [str(self.folder / "file.env") if a == "FILE" else a for a in arguments]
        done = subprocess.run([self.cli, *arguments, "--yes", "--passphrase-file", str(self.folder / "passphrase")],
                              capture_output=True, env=self.environment, input=b"from standard input")
        if done.returncode:
            raise Refused("CLI", " ".join(arguments), f"exit {done.returncode}: {done.stderr.decode()[:300]}")
        return done.stdout


def problems(cli, word_list):
    """What is wrong with the product's vault, as lines; none is expected."""
    with tempfile.TemporaryDirectory(prefix="product-") as folder:
        product = Product(cli, pathlib.Path(folder))
        try:
            made = json.loads(product.run("init", "--org", "Acme", "--user", "email|alice@example.org", "--device",
                                          "laptop", "--json"))
            for step in STEPS:
                product.run(*step)
            said = json.loads(product.run("status", "--json"))["head"]
            store = gittree.GitStore(next(pathlib.Path(folder).rglob("vault.git")))
            report = verify(gittree.read(store))
            store.close()
        except Refused as refusal:
            return [str(refusal)]
        except NewerVersion as newer:
            return [f"newer version: {newer}"]
        wrong = [f"flag: {flag}" for flag in report.flags]
        if made["fingerprint_words"] != words(report.fingerprint, word_list):
            wrong.append("the fingerprint's words differ")
        if (said["sequence"], said["words"]) != (report.events, words(report.head, word_list)):
            wrong.append(f"the head differs: {said}, ours {report.events}")
        if report.events < len(STEPS):
            wrong.append(f"only {report.events} events")
        return wrong
