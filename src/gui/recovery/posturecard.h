#pragma once

#include <QFrame>

class QLabel;

namespace hypha::gui {

class FlowLayout;

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
    FlowLayout *buttons() const { return m_buttons; }

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
    FlowLayout *m_buttons; ///< in two lines where one is too narrow
    QString m_reasonText;  ///< without the places to break
    bool m_good = false;
};

} // namespace hypha::gui
