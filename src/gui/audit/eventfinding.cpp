#include "gui/audit/eventfinding.h"

#include "gui/text/auditwords.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace hypha::gui {
namespace {

/// Translation context of this file.
struct EventFinding
{
    Q_DECLARE_TR_FUNCTIONS(EventFinding)
};

void addFact(QVBoxLayout &column, const char *name, const QString &label, const std::string &text)
{
    if (text.empty())
        return;
    column.addWidget(makeLabel("findingLabel", label, "label"));
    auto *block = new TextBlock(name, displayText(text));
    block->setFont(typeFont(Type::mono));
    column.addWidget(block);
}

} // namespace

void addFinding(QVBoxLayout &column, const EventProblem &problem)
{
    const Error &error = problem.error;
    column.addWidget(makeParagraph(
        "findingWhat",
        problem.ofFile ? EventFinding::tr("✗ The event holds; a file that it wrote does not.")
                       : EventFinding::tr("✗ This is not the event that was signed and chained here."),
        "label", "danger"));
    addFact(column, "findingFile", EventFinding::tr("File"), error.item);
    addFact(column, "findingExpected", EventFinding::tr("Expected"), error.expected);
    addFact(column, "findingFound", EventFinding::tr("Found"), error.found);
    addFact(column, "findingDetail", EventFinding::tr("Detail"), error.detail);
    column.addWidget(makeLabel("findingLabel", EventFinding::tr("What it could mean"), "label"));
    column.addWidget(makeParagraph("findingMeaning", tellFinding(error).why));
}

} // namespace hypha::gui
