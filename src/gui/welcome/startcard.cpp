#include "gui/welcome/startcard.h"

#include "gui/main/commands.h"
#include "gui/main/settings.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {
namespace {

const QByteArray begun = QByteArrayLiteral("begun"), wordsWritten = QByteArrayLiteral("words"),
                 over = QByteArrayLiteral("over");

QString ticked(bool done, const QString &text)
{
    return QString((done ? QStringLiteral("\u2713 ") : QStringLiteral("\u25cb ")) + text)
        .replace(u' ', u'\u00a0'); // a step never breaks between its mark and its words
}

} // namespace

StartCard::StartCard(session::Session &session, Settings &settings, Commands &commands, QWidget *parent)
    : QFrame(parent), m_session(session), m_settings(settings), m_commands(commands),
      m_steps(makeParagraph("startSteps", {}, "small", "muted")), m_next(makeParagraph("startNext", {})),
      m_project(makeActionButton("startProject", commands.newProject, true)),
      m_set(makeActionButton("startSet", commands.newSet, true)),
      m_import(makeActionButton("startImport", commands.importFile, true)),
      m_save(makeActionButton("startSave", commands.saveVersion, true)),
      m_show(makeActionButton("startWords", commands.words, true)),
      m_recovery(makeActionButton("startRecovery", commands.showRecovery, true)),
      m_written(makeButton("startWritten", tr("I wrote them down"))),
      m_close(makeIconButton("startClose", "close", tr("Do not show the first steps again"))),
      m_buttons(new QWidget)
{
    setObjectName(QStringLiteral("startCard"));
    setProperty("frame", QStringLiteral("card"));
    for (QLabel *text : {m_next, m_steps}) { // they wrap before a button folds
        QSizePolicy policy = text->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Ignored);
        text->setSizePolicy(policy);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space(1));
    texts->addWidget(makeLabel("startTitle", tr("First steps"), "label"));
    texts->addWidget(m_next);
    texts->addWidget(m_steps);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(space(4), space(3), space(2), space(3));
    m_grid->setSpacing(space(2));
    m_grid->setColumnStretch(0, 1);
    m_grid->addLayout(texts, 0, 0);
    placeButtons(false);
    m_grid->addWidget(m_close, 0, 2, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, [this] { keep(over); });
    connect(m_written, &QPushButton::clicked, this, [this] { keep(wordsWritten); });
    for (const auto signal : {&session::Session::opened, &session::Session::stateChanged})
        connect(&m_session, signal, this, &StartCard::follow);
    for (QToolButton *button : {m_import, m_save})
        connect(button->defaultAction(), &QAction::changed, this, [this, button] { followAction(*button); });
    hide();
}

QList<QWidget *> StartCard::steps() const
{
    return {m_project, m_set, m_import, m_save, m_show, m_recovery, m_written};
}

/// Beside the text, or below it in as many lines as they need.
void StartCard::placeButtons(bool below)
{
    m_below = below;
    delete m_buttons->layout();
    QLayout *row = nullptr;
    if (below)
        row = new FlowLayout(m_buttons);
    else
        row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    for (QWidget *button : steps())
        row->addWidget(button);
    m_grid->removeWidget(m_buttons);
    if (below)
        m_grid->addWidget(m_buttons, 1, 0, 1, 3);
    else
        m_grid->addWidget(m_buttons, 0, 1, Qt::AlignTop);
}

/// The text is read first: no button may press it into a column of single words. Where the window is low the
/// list needs the room; what the next step is for is then read aloud, and stands in the tool tip.
void StartCard::fit()
{
    const int height = window()->height();
    const bool brief = height < space(135);
    m_next->setVisible(!brief);
    m_recovery->setVisible(m_wordsAreNext && !brief); // the rail leads there as well
    setPlainToolTip(this, brief ? m_next->text() : QString());
    setAccessibleDescription(m_next->text());
    int wanted = m_close->sizeHint().width() + space(70);
    for (const QWidget *button : steps()) {
        if (!button->isHidden())
            wanted += button->sizeHint().width() + space(2);
    }
    if (const bool below = !brief && contentsRect().width() < wanted; below != m_below)
        placeButtons(below);
    m_steps->setVisible(!brief && (!m_below || height >= space(170)));
}

void StartCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    window()->installEventFilter(this);
    fit();
}

void StartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

bool StartCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window() && isVisible())
        fit();
    return QFrame::eventFilter(watched, event);
}

QByteArray StartCard::mark() const
{
    const auto &profile = m_session.profile();
    return profile ? m_settings.state(("start-" + profile->name).c_str()) : QByteArray();
}

void StartCard::keep(const QByteArray &mark)
{
    m_settings.setState(("start-" + m_session.profile()->name).c_str(), mark);
    follow();
}

void StartCard::begin()
{
    keep(begun);
}

/// A set is made with an empty first version.
StartCard::Step StartCard::next() const
{
    const auto state = m_session.state();
    bool set = false;
    for (const auto &[id, project] : state->projects) {
        for (const auto &[setId, found] : project.sets) {
            if (found.currentVersion() > 1)
                return mark() == wordsWritten ? Step::done : Step::words;
            set = true;
        }
    }
    if (set)
        return m_hasDraft ? Step::save : Step::secrets;
    return state->projects.empty() ? Step::project : Step::set;
}

void StartCard::follow()
{
    const QByteArray kept = mark();
    if (!m_session.isOpen() || (kept != begun && kept != wordsWritten))
        return setWanted(false);
    const Step step = next();
    if (step == Step::done)
        return keep(over);
    showStep(step);
    setWanted(true);
}

void StartCard::showStep(Step step)
{
    const bool written = mark() == wordsWritten;
    const QStringList steps{ticked(true, tr("Vault made")), ticked(step > Step::project, tr("A project")),
                            ticked(step > Step::set, tr("A set")),
                            ticked(step > Step::save, tr("First secrets")),
                            ticked(written, tr("Words written down"))};
    m_steps->setText(steps.join(QStringLiteral("   ")));
    const QString next[] = {
        tr("Make a project, such as “website”: it decides who can read what is in it."),
        tr("Make a set in it, such as “production”: secrets that belong together."),
        tr("Bring your secrets: drop a .env file on the list, or import one, then save a version."),
        tr("What you brought is a draft on this computer. Save it as a version."),
        tr("Write down the vault's words. Under Recovery, print an emergency kit and add a second device.")};
    m_next->setText(next[static_cast<std::size_t>(step)]);
    const bool focused = holdsFocus();
    const QWidget *focus = window()->focusWidget();
    m_project->setVisible(step == Step::project);
    m_set->setVisible(step == Step::set);
    m_import->setVisible(step == Step::secrets);
    m_save->setVisible(step == Step::save);
    m_show->setVisible(step == Step::words);
    m_wordsAreNext = step == Step::words;
    m_written->setVisible(step == Step::words);
    m_written->setMinimumHeight(m_show->sizeHint().height()); // as high as those with icons
    fit();
    setAccessibleName(tr("First steps"));
    if (focused && (m_owesFocus || !focus->isVisibleTo(this)))
        takeFocus(); // not to the button that sends the card away
}

/// While something is imported or saved its button cannot be pressed, and Qt gives its focus to the next one:
/// the one that sends the card away.
void StartCard::followAction(const QToolButton &button)
{
    if (!button.isEnabled() && button.isVisible() && m_close->window()->focusWidget() == m_close)
        m_owesFocus = true;
    else if (m_owesFocus && holdsFocus())
        takeFocus();
}

void StartCard::setHasDraft(bool hasDraft)
{
    if (std::exchange(m_hasDraft, hasDraft) != hasDraft)
        follow();
}

bool StartCard::holdsFocus() const
{
    const QWidget *focus = window()->focusWidget();
    return focus && isAncestorOf(focus);
}

/// A set that was just made is read before something can be imported into it.
void StartCard::takeFocus()
{
    for (QToolButton *button : {m_project, m_set, m_import, m_save, m_show}) {
        if (!button->isVisible())
            continue;
        m_owesFocus = !button->isEnabled();
        return button->setFocus(Qt::OtherFocusReason);
    }
}

void StartCard::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) != wanted)
        Q_EMIT wantedChanged();
}

} // namespace hypha::gui
