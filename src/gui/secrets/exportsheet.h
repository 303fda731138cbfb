#pragma once

#include "gui/secrets/draft.h"
#include "gui/widgets/sheet.h"
#include "model/formats/formats.h"
#include "model/session/session.h"
#include "model/store/worktree.h"

#include <set>

class QComboBox;
class QLabel;
class QRadioButton;

namespace hypha::gui {

/// Entries on their way into a file that is not encrypted: which, in what format, where to.
class ExportSheet : public Sheet
{
    Q_OBJECT
public:
    struct Source
    {
        Draft entries;
        std::vector<std::string> selected; ///< keys
        QString setName;
    };
    ExportSheet(session::Session &session, Source source, QWidget *parent);
    void setTarget(const QString &path);

Q_SIGNALS:
    void exported(const QString &path, std::size_t entries);

private:
    struct Outcome
    {
        std::size_t entries = 0;
        std::vector<std::string> warnings; ///< of a file that was not written because of them
        bool inWorkTree = false;           ///< not written because a git work tree would take it in
    };
    static Result<Outcome> write(const session::OpenVault &vault, const entries::EntryList &entries,
                                 formats::Format format, const std::string &path, bool despiteWarnings,
                                 bool despiteWorkTree);
    void build();
    void choose();
    void changed();
    void formatChanged();
    void measure();
    void showLoss();
    void confirm();
    void show(const Outcome &outcome);
    void showWorkTree();
    formats::Format format() const;
    /// Copies entries: for the vault's lane.
    static entries::EntryList chosen(const Source &source, bool all);

    session::Session &m_session;
    Source m_source;
    QString m_target;
    bool m_warned = false;
    bool m_formatChosen = false;  ///< by a person
    unsigned m_parts[2] = {0, 0}; ///< ExportPart: of what is selected, of all
    QRadioButton *m_all;
    QRadioButton *m_selected;
    QComboBox *m_format;
    QLabel *m_loss;
    QLabel *m_place;
    QLabel *m_workTree;
    QLabel *m_notes;
};

} // namespace hypha::gui
