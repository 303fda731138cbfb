#include "gui/main/shortcutsheet.h"

#include "gui/main/commands.h"
#include "gui/widgets/revealkeys.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QGridLayout>
#include <QScrollArea>

namespace hypha::gui {
namespace {

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral("  "));
}

void addRow(QGridLayout *grid, const QString &text, const QString &keys)
{
    const int row = grid->rowCount();
    grid->addWidget(makeParagraph("shortcutText", text), row, 0);
    grid->addWidget(makeBadge("shortcutKeys", keys), row, 1, Qt::AlignRight | Qt::AlignVCenter);
}

void addHeading(QGridLayout *grid, const QString &text)
{
    const int row = grid->rowCount();
    QLabel *label = makeLabel("shortcutGroup", text, "label", "muted");
    label->setContentsMargins(0, space(3), 0, 0);
    grid->addWidget(label, row, 0, 1, 2);
}

} // namespace

ShortcutSheet::ShortcutSheet(const Commands &commands, QWidget *parent)
    : Sheet("shortcutSheet", tr("Keyboard shortcuts"), {}, tr("Close"), parent)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, space(3), 0);
    grid->setVerticalSpacing(space(1.5));
    grid->setColumnStretch(0, 1);
    for (const Commands::Group &group : commands.groups()) {
        addHeading(grid, group.title);
        for (const QAction *action : group.actions)
            if (!action->shortcuts().isEmpty())
                addRow(grid, action->text().remove(u'&'), keysOf(action));
    }
    const auto text = [](QKeyCombination keys) {
        return QKeySequence(keys).toString(QKeySequence::NativeText);
    };
    addHeading(grid, tr("In a list"));
    addRow(grid, tr("Next, previous"), QStringLiteral("j  k"));
    addRow(grid, tr("Open"), text(Qt::Key_Return));
    addHeading(grid, tr("In the editor"));
    addRow(grid, tr("Keep in draft"), text(Qt::CTRL | Qt::Key_Return));
    addRow(grid, tr("Reveal or hide what is typed"), text(revealKeys()));
    addRow(grid, tr("Cancel"), text(Qt::Key_Escape));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("shortcutScroll"));
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    content()->addWidget(scroll, 1);
    resize(std::min(space(120), parent->width()), std::min(space(140), parent->height() - space(6)));
    setOnlyClose();
    connect(this, &Sheet::confirmed, this, &QDialog::accept);
}

} // namespace hypha::gui
