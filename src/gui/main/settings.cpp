#include "gui/main/settings.h"

#include "model/audit/freshness.h"
#include "model/store/atomicfile.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace hypha::gui {
namespace {

constexpr qsizetype stateLimit = 64 * 1024; // bytes

const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString autoLockKey = QStringLiteral("lock/afterMinutes");
const QString sleepKey = QStringLiteral("lock/onSleep");
const QString screenKey = QStringLiteral("lock/onScreenLock");
const QString clipboardKey = QStringLiteral("clipboard/seconds");
const QString silenceKey = QStringLiteral("devices/silentAfterDays");

/// The folder and an empty file of the right mode are made first: QSettings keeps the mode of a file it
/// finds.
QString privateFile(const std::filesystem::path &folder)
{
    const QString file = QString::fromStdString((folder / "window.ini").string());
    if (store::makePrivateFolder(folder) && !QFile::exists(file)) {
        QFile made(file);
        if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            made.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    return file;
}

QString stateKey(const char *name)
{
    return QStringLiteral("state/") + QLatin1String(name);
}

} // namespace

Settings::Settings(const std::filesystem::path &folder, QObject *parent)
    : QObject(parent), m_file(privateFile(folder)), m_settings(m_file, QSettings::IniFormat)
{
}

Settings::~Settings()
{
    m_settings.sync();
    if (QFile::exists(m_file))
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
}

void Settings::store(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

bool Settings::flag(const QString &key) const
{
    return m_settings.value(key, true).toBool();
}

/// What is no number, in a file edited by hand, is as good as absent.
int Settings::number(const QString &key, int usual, int least, int most) const
{
    bool ok = false;
    const int value = m_settings.value(key, usual).toInt(&ok);
    return ok ? std::clamp(value, least, most) : usual;
}

ThemeMode Settings::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    return name == u"light" ? ThemeMode::light : name == u"dark" ? ThemeMode::dark : ThemeMode::system;
}

void Settings::setTheme(ThemeMode theme)
{
    store(themeKey, theme == ThemeMode::light  ? QStringLiteral("light")
                    : theme == ThemeMode::dark ? QStringLiteral("dark")
                                               : QStringLiteral("system"));
}

QString Settings::language() const
{
    static const QRegularExpression form(QStringLiteral("^[a-z]{2,3}(_[A-Za-z]{2,4})?$"));
    const QString name = m_settings.value(languageKey).toString();
    return form.match(name).hasMatch() ? name : QString();
}

void Settings::setLanguage(const QString &language)
{
    store(languageKey, language);
}

int Settings::autoLockMinutes() const
{
    return number(autoLockKey, autoLockDefault, 0, autoLockLongest);
}

void Settings::setAutoLockMinutes(int minutes)
{
    store(autoLockKey, std::clamp(minutes, 0, autoLockLongest));
}

bool Settings::lockOnSleep() const
{
    return flag(sleepKey);
}

void Settings::setLockOnSleep(bool lock)
{
    store(sleepKey, lock);
}

bool Settings::lockOnScreenLock() const
{
    return flag(screenKey);
}

void Settings::setLockOnScreenLock(bool lock)
{
    store(screenKey, lock);
}

int Settings::clipboardSeconds() const
{
    return number(clipboardKey, clipboardDefault, clipboardShortest, clipboardLongest);
}

void Settings::setClipboardSeconds(int seconds)
{
    store(clipboardKey, std::clamp(seconds, clipboardShortest, clipboardLongest));
}

int Settings::silentAfterDays() const
{
    constexpr auto usual = static_cast<int>(audit::silentAfterDays);
    const int days = m_settings.value(silenceKey, usual).toInt();
    return std::find(silences.begin(), silences.end(), days) != silences.end() ? days : usual;
}

void Settings::setSilentAfterDays(int days)
{
    store(silenceKey, days);
}

QByteArray Settings::state(const char *name) const
{
    return m_settings.value(stateKey(name)).toByteArray();
}

void Settings::setState(const char *name, const QByteArray &state)
{
    if (state.size() <= stateLimit)
        m_settings.setValue(stateKey(name), state);
}

} // namespace hypha::gui
