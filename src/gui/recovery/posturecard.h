#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace hypha::gui {

/// One way back in: green or amber, the reason, and the next step beside it.
class PostureCard : public QFrame
{
    Q_OBJECT
public:
    PostureCard(const char *name, const char *icon, const QString &title, QWidget *parent = nullptr);

    void setStanding(bool good, const QString &reason);
    bool isGood() const { return m_good; }
    QString reason() const;
    /// Further lines, each with a tone of labels; replaces those before.
    void setDetails(const QList<std::pair<QString, QByteArray>> &details);
    QHBoxLayout *buttons() const { return m_buttons; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_badge;
    QLabel *m_reason;
    QWidget *m_details;
    QHBoxLayout *m_buttons;
    bool m_good = false;
};

} // namespace hypha::gui
