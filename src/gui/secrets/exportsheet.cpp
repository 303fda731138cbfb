#include "gui/secrets/exportsheet.h"

#include "gui/secrets/exportloss.h"
#include "gui/secrets/importsheet.h"
#include "gui/text/errortext.h"
#include "gui/text/formatwords.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/store/privatefile.h"

#include <QComboBox>
#include <QFileDialog>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr std::size_t mostNotes = 4;

ExportSheet::ExportSheet(session::Session &session, Source source, QWidget *parent)
    : Sheet("exportSheet", tr("Export %1").arg(shortText(source.setName)), {}, tr("Write the file"), parent),
      m_session(session), m_source(std::move(source)),
      m_all(new QRadioButton(
          tr("The whole set: %n entry(s)", nullptr, static_cast<int>(m_source.entries.mergedSize())))),
      m_selected(new QRadioButton(
          tr("Only what is selected: %n entry(s)", nullptr, static_cast<int>(m_source.selected.size())))),
      m_format(new QComboBox), m_loss(makeParagraph("exportLoss", {}, "small", "warning")),
      m_place(makeParagraph("exportPlace", tr("No place chosen yet"), "", "muted")),
      m_workTree(makeParagraph("exportWorkTree", {}, "small", "warning")),
      m_notes(makeParagraph("exportNotes", {}, "small", "warning"))
{
    speakAsNotice(m_notes);
    build();
    connect(m_format, &QComboBox::activated, this, [this] { m_formatChosen = true; });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportSheet::formatChanged);
    connect(m_selected, &QRadioButton::toggled, this, &ExportSheet::changed);
    connect(this, &Sheet::confirmed, this, &ExportSheet::confirm);
    changed();
    measure();
}

void ExportSheet::build()
{
    auto *plain = new Banner("exportPlain");
    content()->addWidget(plain);
    plain->show(Banner::Kind::warning,
                {tr("The file is not encrypted."),
                 tr("Whoever can read it, a backup or a program of yours, has every secret in it."),
                 tr("Delete it as soon as it has served."),
                 {}});
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_selected->setObjectName(QStringLiteral("exportSelected"));
    m_selected->setEnabled(!m_source.selected.empty());
    (m_source.selected.size() > 1 ? m_selected : m_all)->setChecked(true);
    fillFormats(m_format);
    QPushButton *choose = makeButton("exportChoose", tr("Choose where…"));
    connect(choose, &QPushButton::clicked, this, &ExportSheet::choose);
    for (QRadioButton *which : {m_all, m_selected}) {
        which->setAccessibleName(which->text());
        content()->addWidget(which);
    }
    content()->addWidget(new FormField("exportFormat", tr("Format"), m_format));
    content()->addWidget(m_loss);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(3));
    row->addWidget(choose);
    row->addWidget(m_place, 1);
    content()->addLayout(row);
    content()->addWidget(m_workTree);
    content()->addWidget(m_notes);
    m_workTree->hide();
    (m_all->isChecked() ? m_all : m_selected)->setFocus(); // not the details of the warning
}

formats::Format ExportSheet::format() const
{
    return static_cast<formats::Format>(m_format->currentData().toInt());
}

/// Looks at every entry: on the vault's lane.
void ExportSheet::measure()
{
    m_session.onLane(
        this,
        [source = m_source] {
            std::pair<unsigned, unsigned> parts;
            source.entries.visitMerged(
                [&](const entries::Entry &entry, Draft::Status) { parts.second |= exportParts(entry); });
            for (const std::string &key : source.selected) {
                if (const entries::Entry *entry = source.entries.find(key))
                    parts.first |= exportParts(*entry);
            }
            return parts;
        },
        [this](const std::pair<unsigned, unsigned> &parts) {
            m_parts[0] = parts.first;
            m_parts[1] = parts.second;
            const unsigned chosen = m_parts[m_all->isChecked() ? 1 : 0];
            if (!m_formatChosen && m_target.isEmpty())
                m_format->setCurrentIndex(m_format->findData(static_cast<int>(fittingFormat(chosen))));
            showLoss();
        });
}

void ExportSheet::showLoss()
{
    m_loss->setText(exportLoss(format(), m_parts[m_all->isChecked() ? 1 : 0]));
    m_loss->setVisible(!m_loss->text().isEmpty());
}

