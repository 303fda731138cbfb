#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/kit.h"
#include "model/session/session.h"

namespace hypha::gui {

class PrintStep;
class SheetSteps;

/// A new emergency kit: drafted, printed, and only then real. It replaces the kits before.
class KitSheet : public Sheet
{
    Q_OBJECT
public:
    /// `used`: kits that have just been used, whose words have been typed somewhere.
    explicit KitSheet(session::Session &session, QWidget *parent, std::set<DeviceId> used = {});

    PrintStep *printing() const { return m_print; }

Q_SIGNALS:
    void said(const QString &text);

private:
    void draft();
    void make();
    void made(const session::MadeKit &kit);

    session::Session &m_session;
    std::set<DeviceId> m_used;
    SheetSteps *m_steps;
    PrintStep *m_print;
    std::shared_ptr<const session::NewKit> m_kit;
    recovery::SheetForm m_form = recovery::SheetForm::paper; ///< how its page was delivered
};

} // namespace hypha::gui
