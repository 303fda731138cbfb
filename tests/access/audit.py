"""A person who sees nothing reads the audit log: the sentence about the whole, the pictures, the list, a check."""

import sys
import tempfile

from desktop import Atspi, Program, Screen


def description(node):
    return Atspi.Accessible.get_description(node)


def open_audit(hypha):
    hypha.press_any("Audit")
    return hypha.until("the sentence about the whole log", lambda: hypha.label_that_begins("Complete and unchanged: "))


def read_pictures(hypha):
    chart = hypha.find("chart", "Timeline of events by category")
    said = description(chart)
    assert "Most of them" in said and "As a table" in said, said
    assert description(hypha.find("chart", "Period shown, within the whole history"))
    hypha.press_any("As a table")
    hypha.find("table", "Events over time")
    hypha.press_any("As a table")
    for part, name in (("Keys", "Keys of the projects"), ("People and days", "People and the days they were active")):
        hypha.press_any(part)
        assert len(description(hypha.find("chart", name))) > 20, name
        hypha.press_any("As a table")
        hypha.find("table", part if part != "Keys" else name)
    hypha.press_any("Access")
    assert description(hypha.find("table", "Who can read what"))
    off = hypha.until("the filter of kinds", lambda: next(
        (node for node, _ in hypha.nodes(cells=False) if node.get_name() == "Kind" and node.get_role_name() == "check box"), None))
    assert not off.get_state_set().contains(Atspi.StateType.ENABLED) and "not narrow" in description(off)


def read_events(hypha):
    hypha.press_any("Events")
    table = hypha.find("table", "Events")
    rows = table.get_n_rows()
    assert rows > 100, rows
    read = []
    row = 0
    while len(read) < 4:
        cell = table.get_accessible_at(row, 1)
        if table.get_accessible_at(row, 0).get_name():  # a day has no time
            read.append(cell.get_name())
            assert ": " in cell.get_name(), cell.get_name()  # when, and what happened
        row += 1
    assert len(set(read)) > 1, read
    marks = [table.get_accessible_at(row - 1, column).get_name() for column in (2, 3, 4)]
    assert all("verified" in mark for mark in marks), marks
    open_by_selection(hypha, table, row - 1)


def open_by_selection(hypha, table, row):
    """Whoever listens selects a row, and moves no cursor: that alone opens what proves the event."""
    said = table.get_accessible_at(row, 1).get_name()
    sentence = said.partition(": ")[2].partition("\n")[0]
    assert hypha.label_that_begins("No event chosen")
    assert table.add_row_selection(row), "a row cannot be selected"
    hypha.until(f"the event “{sentence}”", lambda: any(
        node.get_name() == sentence and node.get_role_name() == "text" for node, _ in hypha.nodes(cells=False)))
    hypha.until("what proves it", lambda: hypha.named("Copy as proof"))


def verify(hypha):
    hypha.press_any("Verify everything")
    hypha.until("what the check found", lambda: hypha.label_that_begins("Everything holds: "))


def main(binary):
    screen = Screen()
    with tempfile.TemporaryDirectory() as folder:
        hypha = Program([binary, "--demo"], {"HYPHA_HOME": folder, "XDG_RUNTIME_DIR": folder, "LC_ALL": "C.UTF-8",
                                             "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": ""})
        try:
            said = open_audit(hypha)
            assert "confirmed by" in said.get_name(), said.get_name()
            read_pictures(hypha)
            read_events(hypha)
            verify(hypha)
        finally:
            hypha.close()
            screen.close()


main(sys.argv[1])