/// A place whose name tells another format is no place for this one.
void ExportSheet::formatChanged()
{
    const auto named = formats::formatFromPath(m_target.toStdString());
    if (!m_target.isEmpty() && named && *named != format()) {
        m_target.clear();
        m_place->setText(tr("No place chosen yet"));
        setTone(m_place, "muted");
        m_workTree->hide();
    }
    changed();
}

/// Another choice may bring other warnings.
void ExportSheet::changed()
{
    m_warned = false;
    dismissError();
    showLoss();
    m_notes->hide();
    mainButton()->setText(tr("Write the file"));
    mainButton()->setEnabled(!m_target.isEmpty());
}

void ExportSheet::choose()
{
    const char *const endings[] = {".env", ".json", ".yaml", ".sh", ".csv"};
    auto *dialog = new QFileDialog(this, tr("Choose where"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QString(m_source.setName).replace(u'/', u'-') +
                       QLatin1String(endings[static_cast<std::size_t>(format())]));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportSheet::setTarget);
    dialog->open();
}

void ExportSheet::setTarget(const QString &path)
{
    m_target = path;
    m_place->setText(displayText(utf8(path)).replace(u'/', QStringLiteral("/\u200b"))); // it may wrap there
    setTone(m_place, "");
    changed();
    mainButton()->setFocus();
    m_workTree->hide();
    m_session.onLane(
        this, [path = path.toStdString()] { return store::placeInWorkTree(path); },
        [this, path](store::WorkTreePlace place) {
            if (path != m_target)
                return;
            if (place == store::WorkTreePlace::notIgnored)
                showWorkTree();
        });
}

void ExportSheet::showWorkTree()
{
    m_workTree->setText(tr("This folder belongs to a git work tree that does not ignore the file: it "
                           "could be committed with everything in it."));
    m_workTree->show();
}

entries::EntryList ExportSheet::chosen(const Source &source, bool all)
{
    if (all)
        return *source.entries.merged();
    entries::EntryList out;
    for (const std::string &key : source.selected) {
        if (const entries::Entry *entry = source.entries.find(key))
            entries::put(out, *entry);
    }
    return out;
}

Result<ExportSheet::Outcome> ExportSheet::write(const session::OpenVault &vault,
                                                const entries::EntryList &entries, formats::Format format,
                                                const std::string &path, bool despiteWarnings,
                                                bool despiteWorkTree)
{
    const bool inWorkTree =
        !despiteWorkTree && store::placeInWorkTree(path) == store::WorkTreePlace::notIgnored;
    HYPHA_TRY(formats::Written written, formats::write(format, entries, vault.sealer()));
    if (inWorkTree || (!written.warnings.empty() && !despiteWarnings))
        return Outcome{0, std::move(written.warnings), inWorkTree};
    HYPHA_CHECK(store::writePrivateFile(path, written.text.view()));
    return Outcome{entries.size(), {}, false};
}

void ExportSheet::confirm()
{
    setBusy(true);
    m_session.withVault(
        this,
        [source = m_source, all = m_all->isChecked(), format = format(), path = m_target.toStdString(),
         warned = m_warned, treeShown = m_workTree->isVisibleTo(this)](session::OpenVault &vault) {
            return write(vault, chosen(source, all), format, path, warned, treeShown);
        },
        [this](const Result<Outcome> &outcome) {
            if (!outcome)
                return showError(tell(outcome.error()));
            setBusy(false);
            show(*outcome);
        });
}

void ExportSheet::show(const Outcome &outcome)
{
    if (outcome.inWorkTree)
        showWorkTree();
    if (outcome.warnings.empty() && !outcome.inWorkTree) {
        Q_EMIT exported(m_target, outcome.entries);
        accept();
        return;
    }
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostNotes, outcome.warnings.size()); ++i)
        lines << shortText(formatWords(outcome.warnings[i]), 160);
    if (outcome.warnings.size() > mostNotes)
        lines << tr("… and %n more", nullptr, static_cast<int>(outcome.warnings.size() - mostNotes));
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
    m_warned = true;
    mainButton()->setText(tr("Write it anyway"));
}

} // namespace hypha::gui
