#pragma once

#include <QByteArray>
#include <QString>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

#include <cstdlib>

namespace hypha::test {

/// A disk of 24 MiB that this process alone sees, to be filled up. To be made before any other thread runs.
class SmallDisk
{
public:
    SmallDisk() { make(); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
#ifdef Q_OS_LINUX
    ~SmallDisk()
    {
        if (m_path.isEmpty())
            return;
        umount2(m_path.toLocal8Bit().constData(), MNT_DETACH);
        rmdir(m_path.toLocal8Bit().constData());
    }
#endif
    /// Empty where this system permits none.
    QString path() const { return m_path; }

private:
#ifdef Q_OS_LINUX
    static bool write(const char *file, const QByteArray &text)
    {
        const int fd = open(file, O_WRONLY | O_CLOEXEC);
        if (fd < 0)
            return false;
        const bool written =
            ::write(fd, text.constData(), static_cast<std::size_t>(text.size())) == text.size();
        return close(fd) == 0 && written;
    }
    /// The right to mount: an administrator's, or everybody's in a world of their own.
    static bool enter()
    {
        if (unshare(CLONE_NEWNS) == 0)
            return true;
        const QByteArray user = QByteArray::number(getuid());
        const QByteArray group = QByteArray::number(getgid());
        return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && write("/proc/self/setgroups", "deny") &&
               write("/proc/self/uid_map", user + ' ' + user + " 1") &&
               write("/proc/self/gid_map", group + ' ' + group + " 1");
    }
    void make()
    {
        char folder[] = "/tmp/hypha-small-disk-XXXXXX";
        if (!enter() || !mkdtemp(folder))
            return;
        if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
            mount("none", folder, "tmpfs", 0, "size=24m") == 0)
            m_path = QString::fromLocal8Bit(folder);
        else
            rmdir(folder);
    }
#else
    void make() {}
#endif
    QString m_path;
};

} // namespace hypha::test
