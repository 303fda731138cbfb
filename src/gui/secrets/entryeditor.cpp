#include "gui/secrets/entryeditor.h"

#include "gui/text/words.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/formats/formats.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hypha::gui {

using entries::Kind;
static constexpr Kind allKinds[] = {Kind::env,  Kind::login, Kind::apiKey, Kind::database, Kind::sshKey,
                                    Kind::note, Kind::card,  Kind::totp,   Kind::file};

EntryEditor::EntryEditor(session::Session &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_title(makeLabel("editorTitle", {}, "heading")),
      m_key(new QLineEdit), m_userName(new QLineEdit), m_url(new QLineEdit), m_tags(new QLineEdit),
      m_kind(new QComboBox), m_value(new SecretRow("editorValue", tr("Value"))), m_notes(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("entryEditor"));
    setAccessibleName(tr("Edit entry"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    for (const Kind kind : allKinds)
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    m_value->field()->setEditable(true);
    m_value->field()->setMultiLine(true);
    m_value->setCopyVisible(false);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(space(20));
    setWidget(buildForm());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EntryEditor::kindChanged);
}

QWidget *EntryEditor::buildForm()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("editorPage"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(4));
    m_keyField = new FormField("editorKey", tr("Key"), m_key);
    m_kindField = new FormField("editorKind", tr("Kind"), m_kind);
    m_valueField = new FormField("editorValueRow", tr("Value"), m_value);
    QPushButton *generate = makeButton("editorGenerate", tr("Generate"), "quiet");
    generate->setIcon(lineIcon(QStringLiteral("dice")));
    connect(generate, &QPushButton::clicked, this, &EntryEditor::generate);
    auto *belowValue = new QWidget;
    auto *row = new QHBoxLayout(belowValue);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(generate);
    row->addStretch(1);
    m_valueField->addBelow(belowValue);
    m_userField = new FormField("editorUserName", tr("User name"), m_userName);
    m_urlField = new FormField("editorUrl", tr("Address"), m_url);
    column->addWidget(m_title);
    for (FormField *field : {m_keyField, m_kindField, m_valueField, m_userField, m_urlField})
        column->addWidget(field);
    column->addWidget(new FormField("editorTags", tr("Tags"), m_tags, tr("Separated by commas")));
    column->addWidget(new FormField("editorNotes", tr("Notes"), m_notes));
    column->addWidget(buildButtons());
    column->addStretch(1);
    return page;
}

QWidget *EntryEditor::buildButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    QPushButton *apply = makeButton("editorApply", tr("Keep in draft"), "primary");
    QPushButton *cancel = makeButton("editorCancel", tr("Cancel"));
    row->addWidget(apply);
    row->addWidget(cancel);
    row->addStretch(1);
    connect(apply, &QPushButton::clicked, this, &EntryEditor::apply);
    connect(cancel, &QPushButton::clicked, this, &EntryEditor::cancelled);
    return box;
}

Kind EntryEditor::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void EntryEditor::kindChanged()
{
    m_valueField->setLabel(valueName(kind()));
    m_value->setWhat(valueName(kind()));
    const bool person = kind() == Kind::login || kind() == Kind::database;
    m_userField->setVisible(person || !m_userName->text().isEmpty());
    m_urlField->setVisible(kind() != Kind::note || !m_url->text().isEmpty());
}

void EntryEditor::editEntry(const entries::Entry &entry)
{
    m_before = entry;
    m_title->setText(entry.key.empty() ? tr("New entry") : tr("Edit entry"));
    m_key->setText(plainText(entry.key));
    m_userName->setText(plainText(entry.username.value_or(std::string())));
    m_url->setText(plainText(entry.url.value_or(std::string())));
    m_notes->setPlainText(plainText(entry.description.value_or(std::string())));
    QStringList tags;
    for (const std::string &tag : entry.tags)
        tags << plainText(tag);
    m_tags->setText(tags.join(QStringLiteral(", ")));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(entry.kind)));
    const auto value = m_session.reveal(entry.value);
    m_value->field()->setRevealed(false);
    m_value->field()->setText(value ? value->view() : ByteView());
    for (FormField *field : {m_keyField, m_valueField, m_urlField})
        field->setError({});
    kindChanged();
    if (entry.key.empty())
        m_key->setFocus();
    else
        m_value->field()->setFocus();
}

void EntryEditor::forget()
{
    m_value->field()->clear();
    m_value->field()->setRevealed(false);
    m_notes->clear();
    m_before = {};
}

bool EntryEditor::check()
{
    const std::string key = utf8(m_key->text());
    const auto keyOk = entries::checkKey(key);
    const bool taken = keyOk && key != m_before.key && m_taken && m_taken(key);
    m_keyField->setError(!keyOk  ? tr("A key has 1 to 256 bytes and no line breaks or control characters.")
                         : taken ? tr("There is already an entry with this key.")
                                 : QString());
    const QString url = m_url->text().trimmed();
    const bool urlOk = url.isEmpty() || !url.contains(u' ');
    m_urlField->setError(urlOk ? QString() : tr("An address has no spaces."));
    if (!keyOk || taken)
        m_key->setFocus();
    return keyOk && !taken && urlOk;
}

void EntryEditor::apply()
{
    if (!check() || !m_session.isOpen())
        return;
    const auto optional = [](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(utf8(text));
    };
    entries::Entry entry = m_before;
    entry.key = utf8(m_key->text());
    entry.kind = kind();
    entry.value = m_session.seal(m_value->field()->secret().view());
    entry.username = optional(m_userName->text());
    entry.url = optional(m_url->text().trimmed());
    entry.description = optional(m_notes->toPlainText());
    entry.tags.clear();
    for (const QString &tag : m_tags->text().split(u',')) {
        const std::string one = utf8(tag.trimmed());
        if (!one.empty() && std::find(entry.tags.begin(), entry.tags.end(), one) == entry.tags.end())
            entry.tags.push_back(one);
    }
    Q_EMIT applied(entry, m_before.key);
}

void EntryEditor::generate()
{
    auto made = formats::generate("24:aA0!");
    if (!made)
        return;
    m_value->field()->setText(made->view());
    m_value->field()->setRevealed(true);
}

void EntryEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             event->modifiers() == Qt::ControlModifier)
        apply();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace hypha::gui
