#include "gui/audit/filterbar.h"

#include "gui/audit/activity.h"
#include "gui/text/auditkinds.h"
#include "gui/text/words.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/glyph.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/tooltip.h"

#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

static constexpr int typingPause = 120; // ms
static constexpr qsizetype longestChip = 40;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit), m_people(addChip("auditPeople", &FilterBar::fillPeople)),
      m_devices(addChip("auditDevices", &FilterBar::fillDevices)),
      m_projects(addChip("auditProjects", &FilterBar::fillProjects)),
      m_kinds(addChip("auditKinds", &FilterBar::fillKinds)),
      m_periods(addChip("auditPeriods", &FilterBar::fillPeriods)),
      m_visit(makeButton("auditSinceVisit", tr("Since my last visit"), "chip")),
      m_odd(makeButton("auditOdd", tr("Odd clocks"), "chip")),
      m_mention(makeButton("auditMention", tr("About"), "chip")),
      // As high as the chips beside it: nothing below moves when it comes.
      m_clear(makeButton("auditClear", tr("Show everything"), "quietchip")),
      m_off(makeParagraph("auditOff", tr("What is switched off here does not narrow this view."), "small",
                          "muted"))
{
    setObjectName(QStringLiteral("auditFilter"));
    m_text->setObjectName(QStringLiteral("auditText"));
    m_text->setAccessibleName(tr("Filter the events"));
    m_text->setPlaceholderText(tr("Filter by words: a name, a message, what happened"));
    m_text->setClearButtonEnabled(true);
    addGlyph(m_text, lineIcon(QStringLiteral("search")));
    for (QPushButton *chip : {m_visit, m_odd}) {
        chip->setCheckable(true);
        connect(chip, &QPushButton::clicked, this, &FilterBar::apply);
    }
    m_mention->setIcon(lineIcon(QStringLiteral("close")));
    m_mention->setCheckable(true);
    connect(m_mention, &QPushButton::clicked, this, [this] {
        m_filter.mentions.clear();
        apply();
    });
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::takeText);
    connect(&m_typed, &QTimer::timeout, this, &FilterBar::takeText);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(1.5));
    for (QPushButton *chip :
         {m_people, m_devices, m_projects, m_kinds, m_periods, m_visit, m_odd, m_mention, m_clear})
        flow->addWidget(chip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_text);
    column->addWidget(chips);
    column->addWidget(m_off);
    QSizePolicy kept = m_off->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing below moves when it comes
    m_off->setSizePolicy(kept);
    for (std::size_t i = 0; i < audit::eventTypeCount; ++i)
        m_filter.typeLabels.push_back(utf8(eventTypeName(static_cast<audit::EventType>(i))));
    follow();
}

std::vector<std::pair<FilterBar::Chip, QWidget *>> FilterBar::controls() const
{
    return {{personChip, m_people}, {deviceChip, m_devices}, {projectChip, m_projects},
            {kindChip, m_kinds},    {periodChip, m_periods}, {visitChip, m_visit},
            {oddChip, m_odd},       {aboutChip, m_mention},  {words, m_text}};
}

void FilterBar::setApplying(Chips chips)
{
    m_applying = chips;
    follow();
}

QPushButton *FilterBar::addChip(const char *name, void (FilterBar::*fill)(QMenu &))
{
    QPushButton *chip = makeButton(name, {}, "chip");
    chip->setCheckable(true);
    auto *menu = new QMenu(chip);
    menu->setObjectName(QLatin1String(name) + QStringLiteral("Menu"));
    connect(chip, &QPushButton::clicked, this, [this, chip, menu, fill] {
        follow(); // a click alone chooses nothing
        menu->clear();
        (this->*fill)(*menu);
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
    });
    return chip;
}

void FilterBar::setLog(const audit::Log &log, std::shared_ptr<const vault::VaultState> state)
{
    m_log = log;
    m_state = std::move(state);
    follow();
}

void FilterBar::setLastVisit(std::uint64_t sequence)
{
    m_lastVisit = sequence;
    follow();
}

void FilterBar::setFilter(const audit::Filter &filter)
{
    const auto labels = std::move(m_filter.typeLabels);
    m_filter = filter;
    m_filter.typeLabels = labels;
    m_visit->setChecked(m_filter.after > 0);
    m_odd->setChecked(m_filter.oddOnly);
    const QSignalBlocker quiet(m_text);
    m_text->setText(plainText(m_filter.text));
    follow();
    Q_EMIT changed();
}

void FilterBar::setPeriod(const std::optional<TimeRange> &period)
{
    m_period = period;
    follow();
}

void FilterBar::clear()
{
    m_typed.stop();
    setFilter({});
    Q_EMIT periodChosen(std::nullopt);
}

void FilterBar::takeText()
{
    m_typed.stop();
    if (std::exchange(m_filter.text, utf8(m_text->text())) != m_filter.text)
        apply();
}

