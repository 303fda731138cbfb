#!/usr/bin/env python3
"""threats_selftest.py: threats.py passes a page and tests that belong together, and tells each gap between them."""
import pathlib
import tempfile

import threats

PAGE = """The ids are K1–K14, M1–M10, H1–H14, C1–C12, L1–L10.
Waiting for attachments: L5, L6.

| ids | defence, in one sentence |
| --- | --- |
| K1–K14 | one |
| M1–M10, H1–H14 | two |
| C1–C12, L1–L10 | three |
"""
TEST = "".join(f"    void {name}_x();\n" for name in threats.ids("K1–K14 M1–M10 H1–H13 C1–C12 L1–L4 L7–L10"))


def told(page, test, attack='attack("name", "§4", "H14")'):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "docs").mkdir()
        (root / "tests/independent").mkdir(parents=True)
        (root / "docs/security.md").write_text(page)
        (root / "tests/tst_some.cpp").write_text(test)
        (root / "tests/independent/suite.py").write_text(attack)
        return list(threats.problems(root))


def expect(found, *parts):
    assert len(found) == 1 and all(part in found[0] for part in parts), found


assert told(PAGE, TEST) == []
expect(told(PAGE, TEST, ""), "no test", "H14")
expect(told(PAGE, TEST.replace("void K3_x", "void k3x")), "no test", "K3")
expect(told(PAGE, TEST.replace("void K3_x", "// K3_x")), "no test", "K3")
assert told(PAGE, TEST.replace("void K3_x", "void K2_K3_x")) == []
expect(told(PAGE.replace("| C1–C12, L1–L10", "| C1–C11, L1–L10"), TEST), "C12 has no row")
expect(told(PAGE, TEST + "void L5_x()"), "L5 does not wait")
expect(told(PAGE, TEST + "void Tst::M11_x()"), "M11, which")
expect(told(PAGE + "| R1 | four |\n", TEST), "R1 is none")
expect(told(PAGE.replace("| two |", "| one |"), TEST), "twice: one")
assert "can be read" in told(PAGE.replace("The ids are", "There are"), TEST)[0]
