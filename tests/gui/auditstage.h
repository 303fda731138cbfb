#pragma once

#include "gui/audit/auditpage.h"
#include "gui/audit/eventsview.h"
#include "gui/audit/filterbar.h"
#include "gui/demo/demo.h"
#include "gui/windowfixture.h"

namespace hypha::test {

/// The demo, opened on its audit page.
struct AuditStage
{
    gui::Demo demo;
    session::Session session{keystore::ProfileStore(demo.home()), demo.clock()};
    gui::Settings settings{demo.home().config};
    gui::MainWindow window{session, settings};

    explicit AuditStage(const QSize &size = {1180, 760})
    {
        QSignalSpy ready(&demo, &gui::Demo::ready);
        window.resize(size);
        window.show();
        window.beginDemo();
        demo.open(session);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        window.commands()->showAudit->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(events() > 0, patience);
    }
    gui::AuditPage *page() { return window.shell()->audit(); }
    gui::EventModel *model() { return page()->events()->model(); }
    std::size_t events() { return page()->book()->listing().shown; }
    /// The only visible widget of that name.
    template <class Widget = QWidget> Widget *find(const char *name)
    {
        for (Widget *widget : window.findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Waits for the next answer to a filter.
    template <class Act> void relisted(Act act)
    {
        QSignalSpy listed(page()->book(), &gui::AuditBook::listed);
        act();
        QTRY_VERIFY_WITH_TIMEOUT(listed.size() > 0, patience);
    }
    void filter(const audit::Filter &filter)
    {
        relisted([&] { page()->filterBar()->setFilter(filter); });
    }
};

} // namespace hypha::test
