#include "gui/secrets/savesheet.h"

#include "gui/secrets/differenceview.h"
#include "gui/text/errortext.h"
#include "gui/text/teamwords.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/record/names.h"
#include "model/session/release.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hypha::gui {

bool looksLikeSecret(const QString &text)
{
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        bool digit = false, letter = false;
        for (const QChar c : word) {
            digit |= c.isDigit();
            letter |= c.isLetter();
        }
        if (word.size() >= 16 && digit && letter && !word.contains(QStringLiteral("://")))
            return true;
    }
    return false;
}

SaveSheet::SaveSheet(session::Session &session, const Draft &draft, const QString &setName, QWidget *parent,
                     const QString &message)
    : Sheet("saveSheet", tr("Save a new version of %1").arg(shortText(setName)), {}, tr("Save version"),
            parent),
      m_session(session), m_draft(draft), m_changes(new DifferenceView(session, tr("Before"), tr("After"))),
      m_message(new QLineEdit(message)),
      m_messageField(
          new FormField("saveMessage", tr("Message"), m_message,
                        tr("The host of the repository can read this message. Write no secrets here."))),
      m_summary(makeLabel("saveSummary", {}, "", "muted")), m_news(makeParagraph("saveNews", {}))
{
    speakAsWords(m_summary);
    content()->addWidget(m_news);
    m_news->hide();
    content()->addWidget(m_summary);
    content()->addWidget(m_changes, 1);
    addReaders();
    addFoot(m_messageField); // beside what changed, however little room there is
    setRoom(150, 150);
    m_message->setMaxLength(1000);
    m_message->setFocus();
    connect(m_message, &QLineEdit::textChanged, this, &SaveSheet::checkMessage);
    connect(this, &Sheet::confirmed, this, &SaveSheet::confirm);
    connect(&session, &session::Session::healthChanged, this, [this] {
        if (!m_session.isWritable())
            mainButton()->setEnabled(false); // what made it so is told by the window
        else if (!m_saving)
            compare();
    });
    compare();
}

SaveSheet::~SaveSheet()
{
    session::releaseOnLane(m_session, std::move(m_draft));
}

/// Told before anything is shared: who reads it.
void SaveSheet::addReaders()
{
    const auto state = m_session.state();
    const vault::Project *project = state ? state->project(m_draft.project()) : nullptr;
    if (project)
        content()->addWidget(makeParagraph(
            "saveReaders", readersText(*state, *project, m_session.clock().now()), "small", "muted"));
}

/// Only what was seen can be saved.
void SaveSheet::compare()
{
    struct Changes
    {
        DifferenceView::List after;
        ChangeModel::Changes difference;
    };
    setBusy(true);
    m_session.withVault(
        this,
        [draft = m_draft](session::OpenVault &vault) {
            const auto after = draft.merged();
            return Result<Changes>({after, std::make_shared<const entries::Difference>(
                                               entries::difference(draft.base(), *after, vault.sealer()))});
        },
        [this, request = ++m_request, before = m_draft.sharedBase()](const Result<Changes> &changes) {
            if (request != m_request)
                return;
            if (!changes) {
                showError(tell(changes.error()));
                return mainButton()->setEnabled(false);
            }
            setBusy(false);
            mainButton()->setEnabled(!m_draft.isEmpty() && m_session.isWritable());
            m_changes->show(before, changes->after, changes->difference);
            m_summary->setText(m_changes->summary());
            speakWords(m_summary);
        });
}

void SaveSheet::follow(const Draft &draft)
{
    const bool newer = draft.baseVersion() != m_draft.baseVersion();
    if (m_saving || draft.set() != m_draft.set() || (!newer && draft.count() == m_draft.count()))
        return;
    session::releaseOnLane(m_session, std::exchange(m_draft, draft));
    m_news->setText(draft.isEmpty()
                        ? tr("A newer version came in that holds the same. Nothing is left to save.")
                        : tr("A newer version came in. These are your changes on top of it."));
    m_news->setVisible(newer || draft.isEmpty());
    compare();
}

void SaveSheet::saveFailed(const Error &error, const Draft &draft)
{
    m_saving = false;
    showError(tell(error));
    follow(draft);
}

void SaveSheet::confirm()
{
    const QString text = m_message->text().trimmed();
    if (!text.isEmpty() && !checkText(utf8(text)))
        return m_messageField->setError(tr("A message has no line breaks or control characters."));
    m_saving = true;
    setBusy(true);
    Q_EMIT save(text.isEmpty() ? std::nullopt : std::optional(utf8(text)));
}

void SaveSheet::checkMessage()
{
    m_messageField->setError(looksLikeSecret(m_message->text())
                                 ? tr("This looks like a secret. Messages are not encrypted.")
                                 : QString());
}

} // namespace hypha::gui
