#include "gui/recovery/wordsfield.h"

#include "crypto/slip39/share.h"
#include "gui/recovery/sheetwords.h"
#include "gui/recovery/wordchip.h"
#include "gui/text/recoveryerrors.h"
#include "gui/widgets/flowlayout.h"
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

namespace slip39 = crypto::slip39;

static constexpr int mostProposals = 4;
static constexpr int fieldLines = 5; ///< 33 words in a sheet of the usual width

WordsField::WordsField(const char *name, const QString &label, session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_field(new SecretField),
      m_status(makeParagraph("wordsStatus", {}, "small", "muted")),
      m_file(makeButton("wordsFile", tr("Read from a picture or PDF…"))), m_left(new Banner("wordsLeft"))
{
    setObjectName(QLatin1String(name) + QStringLiteral("Box"));
    m_typing = new FormField(name, label, m_field,
                             tr("Four letters of each word are enough; Tab takes the proposal."));
    m_field->setEditable(true);
    m_field->setMultiLine(true);
    m_field->setLeastLines(fieldLines);
    m_field->setRevealed(true);
    m_field->setPlaceholder(tr("Words with spaces between them"));
    m_field->installEventFilter(this);
    auto *proposals = new QWidget;
    auto *chips = new FlowLayout(proposals);
    for (int i = 0; i < mostProposals; ++i) {
        auto *proposal = new WordChip(i);
        connect(proposal, &QPushButton::clicked, this, [this, i] { take(i); });
        m_proposals.push_back(proposal);
        chips->addWidget(proposal);
    }
    auto *line = new QHBoxLayout; // of one height, whether something is proposed or not
    line->setSpacing(space(2));
    line->addWidget(proposals, 1, Qt::AlignVCenter);
    line->addWidget(m_file, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_typing);
    column->addWidget(m_status);
    column->addLayout(line);
    column->addWidget(m_left);
    setFocusProxy(m_field);
    QPushButton *remove = m_left->addButton("wordsDelete", tr("Delete the file"));
    connect(remove, &QPushButton::clicked, this, [this] {
        if (QFile::remove(m_leftPath))
            m_left->dismiss();
        else
            m_left->show(Banner::Kind::danger,
                         {tr("The file could not be deleted."),
                          tr("Whoever finds it has the words: %1").arg(displayText(utf8(m_leftPath))),
                          tr("Delete it yourself."),
                          {}});
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

/// One word too few or too many is told by its place as soon as that can be said: nobody counts to 33 twice.
/// The end is where words are still being typed.
QString WordsField::miscountText(ByteView words) const
{
    constexpr std::size_t whole = slip39::wordCount(slip39::largeSecretSize);
    if (m_typed.count + 1 < whole || m_typed.whole)
        return {};
    const auto share = slip39::checkShare(words);
    if (share || share.error().fault != slip39::Fault::wrongLength)
        return {};
    const bool isBeingTyped =
        m_typed.count < whole && (share.error().position == 0 || share.error().position == whole);
    return isBeingTyped ? QString() : tellShare(share.error());
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
    } else {
        const QString miscount = miscountText(text.view());
        m_status->setText(!m_onlyPicture.isEmpty() ? m_onlyPicture
                          : m_typed.count == 0     ? tr("33 words stand on the sheet.")
                          : m_typed.whole          ? tr("All words are there.")
                          : !miscount.isEmpty()
                              ? miscount
                              : tr("%n word(s) so far", nullptr, static_cast<int>(m_typed.count)));
        setTone(m_status, miscount.isEmpty() ? "muted" : "danger");
    }
    proposeAgain();
    Q_EMIT changed();
}

/// For the misspelt word, else for the one being typed.
void WordsField::proposeAgain()
{
    if (m_typed.unknown)
        propose(m_typed.unknown);
    else
        propose(m_typed.whole ? std::nullopt : m_typed.current);
}

void WordsField::propose(const std::optional<TypedWord> &word)
{
    const crypto::SecretBytes text = m_field->secret();
    std::vector<std::string_view> found;
    if (word)
        found = proposalsFor(text.text().substr(word->from, word->to - word->from), mostProposals);
    m_proposedFor = found.empty() ? std::nullopt : word;
    for (std::size_t i = 0; i < m_proposals.size(); ++i)
        m_proposals[i]->setWord(i < found.size() ? found[i] : std::string_view());
    // Which words of the list they are says what was typed.
    crypto::wipe({reinterpret_cast<std::uint8_t *>(found.data()), found.size() * sizeof(found[0])});
}

/// A page that is left does not say what was being typed.
void WordsField::hideEvent(QHideEvent *event)
{
    propose(std::nullopt);
    QWidget::hideEvent(event);
}

void WordsField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    proposeAgain();
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
    const std::string_view chosen = m_proposals[static_cast<std::size_t>(proposal)]->word();
    QString taken = QString::fromLatin1(chosen.data(), static_cast<qsizetype>(chosen.size()));
    if (atEnd)
        taken += u' ';
    m_field->replace(pointsBefore(word.from), pointsBefore(word.to), taken);
    forget(taken);
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

/// The button stays on while a file is read: what is switched off gives the keyboard to the next, and that
/// may be Cancel.
void WordsField::chooseFile()
{
    if (m_reading)
        return;
    auto *dialog = new QFileDialog(window(), tr("Choose a picture or PDF of the sheet"));
    dialog->setObjectName(QStringLiteral("wordsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pictures and PDF (*.png *.jpg *.jpeg *.bmp *.pgm *.pdf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &WordsField::readFile);
    dialog->open();
}

void WordsField::setOnlyPicture(const QString &why)
{
    m_onlyPicture = why;
    m_typing->setVisible(why.isEmpty());
    if (!why.isEmpty())
        m_field->clear();
    follow();
}

void WordsField::readFile(const QString &path)
{
    if (std::exchange(m_reading, true))
        return;
    m_status->setText(tr("Looking for a code…"));
    setTone(m_status, "muted");
    m_session.onLane(
        this, [file = path.toStdString()] { return scan::readCodes(file); },
        [this, path](Result<std::vector<crypto::SecretBytes>> codes) { read(path, std::move(codes)); });
}

void WordsField::read(const QString &path, Result<std::vector<crypto::SecretBytes>> codes)
{
    m_reading = false;
    follow();
    if (!codes)
        return showFault(tellPicture(codes.error()).oneLine());
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
