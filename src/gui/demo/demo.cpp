#include "gui/demo/demo.h"

#include "gui/demo/demoplay.h"

namespace hypha::gui {

static constexpr int firstDay = 730; ///< days ago
static constexpr const char *profile = "demo";

Demo::Demo(QObject *parent) : QObject(parent) {}

keystore::Home Demo::home() const
{
    return keystore::Home::below(m_folder.path().toStdString());
}

void Demo::open(session::Session &session)
{
    if (!m_folder.isValid()) {
        Q_EMIT failed(
            Error{Errc::io, m_folder.path().toStdString(), {}, {}, m_folder.errorString().toStdString()});
        return;
    }
    connect(&session, &session::Session::openFailed, this, &Demo::failed);
    connect(
        &session, &session::Session::opened, this,
        [this, &session] {
            session.withVault(
                this,
                [&clock = m_clock, repository = session.profiles().repository(profile)](
                    session::OpenVault &vault) -> Result<bool> {
                    HYPHA_TRY(DemoStage stage, DemoStage::open(vault, repository, clock));
                    HYPHA_CHECK(playDemo(stage));
                    return true;
                },
                [this](const Result<bool> &filled) {
                    if (filled)
                        Q_EMIT ready();
                    else
                        Q_EMIT failed(filled.error());
                });
        },
        Qt::SingleShotConnection);
    m_clock.goBack(firstDay);
    session::NewVault wanted;
    wanted.profile = profile;
    wanted.orgName = "Acme";
    wanted.user = UserId{"email|ada@acme.example"};
    wanted.deviceName = DemoStage::here;
    session.create(std::move(wanted), crypto::SecretBytes::copyOf(asBytes(passphrase)));
}

} // namespace hypha::gui
