#include "gui/main/commands.h"

#include "gui/widgets/icons.h"

namespace hypha::gui {

Commands::Commands(QObject *parent) : QObject(parent)
{
    newProject =
        make("newProject", tr("New project…"), "folder-plus", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    newSet = make("newSet", tr("New set…"), "set-plus", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    renamePlace = make("renamePlace", tr("Rename the project or set…"), "edit",
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    deletePlace = make("deletePlace", tr("Delete the project or set…"), "trash", {});
    newEntry = make("newEntry", tr("New entry"), "plus", QKeySequence(Qt::CTRL | Qt::Key_N));
    editEntry = make("editEntry", tr("Edit"), "edit", QKeySequence(Qt::Key_F2));
    deleteEntry = make("deleteEntry", tr("Delete entry"), "trash", QKeySequence(Qt::CTRL | Qt::Key_Delete));
    undoDelete = make("undoDelete", tr("Undo"), "restore", QKeySequence::Undo);
    favorite =
        make("favorite", tr("Mark or unmark as favourite"), "star", QKeySequence(Qt::CTRL | Qt::Key_D));
    copyToSet = make("copyToSet", tr("Copy to set…"), "copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    moveToSet = make("moveToSet", tr("Move to set…"), "set", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    importFile = make("importFile", tr("Import…"), "import", QKeySequence(Qt::CTRL | Qt::Key_I));
    exportFile = make("exportFile", tr("Export…"), "export", QKeySequence(Qt::CTRL | Qt::Key_E));
    reveal = make("reveal", tr("Reveal or hide the value"), "eye", QKeySequence(Qt::CTRL | Qt::Key_R));
    copyValue = make("copyValue", tr("Copy the value"), "copy", QKeySequence::Copy);
    copyUserName = make("copyUserName", tr("Copy the user name"), "copy", QKeySequence(Qt::CTRL | Qt::Key_B));
    saveVersion = make("saveVersion", tr("Save version…"), "check", QKeySequence::Save);
    discardDraft = make("discardDraft", tr("Discard the draft…"), "close", {});
    history = make("history", tr("History"), "history", QKeySequence(Qt::CTRL | Qt::Key_H));
    history->setCheckable(true);
    invite = make("invite", tr("Invite…"), "user-plus", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    addDevice = make("addDevice", tr("Add my device…"), "device", {});
    rotateKeys = make("rotateKeys", tr("Renew keys…"), "rotate", {});
    showInAudit = make("showInAudit", tr("Show in audit"), "audit", {});
    verifyHistory = make("verifyHistory", tr("Verify everything"), "shield", {});
    addNote = make("addNote", tr("Add a note…"), "edit", {});
    exportEvents = make("exportEvents", tr("Export events…"), "export", {});
    printReport = make("printReport", tr("Print a report…"), "print", QKeySequence::Print);
    filter = make("filter", tr("Filter the entries"), "search", QKeySequence(Qt::Key_Slash));
    refresh = make("refresh", tr("Look for changes"), "refresh", QKeySequence::Refresh);
    theme = make("theme", tr("Switch between light and dark"), "sun",
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    lock = make("lock", tr("Lock"), "lock", QKeySequence(Qt::CTRL | Qt::Key_L));
    quit = make("quit", tr("Quit"), "close", QKeySequence(Qt::CTRL | Qt::Key_Q));
    search = make("search", tr("Search everything"), "search", QKeySequence(Qt::CTRL | Qt::Key_K));
    showSecrets = makePage("showSecrets", tr("Secrets"), "key", QKeySequence(Qt::CTRL | Qt::Key_1));
    showPeople = makePage("showPeople", tr("People"), "people", QKeySequence(Qt::CTRL | Qt::Key_2));
    showRecovery = makePage("showRecovery", tr("Recovery"), "lifebuoy", QKeySequence(Qt::CTRL | Qt::Key_3));
    showAudit = makePage("showAudit", tr("Audit"), "audit", QKeySequence(Qt::CTRL | Qt::Key_4));
    showSettings =
        makePage("showSettings", tr("Settings"), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma));
    words = make("words", tr("Words of the vault…"), "shield", {});
    shortcuts = make("shortcuts", tr("Keyboard shortcuts"), "keyboard", QKeySequence(Qt::Key_F1));
    shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    setVaultOpen(false);
}

QAction *Commands::makePage(const char *name, const QString &text, const char *icon,
                            const QKeySequence &shortcut)
{
    QAction *action = make(name, text, icon, shortcut);
    action->setCheckable(true);
    return action;
}

QList<Commands::Group> Commands::groups() const
{
    return {{tr("Go to"),
             {search, showSecrets, showPeople, showRecovery, showAudit, showSettings, filter, history}},
            {tr("Entries"),
             {newEntry, editEntry, deleteEntry, undoDelete, reveal, copyValue, copyUserName, favorite,
              copyToSet, moveToSet}},
            {tr("Versions"), {saveVersion, discardDraft, importFile, exportFile, refresh}},
            {tr("Projects and sets"), {newProject, newSet, renamePlace, deletePlace}},
            {tr("People and keys"), {invite, addDevice, rotateKeys}},
            {tr("Audit"), {showInAudit, verifyHistory, addNote, exportEvents, printReport}},
            {tr("Window"), {words, theme, shortcuts, lock, quit}}};
}

static QString toolTipOf(const QAction &action)
{
    const QString plain = action.text().remove(u'&');
    return action.shortcut().isEmpty()
               ? plain
               : plain + QStringLiteral("  ") + action.shortcut().toString(QKeySequence::NativeText);
}

void Commands::permit(QAction *action, bool permitted, const QString &otherwise)
{
    action->setEnabled(permitted);
    action->setToolTip(permitted || otherwise.isEmpty() ? toolTipOf(*action) : otherwise);
}

QAction *Commands::make(const char *name, const QString &text, const char *icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(lineIcon(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    action->setIconVisibleInMenu(true);
    action->setToolTip(toolTipOf(*action));
    m_all.append(action);
    return action;
}

void Commands::setVaultOpen(bool open)
{
    // What a role or the vault's health decides, its page enables.
    const QList<QAction *> judged{invite,  addDevice,    rotateKeys,  verifyHistory,
                                  addNote, exportEvents, printReport, undoDelete};
    for (QAction *action : m_all) {
        if (open && judged.contains(action))
            continue;
        if (action != theme && action != quit && action != shortcuts)
            action->setEnabled(open);
    }
}

} // namespace hypha::gui
