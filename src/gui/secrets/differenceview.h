#pragma once

#include "gui/secrets/changemodel.h"
#include "gui/widgets/turns.h"
#include "model/session/session.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QTreeView;

namespace hypha::gui {

struct EntryPart;

/// What differs between two lists of entries: the keys above, each part of the chosen one side by side below,
/// secrets masked until asked.
class DifferenceView : public QWidget
{
    Q_OBJECT
public:
    using List = std::shared_ptr<const entries::EntryList>;

    /// `before` and `after` name the sides: "Version 3", "Now".
    DifferenceView(session::Session &session, const QString &before, const QString &after,
                   QWidget *parent = nullptr);

    ~DifferenceView() override;

    void show(List before, List after, ChangeModel::Changes changes);
    const entries::Entry *currentBefore() const; ///< the chosen one; null when it was not there
    QString summary() const { return m_summary; }

Q_SIGNALS:
    void currentChanged();

private:
    void buildList();
    void showCurrent();
    struct Pairs;
    void addPair(QGridLayout &grid, const EntryPart *before, const EntryPart *after, bool changed);
    const entries::Entry *currentAfter() const;
    std::string currentKey() const;
    void release();

    session::Session &m_session;
    List m_before, m_after;
    ChangeModel m_model;
    QTreeView *m_list;
    QScrollArea *m_parts;
    QString m_beforeName, m_afterName;
    QString m_summary;
    Turns m_turns{this};
};

} // namespace hypha::gui
