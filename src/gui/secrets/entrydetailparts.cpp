#include "gui/secrets/entrydetail.h"

#include "gui/main/commands.h"
#include "gui/secrets/fieldlist.h"
#include "gui/secrets/fileedit.h"
#include "gui/secrets/historystrip.h"
#include "gui/secrets/taglist.h"
#include "gui/secrets/totprow.h"
#include "gui/secrets/versionhistory.h"
#include "gui/text/words.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

/// The parts of EntryDetail, from top to bottom.
namespace hypha::gui {

using entries::Kind;
static constexpr std::int64_t day = 24 * 3600, expiresSoon = 14 * day; ///< seconds

/// Somebody's name of a field may be wider than there is room: it is cut, and makes nothing wider.
static QLabel *partLabel(const QString &text)
{
    QLabel *label = makeLabel("detailLabel", shortText(text), "small", "muted");
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

void EntryDetail::addHead()
{
    auto *title = new TextBlock("entryKey", displayText(m_entry.key));
    title->setFont(typeFont(Type::heading));
    const bool favorite = m_entry.favorite;
    QToolButton *star =
        makeIconButton("entryFavorite", favorite ? "star-full" : "star",
                       favorite ? tr("Favourite: take the star away") : tr("Make it a favourite"));
    star->setEnabled(!m_readOnly);
    connect(star, &QToolButton::clicked, this, [this, favorite] { Q_EMIT favoriteChanged(!favorite); });
    auto *first = new QHBoxLayout;
    first->addWidget(title, 1);
    first->addWidget(star, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setSpacing(space(1.5));
    head->addLayout(first);
    addBadges(head);
    m_column->addLayout(head);
}

void EntryDetail::addBadges(QVBoxLayout *head)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    flow->addWidget(makeBadge("entryKind", kindName(m_entry.kind)));
    if (m_status != Draft::Status::same)
        flow->addWidget(makeBadge(
            "entryDraft", m_status == Draft::Status::added ? tr("new, not saved") : tr("changed, not saved"),
            "accent"));
    if (m_entry.expiresAt) {
        const std::int64_t left = m_entry.expiresAt->seconds - systemClock().now().seconds;
        if (left <= 0)
            flow->addWidget(makeBadge("entryExpired", tr("expired"), "warning"));
        else if (left < expiresSoon)
            flow->addWidget(makeBadge(
                "entryExpired", tr("expires in %n day(s)", nullptr, static_cast<int>((left + day - 1) / day)),
                "warning"));
    }
    head->addWidget(box);
}

SecretRow *EntryDetail::addSecret(const char *name, const QString &label, SecretField::Source source)
{
    const QString what = whatOf(label);
    auto *secret = new SecretRow(name, what);
    secret->field()->setMultiLine(true);
    secret->field()->setSource(source);
    connect(secret, &SecretRow::copyRequested, this,
            [this, source, what, secret] { copy(source(), what, secret); });
    auto *block = new QVBoxLayout;
    block->setSpacing(space(1));
    block->addWidget(partLabel(label));
    block->addWidget(secret);
    m_column->addLayout(block);
    return secret;
}

void EntryDetail::addTotp(const char *name, const crypto::SealedValue &value)
{
    const QString what = whatOf(tr("One-time code"));
    auto *totp = new TotpRow(
        name, what, [&session = m_session, value] { return session.reveal(value); }, systemClock());
    connect(totp->row(), &SecretRow::copyRequested, this,
            [this, totp, what] { copy(totp->code(), what, totp->row()); });
    auto *block = new QVBoxLayout;
    block->setSpacing(space(1));
    block->addWidget(partLabel(tr("One-time code")));
    block->addWidget(totp);
    m_column->addLayout(block);
}

void EntryDetail::addValue()
{
    const auto source = [&session = m_session, value = m_entry.value]() -> Result<crypto::SecretBytes> {
        return value.ciphertext.empty() ? Result<crypto::SecretBytes>() : session.reveal(value);
    };
    if (m_entry.kind == Kind::file)
        return addFile();
    if (m_entry.kind == Kind::totp)
        addTotp("entryCode", m_entry.value);
    m_value = addSecret("entryValue", valueName(m_entry.kind), source);
}

void EntryDetail::addFile()
{
    QPushButton *save = makeButton("entryFileSave", tr("Save to a file…"));
    save->setIcon(lineIcon(QStringLiteral("export")));
    connect(save, &QPushButton::clicked, this, &EntryDetail::chooseTarget);
    addText("entryFile", tr("Content"), fileSizeText(m_entry.value.size()));
    m_column->addWidget(save, 0, Qt::AlignLeft);
}

TextBlock *EntryDetail::addText(const char *name, const QString &label, const QString &text, QWidget *button)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(space(0.5));
    block->addWidget(partLabel(label));
    auto *shown = new TextBlock(name, text);
    shown->setAccessibleName(label + QStringLiteral(": ") + text);
    auto *row = new QHBoxLayout;
    row->addWidget(shown, 1);
    if (button)
        row->addWidget(button, 0, Qt::AlignTop);
    block->addLayout(row);
    m_column->addLayout(block);
    return shown;
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

void EntryDetail::addFields()
{
    if (m_entry.fields.size() > FieldList::inFull)
        return addFieldList();
    for (std::size_t i = 0; i < m_entry.fields.size(); ++i)
        addField(i);
}

void EntryDetail::addField(std::size_t index)
{
    const entries::Field &field = m_entry.fields[index];
    const QByteArray name = "entryCustom" + QByteArray::number(static_cast<int>(index));
    const QString label = fieldName(m_entry.kind, field.name);
    if (field.concealed)
        addSecret(name.constData(), label,
                  [&session = m_session, value = field.secret] { return session.reveal(value); });
    else
        addText(name.constData(), label, displayText(field.text, true));
}

/// The chosen one stands below the list as it would without one.
void EntryDetail::addFieldList()
{
    auto *list = new FieldList("entryFieldList");
    auto *block = new QVBoxLayout;
    block->setSpacing(space(1));
    block->addWidget(partLabel(tr("Further fields")));
    block->addWidget(list);
    m_fieldPlace = new QVBoxLayout;
    block->addLayout(m_fieldPlace);
    m_column->addLayout(block);
    connect(list, &FieldList::rowChosen, this, &EntryDetail::showField);
    list->fields().setFields(m_entry.fields, m_entry.kind);
    list->chooseRow(0);
}

void EntryDetail::showField(int row)
{
    if (const QLayoutItem *before = m_fieldPlace->itemAt(0)) {
        before->widget()->hide();
        before->widget()->deleteLater();
    }
    if (row < 0)
        return;
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, space(2), 0, 0);
    QVBoxLayout *outer = std::exchange(m_column, column);
    addField(static_cast<std::size_t>(row));
    m_column = outer;
    delete m_fieldPlace->takeAt(0);
    m_fieldPlace->addWidget(place);
}

void EntryDetail::addTags()
{
    if (m_entry.tags.empty())
        return;
    const bool listed = m_entry.tags.size() > TagList::asChips;
    auto *block = new QVBoxLayout;
    block->setSpacing(space(1));
    block->addWidget(partLabel(tr("Tags")));
    block->addWidget(listed ? makeTagList() : makeTagBadges());
    m_column->addLayout(block);
}

QWidget *EntryDetail::makeTagList() const
{
    auto *list = new TagList("entryTagList");
    list->setTags(m_entry.tags);
    return list;
}

QWidget *EntryDetail::makeTagBadges() const
{
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("entryTags"));
    auto *flow = new FlowLayout(box);
    for (const std::string &tag : m_entry.tags) {
        const QString text = displayText(tag);
        QLabel *badge = makeBadge("entryTag", shortText(text, 32));
        badge->setMinimumWidth(1);
        setPlainToolTip(badge, shortText(text, 400));
        flow->addWidget(badge);
    }
    return box;
}

