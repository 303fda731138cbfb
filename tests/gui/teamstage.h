#pragma once

#include "gui/people/peoplepage.h"
#include "gui/sync/synccenter.h"
#include "gui/windowfixture.h"
#include "model/session/invitations.h"
#include "model/sync/clients.h"

#include <QComboBox>

namespace hypha::test {

/// Ada's window with a vault on a bare repository that nobody trusts, and room for others.
struct TeamStage
{
    QTemporaryDir place;
    Window ada;

    std::filesystem::path path(const char *name) const { return place.path().toStdString() + "/" + name; }
    std::filesystem::path remote() const { return path("remote.git"); }
    static gui::SyncCenter &sync(const Window &window) { return *window.window->shell()->sync(); }
    static session::LiveSync &live(const Window &window) { return sync(window).live(); }

    /// Everything sent, and the remote asked often.
    void shared()
    {
        ada.createVault();
        ada.openSet();
        put("API_KEY", "ada's first");
        must(sync::makeEmptyRemote(remote()));
        ada.session->withVault(
            ada.session.get(),
            [to = remote().string()](session::OpenVault &vault) {
                return session::VaultSync(vault).setRemote(to);
            },
            [](const Result<void> &done) { QVERIFY(done); });
        QTRY_VERIFY_WITH_TIMEOUT(live(ada).hasRemote(), patience);
        sent(ada);
    }
    /// The remote has everything of that window.
    static void sent(const Window &window)
    {
        live(window).syncNow();
        QTRY_VERIFY_WITH_TIMEOUT(!live(window).isRunning() && live(window).state().lastAt &&
                                     live(window).state().unpushed == 0 && !live(window).error(),
                                 patience);
    }
    void put(const std::string &key, std::string_view value)
    {
        const auto &project = ada.session->state()->projects.begin()->second;
        vault::op::PushVersion push{project.id, project.sets.begin()->first, std::nullopt, {}, {}, false,
                                    false};
        entries::Entry entry;
        entry.key = key;
        entry.value = ada.session->seal(asBytes(value));
        push.put.push_back(std::move(entry));
        bool done = false;
        ada.session->run(push, ada.session.get(), [&done](const auto &result) { done = result.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(done, patience);
    }
    ProjectId project() const { return ada.session->state()->projects.begin()->first; }
    SetId set() const { return ada.session->state()->projects.begin()->second.sets.begin()->first; }

    crypto::SecretBytes invitation(const char *user = "email|ben@example.org")
    {
        session::InvitationWish wish;
        wish.user = UserId{user};
        wish.ownDevice = wish.user == ada.session->profile()->userId;
        crypto::SecretBytes text;
        ada.session->withVault(
            ada.session.get(), [wish](session::OpenVault &vault) { return session::invite(vault, wish); },
            [&text](Result<session::MadeInvitation> made) {
                if (made)
                    text = std::move(made->text);
            });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!text.empty(), patience); }();
        return text;
    }
    /// The pages of the newcomer, up to the button that joins.
    static void fillJoin(const Window &window, const crypto::SecretBytes &invitation)
    {
        window.click("welcomeJoin");
        auto *field = window.find<gui::SecretField>("joinText");
        QVERIFY(field);
        field->setText(invitation.view());
        window.click("joinNext");
        QVERIFY(window.sees("joinFacts"));
        window.replace("joinDevice", QStringLiteral("Ben's laptop"));
        for (const char *name : {"joinPassphrase", "joinAgain"})
            window.type(name, QStringLiteral("correct horse battery staple"));
    }
    void join(const Window &window)
    {
        fillJoin(window, invitation());
        window.click("joinButton");
        QTRY_VERIFY_WITH_TIMEOUT(window.sees("waitingWords"), patience);
        live(window).setInterval(100);
    }
};

} // namespace hypha::test
