#include "gui/audit/auditreport.h"

#include "gui/audit/keysview.h"
#include "gui/text/auditsentences.h"
#include "gui/text/auditwords.h"
#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/wordgrid.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct AuditReport
{
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

QDateTime localTime(const Timestamp &time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds).toLocalTime();
}

/// To the minute and in full: paper outlives "2 minutes ago".
QString fullTime(const Timestamp &time)
{
    return QLocale().toString(localTime(time), QLocale::LongFormat);
}

QString stateText(const ReportSource &source)
{
    const auto events = static_cast<int>(source.listing.log.size());
    if (source.problem) {
        const Told told = tellFinding(*source.problem);
        return AuditReport::tr(
                   "NOT WHOLE. %Ln event(s) are reported here; what is named below does not hold.", nullptr,
                   events) +
               u'\n' + told.what + u' ' + told.why + u'\n' + told.fix;
    }
    QString text =
        source.verifiedAt
            ? AuditReport::tr("Complete and unchanged: %Ln event(s), verified on %1.", nullptr, events)
                  .arg(fullTime(*source.verifiedAt))
            : AuditReport::tr("Complete and unchanged: %Ln event(s).", nullptr, events);
    text += u' ' + AuditReport::tr("Last confirmed by %1 of %n device(s) in the week before.", nullptr,
                                   static_cast<int>(source.facts.fresh.devices.size()))
                       .arg(QLocale().toString(static_cast<qulonglong>(source.facts.fresh.confirmed)));
    return text + u' ' +
           AuditReport::tr("Of every event the signature, the place in the chain and its author's permission "
                           "were checked.");
}

struct Renewal
{
    std::size_t lane = 0, version = 0; ///< places in AuditFacts::lanes
};

/// In the order of the log; first keys are no renewals.
std::vector<Renewal> renewalsIn(const ReportSource &source)
{
    const auto &projects = source.listing.filter.projects;
    std::vector<Renewal> out;
    for (std::size_t lane = 0; lane < source.facts.lanes.size(); ++lane) {
        const audit::KeyLane &one = source.facts.lanes[lane];
        if (projects && !projects->contains(one.project))
            continue;
        for (std::size_t i = 0; i < one.versions.size(); ++i) {
            if (one.versions[i].version > 1 &&
                (!source.period || source.period->contains(one.versions[i].from.seconds)))
                out.push_back({lane, i});
        }
    }
    const auto sequence = [&](const Renewal &at) {
        return source.facts.lanes[at.lane].versions[at.version].sequence;
    };
    std::sort(out.begin(), out.end(),
              [&](const Renewal &a, const Renewal &b) { return sequence(a) < sequence(b); });
    return out;
}

QString numberText(std::uint64_t sequence)
{
    return QLocale().toString(static_cast<qulonglong>(sequence));
}

print::ReportLine renewalLine(const audit::KeyLane &lane, const audit::KeyVersion &key,
                              const audit::Names &names)
{
    const QString project = displayText(lane.name);
    const Sentence sentence =
        makeSentence(AuditReport::tr("%1, key %2: %3", "a project, a key's number and why it was made"),
                     {{project},
                      {QString::number(key.version), false},
                      {rotationReasonText(key.reason.value_or("")), false}});
    print::ReportLine line{false,
                           QLocale().toString(localTime(key.from), QLocale::ShortFormat),
                           numberText(key.sequence),
                           sentence.text,
                           {},
                           {}};
    for (const Sentence::Span &name : sentence.names)
        line.strong.append({name.start, name.length});
    QStringList notes;
    if (key.note)
        notes << displayText(*key.note);
    if (const QString out = leftOutText(key, names); !out.isEmpty())
        notes << AuditReport::tr("Left out: %1.").arg(out);
    line.note = notes.join(u' ');
    return line;
}

