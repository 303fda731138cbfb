#pragma once

#include "gui/secrets/entrymodel.h"

#include <QTableView>

#include <unordered_set>

namespace hypha::gui {

class Settings;

/// The table of entries: its columns as a person likes them, a selection that outlives filtering and changes
/// by others, j and k, and entries that can be dragged.
class EntryTable : public QTableView
{
    Q_OBJECT
public:
    EntryTable(EntryModel &model, Settings &settings, QWidget *parent = nullptr);

    std::optional<std::string> currentKey() const; ///< of the one entry that is chosen
    std::vector<std::string> selectedKeys() const;
    std::size_t selectionCount() const;
    bool selectKey(const std::string &key);
    void chooseRow(int row);
    void setFavoritesFirst(bool first);
    QMenu *columnMenu();
    QPixmap dragPicture() const;
    int leastWidth() const; ///< in which names can still be told apart
    void forget();          ///< which entries were chosen
    void settle();          ///< where the rows are, before they are painted

Q_SIGNALS:
    void selectionMoved();
    void starClicked(const std::string &key);
    void removeWanted(); ///< of what is chosen
    void menuWanted(const QPoint &global);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void usualColumns();
    void restoreColumns();
    void rememberColumns();
    void applyVisibility();
    void keepSelection();
    void restoreSelection();
    int usualWidth(int column) const;

    EntryModel &m_model;
    Settings &m_settings;
    std::vector<bool> m_wanted; ///< by column; with little room fewer are shown
    std::unordered_set<std::string> m_kept;
    std::string m_keptCurrent, m_keptTop;
    bool m_restoring = false;
};

} // namespace hypha::gui
