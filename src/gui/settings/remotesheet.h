#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/hostaccess.h"
#include "model/session/session.h"

class QLabel;
class QLineEdit;

namespace hypha::gui {

class FormField;
class HostForm;
class SyncCenter;

/// Where the vault is stored for others from now on. The host is named before it is contacted, and can be
/// tried before anything is changed.
class RemoteSheet : public Sheet
{
    Q_OBJECT
public:
    RemoteSheet(session::Session &session, SyncCenter &sync, QWidget *parent);
    ~RemoteSheet() override;
    /// What the folder chooser is answered with.
    void setFolder(const QString &path);

private:
    void build();
    void choose();
    void follow();
    struct Tried
    {
        session::Probe probe;
        bool isMade = false; ///< an empty repository, when it is used
    };
    static Tried tryOut(const sync::RemoteAddress &where, const session::HostAccess &access,
                        const std::filesystem::path &pinned, const std::atomic<bool> &cancel);
    void test();
    void tested(const Tried &tried);
    void use();
    /// What was typed, where it can be used.
    std::optional<sync::RemoteAddress> address() const;

    session::Session &m_session;
    SyncCenter &m_sync;
    QLineEdit *m_text;
    FormField *m_field;
    HostForm *m_host;
    QLabel *m_contact, *m_found;
    QPushButton *m_choose, *m_test;
    std::shared_ptr<std::atomic<bool>> m_cancel;
};

} // namespace hypha::gui
