"""A program under test as assistive technology sees it: names, roles, states and actions, and nothing else.

Runs inside `dbus-run-session`; brings its own X server. Exits with 77 where the tools are missing.
"""

import os
import shutil
import subprocess
import sys
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as missing:
    print("skipped:", missing)
    sys.exit(77)

DEADLINE = 60.0  # seconds: key derivation on a busy machine


def skip_without(*programs):
    for program in programs:
        if not shutil.which(program):
            print("skipped: no", program)
            sys.exit(77)


class Screen:
    """An X server of our own, gone with the test."""

    def __init__(self):
        skip_without("Xvfb")
        ours, theirs = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=[theirs], stderr=subprocess.DEVNULL)
        os.close(theirs)
        with os.fdopen(ours) as numbers:
            os.environ["DISPLAY"] = ":" + numbers.readline().strip()

    def close(self):
        self.server.terminate()
        self.server.wait()


class Program:
    """Waits wake at every event of the accessibility bus, and end with a deadline."""

    EVENTS = ("object:children-changed", "object:state-changed", "object:property-change",
              "object:text-changed", "object:selection-changed", "window:create", "window:activate")

    def __init__(self, command, environment):
        self.heard = []  # what a screen reader says by itself, wherever the keyboard is
        self.listener = Atspi.EventListener.new(self._hear)
        for event in self.EVENTS:
            self.listener.register(event)
        environment = {**os.environ, **environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.process = subprocess.Popen(command, env=environment)
        self.root = self.until("the program on the accessibility bus", self._application)

    def _hear(self, event):
        try:
            if event.type == "object:state-changed:showing" and event.detail1 and \
                    event.source.get_role_name() == "notification":
                self.heard.append(event.source.get_name())
        except GLib.Error:
            pass  # gone already

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid:
                child.set_cache_mask(Atspi.Cache.NONE)
                return child
        return None

    def until(self, what, condition):
        """The first true result of `condition`; fails with `what` when the deadline passes."""
        context = GLib.MainContext.default()
        end = time.monotonic() + DEADLINE
        tick = GLib.timeout_add(100, lambda: True)  # what the toolkit changes without an event
        try:
            while True:
                try:
                    if found := condition():
                        return found
                except GLib.Error:
                    pass  # it went away while we looked
                if self.process.poll() is not None:
                    raise AssertionError(f"the program ended with {self.process.returncode}, waiting for {what}")
                if time.monotonic() > end:
                    raise AssertionError(f"waited in vain for {what}; there is:\n" + self.tree())
                context.iteration(True)
        finally:
            GLib.source_remove(tick)

    def nodes(self, node=None, depth=0, cells=True):
        """What shows; a long table has thousands of cells, which cost a message each."""
        node = node or self.root
        if not cells and node.get_role_name() == "table":
            return
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is None:
                continue
            if not child.get_state_set().contains(Atspi.StateType.SHOWING) and depth > 0:
                continue
            yield child, depth
            yield from self.nodes(child, depth + 1, cells)

    def tree(self):
        return "\n".join("  " * depth + f"{node.get_role_name()} “{node.get_name()}”"
                         for node, depth in self.nodes() if node.get_name())

    def look(self, role, name):
        """The enabled control of this role and name, or None."""
        for node, _ in self.nodes():
            if node.get_name() == name and node.get_role_name() == role and \
                    node.get_state_set().contains(Atspi.StateType.ENABLED):
                return node
        return None

    def named(self, name):
        """What is called so and can be pressed, switched on or off, whatever its role."""
        for node, _ in self.nodes(cells=False):
            if node.get_name() == name and node.get_n_actions() > 0:
                return node
        return None

    def label_that_begins(self, text):
        for node, _ in self.nodes(cells=False):
            if node.get_role_name() == "label" and node.get_name().startswith(text):
                return node
        return None

    def find(self, role, name):
        return self.until(f"a {role} named “{name}”", lambda: self.look(role, name))

    def act(self, node, wanted):
        names = [node.get_action_name(i).lower() for i in range(node.get_n_actions())]
        assert wanted in names, f"{node.get_role_name()} “{node.get_name()}” offers {names}, not {wanted}"
        assert node.do_action(names.index(wanted)), f"“{node.get_name()}” does not {wanted}"

    def press(self, role, name):
        self.act(self.find(role, name), "press")

    def press_any(self, name):
        node = self.until(f"a control named “{name}”", lambda: self.named(name))
        names = [node.get_action_name(i).lower() for i in range(node.get_n_actions())]
        wanted = next((action for action in ("press", "toggle") if action in names), None)
        assert wanted, f"{node.get_role_name()} “{name}” offers {names}"
        assert node.do_action(names.index(wanted)), f"“{name}” does not {wanted}"

    def write(self, role, name, text):
        field = self.find(role, name)
        assert "EditableText" in field.get_interfaces(), f"{role} “{name}” cannot be written to"
        assert field.set_text_contents(text), f"{role} “{name}” refuses text"

    def close(self):
        self.process.terminate()
        self.process.wait()
