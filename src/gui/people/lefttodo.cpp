#include "gui/people/lefttodo.h"

#include "gui/text/remotewords.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QVBoxLayout>

#include <set>
#include <tuple>

namespace hypha::gui {

Result<std::vector<vault::Exposure>> readExposures(session::OpenVault &vault)
{
    const auto read = [&vault](const std::string &path) { return vault.file(path); };
    return vault::exposures(*vault.state(), vault.keys(), vault.sealer(), read);
}

int credentialsIn(const std::vector<vault::Exposure> &exposures)
{
    std::set<std::tuple<ProjectId, SetId, std::string>> all;
    for (const vault::Exposure &exposure : exposures) {
        for (const vault::ExposedSet &set : exposure.sets) {
            for (const std::string &key : set.keys.value_or(std::vector<std::string>(1)))
                all.emplace(set.project, set.set, key);
        }
    }
    return static_cast<int>(all.size());
}

LeftToDo::LeftToDo(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_host(makeParagraph("leftHost", {})),
      m_credentials(makeParagraph("leftCredentials", {})),
      m_list(makeButton("leftList", tr("Credentials to change")))
{
    setObjectName(QStringLiteral("leftToDo"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(makeLabel("leftTitle", tr("What is left to do"), "label"));
    column->addWidget(m_host);
    column->addWidget(m_credentials);
    column->addWidget(m_list, 0, Qt::AlignLeft);
    connect(m_list, &QPushButton::clicked, this, &LeftToDo::exposuresRequested);
    for (QWidget *widget : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_credentials),
                            static_cast<QWidget *>(m_list)})
        widget->hide();
    hide();
}

void LeftToDo::showHost(const QString &whose)
{
    const auto &profile = m_session.profile();
    if (!profile || !profile->remote)
        return;
    const auto address = sync::RemoteAddress::parse(*profile->remote);
    if (address && address->kind == sync::RemoteAddress::Kind::path)
        m_host->setText(tr("Take away the access of %1 to the folder %2 as well: Hypha has no power over it.")
                            .arg(whose, hostText(*address)));
    else
        m_host->setText(
            tr("Also remove %1 at the host: %2 decides by itself who may fetch and push, and Hypha has "
               "no power over it.")
                .arg(whose, address ? hostText(*address) : displayText(*profile->remote)));
    m_host->show();
    show();
}

void LeftToDo::showCredentials()
{
    m_session.withVault(this, readExposures, [this](const Result<std::vector<vault::Exposure>> &found) {
        if (found)
            tellCredentials(credentialsIn(*found));
    });
}

void LeftToDo::tellCredentials(int credentials)
{
    if (credentials == 0)
        return;
    m_credentials->setText(
        tr("%n credential(s) could be read by somebody who is gone, and are still the same. Change "
           "them where they are used.",
           nullptr, credentials));
    m_credentials->show();
    m_list->show();
    show();
}

} // namespace hypha::gui
