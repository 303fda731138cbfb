"""A person who sees nothing makes a vault, imports a file and reveals a value: by names, roles and actions alone."""

import pathlib
import sys
import tempfile

from desktop import Atspi, Program, Screen

PASSPHRASE = "plover lantern kettle mosaic"
SECRET = "postgres://api:tulip@db.example/api"


def create(hypha):
    hypha.press("push button", "Create a vault")
    hypha.write("text", "Organisation", "Acme")
    hypha.write("text", "Your e-mail address", "ada@acme.example")
    hypha.write("text", "Name of this device", "Laptop")
    hypha.write("password text", "Passphrase", PASSPHRASE)
    hypha.write("password text", "Passphrase again", PASSPHRASE)
    hypha.press("push button", "Create vault")
    hypha.press("push button", "Add first secrets")


def make_place(hypha):
    hypha.press("push button", "New project")
    hypha.write("text", "Name of the project", "api")
    hypha.press("push button", "Make project")
    hypha.press("push button", "New set")
    hypha.write("text", "Name of the set, such as “production”", "production")
    hypha.press("push button", "Make set")


def import_file(hypha, path):
    hypha.press("push button", "Import")
    hypha.write("text", "File name:", str(path))
    hypha.press("push button", "Open")
    hypha.until("what the file holds to be heard", lambda: "The file has 2 entries." in hypha.heard)
    hypha.press("push button", "Add to the draft")
    hypha.until("the outcome to be heard", lambda: "2 entries are in the draft now." in hypha.heard)


def filter_entries(hypha):
    """How many are shown is said where it is typed."""
    hypha.write("text", "Filter the entries", "DATABASE")
    field = hypha.find("text", "Filter the entries")
    hypha.until("how many are shown", lambda: Atspi.Accessible.get_description(field) == "1 of 2 shown")
    hypha.write("text", "Filter the entries", "")
    hypha.until("what there is to filter", lambda: "shown" not in Atspi.Accessible.get_description(field))


def choose(hypha, key):
    """The list may be taking up what was imported: a row that goes away while it is chosen is chosen again."""
    def chosen():
        if hypha.look("password text", f"Value of {key}"):
            return True
        cell = hypha.look("table cell", key)
        if cell:
            table = cell.get_parent()
            table.add_row_selection(table.get_row_at_index(cell.get_index_in_parent()))
        return False
    hypha.until(f"the entry {key}", chosen)


def reveal(hypha, key):
    what = f"Value of {key}"
    field = hypha.find("password text", what)
    toggle = hypha.find("check box", f"Reveal {what}")
    assert not toggle.get_state_set().contains(Atspi.StateType.CHECKED)
    hypha.act(toggle, "toggle")
    hypha.until("the value to be shown",
                lambda: toggle.get_state_set().contains(Atspi.StateType.CHECKED) and
                field.get_character_count() == len(SECRET))
    said = Atspi.Text.get_text(field, 0, -1)
    assert SECRET not in said and "tulip" not in said, "a secret goes to every listener of the bus"
    hypha.act(toggle, "toggle")
    hypha.until("the value to be hidden", lambda: not toggle.get_state_set().contains(Atspi.StateType.CHECKED))


def main(binary):
    screen = Screen()
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        file = home / "production.env"
        file.write_text(f"DATABASE_URL={SECRET}\nLOG_LEVEL=info\n")
        hypha = Program([binary], {"HYPHA_HOME": str(home / "home"), "XDG_RUNTIME_DIR": folder, "LC_ALL": "C.UTF-8",
                                   "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": ""})
        try:
            create(hypha)
            make_place(hypha)
            import_file(hypha, file)
            filter_entries(hypha)
            choose(hypha, "DATABASE_URL")
            reveal(hypha, "DATABASE_URL")
        finally:
            hypha.close()
            screen.close()


main(sys.argv[1])
