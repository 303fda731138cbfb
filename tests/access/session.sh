#!/bin/sh
# session.sh COMMAND...: a session bus and a runtime folder of its own for each. Two accessibility buses in one folder
# would take each other's socket away, and whoever comes late waits for ever.
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
XDG_RUNTIME_DIR=$folder dbus-run-session -- "$@"
