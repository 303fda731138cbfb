#include "gui/sync/hostform.h"

#include "gui/text/remotewords.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hypha::gui {

using Kind = sync::RemoteAddress::Kind;

static std::string part(const char *name, const char *what)
{
    return std::string(name) + what;
}

HostForm::HostForm(const char *name, QWidget *parent)
    : QWidget(parent), m_for(makeParagraph("hostFor", {}, "small", "muted")), m_user(new QLineEdit),
      m_token(new SecretRow(part(name, "Token").c_str(), tr("Token or password"))),
      m_useFile(new QCheckBox(tr("Use a key file instead of the ssh agent"))), m_fileRow(new QWidget),
      m_file(new QLineEdit),
      m_passphrase(new SecretRow(part(name, "KeyPassphrase").c_str(), tr("Passphrase of the key file")))
{
    setObjectName(QLatin1String(name) + QStringLiteral("Host"));
    m_user->setPlaceholderText(QStringLiteral("git"));
    for (SecretRow *row : {m_token, m_passphrase}) {
        row->field()->setEditable(true);
        row->setCopyVisible(false);
    }
    m_userField = new FormField(part(name, "User").c_str(), tr("User name at the host"), m_user);
    m_tokenField = new FormField(part(name, "TokenRow").c_str(), tr("Token or password"), m_token);
    m_useFile->setObjectName(QLatin1String(name) + QStringLiteral("UseFile"));
    m_useFile->setAccessibleName(m_useFile->text());
    auto *choose = makeButton(part(name, "ChooseKey").c_str(), tr("Choose…"));
    choose->setAccessibleName(tr("Choose the key file"));
    auto *row = new QHBoxLayout(m_fileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    m_fileField = new FormField(part(name, "KeyFile").c_str(), tr("Private key (ed25519)"), m_file);
    row->addWidget(m_fileField, 1);
    row->addWidget(choose, 0, Qt::AlignBottom);
    m_passphraseField = new FormField(part(name, "KeyPassphraseRow").c_str(),
                                      tr("Passphrase of the key file, if it has one"), m_passphrase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    for (QWidget *widget : {static_cast<QWidget *>(m_userField), static_cast<QWidget *>(m_tokenField),
                            static_cast<QWidget *>(m_useFile), m_fileRow,
                            static_cast<QWidget *>(m_passphraseField), static_cast<QWidget *>(m_for)})
        column->addWidget(widget);
    connect(m_useFile, &QCheckBox::toggled, this, &HostForm::follow);
    connect(choose, &QPushButton::clicked, this, &HostForm::chooseKey);
    follow();
}

void HostForm::setAddress(const sync::RemoteAddress &address)
{
    const bool same = m_address && m_address->kind == address.kind && m_address->host == address.host &&
                      m_address->effectivePort() == address.effectivePort();
    if (!same)
        clear(); // what was typed for one host is for no other
    m_address = address;
    m_for->setText(
        tr("It is kept in the keystore of this computer and shown to %1 alone.").arg(hostText(address)));
    follow();
}

void HostForm::follow()
{
    const bool https = m_address && m_address->kind == Kind::https;
    const bool ssh = m_address && m_address->kind == Kind::ssh;
    m_userField->setVisible(https);
    m_tokenField->setVisible(https);
    m_useFile->setVisible(ssh);
    m_fileRow->setVisible(ssh && m_useFile->isChecked());
    m_passphraseField->setVisible(ssh && m_useFile->isChecked());
    m_for->setVisible(https || (ssh && m_useFile->isChecked()));
    setVisible(https || ssh);
}

void HostForm::chooseKey()
{
    auto *dialog = new QFileDialog(window(), tr("Choose the key file"));
    dialog->setObjectName(QStringLiteral("keyFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

bool HostForm::check()
{
    const bool wanted = m_address && m_address->kind == Kind::ssh && m_useFile->isChecked();
    const bool there = QFileInfo(m_file->text()).isFile();
    m_fileField->setError(wanted && !there ? tr("There is no such file.") : QString());
    return !wanted || there;
}

session::HostAccess HostForm::access() const
{
    session::HostAccess access;
    if (m_address && m_address->kind == Kind::https) {
        const QString user = m_user->text().trimmed();
        access.user = user.isEmpty() ? "git" : utf8(user);
        access.token = m_token->field()->secret();
    }
    if (m_address && m_address->kind == Kind::ssh && m_useFile->isChecked()) {
        access.keyFile = std::filesystem::path(utf8(m_file->text()));
        access.keyPassphrase = m_passphrase->field()->secret();
    }
    return access;
}

void HostForm::clear()
{
    for (SecretRow *row : {m_token, m_passphrase}) {
        row->field()->clear();
        row->field()->setRevealed(false);
    }
}

} // namespace hypha::gui
