#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QTimer>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace hypha::gui {

class FlowLayout;

/// An error as a person needs it: what went wrong, why it matters, what to do; the detail is one click away.
struct Told
{
    QString what, why, fix, detail;
    QString oneLine() const { return fix.isEmpty() ? what : what + u' ' + fix; }
};

/// What is said by the widget is read aloud as it comes into sight, wherever the keyboard is.
void speakAsNotice(QWidget *widget);
/// Now; `wasVisible` when it stood there before, with other words.
void speakNotice(QWidget *widget, bool wasVisible);
/// A label whose words come and go: without any it is hidden, and keeps its place.
void speakAsWords(QLabel *label);
void speakWords(QLabel *label); ///< which have come by themselves, or are asked for once more

/// A message that stays until its cause is gone: read-only vaults, the demo, a failed operation inside a
/// page.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind : std::uint8_t { info, warning, danger };
    explicit Banner(const char *name, QWidget *parent = nullptr);

    void show(Kind kind, const Told &told);
    void dismiss();
    void setDismissable(bool dismissable);
    QPushButton *addButton(const char *name, const QString &text);
    QString whatText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    Kind m_kind = Kind::info;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_why;
    QLabel *m_fix;
    QLabel *m_detail;
    QPushButton *m_more;
    QToolButton *m_close;
    FlowLayout *m_buttons;
};

/// A quiet word at the lower edge that goes by itself. Several wait for each other; the same one twice is
/// said once.
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    void say(const QString &text, int milliseconds = 4000);
    /// With a button for what can be done about it, while it can be done.
    void offer(const QString &text, QAction *action);
    void withdraw(const QString &text); ///< what does not hold any more, said or waiting
    void clear();                       ///< says nothing more
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Word
    {
        QString text;
        int milliseconds = 0;
        QPointer<QAction> action;
    };
    void add(const Word &word);
    void next();
    void showAction(QAction *action);
    void place();
    bool isOverButton(const QPoint &at) const;
    QLabel *m_text;
    QToolButton *m_action = nullptr;
    QTimer m_gone;
    QList<Word> m_waiting;
};

/// What goes here, and the action that brings it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const char *name, const char *icon, const QString &title, const QString &text,
               QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text);
    void addButton(QWidget *button);

private:
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace hypha::gui
