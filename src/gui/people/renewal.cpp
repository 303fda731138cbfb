#include "gui/people/renewal.h"

#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/wordgrid.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct RenewalText
{
    Q_DECLARE_TR_FUNCTIONS(RenewalText)
};

} // namespace

Result<Renewal> renew(session::OpenVault &vault, const vault::op::Rotate &wanted)
{
    HYPHA_CHECK(vault.run(wanted));
    const auto state = vault.state();
    const ProjectId id = wanted.projects.front();
    const vault::Project *project = state->project(id);
    if (!project)
        return fail(Errc::notFound, "project", "it was deleted meanwhile");
    const auto read = [&vault](const std::string &path) { return vault.file(path); };
    const Timestamp at = vault::judgedTime(*state, vault.clock().now());
    return Renewal{id, project->currentPdk(),
                   state->recoveryKey ? std::optional(state->recoveryKey->id) : std::nullopt,
                   vault::auditBoxes(*state, *project, project->currentPdk(), read, at)};
}

RenewalReport reportOf(const session::Session &session)
{
    RenewalReport report;
    report.at = systemClock().now();
    if (session.profile()) {
        report.person = personText(session.profile()->userId.text);
        report.device = displayText(session.profile()->deviceName);
    }
    if (const auto state = session.state()) {
        report.organisation = displayText(state->org.name);
        report.vaultWords = allWords(state->fingerprint);
        report.headWords = allWords(state->head.chainHash);
        report.head = state->head.sequence;
    }
    return report;
}

print::Report renewalReport(const RenewalReport &source)
{
    print::Report report;
    report.above = source.organisation;
    report.title = RenewalText::tr("Keys renewed");
    report.holds = source.exact;
    report.state =
        source.exact
            ? RenewalText::tr("Exactly the devices of today's members can open the new keys. This was "
                              "counted in the file of each key, entry by entry.")
            : RenewalText::tr("NOT EXACT. Below it says which devices can open a new key and which "
                              "still wait for it.");
    if (source.untouched > 0)
        report.state += u' ' + RenewalText::tr("%n project(s) that were chosen keep their present key.",
                                               nullptr, source.untouched);
    const QDateTime at = QDateTime::fromSecsSinceEpoch(source.at.seconds).toLocalTime();
    report.facts.append({RenewalText::tr("When"), QLocale().toString(at, QLocale::LongFormat)});
    report.facts.append(
        {RenewalText::tr("By"),
         RenewalText::tr("%1, with “%2”", "a person, a device").arg(source.person, source.device)});
    report.facts.append({RenewalText::tr("Why"), source.reason});
    if (!source.note.isEmpty())
        report.facts.append({RenewalText::tr("Note"), source.note});
    report.facts.append({RenewalText::tr("Fingerprint of the vault"), source.vaultWords});
    report.facts.append({RenewalText::tr("State of the log: event %L1").arg(source.head), source.headWords});
    print::ReportSection keys;
    keys.title = RenewalText::tr("New keys");
    keys.none = RenewalText::tr("None.", "keys were renewed");
    keys.count = source.lines.size();
    for (const RenewalReport::Line &line : source.lines) {
        if (line.key.size() > keys.widestWhen.size())
            keys.widestWhen = line.key;
    }
    keys.line = [lines = source.lines](std::size_t i) {
        const RenewalReport::Line &line = lines[i];
        const QString text = RenewalText::tr("“%1” opens on: %2", "a project; ✓ 13 of 13 devices")
                                 .arg(line.project, line.proof);
        return print::ReportLine{false, line.key, {}, text, {}, line.effect};
    };
    print::ReportSection checks;
    checks.title = RenewalText::tr("Checked before each key was made");
    checks.count = static_cast<std::size_t>(source.checks.size());
    checks.line = [lines = source.checks](std::size_t i) {
        return print::ReportLine{false, {}, {}, lines[static_cast<qsizetype>(i)], {}, {}};
    };
    report.sections = {std::move(keys), std::move(checks)};
    //: on each sheet of paper
    report.page = RenewalText::tr("Page %1 of %2");
    return report;
}

} // namespace hypha::gui
