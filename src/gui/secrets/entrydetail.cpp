#include "gui/secrets/entrydetail.h"

#include "crypto/secretbase64.h"
#include "gui/main/commands.h"
#include "gui/secrets/fieldlist.h"
#include "gui/secrets/historystrip.h"
#include "gui/secrets/taglist.h"
#include "gui/secrets/versionhistory.h"
#include "gui/text/words.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/store/privatefile.h"
#include "model/store/worktree.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace hypha::gui {

/// Copies of one sealed value share its counter, and what was sealed apart has another.
static bool isSame(const entries::Entry &a, const entries::Entry &b)
{
    const auto counter = [](const std::optional<crypto::SealedValue> &value) {
        return value ? value->counter : 0;
    };
    const auto sameField = [](const entries::Field &x, const entries::Field &y) {
        return x.name == y.name && x.text == y.text && x.secret.counter == y.secret.counter;
    };
    return a.key == b.key && a.kind == b.kind && a.value.counter == b.value.counter &&
           counter(a.totp) == counter(b.totp) && a.username == b.username && a.url == b.url &&
           a.description == b.description && a.tags == b.tags && a.favorite == b.favorite &&
           a.expiresAt == b.expiresAt && a.updatedAt == b.updatedAt &&
           std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(), sameField);
}

/// Other programs break base64 into lines.
static Result<crypto::SecretBytes> fileBytes(const crypto::SecretBytes &base64)
{
    crypto::SecretBuffer joined(base64.size());
    for (const std::uint8_t byte : base64.view()) {
        if (byte != '\n' && byte != '\r' && byte != ' ')
            joined.push(byte);
    }
    return crypto::decodeBase64(joined.view(), crypto::Base64::padded);
}

