#!/bin/sh
# arrows_selftest.sh: arrows.sh passes a clean tree, and refuses each of these lines where it does not belong.
here=$(cd "$(dirname "$0")" && pwd)
tree=$(mktemp -d) || exit 2
trap 'rm -rf "$tree"' EXIT
failed=0

fresh() {
    rm -rf "$tree/src"
    mkdir -p "$tree/src/crypto" "$tree/src/model/vault" "$tree/src/cli" "$tree/src/print" "$tree/src/gui/main"
    echo '#include <sodium.h>' >"$tree/src/crypto/a.cpp"
    printf '#include "crypto/a.h"\n#include <QByteArray>\nint xtr(int);\n' >"$tree/src/model/vault/a.cpp"
    printf '#include "model/vault/a.h"\n#include <QCoreApplication>\n' >"$tree/src/cli/a.cpp"
    printf '#include "model/vault/a.h"\n#include <QPdfWriter>\n' >"$tree/src/print/a.cpp"
    printf '#include "print/a.h"\n#include <QApplication>\nauto s = tr("x");\n' >"$tree/src/gui/main/a.cpp"
    echo 'int main() { return app.exec(); }' >"$tree/src/gui/main.cpp"
}

# refuses FILE LINE: the clean tree with this line added is refused.
refuses() {
    fresh
    printf '%s\n' "$2" >>"$tree/src/$1"
    if sh "$here/arrows.sh" "$tree" >/dev/null 2>&1; then
        echo "accepted in $1: $2" >&2
        failed=1
    fi
}

fresh
sh "$here/arrows.sh" "$tree" || { echo 'a clean tree was refused' >&2; failed=1; }
refuses crypto/a.cpp '#include "model/vault/a.h"'
refuses crypto/a.cpp '#include <QByteArray>'
refuses crypto/a.cpp '#include <QtCore/QString>'
refuses crypto/a.cpp '#include <qglobal.h>'
refuses model/vault/a.cpp '#include "gui/main/a.h"'
refuses model/vault/a.cpp '#  include "cli/a.h"'
refuses model/vault/a.cpp '#include <QWidget>'
refuses model/vault/a.cpp '#include <QtGui/QImage>'
refuses model/vault/a.cpp '    return tr("no");'
refuses cli/a.cpp '#include "gui/main/a.h"'
refuses cli/a.cpp '#include <QApplication>'
refuses cli/a.cpp 'auto s = QObject::tr("no");'
refuses cli/a.cpp '#include "print/a.h"'
refuses model/vault/a.cpp '#include "print/a.h"'
refuses print/a.cpp '#include "gui/main/a.h"'
refuses print/a.cpp '#include <QPrintDialog>'
refuses print/a.cpp '    return tr("no");'
refuses gui/main/a.cpp '#include "cli/a.h"'
refuses gui/main/a.cpp 'dialog->exec();'
refuses gui/main/a.cpp 'QCoreApplication::processEvents();'
refuses gui/main/a.cpp 'watcher.waitForFinished();'
refuses model/vault/a.cpp '    void *plugin = dlopen(path, RTLD_NOW);'
refuses gui/main/a.cpp '#include <QPluginLoader>'
refuses gui/main/a.cpp 'QLibrary plugin(path);'
refuses gui/main/a.cpp 'QNetworkAccessManager updates;'
refuses model/vault/a.cpp "// $(printf 'TO%s' DO)"
refuses model/vault/a.cpp "$(yes '//' | head -n 401)"
exit $failed
