#pragma once

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QtEndian>

namespace hypha::test {

/// One byte of one file of the vault, flipped inside the pack of the repository that holds it, in place:
/// whoever has the pack open meets it too.
class DamagedBlob
{
public:
    /// False: no pack holds these contents whole.
    [[nodiscard]] bool find(const QString &repository, const QByteArray &contents)
    {
        const QByteArray head = "blob " + QByteArray::number(contents.size()) + '\0';
        const QByteArray id = QCryptographicHash::hash(head + contents, QCryptographicHash::Sha1);
        QDirIterator it(repository + QStringLiteral("/objects/pack"), {QStringLiteral("*.idx")}, QDir::Files);
        while (it.hasNext()) {
            QFile index(it.next());
            if (!index.open(QIODevice::ReadOnly))
                return false;
            const QByteArray bytes = index.readAll();
            const qsizetype count = number(bytes, namesAt - 4), at = bytes.indexOf(id, namesAt) - namesAt;
            if (at < 0 || at % id.size() != 0 || at / id.size() >= count)
                continue;
            const qsizetype offsets = namesAt + count * (id.size() + 4); // behind the names and the checksums
            m_pack = index.fileName().chopped(3) + QStringLiteral("pack");
            m_place = number(bytes, offsets + at / id.size() * 4) + contents.size() / 2;
            return true;
        }
        return false;
    }
    /// A second time puts back what was there.
    [[nodiscard]] bool flip() const
    {
        QFile pack(m_pack);
        pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        char byte = 0;
        if (!pack.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !pack.seek(m_place) ||
            !pack.getChar(&byte))
            return false;
        byte = static_cast<char>(byte ^ 0x10);
        return pack.seek(m_place) && pack.write(&byte, 1) == 1;
    }

private:
    static constexpr qsizetype namesAt = 8 + 256 * 4; ///< of an index of version 2
    static qsizetype number(const QByteArray &bytes, qsizetype at)
    {
        return static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData() + at));
    }

    QString m_pack;
    qsizetype m_place = 0;
};

} // namespace hypha::test
