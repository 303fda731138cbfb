#pragma once

#include <QDir>
#include <QPixmap>
#include <QRegularExpression>
#include <QWidget>

namespace hypha::test {

/// A picture of the widget for whoever wants to look, where HYPHA_PICTURES names a folder. Nothing is
/// compared.
inline void keepPicture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("HYPHA_PICTURES");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QString file = name;
    file.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), QStringLiteral("-"));
    QString path = QDir(folder).filePath(file + QStringLiteral(".png"));
    for (int n = 2; QFile::exists(path); ++n)
        path = QDir(folder).filePath(file + QString::number(n) + QStringLiteral(".png"));
    widget->grab().save(path);
}

} // namespace hypha::test