print::ReportSection renewals(const ReportSource &source)
{
    print::ReportSection section;
    section.title = AuditReport::tr("Keys renewed in this period");
    section.none = AuditReport::tr("None.", "keys were renewed");
    section.widestWhen =
        QLocale().toString(QDateTime(QDate(2028, 12, 28), QTime(22, 58)), QLocale::ShortFormat);
    section.widestNumber = numberText(source.listing.log.size());
    auto found = renewalsIn(source);
    section.count = found.size();
    section.line = [found = std::move(found), lanes = source.facts.lanes,
                    names = source.listing.log](std::size_t i) {
        const audit::KeyLane &lane = lanes[found[i].lane];
        return renewalLine(lane, lane.versions[found[i].version], names.names());
    };
    return section;
}

/// Oldest first, each day under its heading.
EventLines byDay(const ReportSource &source)
{
    EventLines out;
    if (!source.listing.rows)
        return out;
    const EventLines newestFirst = linesOf(source.listing.log, *source.listing.rows, source.period);
    out.reserve(newestFirst.size());
    for (auto line = newestFirst.rbegin(); line != newestFirst.rend(); ++line) {
        if (line->isHeading())
            continue;
        if (out.empty() || out.back().day != line->day)
            out.push_back({EventLine::heading, line->day});
        out.push_back(*line);
    }
    return out;
}

print::ReportLine eventLine(const audit::Log &log, const vault::VaultState *state, const Timestamp &now,
                            const EventLine &at)
{
    if (at.isHeading())
        return {true, {}, {}, QLocale().toString(QDate::fromJulianDay(at.day), QLocale::LongFormat), {}, {}};
    const audit::Row &row = log.row(at.row);
    const Sentence sentence = sentenceOf(log.event(at.row), log.names());
    print::ReportLine line{false,
                           QLocale().toString(localTime(row.time).time(), QLocale::ShortFormat),
                           numberText(row.sequence),
                           sentence.text,
                           {},
                           oddityText(row, state, now).replace(u'\n', u' ')};
    for (const Sentence::Span &name : sentence.names)
        line.strong.append({name.start, name.length});
    const QString device = displayText(std::string(log.names().device(row.device, row.sequence)));
    //: behind what happened: the device that signed it
    line.text += AuditReport::tr(" · signed with “%1”").arg(device);
    return line;
}

print::ReportSection events(const ReportSource &source)
{
    EventLines lines = byDay(source);
    print::ReportSection section;
    section.title = AuditReport::tr("%Ln event(s)", nullptr, static_cast<int>(eventsIn(lines)));
    section.none = AuditReport::tr("The filter and the period let nothing through.");
    section.widestWhen = QLocale().toString(QTime(22, 58), QLocale::ShortFormat);
    section.widestNumber = numberText(source.listing.log.size());
    section.count = lines.size();
    section.line = [lines = std::move(lines), log = source.listing.log, state = source.facts.state,
                    now = source.now](std::size_t i) { return eventLine(log, state.get(), now, lines[i]); };
    return section;
}

} // namespace

print::Report auditReport(const ReportSource &source)
{
    print::Report report;
    const vault::VaultState *state = source.facts.state.get();
    report.above = state ? AuditReport::tr("Audit log of %1").arg(displayText(state->org.name)) : QString();
    report.title = rangeText(source.period.value_or(source.whole));
    report.state = stateText(source);
    report.holds = !source.problem;
    report.facts.append(
        {AuditReport::tr("Period"), source.period ? report.title : AuditReport::tr("The whole history")});
    report.facts.append({AuditReport::tr("Filter"), source.filters.isEmpty()
                                                        ? AuditReport::tr("none: every event of the period")
                                                        : source.filters.join(QStringLiteral("; "))});
    report.facts.append(
        {AuditReport::tr("Printed"),
         AuditReport::tr("%1; days and times of %2, by the signers' clocks", "a time and a time zone")
             .arg(fullTime(source.now),
                  localTime(source.now).timeZone().displayName(QTimeZone::GenericTime))});
    if (state) {
        report.facts.append({AuditReport::tr("Fingerprint of the vault"), allWords(state->fingerprint)});
        report.facts.append({AuditReport::tr("State of the log: event %L1").arg(state->head.sequence),
                             allWords(state->head.chainHash)});
    }
    report.sections.push_back(renewals(source));
    report.sections.push_back(events(source));
    //: on each sheet of paper
    report.page = AuditReport::tr("Page %1 of %2");
    return report;
}

} // namespace hypha::gui
