#pragma once

#include "gui/secrets/entrydetail.h"
#include "gui/secrets/openset.h"
#include "gui/secrets/projectpane.h"
#include "gui/secrets/versionhistory.h"

#include <QWidget>

class QFrame;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace hypha::gui {

class Commands;
class EntryEditor;
class EntryList;
class HistoryPanel;
class SelectionSummary;
class Settings;
class EmptyState;
class Banner;
struct Told;
struct Transferred;

/// Projects | entries | one entry, its editor or the history.
class SecretsPage : public QWidget
{
    Q_OBJECT
public:
    SecretsPage(session::Session &session, SecretClipboard &clipboard, Settings &settings, Commands &commands,
                QWidget *parent = nullptr);

    OpenSet *openSet() { return &m_set; }
    ProjectPane *projects() const { return m_projects; }
    EntryList *list() const { return m_list; }
    HistoryPanel *history() const { return m_history; }
    void takeFocus(); ///< to the entries, or to the tree while no set is open
    /// The demo refuses real data.
    void setImportRefused(const QString &why);
    void importFile(const QString &path);
    void showProblem(const Error &error);
    void showUnreadable(const Error &error);
    void dismissUnreadable();

Q_SIGNALS:
    void said(const QString &text);
    void saidNoMore(const QString &text);               ///< it does not hold any more
    void offered(const QString &text, QAction *action); ///< said, with what can be done about it

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectCommands();
    void connectSet();
    void showPlace(const std::optional<ProjectModel::Place> &place);
    void showCurrent();
    void connectEditor();
    void connectDetail();
    void connectHistory();
    void compareVersions(std::uint64_t from, std::uint64_t to);
    void restoreEntry();
    void takeBack(const entries::Entry &entry, std::uint64_t version);
    void restoreVersion(std::uint64_t version);
    static Result<Draft> restored(session::OpenVault &vault, const ProjectId &project, const SetId &set,
                                  std::uint64_t version);
    void takeRestored(const SetId &set, std::uint64_t version, const Result<Draft> &draft);
    void edit(const entries::Entry &entry);
    bool isEditing() const;
    void closeEditor();
    bool leaveEditor();
    void rescueEditing();
    void deleteSelected();
    void undoDelete();
    void chooseNext();
    void followUndo();
    void chooseImport();
    void chooseExport();
    void save(const QString &message = {});
    void confirmDiscard();
    void showRight(QWidget *page);
    void narrow();
    QString importObstacle(qsizetype files) const;
    void outlineDrop(bool on);
    bool isTight() const;
    bool isCramped() const;
    void openDetail();
    void lockedOut();
    void connectSelection();
    bool showSeveral();
    void showEntryMenu(const QPoint &at);
    void toggleFavorite(const std::vector<std::string> &keys);
    void transfer(bool move, const std::optional<ProjectModel::Place> &target);
    void transferred(bool move, const ProjectModel::Place &from, const ProjectModel::Place &to,
                     const Transferred &done);
    void importInto(const ProjectModel::Place &place, const QString &path);

    session::Session &m_session;
    Settings &m_settings;
    Commands &m_commands;
    OpenSet m_set;
    VersionHistory m_versions;
    ProjectPane *m_projects;
    EntryList *m_list;
    EntryDetail *m_detail;
    EntryEditor *m_editor;
    HistoryPanel *m_history;
    SelectionSummary *m_summary;
    EmptyState *m_nothing;
    Banner *m_problem;
    QSplitter *m_splitter;
    QStackedWidget *m_right;
    QPushButton *m_back;
    QFrame *m_dropOutline;
    bool m_detailOpened = false;   ///< in little room: the detail stands where the list was
    bool m_saysUnreadable = false; ///< the problem that is shown is that the set cannot be read
    bool m_saysUnkept = false;     ///< … that drafts could not be kept
    QString m_importRefused;
    QString m_saidOfClipboard;               ///< while what was copied is there
    std::string m_chooseNext;                ///< waits to be listed
    QString m_importNext;                    ///< waits for its set to be read
    std::optional<std::string> m_editedFrom; ///< what was chosen in the list when the editor opened
};

/// Drafts could not be written, while open or at a lock.
Told tellUnkept(const Error &error);

} // namespace hypha::gui
