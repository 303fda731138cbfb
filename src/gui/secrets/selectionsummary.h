#pragma once

#include "gui/secrets/entryrows.h"

#include <QWidget>

class QLabel;

namespace hypha::gui {

class Commands;

/// The right pane while several entries are chosen: what they are, and what can be done with all of them.
class SelectionSummary : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionSummary(Commands &commands, QWidget *parent = nullptr);
    void showRows(const std::vector<const EntryRow *> &rows);

private:
    QLabel *m_title;
    QLabel *m_kinds;
    QLabel *m_tags;
};

} // namespace hypha::gui
