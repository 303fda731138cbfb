#pragma once

#include "gui/widgets/theme.h"

#include <QObject>
#include <QSettings>

#include <array>
#include <filesystem>

namespace hypha::gui {

/// What a person chose for this window, in `window.ini` of the configuration folder (mode 0600). Never a
/// secret and never the name of an entry, a set or a project.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// `folder`: Home::config; the demo's own in the demo.
    explicit Settings(const std::filesystem::path &folder, QObject *parent = nullptr);
    ~Settings() override;

    ThemeMode theme() const;
    void setTheme(ThemeMode theme);
    QString language() const; ///< "de", "zh_CN" …; empty: the system's
    void setLanguage(const QString &language);

    int autoLockMinutes() const; ///< 0: never by itself
    void setAutoLockMinutes(int minutes);
    bool lockOnSleep() const;
    void setLockOnSleep(bool lock);
    bool lockOnScreenLock() const;
    void setLockOnScreenLock(bool lock);
    int clipboardSeconds() const;
    void setClipboardSeconds(int seconds);
    /// After how many days without a signed event a device counts as silent, everywhere in the window.
    int silentAfterDays() const;
    void setSilentAfterDays(int days); ///< one of `silences`

    /// Where things stand in the window: geometry, splitters, columns. Empty when nothing is remembered.
    QByteArray state(const char *name) const;
    void setState(const char *name, const QByteArray &state); ///< does not emit changed()

    static constexpr int autoLockDefault = 10, autoLockLongest = 60;                            // minutes
    static constexpr int clipboardDefault = 30, clipboardShortest = 10, clipboardLongest = 120; // seconds
    static constexpr std::array silences = {7, 14, 30, 60, 90, 180};                            // days

Q_SIGNALS:
    void changed();

private:
    void store(const QString &key, const QVariant &value);
    bool flag(const QString &key) const;
    int number(const QString &key, int usual, int least, int most) const;
    QString m_file;
    QSettings m_settings;
};

} // namespace hypha::gui
