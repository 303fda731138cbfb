#pragma once

#include <QAction>
#include <QObject>

namespace hypha::gui {

/// Every command of the window as a named action with its shortcut. Pages connect to them; menus, buttons,
/// the command palette and the page of shortcuts show them.
class Commands : public QObject
{
    Q_OBJECT
public:
    explicit Commands(QObject *parent);

    QAction *newProject, *newSet, *renamePlace, *deletePlace;
    QAction *newEntry, *editEntry, *deleteEntry, *undoDelete, *importFile, *exportFile;
    QAction *favorite, *copyToSet, *moveToSet;
    QAction *reveal, *copyValue, *copyUserName;
    QAction *saveVersion, *discardDraft, *history;
    QAction *invite, *addDevice, *rotateKeys;
    QAction *showInAudit, *verifyHistory, *addNote, *exportEvents, *printReport;
    QAction *filter, *refresh, *theme, *lock, *quit;
    QAction *search, *showSecrets, *showPeople, *showRecovery, *showAudit, *showSettings, *words, *shortcuts;

    struct Group
    {
        QString title;
        QList<QAction *> actions;
    };
    QList<Group> groups() const; ///< every action, in the order a person looks for them
    QList<QAction *> all() const { return m_all; }
    /// Enables it, or says in its tool tip why it is not.
    void permit(QAction *action, bool permitted, const QString &otherwise);
    void setVaultOpen(bool open);

private:
    QAction *make(const char *name, const QString &text, const char *icon, const QKeySequence &shortcut);
    QAction *makePage(const char *name, const QString &text, const char *icon, const QKeySequence &shortcut);
    QList<QAction *> m_all;
};

} // namespace hypha::gui
