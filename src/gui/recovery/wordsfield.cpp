#include "gui/recovery/wordsfield.h"

#include "gui/text/errortext.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/scan/codereader.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hypha::gui {

static constexpr int mostProposals = 4;
static constexpr int fieldLines = 5; ///< 33 words in a sheet of the usual width

WordsField::WordsField(const char *name, const QString &label, session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_field(new SecretField),
      m_status(makeParagraph("wordsStatus", {}, "small", "muted")),
      m_file(makeButton("wordsFile", tr("Read from a picture or PDF…"))), m_left(new Banner("wordsLeft"))
{
    setObjectName(QLatin1String(name) + QStringLiteral("Box"));
    m_field->setEditable(true);
    m_field->setMultiLine(true);
    m_field->setLeastLines(fieldLines);
    m_field->setRevealed(true);
    m_field->setPlaceholder(tr("Words with spaces between them"));
    m_field->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(m_status, 1);
    for (int i = 0; i < mostProposals; ++i) {
        QPushButton *proposal = makeButton(qPrintable(QStringLiteral("wordsProposal%1").arg(i)), {}, "chip");
        proposal->hide();
        connect(proposal, &QPushButton::clicked, this, [this, i] { take(i); });
        m_proposals.push_back(proposal);
        line->addWidget(proposal);
    }
    auto *file = new QHBoxLayout;
    file->addWidget(m_file);
    file->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(new FormField(name, label, m_field,
                                    tr("Four letters of each word are enough; Tab takes the proposal.")));
    column->addLayout(line);
    column->addLayout(file);
    column->addWidget(m_left);
    setFocusProxy(m_field);
    QPushButton *remove = m_left->addButton("wordsDelete", tr("Delete the file"));
    connect(remove, &QPushButton::clicked, this, [this] {
        if (QFile::remove(m_leftPath))
            m_left->dismiss();
        else
            m_left->show(Banner::Kind::danger, {tr("The file could not be deleted."), m_leftPath, {}, {}});
    });
    connect(m_file, &QPushButton::clicked, this, &WordsField::chooseFile);
    connect(m_field, &SecretField::edited, this, &WordsField::follow);
    follow();
}

void WordsField::clear()
{
    m_field->clear();
    follow();
}

void WordsField::setWords(ByteView words)
{
    m_field->setText(words);
    follow();
}

void WordsField::showFault(const QString &text)
{
    if (text.isEmpty())
        return follow();
    m_status->setText(text);
    setTone(m_status, "danger");
    m_field->setInvalid(true);
}

void WordsField::follow()
{
    const crypto::SecretBytes text = m_field->secret();
    m_typed = readTypedWords(text.text());
    m_field->setInvalid(false);
    m_field->setMarked(m_typed.unknown ? m_typed.unknown->from : 0,
                       m_typed.unknown ? m_typed.unknown->to : 0);
    if (m_typed.unknown) {
        m_status->setText(tr("Word %1 is not in the list.").arg(m_typed.unknown->number));
        setTone(m_status, "danger");
        propose(m_typed.unknown);
    } else {
        m_status->setText(m_typed.count == 0
                              ? tr("A share has 33 words.")
                              : tr("%n word(s) so far", nullptr, static_cast<int>(m_typed.count)));
        setTone(m_status, "muted");
        propose(m_typed.whole ? std::nullopt : m_typed.current);
    }
    Q_EMIT changed();
}

void WordsField::propose(const std::optional<TypedWord> &word)
{
    const crypto::SecretBytes text = m_field->secret();
    std::vector<std::string_view> found;
    if (word)
        found = proposalsFor(text.text().substr(word->from, word->to - word->from), mostProposals);
    m_proposedFor = found.empty() ? std::nullopt : word;
    for (std::size_t i = 0; i < m_proposals.size(); ++i) {
        const bool used = i < found.size();
        const QString proposed =
            used ? QString::fromLatin1(found[i].data(), static_cast<qsizetype>(found[i].size())) : QString();
        m_proposals[i]->setText(proposed);
        m_proposals[i]->setAccessibleName(used ? tr("Take the word %1").arg(proposed) : tr("No proposal"));
        m_proposals[i]->setVisible(used);
    }
}

/// Words are plain letters: bytes and code points count the same up to the first other character, and the
/// field counts code points.
void WordsField::take(int proposal)
{
    if (!m_proposedFor)
        return;
    const TypedWord word = *m_proposedFor;
    const crypto::SecretBytes text = m_field->secret();
    const auto pointsBefore = [&](std::size_t bytes) {
        return static_cast<std::size_t>(
            std::count_if(text.view().begin(), text.view().begin() + static_cast<std::ptrdiff_t>(bytes),
                          [](std::uint8_t b) { return (b & 0xC0) != 0x80; }));
    };
    const bool atEnd = word.to == text.size();
    const QString taken = m_proposals[static_cast<std::size_t>(proposal)]->text();
    m_field->replace(pointsBefore(word.from), pointsBefore(word.to), atEnd ? taken + u' ' : taken);
    m_field->setFocus();
}

/// Tab takes the first completion of the word being typed, as in a shell; without one it moves on.
bool WordsField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && m_proposedFor && m_typed.current &&
        *m_proposedFor == *m_typed.current) {
        take(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WordsField::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a picture or PDF of the sheet"));
    dialog->setObjectName(QStringLiteral("wordsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pictures and PDF (*.png *.jpg *.jpeg *.bmp *.pgm *.pdf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &WordsField::readFile);
    dialog->open();
}

void WordsField::readFile(const QString &path)
{
    m_file->setEnabled(false);
    m_status->setText(tr("Looking for a code…"));
    setTone(m_status, "muted");
    m_session.onLane(
        this, [file = path.toStdString()] { return scan::readCodes(file); },
        [this, path](Result<std::vector<crypto::SecretBytes>> codes) { read(path, std::move(codes)); });
}

void WordsField::read(const QString &path, Result<std::vector<crypto::SecretBytes>> codes)
{
    m_file->setEnabled(true);
    follow();
    if (!codes)
        return showFault(tell(codes.error()).oneLine());
    if (codes->empty())
        return showFault(
            tr("There is no QR code on it. Take the picture again, sharp and straight, or type the "
               "words."));
    offerToDelete(path);
    Q_EMIT codesRead(std::make_shared<std::vector<crypto::SecretBytes>>(std::move(*codes)));
}

void WordsField::offerToDelete(const QString &path)
{
    m_leftPath = path;
    m_left->show(Banner::Kind::warning,
                 {tr("The picture is still on this computer."),
                  tr("Whoever finds it has the words: %1").arg(displayText(utf8(path))),
                  tr("Delete it, also from the phone or camera that took it."),
                  {}});
}

} // namespace hypha::gui
