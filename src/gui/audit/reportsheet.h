#pragma once

#include "gui/audit/auditreport.h"
#include "gui/widgets/sheet.h"

class QLabel;

namespace hypha::gui {

class PaperChoice;
class PeriodEdit;
struct ReportOutput;

/// A report of a period on paper or as a PDF. It is laid out and painted on `lane`, which outlives the sheet:
/// closing the sheet ends the work there as soon as the next line is reached.
class ReportSheet : public Sheet
{
    Q_OBJECT
public:
    ReportSheet(ReportSource source, QThreadPool &lane, QWidget *parent);
    ~ReportSheet() override;
    /// What the file chooser of "Save as PDF" is answered with.
    void savePdf(const QString &path);
    /// Ends what it has begun.
    const std::shared_ptr<std::atomic<bool>> &cancelFlag() const { return m_cancel; }

Q_SIGNALS:
    void said(const QString &text);

private:
    void build();
    void follow();
    void run(const ReportOutput &output);
    ReportSource chosen() const;

    ReportSource m_source;
    QThreadPool &m_lane;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    PeriodEdit *m_period;
    QLabel *m_filters;
    PaperChoice *m_paper;
    QPushButton *m_pdf;
};

} // namespace hypha::gui
