#pragma once

#include "gui/audit/timeaxis.h"
#include "model/audit/filter.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace hypha::gui {

/// Which events are wanted, as chips: person, device, project, kind, period, what is new since the last
/// visit, and words. Each says in its text what it asks for.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    enum Chip : std::uint16_t {
        personChip = 1,
        deviceChip = 2,
        projectChip = 4,
        kindChip = 8,
        periodChip = 16,
        visitChip = 32,
        oddChip = 64,
        aboutChip = 128,
        words = 256,
        everyChip = 511
    };
    Q_DECLARE_FLAGS(Chips, Chip)
    /// By what the view below can be narrowed. The others stay to be read, are switched off and say why.
    void setApplying(Chips chips);

    /// What there is to choose from.
    void setLog(const audit::Log &log, std::shared_ptr<const vault::VaultState> state);
    /// The last event that was there at the last visit; 0 where there was none.
    void setLastVisit(std::uint64_t sequence);
    const audit::Filter &filter() const { return m_filter; }
    void setFilter(const audit::Filter &filter); ///< emits changed() when it is another
    /// Shown on its chip; a choice of its menu is told by periodChosen().
    void setPeriod(const std::optional<TimeRange> &period);
    void setNow(const Timestamp &now) { m_now = now; }
    void clear();
    QLineEdit *text() const { return m_text; }
    /// What is filtered besides the period, whole and in words: for whoever reads the events without the bar.
    QStringList filterTexts() const;

Q_SIGNALS:
    void changed();
    void periodChosen(const std::optional<hypha::gui::TimeRange> &period);
    void datesWanted(); ///< a period by its first and last day

private:
    /// What is chosen, in words.
    struct Choices
    {
        QStringList people, devices, projects, kinds;
    };
    Choices choices() const;
    QPushButton *addChip(const char *name, void (FilterBar::*fill)(QMenu &));
    void addChoice(QMenu &menu, const QString &name, const QString &text, bool checked,
                   std::function<void(bool)> set);
    void fillPeople(QMenu &menu);
    void fillDevices(QMenu &menu);
    void fillProjects(QMenu &menu);
    void fillKinds(QMenu &menu);
    void fillPeriods(QMenu &menu);
    void takeText();
    void apply();
    void follow();
    void showChoice(QPushButton *chip, const QString &kind, const QStringList &chosen);
    QString mentionText() const;
    std::vector<std::pair<Chip, QWidget *>> controls() const;

    audit::Filter m_filter;
    audit::Log m_log;
    std::shared_ptr<const vault::VaultState> m_state;
    std::optional<TimeRange> m_period;
    Timestamp m_now;
    std::uint64_t m_lastVisit = 0;
    Chips m_applying = everyChip;
    QTimer m_typed; ///< one listing for several keys
    QLineEdit *m_text;
    QPushButton *m_people;
    QPushButton *m_devices;
    QPushButton *m_projects;
    QPushButton *m_kinds;
    QPushButton *m_periods;
    QPushButton *m_visit;
    QPushButton *m_odd;
    QPushButton *m_mention;
    QPushButton *m_clear;
    QLabel *m_off; ///< why some are switched off
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FilterBar::Chips)

} // namespace hypha::gui
