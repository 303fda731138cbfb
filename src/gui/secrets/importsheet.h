#pragma once

#include "gui/secrets/draft.h"
#include "gui/widgets/sheet.h"
#include "model/formats/formats.h"
#include "model/session/session.h"

class QLabel;
class QRadioButton;
class QTreeWidget;

namespace hypha::gui {

/// A file on its way into the draft: what it would change, or where it cannot be read. Nothing is taken from
/// a file with a problem.
class ImportSheet : public Sheet
{
    Q_OBJECT
public:
    ImportSheet(session::Session &session, const Draft &draft, const QString &path, QWidget *parent);

Q_SIGNALS:
    void imported(const hypha::gui::Draft &draft, std::size_t entries);

private:
    struct Counts
    {
        std::size_t added = 0, changed = 0, removed = 0;
    };
    struct Preview
    {
        std::size_t entries = 0;
        std::vector<formats::ParseProblem> problems; ///< of a file that cannot be imported
        std::vector<formats::ParseProblem> warnings;
        Draft merged, replaced;
    };
    static Result<Preview> prepare(session::OpenVault &vault, const Draft &draft, const std::string &path);
    static Counts countsOf(const Draft &draft);
    void show(const Preview &preview);
    void showNotes(const std::vector<formats::ParseProblem> &notes);
    void chosen();

    Preview m_preview;
    QLabel *m_summary;
    QLabel *m_counts;
    QTreeWidget *m_notes;
    QRadioButton *m_merge;
    QRadioButton *m_replace;
};

} // namespace hypha::gui
