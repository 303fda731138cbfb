#pragma once

#include "gui/audit/auditbook.h"
#include "gui/audit/keylanes.h"

class QLabel;

namespace hypha::gui {

class PictureView;

/// People and devices that held the key before and did not get this one; empty where nobody was left out.
QString leftOutText(const audit::KeyVersion &key, const audit::Names &names);

/// The life of each project's keys, as lanes or as a table: of those that were made by an event which the
/// filter lets through, in its period.
class KeysView : public QWidget
{
    Q_OBJECT
public:
    explicit KeysView(AuditBook &book, QWidget *parent = nullptr);
    KeyTable *model() { return &m_model; }

Q_SIGNALS:
    void eventChosen(quint64 sequence); ///< that made a key

private:
    void follow();
    void followListing();
    AuditBook &m_book;
    std::vector<KeyLane> m_all; ///< whatever is filtered
    KeyTable m_model;
    KeyLanes *m_lanes;
    PictureView *m_view;
    QLabel *m_narrowed; ///< how many the filter lets through
};

} // namespace hypha::gui
