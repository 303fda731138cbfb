#include "gui/settings/settingspage.h"

#include "gui/main/settings.h"
#include "gui/settings/passphrasesheet.h"
#include "gui/settings/settingscard.h"
#include "gui/text/words.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/scrolledpage.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hypha::gui {
namespace {

QComboBox *makeChoice()
{
    auto *box = new QComboBox;
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    box->setMinimumWidth(space(48));
    return box;
}

void select(QComboBox *box, const QVariant &value, const QString &unknown)
{
    if (box->findData(value) < 0)
        box->addItem(unknown, value); // chosen elsewhere: in the file, or by an earlier version
    box->setCurrentIndex(box->findData(value));
}

/// Its name is the text itself: another would be read in its place.
QLabel *makeSelectable(const char *name, const QString &what)
{
    QLabel *label = makeParagraph(name, {});
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleDescription(what);
    return label;
}

void addLine(QVBoxLayout *column, const QString &title, QLabel *text)
{
    auto *both = new QVBoxLayout;
    both->setSpacing(space(0.5));
    both->addWidget(makeLabel("lineTitle", title, "label"));
    both->addWidget(text);
    column->addLayout(both);
}

/// So that a path may wrap.
QString breakable(const QString &path)
{
    return QString(path).replace(u'/', QStringLiteral("/\u200b"));
}

} // namespace

