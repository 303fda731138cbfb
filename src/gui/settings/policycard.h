#pragma once

#include "gui/settings/policyedit.h"
#include "model/session/session.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace hypha::gui {

class Banner;
class FormField;

/// What holds for everybody in the organisation. Whoever may changes it, signed and for all to see; the
/// others read it.
class PolicyCard : public QFrame
{
    Q_OBJECT
public:
    explicit PolicyCard(session::Session &session, QWidget *parent = nullptr);

private:
    void build();
    QCheckBox *check(const char *name, const QString &text);
    QSpinBox *days(const char *name, const QString &none);
    void follow();
    void fill(const vault::Org &org, const PolicyEdit &kept);
    PolicyEdit edit() const;
    void edited();
    void save();

    session::Session &m_session;
    std::optional<vault::Org> m_shown; ///< as filled in
    QLineEdit *m_name, *m_github;
    FormField *m_nameField = nullptr;
    QCheckBox *m_approval, *m_reads, *m_onLeave, *m_onRevoke;
    QSpinBox *m_age, *m_notice;
    QLabel *m_who;
    Banner *m_problem;
    QPushButton *m_save, *m_undo;
    bool m_filling = false;
};

} // namespace hypha::gui