EntryDetail::EntryDetail(session::Session &session, SecretClipboard &clipboard, Commands &commands,
                         const OpenSet &set, VersionHistory &history, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_clipboard(clipboard), m_commands(commands), m_set(set),
      m_history(history)
{
    setObjectName(QStringLiteral("entryDetail"));
    setAccessibleName(tr("Entry"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&history, &VersionHistory::changed, this, &EntryDetail::followHistory);
    forget();
}

void EntryDetail::clear()
{
    m_turns.drop();
    m_value = nullptr;
    m_updated = nullptr;
    m_strip = nullptr;
    setWidget(new QWidget);
}

void EntryDetail::forget()
{
    m_entry = {};
    clear();
}

void EntryDetail::showEntry(const std::string &key)
{
    const entries::Entry *entry = m_set.entry(key);
    if (!entry)
        return forget();
    const Draft::Status status = m_set.shown().status(key);
    const bool same = isSame(m_entry, *entry) && m_viewed == m_set.viewedVersion() &&
                      m_readOnly == m_set.isReadOnly() && m_status == status;
    if (same)
        return;
    m_entry = *entry;
    m_viewed = m_set.viewedVersion();
    m_readOnly = m_set.isReadOnly();
    m_status = status;
    if (m_entry.fields.size() > FieldList::inFull || m_entry.tags.size() > TagList::asChips) {
        clear();
        m_turns.add([this] { rebuild(); });
    } else {
        m_turns.drop();
        rebuild();
    }
    m_history.read();
}

void EntryDetail::rebuild()
{
    m_value = nullptr;
    m_updated = nullptr;
    m_strip = nullptr;
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("entryPage"));
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(space(5), space(5), space(5), space(5));
    m_column->setSpacing(space(4));
    addHead();
    if (m_entry.username) {
        QToolButton *button = makeActionButton("entryUserNameCopy", m_commands.copyUserName);
        addText("entryUserName", tr("User name"), displayText(*m_entry.username), button);
    }
    addValue();
    if (m_entry.totp)
        addTotp("entryTotp", *m_entry.totp);
    if (m_entry.url)
        addUrl(*m_entry.url);
    addFields();
    addTags();
    if (m_entry.description && m_entry.kind == entries::Kind::note)
        addSecret("entryNotes", tr("Notes"), [text = *m_entry.description] {
            return Result<crypto::SecretBytes>(crypto::SecretBytes::copyOf(asBytes(text)));
        });
    else if (m_entry.description)
        addText("entryNotes", tr("Notes"), displayText(*m_entry.description, true));
    addDates();
    addButtons();
    addHistory();
    m_column->addStretch(1);
    setWidget(page);
}

/// Who saved it last is known once the versions have been looked through.
void EntryDetail::followHistory()
{
    const auto state = m_session.state();
    const vault::SecretSet *set = m_set.set();
    if (!m_strip || !state || !set)
        return;
    const auto versions = m_history.versionsOf(m_entry.key);
    const std::uint64_t shown = m_set.viewedVersion() ? m_set.viewedVersion() : set->currentVersion();
    m_strip->show(*state, *set, versions, shown);
    m_stripLabel->setVisible(!versions.empty());
    m_strip->parentWidget()->updateGeometry();
    const auto saved = std::find_if(versions.begin(), versions.end(), [&](auto v) { return v <= shown; });
    if (!m_updated || !m_entry.updatedAt || saved == versions.end() || m_status != Draft::Status::same)
        return;
    m_updated->setBlock(
        tr("%1 by %2", "a time, a person")
            .arg(dateTimeText(*m_entry.updatedAt), authorOf(*state, set->versions[*saved - 1])));
}

QString EntryDetail::whatOf(const QString &label) const
{
    return tr("%1 of %2").arg(shortText(label), shortText(displayText(m_entry.key)));
}

void EntryDetail::copy(Result<crypto::SecretBytes> secret, const QString &what, SecretRow *row)
{
    if (!secret)
        return;
    m_clipboard.copy(*secret);
    if (row)
        row->showCopied(m_clipboard);
    Q_EMIT copied(what);
}

void EntryDetail::copyValue()
{
    if (!m_entry.key.empty())
        copy(m_session.reveal(m_entry.value), whatOf(valueName(m_entry.kind)), m_value);
}

void EntryDetail::copyUserName()
{
    if (m_entry.username)
        copy(crypto::SecretBytes::copyOf(asBytes(*m_entry.username)), whatOf(tr("User name")), nullptr);
}

void EntryDetail::chooseTarget()
{
    if (!m_filesRefused.isEmpty()) {
        Q_EMIT said(m_filesRefused);
        return;
    }
    auto *dialog = new QFileDialog(window(), tr("Save the file"));
    dialog->setObjectName(QStringLiteral("detailFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    for (const entries::Field &field : m_entry.fields) {
        if (field.name == "filename" && !field.concealed)
            dialog->selectFile(QFileInfo(displayText(field.text)).fileName());
    }
    connect(dialog, &QFileDialog::fileSelected, this, &EntryDetail::saveFileTo);
    dialog->open();
}

void EntryDetail::saveFileTo(const QString &path)
{
    writeFile(m_entry.value, path, false);
}

void EntryDetail::writeFile(const crypto::SealedValue &value, const QString &path, bool despiteWorkTree)
{
    m_session.withVault(
        this,
        [value, path = path.toStdString(), despiteWorkTree](session::OpenVault &vault) -> Result<bool> {
            if (!despiteWorkTree && store::placeInWorkTree(path) == store::WorkTreePlace::notIgnored)
                return false;
            HYPHA_TRY(const crypto::SecretBytes base64, vault.sealer().open(value));
            HYPHA_TRY(const crypto::SecretBytes bytes, fileBytes(base64));
            HYPHA_CHECK(store::writePrivateFile(path, bytes.view()));
            return true;
        },
        [this, value, path](const Result<bool> &written) {
            if (!written)
                Q_EMIT failed(written.error());
            else if (*written)
                Q_EMIT said(tr("Written to %1. The file is not encrypted.").arg(QFileInfo(path).fileName()));
            else
                askAboutWorkTree(value, path);
        });
}

void EntryDetail::askAboutWorkTree(const crypto::SealedValue &value, const QString &path)
{
    auto *sheet = new Sheet("workTreeSheet", tr("Write the file into a git work tree?"),
                            tr("This folder belongs to a git work tree that does not ignore the file: it "
                               "could be committed with everything in it."),
                            tr("Write it anyway"), window());
    sheet->setDanger();
    connect(sheet, &Sheet::confirmed, this, [this, sheet, value, path] {
        sheet->accept();
        writeFile(value, path, true);
    });
    sheet->open();
}

} // namespace hypha::gui
