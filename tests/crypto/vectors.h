#pragma once

#include <QDir>
#include <QFile>

namespace hypha::crypto::test {

/// A file of the vectors made by others: below HYPHA_VECTORS, or beside the checkout. Empty when it is
/// missing.
inline QByteArray readVectors(const QString &name)
{
    const QString chosen = qEnvironmentVariable("HYPHA_VECTORS");
    const QString beside = QStringLiteral(HYPHA_SOURCE_DIR "/../shared/vectors");
    QFile file(QDir(chosen.isEmpty() ? beside : chosen).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace hypha::crypto::test