void FilterBar::apply()
{
    m_filter.after = m_visit->isChecked() ? m_lastVisit : 0;
    m_filter.oddOnly = m_odd->isChecked();
    follow();
    Q_EMIT changed();
}

/// What is filtered is in the chip's words too: nothing is told by colour alone.
void FilterBar::showChoice(QPushButton *chip, const QString &kind, const QStringList &chosen)
{
    QString text = kind;
    if (chosen.size() == 1)
        text = tr("%1: %2", "what is filtered and by what").arg(kind, chosen.first());
    else if (chosen.size() > 1)
        text =
            tr("%1: %2 and %n more", nullptr, static_cast<int>(chosen.size() - 1)).arg(kind, chosen.first());
    chip->setChecked(!chosen.isEmpty());
    chip->setText(shortText(text, longestChip).replace(u'&', QStringLiteral("&&")));
    chip->setAccessibleName(text);
    setPlainToolTip(chip, text);
}

QString FilterBar::mentionText() const
{
    if (const auto device = DeviceId::parse(m_filter.mentions);
        device && !m_log.names().device(*device).empty())
        return displayText(std::string(m_log.names().device(*device)));
    if (const auto set = SetId::parse(m_filter.mentions); set && !m_log.names().set(*set).empty())
        return displayText(std::string(m_log.names().set(*set)));
    if (const auto project = ProjectId::parse(m_filter.mentions);
        project && !m_log.names().project(*project).empty())
        return displayText(std::string(m_log.names().project(*project)));
    return personText(m_filter.mentions);
}

FilterBar::Choices FilterBar::choices() const
{
    Choices out;
    for (const UserId &user : m_filter.users.value_or(std::set<UserId>()))
        out.people << personText(user.text);
    for (const DeviceId &device : m_filter.devices.value_or(std::set<DeviceId>()))
        out.devices << displayText(std::string(m_log.names().device(device)));
    for (const ProjectId &project : m_filter.projects.value_or(std::set<ProjectId>()))
        out.projects << displayText(std::string(m_log.names().project(project)));
    audit::Types left = m_filter.types;
    for (std::size_t i = 0; i < categoryCount; ++i) {
        const audit::Types types = audit::typesOf(static_cast<Category>(i));
        if (types.none() || (left & types) != types)
            continue;
        out.kinds << categoryName(static_cast<Category>(i));
        left &= ~types;
    }
    for (std::size_t i = 0; i < audit::eventTypeCount; ++i) {
        if (left.test(i))
            out.kinds << eventTypeName(static_cast<audit::EventType>(i));
    }
    return out;
}

QStringList FilterBar::filterTexts() const
{
    const Choices chosen = choices();
    QStringList out;
    const auto add = [&out](const QString &kind, const QStringList &what) {
        if (!what.isEmpty())
            out << tr("%1: %2", "what is filtered and by what").arg(kind, what.join(QStringLiteral(", ")));
    };
    add(tr("Person"), chosen.people);
    add(tr("Device"), chosen.devices);
    add(tr("Project"), chosen.projects);
    add(tr("Kind"), chosen.kinds);
    if (!m_filter.mentions.empty())
        add(tr("About"), {mentionText()});
    if (m_filter.after > 0)
        out << tr("Only events after number %L1").arg(m_filter.after);
    if (m_filter.oddOnly)
        out << tr("Odd clocks");
    if (!m_filter.text.empty())
        add(tr("Words"), {displayText(m_filter.text)});
    return out;
}

void FilterBar::follow()
{
    const Choices chosen = choices();
    showChoice(m_people, tr("Person"), chosen.people);
    showChoice(m_devices, tr("Device"), chosen.devices);
    showChoice(m_projects, tr("Project"), chosen.projects);
    showChoice(m_kinds, tr("Kind"), chosen.kinds);
    showChoice(m_periods, tr("Period"), m_period ? QStringList(rangeText(*m_period)) : QStringList());
    const auto fresh = m_log.size() > m_lastVisit ? m_log.size() - m_lastVisit : 0;
    const QString visit =
        m_lastVisit > 0 ? tr("Since my last visit: %L1").arg(fresh) : tr("Since my last visit");
    m_visit->setText(visit);
    m_visit->setAccessibleName(visit);
    m_visit->setVisible(m_lastVisit > 0);
    m_mention->setVisible(!m_filter.mentions.empty());
    if (!m_filter.mentions.empty())
        showChoice(m_mention, tr("About"), {mentionText()});
    audit::Filter none;
    none.typeLabels = m_filter.typeLabels;
    m_clear->setVisible(m_period || !(m_filter == none));
    const QString off = tr("Does not narrow this view.");
    for (const auto &[chip, control] : controls()) {
        const bool applies = m_applying.testFlag(chip);
        control->setEnabled(applies);
        if (!applies)
            setPlainToolTip(control, off);
        else if (control->toolTip() == plainToolTip(off))
            setPlainToolTip(control, {});
    }
    m_off->setVisible(m_applying != Chips(everyChip));
}

} // namespace hypha::gui
