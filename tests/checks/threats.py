#!/usr/bin/env python3
"""threats.py ROOT: the attack matrix of docs/security.md and the tests belong together.

The page says which ids there are ("The ids are K1–K14, …"). Each needs one row of a table "| ids | …", and a test that
carries it in its name (a slot of a Qt test, `K1_…()`, or an attack of tests/independent), unless the page says in a
sentence "Waiting for …: L5, L6." that it cannot have one yet. A test may carry no other id.
"""
import pathlib
import re
import sys

ID = re.compile(r"\b([KMHCGORL])(\d+)(?:[–-]\1?(\d+))?\b")


def ids(text):
    found = []
    for letter, first, last in ID.findall(text):
        found += [f"{letter}{n}" for n in range(int(first), int(last or first) + 1)]
    return found


def of_page(page):
    every = re.search(r"^The ids are (.*?)\.$", page, re.M | re.S)
    waiting = re.findall(r"^Waiting for [^:]*: (.*?)\.$", page, re.M)
    rows = re.findall(r"^\| ((?:[KMHCGORL]\d+[–, KMHCGORL\d]*?)) \| (.+?) \|$", page, re.M)
    return ids(every[1]) if every else [], sum(map(ids, waiting), []), rows


def of_tests(folder):
    """id → where it stands in a name."""
    named = {}
    for file in sorted(folder.rglob("tst_*.cpp")):
        for prefix in re.findall(r"void (?:\w+::)?((?:[KMHCGORL]\d+_)+)[a-z]\w*\(\)", file.read_text()):
            for found in ids(prefix.replace("_", " ")):
                named.setdefault(found, file.name)
    for file in sorted((folder / "independent").rglob("*.py")):
        for found in re.findall(r"\"([KMHCGORL]\d+)\"", file.read_text()):
            named.setdefault(found, file.name)
    return named


def problems(root):
    every, waiting, rows = of_page((root / "docs/security.md").read_text())
    named = of_tests(root / "tests")
    if len(every) < 50:
        yield "docs/security.md: no sentence \"The ids are …\" that can be read"
    described = [found for cells, _ in rows for found in ids(cells)]
    for wanted in every:
        if wanted not in described:
            yield f"docs/security.md: {wanted} has no row that says how it is met"
        if wanted not in named and wanted not in waiting:
            yield f"tests: no test carries {wanted} in its name"
        if wanted in named and wanted in waiting:
            yield f"docs/security.md: {wanted} does not wait any more, {named[wanted]} tests it"
    for found in sorted(set(described + waiting) - set(every)):
        yield f"docs/security.md: {found} is none of the ids"
    for found in sorted(set(named) - set(every)):
        yield f"tests: {named[found]} carries {found}, which docs/security.md does not know"
    sentences = [sentence for _, sentence in rows]
    for sentence in {s for s in sentences if sentences.count(s) > 1}:
        yield f"docs/security.md: twice: {sentence}"


if __name__ == "__main__":
    told = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(told))
    sys.exit(bool(told))
