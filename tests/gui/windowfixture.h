#pragma once

#include "gui/main/application.h"
#include "gui/main/commands.h"
#include "gui/main/mainwindow.h"
#include "gui/main/settings.h"
#include "gui/main/shell.h"
#include "gui/secrets/entrylist.h"
#include "gui/secrets/secretspage.h"
#include "gui/widgets/secretfield.h"
#include "gui/widgets/turns.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

namespace hypha::test {

inline constexpr int patience = 30000; ///< milliseconds: a key derivation on a busy machine

/// A page that is filled a piece at a time is filled, shown and laid out: what a person sees a moment later.
inline void fill(const QWidget &window)
{
    bool any = false;
    for (gui::Turns *turns : window.findChildren<gui::Turns *>()) {
        any = any || !turns->isDone();
        turns->finish();
    }
    for (int nested = 0; any && nested < 3; ++nested) {
        for (QWidget *widget : window.findChildren<QWidget *>())
            QCoreApplication::sendPostedEvents(widget, QEvent::MetaCall); // the layout shows it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

/// A window over a home of its own.
struct Window
{
    QTemporaryDir folder;
    std::unique_ptr<session::Session> session;
    std::unique_ptr<gui::Settings> settings;
    std::unique_ptr<gui::MainWindow> window;

    Window() { start(); }
    /// The program closed and started again.
    void start()
    {
        window.reset();
        session = std::make_unique<session::Session>(profiles());
        settings = std::make_unique<gui::Settings>(profiles().home().config);
        window = std::make_unique<gui::MainWindow>(*session, *settings);
        window->resize(1180, 760);
        window->show();
        window->begin();
    }
    keystore::ProfileStore profiles() const
    {
        return keystore::ProfileStore(keystore::Home::below(folder.path().toStdString()));
    }
    /// The only visible widget of that name: what a person sees.
    template <class Widget = QWidget> Widget *find(const char *name) const
    {
        fill(*window);
        for (Widget *widget : window->findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template <class Widget = QWidget> bool sees(const char *name) const
    {
        return find<Widget>(name) != nullptr;
    }
    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, name);
        QVERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char *name, const QString &text) const
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget, name);
        widget->setFocus();
        QTest::keyClicks(widget, text);
    }
    void replace(const char *name, const QString &text) const
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget, name);
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    }
    gui::SecretsPage *secrets() const { return window->shell()->secrets(); }
    QAbstractItemModel *table() const { return secrets()->list()->table()->model(); }
    /// Opens a vault without the form.
    void createVault(const char *passphrase = "correct horse battery staple")
    {
        session->create({"default", "Acme", UserId{"email|ada@example.org"}, "Laptop", std::nullopt},
                        crypto::SecretBytes::copyOf(asBytes(passphrase)));
        QTRY_VERIFY_WITH_TIMEOUT(session->isOpen(), patience);
    }
    void discardDraft() const
    {
        secrets()->openSet()->discard();
        QTRY_VERIFY_WITH_TIMEOUT(!secrets()->openSet()->isLoading(), patience);
    }
    /// A project with one set, chosen; made when it is not there yet.
    void openSet() const
    {
        auto *set = secrets()->openSet();
        if (session->state()->projects.empty()) {
            session->run(vault::op::CreateProject{ProjectId::random(), "api", {}}, session.get(),
                         [](const auto &) {});
            QTRY_VERIFY_WITH_TIMEOUT(!session->state()->projects.empty(), patience);
            session->run(vault::op::CreateSet{session->state()->projects.begin()->first, SetId::random(),
                                              "production"},
                         session.get(), [](const auto &) {});
        }
        QTRY_VERIFY_WITH_TIMEOUT(!session->state()->projects.begin()->second.sets.empty(), patience);
        const auto &project = session->state()->projects.begin()->second;
        set->show(project.id, project.sets.begin()->first);
        QTRY_VERIFY_WITH_TIMEOUT(set->isOpen() && !set->isLoading(), patience);
    }
};

} // namespace hypha::test
