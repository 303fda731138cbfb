#pragma once

#include <QAction>
#include <QObject>

namespace hypha::gui {

/// Every command of the window as a named action with its shortcut. Pages connect to them; menus and buttons
/// show them.
class Commands : public QObject
{
    Q_OBJECT
public:
    explicit Commands(QObject *parent);

    QAction *newProject, *newSet, *renamePlace, *deletePlace;
    QAction *newEntry, *editEntry, *deleteEntry, *importFile;
    QAction *reveal, *copyValue, *copyUserName;
    QAction *saveVersion, *discardDraft, *history;
    QAction *filter, *refresh, *theme, *lock, *quit;

    QList<QAction *> all() const { return m_all; }
    void setVaultOpen(bool open);

private:
    QAction *make(const char *name, const QString &text, const char *icon, const QKeySequence &shortcut);
    QList<QAction *> m_all;
};

} // namespace hypha::gui