SettingsPage::SettingsPage(session::Session &session, Settings &settings, const std::vector<Card> &more,
                           QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_cards(nullptr),
      m_autoLock(minutesChoice()), m_clipboard(secondsChoice()), m_theme(themeChoice()),
      m_language(languageChoice()),
      m_onSleep(makeCheck("settingsOnSleep", tr("Lock before the computer sleeps"))),
      m_onScreenLock(makeCheck("settingsOnScreenLock", tr("Lock when the screen is locked"))),
      m_device(makeSelectable("settingsDevice", tr("This device"))),
      m_person(makeSelectable("settingsPerson", tr("You"))),
      m_place(makeSelectable("settingsPlace", tr("Where the vault is kept"))),
      m_file(makeSelectable("settingsFile", tr("Where keys and settings are kept"))),
      m_words(new WordGrid("settingsWords"))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *box = new QWidget;
    box->setMaximumWidth(space(190));
    m_cards = new QVBoxLayout(box);
    QVBoxLayout *column = m_cards;
    column->setContentsMargins(space(6), space(6), space(6), space(6));
    column->setSpacing(space(4));
    column->addWidget(makeParagraph("settingsTitle", tr("Settings"), "title"));
    column->addStretch(1);
    m_turns.hold({m_autoLock, m_clipboard, m_theme, m_language, m_onSleep, m_onScreenLock, m_device, m_person,
                  m_place, m_file, m_words});
    addInTurn([this] { return buildLocking(); });
    m_turns.add([this] {
        if (window()->focusWidget() == this) // it came when there was nothing else to have it
            findChild<QPushButton *>(QStringLiteral("settingsPassphrase"))->setFocus(Qt::OtherFocusReason);
    });
    addInTurn([this] { return buildLook(); });
    addInTurn([this] { return buildVault(); });
    m_turns.add([this] { addWords(); });
    for (const Card &card : more)
        addInTurn(card);
    addInTurn([this] { return buildAbout(); });
    leaveRoom(*box, m_turns);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setAccessibleName(tr("Settings"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(box, 100);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    scroll->setWidget(holder); // in its window by then: what is measured now is measured once
    connect(&m_settings, &Settings::changed, this, &SettingsPage::followSettings);
    for (const auto signal : {&session::Session::opened, &session::Session::stateChanged})
        connect(&m_session, signal, this, &SettingsPage::followVault);
    followSettings();
    followVault(); // it may be made long after the vault was opened
}

/// Before the stretch.
void SettingsPage::addInTurn(Card card)
{
    m_turns.add([this, card = std::move(card)] { m_cards->insertWidget(m_cards->count() - 1, card()); });
}

QWidget *SettingsPage::buildLocking()
{
    const auto [card, column] = makeSettingsCard("lockingCard", tr("Passphrase and locking"));
    QPushButton *change = makeButton("settingsPassphrase", tr("Change passphrase…"));
    connect(change, &QPushButton::clicked, this, &SettingsPage::changePassphrase);
    column->addWidget(change, 0, Qt::AlignLeft);
    column->addWidget(
        new FormField("settingsAutoLock", tr("Lock when nobody touches the window"), m_autoLock));
    column->addWidget(m_onSleep);
    column->addWidget(m_onScreenLock);
    column->addWidget(
        new FormField("settingsClipboard", tr("Clear a copied secret from the clipboard"), m_clipboard,
                      tr("It is also cleared when the vault is locked or the window is closed.")));
    connect(m_autoLock, &QComboBox::activated, this,
            [this] { m_settings.setAutoLockMinutes(m_autoLock->currentData().toInt()); });
    connect(m_clipboard, &QComboBox::activated, this,
            [this] { m_settings.setClipboardSeconds(m_clipboard->currentData().toInt()); });
    connect(m_onSleep, &QCheckBox::toggled, &m_settings, &Settings::setLockOnSleep);
    connect(m_onScreenLock, &QCheckBox::toggled, &m_settings, &Settings::setLockOnScreenLock);
    return card;
}

QWidget *SettingsPage::buildLook()
{
    const auto [card, column] = makeSettingsCard("lookCard", tr("Look and language"));
    column->addWidget(new FormField("settingsTheme", tr("Theme"), m_theme));
    column->addWidget(new FormField("settingsLanguage", tr("Language"), m_language));
    connect(m_theme, &QComboBox::activated, this,
            [this] { m_settings.setTheme(static_cast<ThemeMode>(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    return card;
}

QWidget *SettingsPage::buildVault()
{
    const auto [card, column] = makeSettingsCard("vaultCard", tr("This vault"));
    addLine(column, tr("You"), m_person);
    addLine(column, tr("This device"), m_device);
    addLine(column, tr("Where the vault is kept"), m_place);
    addLine(column, tr("Where keys and settings are kept"), m_file);
    m_vaultCard = column;
    return card;
}

void SettingsPage::addWords()
{
    m_vaultCard->addWidget(makeLabel("lineTitle", tr("Fingerprint words"), "label"));
    m_vaultCard->addWidget(m_words);
}

QWidget *SettingsPage::buildAbout()
{
    const auto [card, column] = makeSettingsCard("aboutCard", tr("About Hypha"));
    QLabel *version = makeSelectable("aboutVersion", tr("Version"));
    version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    column->addWidget(version);
    column->addWidget(
        makeParagraph("aboutLicence",
                      tr("Free software under the GNU General Public License, version 3 or later. "
                         "It comes without any warranty."),
                      "", "muted"));
    column->addWidget(makeParagraph(
        "aboutUpdates",
        tr("Hypha never updates itself and calls nobody: your system's packages keep it new."), "", "muted"));
    return card;
}

QCheckBox *SettingsPage::makeCheck(const char *name, const QString &text)
{
    auto *check = new QCheckBox(text);
    check->setObjectName(QLatin1String(name));
    check->setAccessibleName(text);
    return check;
}

QComboBox *SettingsPage::minutesChoice()
{
    QComboBox *box = makeChoice();
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60})
        box->addItem(tr("after %n minute(s)", nullptr, minutes), minutes);
    box->addItem(tr("never", "lock when nobody touches the window"), 0);
    return box;
}

QComboBox *SettingsPage::secondsChoice()
{
    QComboBox *box = makeChoice();
    for (const int seconds : {10, 20, 30, 60, 120})
        box->addItem(tr("after %n second(s)", nullptr, seconds), seconds);
    return box;
}

QComboBox *SettingsPage::themeChoice()
{
    QComboBox *box = makeChoice();
    box->addItem(tr("As the system", "theme"), static_cast<int>(ThemeMode::system));
    box->addItem(tr("Light"), static_cast<int>(ThemeMode::light));
    box->addItem(tr("Dark"), static_cast<int>(ThemeMode::dark));
    return box;
}

/// Languages are called by their own names.
QComboBox *SettingsPage::languageChoice()
{
    QComboBox *box = makeChoice();
    box->addItem(tr("As the system", "language"), QString());
    box->addItem(QStringLiteral("English"), QStringLiteral("en"));
    box->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    box->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    box->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    return box;
}

void SettingsPage::followSettings()
{
    const int minutes = m_settings.autoLockMinutes();
    select(m_autoLock, minutes, tr("after %n minute(s)", nullptr, minutes));
    const int seconds = m_settings.clipboardSeconds();
    select(m_clipboard, seconds, tr("after %n second(s)", nullptr, seconds));
    select(m_theme, static_cast<int>(m_settings.theme()), {});
    select(m_language, m_settings.language(), m_settings.language());
    m_onSleep->setChecked(m_settings.lockOnSleep());
    m_onScreenLock->setChecked(m_settings.lockOnScreenLock());
}

void SettingsPage::followVault()
{
    const auto state = m_session.state();
    const auto &profile = m_session.profile();
    if (!state || !profile)
        return;
    m_device->setText(displayText(profile->deviceName));
    m_person->setText(personText(profile->userId.text));
    m_place->setText(
        breakable(QString::fromStdString(m_session.profiles().repository(profile->name).string())));
    m_file->setText(breakable(QString::fromStdString(m_session.profiles().folder(profile->name).string())));
    m_words->setHash(state->fingerprint);
}

void SettingsPage::changePassphrase()
{
    auto *sheet = new PassphraseSheet(m_session, window());
    connect(sheet, &PassphraseSheet::changed, this, [this](bool newKeys) {
        Q_EMIT said(newKeys ? tr("The passphrase is changed, and the keystore has new keys.")
                            : tr("The passphrase is changed."));
    });
    sheet->open();
}

} // namespace hypha::gui
