#pragma once

#include "gui/people/renewal.h"
#include "gui/widgets/notice.h"

#include <QThreadPool>
#include <QWidget>

class QPushButton;

namespace hypha::gui {

struct ReportOutput;

/// Two buttons that print the report of renewed keys or save it as a PDF. It is painted on a lane of its own,
/// and given up with the widget.
class RenewalPaper : public QWidget
{
    Q_OBJECT
public:
    explicit RenewalPaper(QWidget *parent = nullptr);
    ~RenewalPaper() override;
    void setReport(RenewalReport report);
    /// What the file chooser is answered with.
    void savePdf(const QString &path);

Q_SIGNALS:
    void said(const QString &text);
    void failed(const hypha::gui::Told &why);

private:
    void run(const ReportOutput &output);

    RenewalReport m_report;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    QPushButton *m_print, *m_pdf;
    QThreadPool m_lane;
};

} // namespace hypha::gui
