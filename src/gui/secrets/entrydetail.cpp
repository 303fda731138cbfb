#include "gui/secrets/entrydetail.h"

#include "gui/main/commands.h"
#include "gui/text/words.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace hypha::gui {

EntryDetail::EntryDetail(session::Session &session, SecretClipboard &clipboard, Commands &commands,
                         QWidget *parent)
    : QScrollArea(parent), m_session(session), m_clipboard(clipboard), m_commands(commands)
{
    setObjectName(QStringLiteral("entryDetail"));
    setAccessibleName(tr("Entry"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    forget();
}

void EntryDetail::forget()
{
    m_value = nullptr;
    m_entry = {};
    setWidget(new QWidget);
}

void EntryDetail::showEntry(const entries::Entry &entry, Draft::Status status, bool readOnly)
{
    m_entry = entry;
    rebuild(status, readOnly);
}

void EntryDetail::rebuild(Draft::Status status, bool readOnly)
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("entryPage"));
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(space(5), space(5), space(5), space(5));
    m_column->setSpacing(space(4));
    addHead(status);
    addSecret("entryValue", valueName(m_entry.kind), m_entry.value, &m_value);
    if (m_entry.username) {
        QToolButton *button = makeActionButton("entryUserNameCopy", m_commands.copyUserName);
        addText("entryUserName", tr("User name"), displayText(*m_entry.username), button);
    }
    if (m_entry.url)
        addUrl(*m_entry.url);
    if (m_entry.totp)
        addSecret("entryTotp", tr("One-time code secret"), *m_entry.totp);
    for (std::size_t i = 0; i < m_entry.fields.size(); ++i) {
        const entries::Field &field = m_entry.fields[i];
        const QByteArray name = "entryCustom" + QByteArray::number(static_cast<int>(i));
        if (field.concealed)
            addSecret(name.constData(), displayText(field.name), field.secret);
        else
            addText(name.constData(), displayText(field.name), displayText(field.text));
    }
    if (!m_entry.tags.empty()) {
        QStringList tags;
        for (const std::string &tag : m_entry.tags)
            tags << displayText(tag);
        addText("entryTags", tr("Tags"), tags.join(QStringLiteral(", ")));
    }
    if (m_entry.description)
        addText("entryNotes", tr("Notes"), displayText(*m_entry.description, true));
    addDates();
    addButtons(readOnly);
    m_column->addStretch(1);
    setWidget(page);
}

void EntryDetail::addHead(Draft::Status status)
{
    QLabel *title = makeParagraph("entryKey", displayText(m_entry.key), "heading");
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(1.5));
    row->addWidget(makeBadge("entryKind", kindName(m_entry.kind)));
    if (status != Draft::Status::same)
        row->addWidget(makeBadge(
            "entryDraft", status == Draft::Status::added ? tr("new, not saved") : tr("changed, not saved"),
            "accent"));
    const Timestamp now = systemClock().now();
    if (m_entry.expiresAt && *m_entry.expiresAt <= now)
        row->addWidget(makeBadge("entryExpired", tr("expired"), "warning"));
    row->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setSpacing(space(1.5));
    head->addWidget(title);
    head->addLayout(row);
    m_column->addLayout(head);
}

void EntryDetail::addSecret(const char *name, const QString &label, const crypto::SealedValue &value,
                            SecretRow **row)
{
    const QString what = tr("%1 of %2").arg(label, displayText(m_entry.key));
    auto *secret = new SecretRow(name, what);
    secret->field()->setMultiLine(true);
    secret->field()->setSource([&session = m_session, value] { return session.reveal(value); });
    connect(secret, &SecretRow::copyRequested, this, [this, value, what] { copy(value, what); });
    auto *block = new QVBoxLayout;
    block->setSpacing(space(1));
    block->addWidget(makeLabel("detailLabel", label, "small", "muted"));
    block->addWidget(secret);
    m_column->addLayout(block);
    if (row)
        *row = secret;
}

void EntryDetail::addText(const char *name, const QString &label, const QString &text, QWidget *button)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(space(0.5));
    block->addWidget(makeLabel("detailLabel", label, "small", "muted"));
    QLabel *shown = makeParagraph(name, text);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setAccessibleName(label + QStringLiteral(": ") + text);
    auto *row = new QHBoxLayout;
    row->addWidget(shown, 1);
    if (button)
        row->addWidget(button, 0, Qt::AlignTop);
    block->addLayout(row);
    m_column->addLayout(block);
}

/// Only http and https, only on a click, with the host in plain sight.
void EntryDetail::addUrl(const std::string &url)
{
    const QUrl target(plainText(url), QUrl::StrictMode);
    const bool opens = target.isValid() && (target.scheme() == u"http" || target.scheme() == u"https") &&
                       !target.host().isEmpty();
    QToolButton *button = nullptr;
    if (opens) {
        button = makeIconButton("entryUrlOpen", "link", tr("Open %1 in the browser").arg(target.host()));
        connect(button, &QToolButton::clicked, this, [target] { QDesktopServices::openUrl(target); });
    }
    addText("entryUrl", tr("Address"), displayText(url), button);
}

void EntryDetail::addDates()
{
    if (m_entry.expiresAt)
        addText("entryExpires", tr("Expires"), dateTimeText(*m_entry.expiresAt));
    if (m_entry.updatedAt)
        addText("entryUpdated", tr("Updated"), dateTimeText(*m_entry.updatedAt));
}

void EntryDetail::addButtons(bool readOnly)
{
    if (readOnly)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(makeActionButton("detailEdit", m_commands.editEntry, true));
    row->addWidget(makeActionButton("detailDelete", m_commands.deleteEntry));
    row->addStretch(1);
    m_column->addLayout(row);
}

void EntryDetail::copy(const crypto::SealedValue &value, const QString &what)
{
    auto secret = m_session.reveal(value);
    if (!secret)
        return;
    m_clipboard.copy(*secret);
    Q_EMIT copied(what);
}

void EntryDetail::copyValue()
{
    if (!m_entry.key.empty())
        copy(m_entry.value, tr("%1 of %2").arg(valueName(m_entry.kind), displayText(m_entry.key)));
}

void EntryDetail::copyUserName()
{
    if (!m_entry.username)
        return;
    m_clipboard.copy(crypto::SecretBytes::copyOf(asBytes(*m_entry.username)));
    Q_EMIT copied(tr("User name of %1").arg(displayText(m_entry.key)));
}

} // namespace hypha::gui
