#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"

namespace hypha::gui {

class DifferenceView;

/// What changed between two versions of a set.
class CompareSheet : public Sheet
{
    Q_OBJECT
public:
    struct Versions
    {
        ProjectId project;
        SetId set;
        std::uint64_t from = 0, to = 0;
    };
    CompareSheet(session::Session &session, const Versions &versions, bool mayRestore, QWidget *parent);

Q_SIGNALS:
    void restoreEntry(const hypha::entries::Entry &entry, std::uint64_t version);

private:
    struct Read
    {
        std::shared_ptr<const entries::EntryList> from, to;
        std::shared_ptr<const entries::Difference> difference;
    };
    static Result<Read> read(session::OpenVault &vault, const Versions &versions);
    void show(const Read &read);

    Versions m_versions;
    DifferenceView *m_changes;
    QLabel *m_summary;
    QPushButton *m_restore;
    bool m_mayRestore;
};

} // namespace hypha::gui