void EntryDetail::addDates()
{
    if (m_entry.expiresAt)
        addText("entryExpires", tr("Expires"), dateTimeText(*m_entry.expiresAt));
    if (m_entry.updatedAt)
        m_updated = addText("entryUpdated", tr("Updated"), dateTimeText(*m_entry.updatedAt));
}

void EntryDetail::addHistory()
{
    m_strip = new HistoryStrip;
    auto *block = new QVBoxLayout;
    block->setSpacing(space(1));
    m_stripLabel = partLabel(tr("History"));
    block->addWidget(m_stripLabel);
    block->addWidget(m_strip);
    m_column->addLayout(block);
    connect(m_strip, &HistoryStrip::chosen, this, &EntryDetail::versionChosen);
    connect(m_strip, &HistoryStrip::moreRequested, this, &EntryDetail::historyRequested);
    followHistory();
}

void EntryDetail::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    if (!m_readOnly) {
        row->addWidget(makeActionButton("detailEdit", m_commands.editEntry, true));
        row->addWidget(makeActionButton("detailDelete", m_commands.deleteEntry));
    } else if (m_set.viewedVersion() != 0 && m_session.isWritable()) {
        QPushButton *restore = makeButton("detailRestore", tr("Restore this entry"));
        restore->setIcon(lineIcon(QStringLiteral("restore")));
        connect(restore, &QPushButton::clicked, this, &EntryDetail::restoreRequested);
        row->addWidget(restore);
    }
    row->addStretch(1);
    m_column->addLayout(row);
}

} // namespace hypha::gui
