#!/usr/bin/python3
"""The independent implementation of the vault format, against itself and against the product.

  run.py                                   self-test: every legal vault accepted, every attack refused
  run.py --cli build/bin/hypha-cli         the same vaults given to `hypha-cli clone-check`; disagreements as a table
  run.py --read VAULT.git --keys K.json    verifies and decrypts a vault that the product wrote
  run.py --dump FOLDER --only ID           writes the vaults of cases, with keys and what is expected of them
"""

import argparse
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from harness import against_cli, dump, read_vault, self_test  # noqa: E402
from harness.cases import all_cases  # noqa: E402


def word_list(argument):
    here = pathlib.Path(__file__).resolve()
    vectors = pathlib.Path(os.environ.get("HYPHA_VECTORS") or here.parents[3] / "shared/vectors")
    path = pathlib.Path(argument) if argument else vectors / "slip39/wordlist.txt"
    return path.read_text().split() if path.is_file() else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", help="path of hypha-cli")
    parser.add_argument("--read", help="a repository to verify")
    parser.add_argument("--keys", nargs="*", default=[], help="JSON: {device_id, signing_seed, encryption_secret}")
    parser.add_argument("--entries", action="store_true", help="with --read: print the entries too")
    parser.add_argument("--dump", metavar="FOLDER", help="write the cases, their keys and a manifest into it")
    parser.add_argument("--only", default="", help="cases whose id contains this")
    parser.add_argument("--words", help="file with the 1,024 words of SLIP-0039")
    parser.add_argument("--members", action="store_true", help="besides, every member of everything dropped or altered")
    parser.add_argument("--walks", type=int, default=0, help="besides, this many vaults of random acts")
    parser.add_argument("--seed", default="1", help="of the random acts")
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    words = word_list(arguments.words)
    if arguments.read:
        return read_vault.run(arguments.read, arguments.keys, words, arguments.entries)
    cases = [case for case in all_cases(arguments.members, arguments.walks, arguments.seed) if arguments.only in case.id]
    if arguments.dump:
        return dump.run(arguments.dump, cases, words)
    if arguments.cli:
        if words is None:
            print("the word list is missing: skipped", file=sys.stderr)
            return 77
        return against_cli.run(arguments.cli, cases, words, arguments.verbose, not arguments.only)
    return self_test.run(cases, arguments.verbose)


if __name__ == "__main__":
    sys.exit(main())
