#!/bin/sh
# arrows.sh ROOT: the rules of the house that a search can check. Prints every line that breaks one.
root=$1
cd "$root/src" || exit 2
broken=0

# forbid WHY PATTERN FOLDER [GREP-OPTION...]
forbid() {
    why=$1 pattern=$2 folder=$3
    shift 3
    [ -d "$folder" ] || return 0
    if grep -rnE --include='*.cpp' --include='*.h' "$@" -e "$pattern" "$folder"; then
        echo "^ $why" >&2
        broken=1
    fi
}

includes='^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]'
forbid 'crypto knows no other layer' "$includes(model|gui|cli|print)/" crypto
forbid 'crypto knows no Qt' "$includes(Q[A-Z]|Qt|q[a-z]+\\.h)" crypto
forbid 'model knows no front end' "$includes(gui|cli|print)/" model
forbid 'model knows Qt Core alone' "$includes(Qt(Gui|Widgets|Network|Svg|DBus|Concurrent)/|Q(Widget|Gui|Pixmap|Image|Icon|Color|Font|Painter|Clipboard|Dialog|Action|Application>|Network))" model
forbid 'print knows no front end' "$includes(gui|cli|scan)/" print
forbid 'print knows Qt Gui, no Widgets' "$includes(Qt(Widgets|Network|Svg|DBus|Concurrent|PrintSupport)/|Q(Widget|Dialog|Application>|PrintDialog|Printer|Network))" print
forbid 'cli knows no window' "$includes(gui/|print/|Qt(Gui|Widgets|Svg)/|Q(Widget|Gui|Pixmap|Image|Icon|Clipboard|Dialog|Application>))" cli
for layer in crypto model cli print gui; do
    forbid 'no layer links the decoders of pictures' "$includes(scan/|zbar|poppler|seccomp)" "$layer"
done
forbid 'gui knows no cli' "$includes(cli)/" gui
for layer in crypto model cli print; do
    forbid 'sentences for people are translated in gui alone' '(^|[^A-Za-z0-9_])(tr\(|QT_TR_NOOP|QT_TRANSLATE_NOOP|QCoreApplication::translate)' "$layer"
done
# A drag is the one that Qt has no other way for: its views do the same inside.
for layer in crypto model cli gui print; do
    forbid 'no nested event loop outside main.cpp' '(\.|([^g]|[^a]g|[^r]ag|[^d]rag)->)exec\(|processEvents|waitFor(Finished|ReadyRead|BytesWritten|Done)\(' \
        "$layer" --exclude=main.cpp
    forbid 'nothing is left for later in the code' '(TODO|FIXME|HACK)' "$layer"
done
for layer in crypto model cli gui print scan; do
    forbid 'no plugins, no programs from the network (THREATS O7)' '(QPluginLoader|QLibrary([^I]|$)|dlopen *\(|QNetworkAccessManager)' "$layer"
done

for file in $(find . -name '*.cpp' -o -name '*.h'); do
    lines=$(wc -l <"$file")
    if [ "$lines" -gt 400 ]; then
        echo "$file: $lines lines; a file has at most 400" >&2
        broken=1
    fi
done
exit $broken
