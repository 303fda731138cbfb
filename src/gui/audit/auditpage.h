#pragma once

#include "gui/audit/auditbook.h"
#include "gui/audit/eventproblem.h"
#include "gui/audit/verifier.h"
#include "gui/widgets/turns.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace hypha::gui {

class Banner;
class Commands;
class EventsView;
class FilterBar;
class Segments;
class Settings;

/// The audit log: one sentence about the whole of it, pictures, and every event with what proves it.
class AuditPage : public QWidget
{
    Q_OBJECT
public:
    AuditPage(session::Session &session, Settings &settings, Commands &commands, QWidget *parent = nullptr);
    ~AuditPage() override;

    enum Part : int { eventsPart, keysPart, accessPart, daysPart, devicesPart, localPart };
    void showPart(Part part);
    /// "Show in audit": only what is by or about this, an id as text or a user id.
    void showAbout(const std::string &mention);
    void showEventOf(std::uint64_t sequence);
    AuditBook *book() { return &m_book; }
    Verifier *verifier() { return &m_verifier; }
    EventsView *events() const { return m_events; }
    FilterBar *filterBar() const { return m_filter; }

Q_SIGNALS:
    void said(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectBook();
    void connectViews();
    void connectCommands();
    void addParts();
    QWidget *buildKeys();
    QWidget *buildAccess();
    QWidget *buildDays();
    QWidget *buildDevices();
    QWidget *buildHead();
    QWidget *buildProgress();
    void follow();
    void followHead();
    void followCommands();
    void takeLoaded();
    void showProblem(const Error &error);
    void tellReport();
    void takeVisit();
    void keepVisit();
    void choosePeriod(const std::optional<TimeRange> &period);
    void copyProof(std::uint64_t sequence);
    void addNote();
    void exportEvents();
    void chooseDates();
    void printReport();
    std::optional<Error> problem() const; ///< what does not hold
    std::optional<EventProblem> placed(const Error &error) const;
    void openWriterOf(const Error &error);
    void openBroken(std::uint64_t sequence);

    session::Session &m_session;
    Settings &m_settings;
    Commands &m_commands;
    AuditBook m_book;
    Verifier m_verifier;
    std::optional<Error> m_opened;                    ///< the failure whose place was opened: once is enough
    std::uint64_t m_seen = 0;                         ///< events that were there while somebody looked
    QTimer m_minute;                                  ///< "verified 2 minutes ago"
    QThreadPool m_paper;                              ///< one thread, for reports
    std::shared_ptr<std::atomic<bool>> m_paperCancel; ///< of the report that was begun last
    bool m_reportWanted = false;                      ///< as soon as the log is there
    QLabel *m_headline;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QWidget *m_progressRow;
    QToolButton *m_verify;
    QPushButton *m_cancel;
    Banner *m_problem;
    FilterBar *m_filter;
    Segments *m_parts;
    EventsView *m_events;
    Turns m_turns{this}; ///< the last member: what it holds goes before what that looks at
};

} // namespace hypha::gui
