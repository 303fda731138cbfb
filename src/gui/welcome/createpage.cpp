#include "gui/welcome/createpage.h"

#include "gui/text/errortext.h"
#include "gui/welcome/strengthmeter.h"
#include "gui/widgets/capslockhint.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/record/names.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSysInfo>
#include <QVBoxLayout>

namespace hypha::gui {

CreatePage::CreatePage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_org(new QLineEdit), m_address(new QLineEdit),
      m_device(new QLineEdit), m_passphrase(new SecretRow("createPassphrase", tr("Passphrase"))),
      m_again(new SecretRow("createAgain", tr("Passphrase again"))), m_meter(new StrengthMeter(session)),
      m_create(makeButton("createButton", tr("Create vault"), "primary")),
      m_progress(makeThinProgress("createProgress", tr("Creating the vault"))),
      m_problem(new Banner("createProblem")), m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("createPage"));
    m_form = buildForm();
    m_scroll->setObjectName(QStringLiteral("createScroll"));
    m_scroll->setAccessibleName(tr("Create a vault"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    auto *center = new QHBoxLayout(holder);
    center->addStretch(1);
    center->addWidget(m_form, 100);
    center->addStretch(1);
    m_scroll->setWidget(holder);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    connect(m_create, &QPushButton::clicked, this, &CreatePage::create);
    connect(m_passphrase->field(), &SecretField::edited, this, [this] {
        m_meter->judge(m_passphrase->field()->secret());
        m_againField->setError({}); // told again when it is asked for
    });
    for (const QLineEdit *edit : {m_org, m_address, m_device})
        connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(m_passphrase->field(), &SecretField::submitted, this, [this] { m_again->field()->setFocus(); });
    connect(m_again->field(), &SecretField::submitted, this, &CreatePage::create);
    connect(&m_session, &session::Session::openFailed, this, &CreatePage::failed);
    connect(&m_session, &session::Session::opened, this, [this] {
        setBusy(false);
        for (SecretRow *row : {m_passphrase, m_again})
            row->field()->clear();
    });
}

QWidget *CreatePage::buildForm()
{
    for (SecretRow *row : {m_passphrase, m_again}) {
        row->field()->setEditable(true);
        row->setCopyVisible(false);
    }
    m_where = new QComboBox;
    m_where->addItem(tr("This computer only"));
    m_where->addItem(tr("A git repository as well"));
    m_whereField = new FormField("createWhere", tr("Where the vault lives"), m_where, {});
    connect(m_where, &QComboBox::currentIndexChanged, this, &CreatePage::tellWhere);
    tellWhere();
    m_orgField = new FormField("createOrg", tr("Organisation"), m_org,
                               tr("Your team's or your own name. The host can read it."));
    m_addressField = new FormField("createAddress", tr("Your e-mail address"), m_address,
                                   tr("How colleagues recognise you. No mail is sent."));
    m_deviceField = new FormField("createDevice", tr("Name of this device"), m_device);
    m_passphraseField =
        new FormField("createPassphraseRow", tr("Passphrase"), m_passphrase,
                      tr("It protects the keys on this computer. Nobody can reset it for you."));
    m_passphraseField->addBelow(m_meter);
    m_passphraseField->addBelow(new CapsLockHint(m_passphrase->field()));
    m_againField = new FormField("createAgainRow", tr("Passphrase again"), m_again);
    auto *form = new QWidget;
    form->setObjectName(QStringLiteral("createForm"));
    form->setMaximumWidth(space(130));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space(6), space(8), space(6), space(8));
    column->setSpacing(space(4));
    column->addWidget(makeParagraph("createTitle", tr("Create a vault"), "title"));
    for (FormField *field : {m_orgField, m_addressField, m_deviceField, m_passphraseField, m_againField})
        column->addWidget(field);
    column->addWidget(m_whereField);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addWidget(buildButtons());
    column->addStretch(1);
    return form;
}

QWidget *CreatePage::buildButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    QPushButton *back = makeButton("createBack", tr("Back"));
    connect(back, &QPushButton::clicked, this, &CreatePage::back);
    row->addWidget(m_create);
    row->addWidget(back);
    row->addStretch(1);
    return box;
}

bool CreatePage::wantsRemote() const
{
    return m_where->currentIndex() == 1;
}

void CreatePage::tellWhere()
{
    m_whereField->setHint(wantsRemote() ? tr("You are asked for its address once the vault is made. Its host "
                                             "sees only what is encrypted and signed.")
                                        : tr("A git remote can be added later, under Settings."));
}

void CreatePage::begin()
{
    if (m_device->text().isEmpty())
        m_device->setText(QSysInfo::machineHostName());
    for (SecretRow *row : {m_passphrase, m_again}) {
        row->field()->clear();
        row->field()->setRevealed(false);
    }
    m_problem->dismiss();
    setBusy(false);
    m_org->setFocus();
}

bool CreatePage::check()
{
    const auto nameError = [](const QLineEdit *edit) {
        return checkName(utf8(edit->text().trimmed())) ? QString()
                                                       : tr("A name of 1 to 256 characters is needed.");
    };
    m_orgField->setError(nameError(m_org));
    m_deviceField->setError(nameError(m_device));
    static const QRegularExpression address(QStringLiteral("^[^\\s@|]+@[^\\s@|]+\\.[^\\s@|]+$"));
    m_addressField->setError(address.match(m_address->text().trimmed()).hasMatch()
                                 ? QString()
                                 : tr("An address looks like ada@example.org."));
    const auto secret = m_passphrase->field()->secret();
    m_passphraseField->setError(secret.empty() ? tr("A passphrase is needed.") : QString());
    m_againField->setError(
        secret.equals(m_again->field()->secret().view()) ? QString() : tr("The two passphrases differ."));
    for (FormField *field : {m_orgField, m_addressField, m_deviceField, m_passphraseField, m_againField}) {
        if (field->hasError()) {
            m_scroll->ensureWidgetVisible(field);
            field->focusControl();
            return false;
        }
    }
    return true;
}

void CreatePage::create()
{
    if (!m_create->isEnabled() || !check())
        return;
    auto user = UserId::parse(utf8(QStringLiteral("email|") + m_address->text().trimmed().toLower()));
    if (!user)
        return m_addressField->setError(tr("An address looks like ada@example.org."));
    session::NewVault wanted;
    wanted.orgName = utf8(m_org->text().trimmed());
    wanted.user = std::move(*user);
    wanted.deviceName = utf8(m_device->text().trimmed());
    setBusy(true);
    m_session.create(std::move(wanted), m_passphrase->field()->secret());
}

void CreatePage::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_create->setEnabled(!busy);
    for (FormField *field :
         {m_orgField, m_addressField, m_deviceField, m_passphraseField, m_againField, m_whereField})
        field->setEnabled(!busy);
    if (busy)
        m_problem->dismiss();
}

void CreatePage::failed(const Error &error)
{
    if (m_create->isEnabled())
        return;
    setBusy(false);
    m_problem->show(Banner::Kind::danger, tell(error));
    m_scroll->ensureWidgetVisible(m_problem);
}

} // namespace hypha::gui
