#pragma once

#include "gui/recovery/standing.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace hypha::gui {

/// Who holds which share, when it was printed, and when its holder last checked it.
class HolderList : public QWidget
{
    Q_OBJECT
public:
    explicit HolderList(QWidget *parent = nullptr);
    /// Hidden without an organisation key.
    void showStanding(const RecoveryStanding &standing, const vault::VaultState *state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitHolders();

    QLabel *m_title;
    QTreeWidget *m_tree;
    bool m_fitting = false;
};

} // namespace hypha::gui
