#include "gui/secrets/entryeditor.h"
#include "gui/secrets/expiryedit.h"
#include "gui/secrets/fieldsedit.h"
#include "gui/secrets/fileedit.h"
#include "gui/secrets/generatorpopover.h"
#include "gui/secrets/tagedit.h"
#include "gui/text/words.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wheelguard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

/// The form of EntryEditor, and which parts of it each kind of entry has.
namespace hypha::gui {

using entries::Kind;
static constexpr Kind allKinds[] = {Kind::env,  Kind::login, Kind::apiKey, Kind::database, Kind::sshKey,
                                    Kind::note, Kind::card,  Kind::totp,   Kind::file};

void EntryEditor::build()
{
    for (const Kind kind : allKinds)
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    guardFromWheel(m_kind);
    m_hiddenNotes->field()->setMultiLine(true);
    for (SecretRow *row : {m_value, m_totp, m_cvv, m_hiddenNotes}) {
        row->field()->setEditable(true);
        row->setCopyVisible(false);
        connect(row->field(), &SecretField::submitted, this, &EntryEditor::keep);
    }
    m_totp->field()->setPlaceholder(tr("otpauth: address or key"));
    m_star->setCheckable(true);
    connect(m_star, &QToolButton::toggled, this, [this](bool on) {
        m_star->setIcon(lineIcon(on ? QStringLiteral("star-full") : QStringLiteral("star")));
    });
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(space(20));
    m_scroll->setObjectName(QStringLiteral("editorScroll"));
    m_scroll->setAccessibleName(tr("Edit entry"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildForm());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeLine());
    column->addWidget(buildButtons());
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &EntryEditor::keep);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EntryEditor::kindChanged);
    connect(m_file, &FileEdit::taken, this, [this](const QString &name) {
        m_fileField->setError({});
        m_fileName->setText(name);
        if (m_key->text().isEmpty())
            m_key->setText(name);
    });
    connect(m_file, &FileEdit::failed, m_fileField, &FormField::setError);
}

QWidget *EntryEditor::buildForm()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("editorPage"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(4));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_star);
    column->addLayout(head);
    m_keyField = new FormField("editorKey", tr("Key"), m_key);
    m_kindField = new FormField("editorKind", tr("Kind"), m_kind);
    m_valueField = new FormField("editorValueRow", tr("Value"), m_value);
    m_valueField->addBelow(buildValue());
    m_fileField = new FormField("editorFile", tr("Content"), m_file);
    m_fileNameField = new FormField("editorFileName", tr("File name"), m_fileName);
    m_userField = new FormField("editorUserName", tr("User name"), m_userName);
    m_urlField = new FormField("editorUrl", tr("Address"), m_url);
    m_totpField =
        new FormField("editorTotpRow", tr("One-time code"), m_totp,
                      tr("The otpauth: address, or the key that the site shows beside its picture"));
    m_notesField = new FormField("editorNotes", tr("Notes"), m_notes);
    m_hiddenNotesField = new FormField("editorHiddenNotesRow", tr("Notes"), m_hiddenNotes);
    for (FormField *field :
         {m_keyField, m_kindField, m_userField, m_valueField, m_fileField, m_fileNameField})
        column->addWidget(field);
    buildCard(column);
    column->addWidget(m_urlField);
    column->addWidget(m_totpField);
    column->addWidget(new FormField("editorTagsBox", tr("Tags"), m_tags));
    column->addWidget(new FormField("editorExpiryBox", tr("Expires"), m_expiry));
    column->addWidget(m_notesField);
    column->addWidget(m_hiddenNotesField);
    column->addWidget(new FormField("editorFields", tr("Further fields"), m_fields));
    column->addStretch(1);
    return page;
}

void EntryEditor::buildCard(QVBoxLayout *column)
{
    m_holderField = new FormField("editorHolder", tr("Name on the card"), m_holder);
    m_cardExpiryField = new FormField("editorCardExpiry", tr("Valid until"), m_cardExpiry);
    m_cvvField = new FormField("editorCvvRow", tr("Security code"), m_cvv);
    m_cardExpiry->setPlaceholderText(tr("MM/YY"));
    column->addWidget(m_holderField);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(3));
    row->addWidget(m_cardExpiryField, 1);
    row->addWidget(m_cvvField, 1);
    column->addLayout(row);
}

QWidget *EntryEditor::buildValue()
{
    QPushButton *generate = makeButton("editorGenerate", tr("Generate…"), "quiet");
    generate->setIcon(lineIcon(QStringLiteral("dice")));
    connect(generate, &QPushButton::clicked, this, &EntryEditor::openGenerator);
    m_generate = new QWidget;
    auto *row = new QHBoxLayout(m_generate);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(generate);
    row->addStretch(1);
    connect(m_generator, &GeneratorPopover::used, this, [this] {
        m_value->field()->setText(m_generator->take().view());
        m_value->field()->setRevealed(true);
        m_valueField->setError({});
    });
    return m_generate;
}

QWidget *EntryEditor::buildButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(space(5), space(3), space(5), space(3));
    row->setSpacing(space(2));
    QPushButton *apply = makeButton("editorApply", tr("Keep in draft"), "primary");
    apply->setToolTip(apply->text() + QStringLiteral("  ") +
                      QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    QPushButton *cancel = makeButton("editorCancel", tr("Cancel"));
    row->addWidget(apply);
    row->addWidget(cancel);
    row->addStretch(1);
    connect(apply, &QPushButton::clicked, this, &EntryEditor::keep);
    connect(cancel, &QPushButton::clicked, this, &EntryEditor::cancel);
    return box;
}

/// Fields that a kind has of its own stand in controls of their own; they become further fields of another
/// kind, and the other way round.
void EntryEditor::kindChanged()
{
    const std::vector<entries::Field> fields = gatherFields();
    const std::string notes = this->notes();
    m_shownKind = kind();
    setNotes(notes);
    distribute(fields);
    showParts();
}

void EntryEditor::showParts()
{
    const Kind now = kind();
    const auto filled = [](const QLineEdit *edit) { return !edit->text().isEmpty(); };
    m_valueField->setLabel(valueName(now));
    m_value->setWhat(valueName(now));
    const bool lines = now == Kind::env || now == Kind::sshKey || now == Kind::note;
    const auto text = m_value->field()->secret();
    m_value->field()->setMultiLine(lines || text.text().find('\n') != std::string_view::npos);
    m_value->field()->setLeastLines(now == Kind::sshKey || now == Kind::note ? 4 : 1);
    m_valueField->setVisible(now != Kind::file);
    m_fileField->setVisible(now == Kind::file);
    m_fileNameField->setVisible(now == Kind::file);
    m_generate->setVisible(now == Kind::env || now == Kind::login || now == Kind::apiKey ||
                           now == Kind::database);
    for (FormField *field : {m_holderField, m_cardExpiryField, m_cvvField})
        field->setVisible(now == Kind::card);
    m_userField->setVisible(now == Kind::login || now == Kind::database || now == Kind::totp ||
                            now == Kind::sshKey || filled(m_userName));
    m_urlField->setVisible((now != Kind::note && now != Kind::card && now != Kind::file) || filled(m_url));
    m_totpField->setVisible(now == Kind::login || !m_totp->field()->isEmpty());
    m_notesField->setVisible(now != Kind::note);
    m_hiddenNotesField->setVisible(now == Kind::note && !m_hiddenNotes->field()->isEmpty());
}

} // namespace hypha::gui
