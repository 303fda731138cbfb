#pragma once

#include "gui/secrets/draft.h"
#include "gui/secrets/importmodel.h"
#include "gui/widgets/sheet.h"
#include "model/formats/formats.h"
#include "model/session/session.h"

class QComboBox;
class QLabel;
class QRadioButton;
class QTableView;
class QTreeWidget;

namespace hypha::gui {

class SecretRow;

/// A file on its way into the draft: what it would change, or where it cannot be read. Nothing is taken from
/// a file with a problem.
class ImportSheet : public Sheet
{
    Q_OBJECT
public:
    ImportSheet(session::Session &session, const Draft &draft, const QString &path, QWidget *parent);
    ~ImportSheet() override;
    /// The draft as it stands on a newer version: what the file would change is worked out again.
    void follow(const Draft &draft);

Q_SIGNALS:
    void imported(const hypha::gui::Draft &draft, std::size_t entries);

private:
    struct Preview
    {
        entries::EntryList entries;
        std::vector<ImportModel::Row> rows;
        std::vector<formats::ParseProblem> problems; ///< of a file that cannot be imported
        std::vector<formats::ParseProblem> warnings;
        Draft merged, replaced;
    };
    static Result<Preview> prepare(session::OpenVault &vault, const Draft &draft, const std::string &path,
                                   formats::Format format);
    void build();
    void buildTable();
    void buildNotes();
    void buildRemedy();
    void fitNotes();
    void read();
    void show(Preview preview);
    void release();
    void showNotes(const std::vector<formats::ParseProblem> &notes);
    void showValue();
    void chosen();

    session::Session &m_session;
    Draft m_draft;
    std::string m_path;
    std::uint64_t m_request = 0; ///< answers for a format chosen earlier are dropped
    Preview m_preview;
    ImportModel m_model;
    QComboBox *m_format;
    QLabel *m_summary;
    QLabel *m_news;
    QTableView *m_table;
    SecretRow *m_value;
    QLabel *m_counts;
    QTreeWidget *m_notes;
    QWidget *m_remedy; ///< below what cannot be read
    QRadioButton *m_merge;
    QRadioButton *m_replace;
};

/// The formats of files, in words, with the format as data.
void fillFormats(QComboBox *box);

} // namespace hypha::gui
