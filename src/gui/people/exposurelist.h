#pragma once

#include "model/session/session.h"
#include "model/vault/exposure.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hypha::gui {

class Banner;

/// Credentials to change: what people who left, and devices that were revoked, could read and what is still
/// the same. Each goes from the list by itself when it gets a new value.
class ExposureList : public QWidget
{
    Q_OBJECT
public:
    explicit ExposureList(session::Session &session, QWidget *parent = nullptr);
    void reload();
    /// Reloads where somebody has left, or come back, since.
    void follow(const vault::VaultState &state);

Q_SIGNALS:
    void focusLeft(); ///< what had the keyboard is hidden, because nothing is left to list
    void entryChosen(const hypha::ProjectId &project, const hypha::SetId &set, const QString &key);
    void counted(int credentials);

private:
    void show(const std::vector<vault::Exposure> &exposures);
    QTreeWidgetItem *addExposure(const vault::Exposure &exposure, const vault::VaultState &state);
    void addSet(QTreeWidgetItem *parent, const vault::ExposedSet &set, const QString &where);
    void choose(QTreeWidgetItem *item);

    session::Session &m_session;
    std::size_t m_left = 0; ///< people and devices by the log, when it was loaded
    QTreeWidget *m_list;
    QLabel *m_how;
    QWidget *m_empty, *m_bar;
    QPushButton *m_open;
    Banner *m_problem;
};

} // namespace hypha::gui
