#pragma once

#include "gui/secrets/entryfilter.h"

#include <QToolButton>

class QMenu;

namespace hypha::gui {

/// The quiet button beside the filter's text: favourites, expiry, kinds and tags.
class FilterButton : public QToolButton
{
    Q_OBJECT
public:
    explicit FilterButton(QWidget *parent = nullptr);

    /// Which kinds and tags there are to choose from is read when the menu opens.
    void setRows(const EntryRows *rows) { m_rows = rows; }
    /// Without the text.
    const EntryFilter &chips() const { return m_chips; }
    void clear();
    void forget(); ///< what was chosen, and what there was to choose from

Q_SIGNALS:
    void chosen();

private:
    void fill();
    void addChoice(const QString &name, const QString &text, bool checked, std::function<void(bool)> set);
    void addHeading(const QString &text);
    void changed();

    const EntryRows *m_rows = nullptr;
    EntryFilter m_chips;
    QMenu *m_menu;
};

} // namespace hypha::gui
