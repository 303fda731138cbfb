#pragma once

#include "gui/widgets/sheet.h"
#include "model/recovery/document.h"
#include "model/recovery/drills.h"
#include "model/recovery/keyset.h"
#include "model/session/session.h"

class QCheckBox;

namespace hypha::gui {

class BulletList;
class PlanEditor;
class PrintStep;
class SheetSteps;

/// The organisation's recovery key, set up or replaced: who holds shares, what will happen, and the sheets.
class SetupSheet : public Sheet
{
    Q_OBJECT
public:
    SetupSheet(session::Session &session, const std::optional<recovery::Document> &present, QWidget *parent);

    PlanEditor *editor() const { return m_editor; }
    PrintStep *printing() const { return m_print; }
    void reject() override;

Q_SIGNALS:
    void said(const QString &text);

private:
    QWidget *buildConfirm();
    void showStep(int step);
    void next();
    void showEffects();
    void make();
    void made(std::vector<recovery::ShareSheet> sheets);
    void notePrinted(recovery::SheetForm form);

    session::Session &m_session;
    std::optional<DeviceId> m_present; ///< the key that is replaced
    SheetSteps *m_steps;
    PlanEditor *m_editor;
    BulletList *m_effects = nullptr;
    QCheckBox *m_single = nullptr;
    PrintStep *m_print;
    QPushButton *m_back;
    std::vector<recovery::Drill> m_printed; ///< what to note once it is on paper
    bool m_making = false, m_made = false, m_warned = false;
};

} // namespace hypha::gui
