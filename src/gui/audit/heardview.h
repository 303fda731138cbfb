#pragma once

#include "gui/audit/auditbook.h"
#include "gui/audit/devicesheard.h"

class QCheckBox;
class QComboBox;

namespace hypha::gui {

class Settings;

/// When each device signed last, after how long without a word it is marked (in the whole window: Settings),
/// and whether this device says by itself that it has seen the log.
class HeardView : public QWidget
{
    Q_OBJECT
public:
    HeardView(session::Session &session, Settings &settings, AuditBook &book, QWidget *parent = nullptr);
    DevicesHeard *model() { return &m_model; }

Q_SIGNALS:
    void deviceChosen(const hypha::DeviceId &device);
    void said(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildChoices();
    void follow();
    void followFilter(); ///< only when people or devices of it are others
    void readConfirms();
    void setConfirms(bool on);

    session::Session &m_session;
    Settings &m_settings;
    AuditBook &m_book;
    DevicesHeard m_model;
    audit::Filter m_shown; ///< what the model was narrowed by
    QCheckBox *m_confirms;
    QComboBox *m_silence;
};

} // namespace hypha::gui
