#pragma once

#include <QFrame>
#include <QMap>

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace hypha::gui {

/// The navigation at the left: the vault's name with its menu, and an entry for each page, with a badge where
/// something waits there. Where there is little room it keeps only its icons.
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    QToolButton *vaultButton() const { return m_vault; }
    void setVaultName(const QString &name);
    /// `action` is checkable; its text, icon and shortcut are the entry's.
    void addPage(const char *name, QAction *action);
    /// `spoken` is what assistive technology says for it: "2 devices wait". Empty texts take it away.
    void setBadge(const char *name, const QString &text, const char *tone, const QString &spoken);
    void setTight(bool tight);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void placeBadge(QToolButton *button, QLabel *badge) const;
    void elideVaultName();

    QToolButton *m_vault;
    QVBoxLayout *m_pages;
    QMap<QString, QToolButton *> m_buttons;
    QString m_vaultName;
    bool m_tight = false;
};

} // namespace hypha::gui
