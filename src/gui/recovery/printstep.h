#pragma once

#include "model/recovery/papersheet.h"
#include "model/recovery/sheetform.h"
#include "model/session/session.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace hypha::gui {

class Banner;
class PaperChoice;

/// The sheets that have been made, how they will look, and the two ways to paper: the system's print dialog
/// or a PDF. The words stay in guarded memory; they go with this widget.
class PrintStep : public QWidget
{
    Q_OBJECT
public:
    explicit PrintStep(session::Session &session, QWidget *parent = nullptr);

    void setSheets(std::vector<recovery::PaperSheet> sheets);
    bool isPrinted() const { return m_form.has_value(); }
    /// What the file chooser of "Save as PDF" is answered with.
    void savePdf(const QString &path);

Q_SIGNALS:
    /// Every sheet, for the first time; once more when what was only saved comes onto paper.
    void printed(recovery::SheetForm form);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPreview();
    void print(const std::shared_ptr<QPrinter> &printer);
    void done(const Result<bool> &result, const QString &said, recovery::SheetForm form);
    void setBusy(bool busy);

    session::Session &m_session;
    std::shared_ptr<const std::vector<recovery::PaperSheet>> m_sheets;
    QTreeWidget *m_list;
    PaperChoice *m_paper;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_preview;
    QLabel *m_done;
    QProgressBar *m_progress;
    Banner *m_problem;
    Banner *m_left; ///< a PDF that lies on the disk
    QString m_leftPath;
    QPointer<QWidget> m_focused;               ///< while something is written
    std::optional<recovery::SheetForm> m_form; ///< in which they have been printed; none before
};

} // namespace hypha::gui
