#pragma once

#include "gui/audit/auditbook.h"
#include "gui/audit/exportjob.h"
#include "gui/widgets/sheet.h"

class QComboBox;
class QLabel;
class QRadioButton;

namespace hypha::gui {

/// Events for an auditor or another program: which, in what format, where to.
class AuditExportSheet : public Sheet
{
    Q_OBJECT
public:
    AuditExportSheet(session::Session &session, const AuditBook &book, QWidget *parent);
    ~AuditExportSheet() override;
    void setTarget(const QString &path);

Q_SIGNALS:
    void said(const QString &text);

private:
    void build();
    void follow();
    void choose();
    void confirm();
    void tellWords();
    ExportJob::Format format() const;
    std::shared_ptr<const std::vector<std::uint32_t>> rows() const;

    session::Session &m_session;
    AuditListing m_listing;
    std::shared_ptr<const vault::VaultState> m_state;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    QString m_target;
    QRadioButton *m_shown;
    QRadioButton *m_all;
    QComboBox *m_format;
    QLabel *m_about;
    QLabel *m_place;
};

} // namespace hypha::gui
